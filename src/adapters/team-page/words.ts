import type { PlanMap, Report } from './session.ts'

export type State = Report['learners'][number]['state']
export type ItemState = Report['learners'][number]['items'][number]['state']
export type Hold = keyof PlanMap['cohorts'][number]['counts'][number]

/** Those who need the lead most come first. */
export const STATES: readonly { readonly state: State; readonly name: string; readonly about: string }[] = [
  { state: 'stuck', name: 'Stuck', about: 'overdue, though they tried on three days or more' },
  { state: 'overdue', name: 'Overdue', about: 'something was due and is not passed' },
  { state: 'not_started', name: 'Not started', about: 'nothing answered yet, nothing overdue' },
  { state: 'on_track', name: 'On track', about: 'at work, nothing overdue' },
  { state: 'paused', name: 'Paused', about: 'away; nothing falls due' },
  { state: 'completed', name: 'Done', about: 'everything passed' },
]
export const nameOf = (state: State): string => STATES.find((each) => each.state === state)?.name ?? state

export const ITEM_STATES: Record<ItemState, string> = {
  ahead: 'not open yet',
  open: 'open',
  overdue: 'overdue',
  stuck: 'stuck',
  passed: 'passed',
  gone: 'left the bank',
}
export const HOLDS: readonly { readonly hold: Hold; readonly sign: string; readonly name: string; readonly about: string }[] = [
  { hold: 'held', sign: 'h', name: 'Held', about: 'said on two days' },
  { hold: 'shaky', sign: 's', name: 'Shaky', about: 'said, not yet on two days' },
  { hold: 'missing', sign: 'm', name: 'Missing', about: 'answered, not said' },
  { hold: 'misconception', sign: 'x', name: 'Misconception', about: 'a wrong claim stands open' },
  { hold: 'unasked', sign: '.', name: 'Not answered yet', about: '' },
]
export const holdOf = (sign: string): (typeof HOLDS)[number] =>
  HOLDS.find((each) => each.sign === sign) ?? (HOLDS[4] as (typeof HOLDS)[number])

/** What an item asks for: its level, and what it is asked as where that is no practice. */
export const itemKind = ({ level, mode }: Pick<Report['items'][number], 'level' | 'mode'>): string =>
  mode === 'practice' ? level : `${level}, ${mode}`

export const people = (n: number): string => (n === 1 ? '1 person' : `${n.toLocaleString('en')} people`)
export const cohortName = (cohort: string): string => (cohort === '' ? 'No cohort' : cohort)
export const personName = (name: string): string => (name === '' ? 'No name yet' : name)
export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`)

const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' })
/** A calendar day as people write it. */
export const dayName = (day: string | null): string => (day === null ? '–' : DAY.format(new Date(`${day}T00:00:00Z`)))
