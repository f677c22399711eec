import { Argument, Command, Option } from 'commander'
import { LEVELS } from '../core/bank/topic/levels.ts'
import { MODES } from '../core/learning/dialogue/dialogue.ts'
import { addBankCommands } from './cli/bank/commands.ts'
import type { DrillOptions } from './cli/drill/run-drill.ts'
import type { StartWish, Where } from './cli/drill/trainer.ts'
import { EVAL_COLUMNS, WHY_WORDS } from './cli/legends.ts'
import { number } from './cli/number.ts'
import type { EvalOptions } from './cli/print-evaluation.ts'
import { somewhere } from './cli/somewhere.ts'
import { addTeamCommands } from './cli/team/commands.ts'
import { refuseUnknown } from './cli/unknown-command.ts'
import { VERSION } from './version.ts'

const program = new Command('whetstone')
  .description('Interview drills in plain chat: asks, grades free-text answers, remembers')
  .version(VERSION)

program
  .command('serve')
  .description('start the server (PORT, HOST, DATA_DIR, PUBLIC_URL, SECRET_KEY, ADMIN_TOKEN, QUESTION_BANK, SLACK_…)')
  .action(async () => (await import('./node.ts')).runServer())

somewhere(program.command('drill'))
  .description('a drill in the terminal; goes on where you left off')
  .argument('[topic]', 'such as kubernetes/service-types')
  .addArgument(new Argument('[level]', 'from junior upwards if left out').choices(LEVELS))
  .addOption(new Option('--mode <mode>', 'practice if left out').choices(MODES))
  .option('--length <questions>', 'how many questions at most', number)
  .option('--seed <seed>', 'fixes choice, order and wording')
  .option('--minutes <minutes>', 'time for all of it', number)
  .option('--question-minutes <minutes>', 'time for each question', number)
  .option('--new', 'start anew although a drill is open')
  .option('--report', 'print the report at the end')
  .action(async (topic: string | undefined, level: StartWish['level'], options: DrillOptions) =>
    (await import('./cli/drill/run-drill.ts')).runDrill(topic, level, options),
  )

somewhere(program.command('progress'))
  .description('what you hold, what is missing for the next level, what is due')
  .action(async (options: Where) => (await import('./cli/show-progress.ts')).printProgress(options))

somewhere(program.command('regrade'))
  .description("replay all attempts through today's engine and bank; old grades are kept")
  .option('--dry-run', 'only show what would change')
  .action(async (options: Where & { dryRun?: boolean }) => (await import('./cli/regrade.ts')).regradeTeam(options))

program
  .command('grade')
  .description('grade answers: JSON lines {id, question, answer} in, one JSON line each out')
  .argument('<topic>', 'a topic file (YAML)')
  .argument('<answers>', 'a file of JSON lines, or - for standard input')
  .option('--scores', 'also print the score (0 to 1) behind each decision')
  .action(async (topic: string, answers: string, options: { scores?: boolean }) =>
    (await import('./cli/grade.ts')).gradeFile(topic, answers, options),
  )

program
  .command('eval')
  .description('measure the grader on labelled answers: JSON lines {id, question, answer, concepts, red_flags, tags}')
  .argument('<topic>', 'a topic file (YAML)')
  .argument('<answers>', 'a file of labelled answers')
  .option('--by-tag', 'figures for every tag')
  .option('--by-question', 'figures for every question')
  .option('--misses', 'list what was missed and what was wrongly found, with the text')
  .option('--json', 'print everything as JSON, to be compared later with --against')
  .option('--against <old.json>', 'what got better and what got worse since an earlier --json')
  .addHelpText('after', EVAL_COLUMNS)
  .action(async (topic: string, answers: string, options: EvalOptions) => (await import('./cli/eval.ts')).evaluate(topic, answers, options))

program
  .command('why')
  .description('show how an answer was read and what matched, in colour')
  .argument('<topic>', 'a topic file (YAML)')
  .argument('<question>', 'the id of a question')
  .argument('<answer>', 'the answer, in quotes, or - for standard input')
  // An answer may begin with the dash of a list.
  .allowUnknownOption()
  .addHelpText('after', WHY_WORDS)
  .action(async (topic: string, question: string, answer: string) => (await import('./cli/why.ts')).explainAnswer(topic, question, answer))

addBankCommands(program)
addTeamCommands(program)

program
  .command('slack')
  .description('the app for Slack')
  .command('manifest')
  .description('print the app manifest to paste at api.slack.com/apps')
  .requiredOption('--url <url>', 'the public address of this service, https://…')
  .option('--bot-token', 'for one workspace with a bot token that does not expire')
  .action(async (options: { url: string; botToken?: boolean }) => (await import('./cli/slack-manifest.ts')).printManifest(options))

refuseUnknown(program)

// Whoever reads may stop early, as in `bank lint | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
