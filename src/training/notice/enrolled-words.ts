import type { Plan } from '../../core/learning/plan/plan.ts'
import type { ItemToday } from '../plan/plan-items.ts'
import type { Cell, Store } from '../ports.ts'
import { dayWords, itemWords, newsWords, openWords } from './plan-words.ts'
import { whatLeadsSee } from './what-leads-see.ts'

/** What somebody who came into a plan is told, as its items stand for them today. */
export function enrolledWords(
  store: Store,
  cell: Pick<Cell, 'bank'>,
  { name, reminders }: Plan,
  items: readonly ItemToday[],
  today: string,
): { text: string; lines: string[] } {
  const now = items.flatMap((each) => {
    if (each.state === 'overdue') return [newsWords(cell, { ...each, news: 'overdue' }, today)]
    return each.state === 'open' ? [`${openWords(cell, each.item)} ${dayWords(each.dueOn)}`] : []
  })
  const first = items.filter(({ state }) => state === 'ahead').toSorted((one, other) => (one.opensOn < other.opensOn ? -1 : 1))[0]
  return {
    text: `You are in the plan “${name}”.`,
    lines: [
      ...now,
      ...(first === undefined
        ? []
        : [`${now.length > 0 ? 'Next' : 'First'}, from ${dayWords(first.opensOn)}: ${itemWords(cell, first.item)}`]),
      ...(reminders === null
        ? []
        : [
            `You hear once a day at most what opens and what is due, from ${reminders.at} on${reminders.weekdaysOnly ? ' weekdays' : ''}, in your own time`,
          ]),
      whatLeadsSee(store.options()),
    ],
  }
}
