import { type Command, Option } from 'commander'
import { number } from '../number.ts'
import { addPlanCommands } from './plan-commands.ts'

interface OfTeam {
  readonly team: string
}
type Adding = (name: string, under?: Command, isDefault?: boolean) => Command

/** Steering a team without a browser, on this machine's data. Each command is loaded when it is called for. */
export function addTeamCommands(program: Command): void {
  const team = program.command('team').description("steer a team on this machine's data (DATA_DIR)")
  const command: Adding = (name, under = team, isDefault = false) =>
    under.command(name, { isDefault }).option('--team <id>', 'which team', 'demo')

  command('sign-in')
    .description("print a link to the team's page; it works once, for 15 minutes")
    .option('--member <id>', 'for a member, by their id; else for you, as an admin')
    .action(async (options: OfTeam & { member?: string }) => (await import('./sign-in.ts')).printSignInLink(options))
  command('members')
    .description('who leads the team, and who is invited')
    .option('--set <id...>', "a learner's id and lead or admin")
    .option('--remove <id>', 'make a member a learner like others')
    .option('--withdraw <id>', 'withdraw an invitation')
    .action(async ({ team, ...change }: OfTeam & { set?: [string, string]; remove?: string; withdraw?: string }) =>
      (await import('./members.ts')).printMembers(team, change),
    )
  command('invite')
    .description('print a link that makes whoever opens it a lead or admin')
    .argument('<name>', 'whom it is for')
    .option('--role <role>', 'lead or admin', 'lead')
    .action(async (name: string, { team, role }: OfTeam & { role: string }) =>
      (await import('./members.ts')).printInvitation(team, name, role),
    )
  command('origins')
    .description('the origins whose pages may hold the chat')
    .option('--add <origin...>', 'such as https://docs.example.com, or * for all')
    .option('--remove <origin...>')
    .action(async ({ team, ...change }: OfTeam & { add?: string[]; remove?: string[] }) =>
      (await import('./origins.ts')).printOrigins(team, change),
    )
  command('settings')
    .description('retention, ranking, digests, and the name')
    .option('--name <name>')
    .option('--retention <days>', 'after how many days the words of answers are removed, or off')
    .addOption(new Option('--ranking <how>', 'whether learners may ask to be ranked').choices(['on', 'off']))
    .addOption(new Option('--digest <when>', 'when leads are told how the plans go').choices(['weekdays', 'weekly', 'off']))
    .action(async ({ team, ...change }: OfTeam & { name?: string; retention?: string; ranking?: string; digest?: string }) =>
      (await import('./settings.ts')).printSettings(team, change),
    )
  command('appeals')
    .description('grades that learners dispute, with what they said')
    .option('--accept <id>', 'they were right: the grade is changed')
    .option('--decline <id>', 'they were not')
    .option('--word <word>', 'to the learner')
    .action(async ({ team, ...deed }: OfTeam & { accept?: string; decline?: string; word?: string }) =>
      (await import('./appeals.ts')).printAppeals(team, deed),
    )
  command('audit')
    .description('what leads and admins did, newest first')
    .option('--limit <deeds>', 'how many', number)
    .option('--before <id>', 'those before that one')
    .option('--json', 'one JSON line each')
    .action(async ({ team, ...page }: OfTeam & { json?: boolean; limit?: number; before?: string }) =>
      (await import('./audit.ts')).printAudit(team, page),
    )
  command('webhook')
    .description("where the team's events go, signed as Standard Webhooks")
    .option('--set <url>', 'send them there, and print the secret that signs them, this once')
    .option('--remove', 'send none')
    .option('--test', 'send one of the type test')
    .action(async ({ team, ...change }: OfTeam & { set?: string; remove?: true; test?: true }) =>
      (await import('./webhook.ts')).printWebhook(team, change),
    )
  command('lrs')
    .description('the learning record store that is told of drills, as xAPI statements')
    .option('--set <url>', 'the base of its API; the password is read from LRS_PASSWORD')
    .option('--username <name>')
    .option('--text', 'the words of answers go along')
    .option('--remove', 'tell none')
    .action(async ({ team, ...change }: OfTeam & { set?: string; remove?: true; username?: string; text?: true }) =>
      (await import('./lrs.ts')).printLrs(team, change),
    )
  command('deliveries')
    .description('what waits to be delivered, and what could not be')
    .option('--retry <id>', 'send it again')
    .option('--drop <id>', 'let it go')
    .action(async ({ team, ...change }: OfTeam & { retry?: string; drop?: string }) =>
      (await import('./webhook.ts')).printDeliveries(team, change),
    )
  addPlanCommands(team)
  addKeyCommands(command, team.command('keys').description("the team's keys"))
}

function addKeyCommands(command: Adding, keys: Command): void {
  command('list', keys, true)
    .description('all keys, without the keys themselves')
    .action(async ({ team }: OfTeam) => (await import('./keys.ts')).printKeys(team))
  command('create', keys)
    .description('print a new key, this once')
    .argument('<kind>', 'api, for your own servers, or embed, for pages')
    .argument('<name>', 'what it is for')
    .action(async (kind: string, name: string, { team }: OfTeam) => (await import('./keys.ts')).printNewKey(team, kind, name))
  command('rotate', keys)
    .description('print a new key in the place of an old one')
    .argument('<id>')
    .option('--overlap <hours>', 'how long the old one goes on, up to 168', number, 0)
    .action(async (id: string, { team, overlap }: OfTeam & { overlap: number }) =>
      (await import('./keys.ts')).printRotatedKey(team, id, overlap),
    )
  command('revoke', keys)
    .description('end a key at once')
    .argument('<id>')
    .action(async (id: string, { team }: OfTeam) => (await import('./keys.ts')).endKey(team, id))
}
