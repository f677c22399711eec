import type { TeamOptions } from '../team-ports.ts'

const TO_LEADS = 'Your lead sees which items you passed, your level, and which concepts you hold.'
const OWN = 'Your answers stay yours unless you share a report or dispute a grade.'
/** Where a learning record store has the answers too, they do not stay theirs. */
const READ = 'Your lead reads an answer only where you share a report or dispute a grade.'

/** Told to everybody who is enrolled: what others see of them in this team, and for how long it is kept. */
export function whatLeadsSee({ lrs, retentionDays }: Pick<TeamOptions, 'lrs' | 'retentionDays'>): string {
  const host = lrs === null ? '' : new URL(lrs.url).host
  const sent = (what: string): string => `${what} to your team's learning record store at ${host}.`
  const own = lrs === null ? [OWN] : lrs.withText ? [READ, sent('Your answers and their scores go')] : [OWN, sent('Your scores go')]
  const days = retentionDays === 1 ? 'a day' : `${retentionDays} days`
  return [TO_LEADS, ...own, ...(retentionDays === null ? [] : [`The words of answers are removed after ${days}.`])].join(' ')
}
