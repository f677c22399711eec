import { type Command, Option } from 'commander'
import { DEEDS } from '../../../training/plan/steer-enrolment.ts'
import { typed } from '../typed.ts'
import type { Enrolling } from './enrol.ts'
import type { PlanSource } from './plans.ts'

interface OfTeam {
  readonly team: string
}
const SHOW = typed('team plan show <plan> --yaml')
const WHICH = 'its id, or part of its name'
const WHO = 'their external id, Slack user such as T123:U456, or id'
const ABOUT_DEEDS: Record<(typeof DEEDS)[number], string> = {
  pause: "stop somebody's clock: nothing opens, nothing falls due",
  resume: 'go on after a pause; what follows moves by the plan days of it',
  'catch-up': 'move what is left so that what is overdue most falls due today; a pause ends',
  leave: 'take somebody out of a plan; what they passed is kept',
}

/** Onboarding plans and the people in them. */
export function addPlanCommands(team: Command): void {
  const command = (name: string, under = team): Command => under.command(name).option('--team <id>', 'which team', 'demo')

  command('templates')
    .description('plans to begin with')
    .action(async () => (await import('./plans.ts')).printTemplates())
  command('plans')
    .description('all plans, with how many are in them')
    .option('--archived', 'archived ones too')
    .action(async (options: OfTeam & { archived?: boolean }) => (await import('./plans.ts')).printPlans(options))

  const plan = team.command('plan').description('make, read and change a plan')
  command('create', plan)
    .description('make a plan, of a template or of a file')
    .option('--template <id>', `see \`${typed('team templates')}\``)
    .option('--file <plan.yaml>', `YAML or JSON, as \`${SHOW}\` prints it`)
    .option('--name <name>')
    .option('--start <day>', "such as 2026-03-02; left out, each joiner's own first day")
    .action(async (options: OfTeam & PlanSource) => (await import('./plans.ts')).makePlan(options))
  command('show', plan)
    .description('what is in a plan')
    .argument('<plan>', WHICH)
    .option('--yaml', `as a file to be changed, for \`${typed('team plan change')}\``)
    .action(async (which: string, options: OfTeam & { yaml?: boolean }) => (await import('./plans.ts')).printPlan(which, options))
  command('change', plan)
    .description('put a changed file in the place of a plan; what people passed stays')
    .argument('<plan>', WHICH)
    .argument('<plan.yaml>', `as \`${SHOW}\` printed it, and you changed it`)
    .action(async (which: string, file: string, { team }: OfTeam) => (await import('./plans.ts')).replacePlan(team, which, file))
  command('archive', plan)
    .description('end a plan for everybody in it')
    .argument('<plan>', WHICH)
    .action(async (which: string, { team }: OfTeam) => (await import('./plans.ts')).endPlan(team, which))

  command('report')
    .description('how a plan goes: who is ready, overdue or stuck, and what the team gets wrong')
    .argument('<plan>', WHICH)
    .option('--cohort <name>', 'of one cohort')
    .action(async (which: string, { team, ...filter }: OfTeam & { cohort?: string }) =>
      (await import('./report.ts')).printReport(team, which, filter),
    )
  command('map')
    .description('who holds which key points')
    .argument('<plan>', WHICH)
    .addOption(new Option('--by <whom>').choices(['cohort', 'learner']).default('cohort'))
    .option('--topic <topic>', "left out, the plan's first")
    .option('--level <level>')
    .option('--cohort <name>', 'of one cohort')
    .action(async (which: string, { team, ...wish }: OfTeam & { by?: string; topic?: string; level?: string; cohort?: string }) =>
      (await import('./report.ts')).printMap(team, which, wish),
    )

  const exported = team.command('export').description('a file for other programs, written to the terminal')
  command('progress', exported)
    .description('how everybody in a plan stands, as CSV')
    .argument('<plan>', WHICH)
    .action(async (which: string, { team }: OfTeam) => (await import('./exports.ts')).printProgress(team, which))
  command('misconceptions', exported)
    .description('what the team gets wrong, as CSV')
    .action(async ({ team }: OfTeam) => (await import('./exports.ts')).printMisconceptions(team))
  command('gift', exported)
    .description('the questions and answers of a topic for Moodle')
    .argument('<topic>', 'such as kubernetes/service-types')
    .action(async (topic: string, { team }: OfTeam) => (await import('./exports.ts')).printGift(team, topic))

  command('enrol')
    .description('put people in a plan: those of a CSV file, or somebody')
    .argument('<plan>', WHICH)
    .argument('[people.csv]', 'columns external_id, slack_user, name, cohort, first_day, time_zone, named in the first line')
    .addOption(
      new Option('--on-error <what>', 'when lines are bad: enrol the others, or nobody').choices(['skip', 'refuse']).default('refuse'),
    )
    .option('--external-id <id>', 'somebody, by the id of your own application')
    .option('--slack-user <user>', 'somebody, such as T123:U456')
    .option('--name <name>')
    .option('--cohort <name>', 'a name for those who start together')
    .option('--first-day <day>', 'such as 2026-03-02')
    .option('--time-zone <zone>', 'such as Europe/Berlin, where they have no settings yet')
    .action(async (which: string, file: string | undefined, options: OfTeam & Enrolling) =>
      (await import('./enrol.ts')).enrolPeople(which, file, options),
    )
  command('join-link')
    .description('print a link that enrols whoever opens it')
    .argument('<plan>', WHICH)
    .option('--cohort <name>', 'a name for those who come by it')
    .option('--list', 'the links there are, instead')
    .option('--remove <id>', 'take one back, instead')
    .action(async (which: string, options: OfTeam & { cohort?: string; list?: boolean; remove?: string }) =>
      (await import('./join-link.ts')).printJoinLink(which, options),
    )
  command('people')
    .description('who is in a plan, and how they get on')
    .argument('<plan>', WHICH)
    .action(async (which: string, { team }: OfTeam) => (await import('./people.ts')).printPeople(team, which))
  for (const deed of DEEDS)
    command(deed)
      .description(ABOUT_DEEDS[deed])
      .argument('<plan>', WHICH)
      .argument('<who>', WHO)
      .action(async (which: string, who: string, { team }: OfTeam) => (await import('./people.ts')).steer(team, which, who, deed))
  command('extend')
    .description("move somebody's plan back, or forward again")
    .argument('<plan>', WHICH)
    .argument('<who>', WHO)
    .argument('<days>', 'how many plan days; below 0: forward again', Number)
    .action(async (which: string, who: string, days: number, { team }: OfTeam) =>
      (await import('./people.ts')).steer(team, which, who, { days }),
    )
}
