import type { StaticSelect } from 'slack-web-api-client'
import type { TopicSummary } from '../../../training/topic/list-topics.ts'
import type { DrillMode, LevelName } from '../read-command.ts'
import { actions, type Block, button, context, type Message, messageOf, option, plain, section, words } from './blocks.ts'
import { LIMITS } from './limits.ts'

/** Topic, level, mode and a button: for those who type nothing more. `wish` is what they said already. */
export function pickerMessage(
  topics: readonly Pick<TopicSummary, 'id' | 'title'>[],
  openDrill: boolean,
  before = 'What shall we drill?',
  wish: { readonly level: LevelName | null; readonly mode: DrillMode } = { level: null, mode: 'practice' },
): Message {
  const known = topics.filter(({ id }) => id.length <= LIMITS.option).slice(0, LIMITS.options * LIMITS.options)
  const select = (action: string, placeholder: string, rows: StaticSelect['options'], chosen?: string): StaticSelect => {
    const first = rows?.find(({ value }) => value === chosen) ?? rows?.[0]
    return {
      type: 'static_select',
      action_id: action,
      placeholder: plain(placeholder, LIMITS.placeholder),
      ...(rows === undefined || rows.length > LIMITS.options ? { option_groups: groupsOf(rows ?? []) } : { options: rows }),
      ...(first === undefined ? {} : { initial_option: first }),
    }
  }
  const choices: Block = {
    type: 'actions',
    elements: [
      select(
        'pick-topic',
        'Topic',
        known.map(({ id, title }) => option(title, id)),
      ),
      select(
        'pick-level',
        'Level',
        [option('From junior upwards', '-'), option('Junior', 'junior'), option('Middle', 'middle'), option('Senior', 'senior')],
        wish.level ?? '-',
      ),
      select(
        'pick-mode',
        'Mode',
        [
          option('Practice: feedback at once', 'practice'),
          option('Interview: feedback at the end', 'interview'),
          option('Placement: finds your level', 'placement'),
          option('Review: what is due', 'review'),
        ],
        wish.mode,
      ),
      button('Start', 'start', '-', 'primary'),
    ],
  }
  const others = [button('Review', 'review', '-'), button('Progress', 'progress', '-'), button('Help', 'help', '-')]
  return messageOf(before, [
    ...words(before).blocks,
    choices,
    actions(openDrill ? [button('Go on where you were', 'continue', '-'), ...others] : others),
    context('Or type it: `/drill senior service types`'),
  ])
}

function groupsOf(rows: NonNullable<StaticSelect['options']>) {
  const groups: { label: ReturnType<typeof plain>; options: typeof rows }[] = []
  for (let at = 0; at < rows.length; at += LIMITS.options) {
    const part = rows.slice(at, at + LIMITS.options)
    groups.push({ label: plain(`${at + 1} to ${at + part.length}`), options: part })
  }
  return groups
}

const HELP = [
  '*Drills*',
  '`/drill` choose from a list · `/drill senior service types` start at once, in whatever order',
  '`/drill interview …` feedback at the end · `/drill placement …` finds your level · `/drill review` what is due',
  '*Within a drill*',
  'Press *Answer*, or write to me in a direct message. `/drill hint`, `skip`, `stop`, `why` do what they say.',
  '*Yours*',
  '`/drill progress` what you hold · `/drill settings` reminders, time zone, daily limit · `/drill link` join it with your history on the web',
  '`/drill plan` what your onboarding plan has for you',
  '*Team leads*',
  '`/drill team` a link to your team on the web, for you alone',
  '`/drill team service types` a question a day for this channel, `/drill team stop` ends it · `/drill interview @someone service types`',
  '`/drill plan @someone #channel First week` enrols people, a channel or a user group in a plan',
  '*Who sees what*',
]
/** `seen`: what leads of the team see. */
export const helpMessage = (seen: string): Message => messageOf('How to use /drill', [section(HELP.join('\n')), ...words(seen).blocks])

/** Says what was not understood and what may have been meant. */
export function unknownMessage(words: readonly { word: string; meant: string | null }[]): string {
  const parts = words.map(({ word, meant }) => `“${word}”${meant === null ? '' : ` (did you mean “${meant}”?)`}`)
  return `I do not know ${parts.slice(0, 5).join(', ')}. Choose here, or type /drill help.`
}
