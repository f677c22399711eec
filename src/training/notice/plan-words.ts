import type { PlanItem } from '../../core/learning/plan/plan.ts'
import type { ItemNews } from '../../core/learning/plan/plan-news.ts'
import type { Cell } from '../ports.ts'

const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
/** A calendar day for people, such as "Fri 6 Mar". */
export const dayWords = (day: string): string => dayFormat.format(Date.parse(day)).replace(',', '')

/** An item as people call it. */
export function itemWords(cell: Pick<Cell, 'bank'>, { topic, level, mode }: Pick<PlanItem, 'topic' | 'level' | 'mode'>): string {
  return `${cell.bank.find(topic)?.topic.title ?? topic}, ${level}${mode === 'practice' ? '' : ` (${mode})`}`
}

/** How the line of an item begins that is open when somebody comes into a plan; a day follows. By it one sees later that it was told. */
export const openWords = (cell: Pick<Cell, 'bank'>, item: PlanItem): string => `Open now: ${itemWords(cell, item)}, due`

/** One line of what there is to tell. */
export function newsWords(
  cell: Pick<Cell, 'bank'>,
  { item, news, opensOn, dueOn }: Pick<ItemNews, 'item' | 'news' | 'opensOn' | 'dueOn'>,
  today: string,
): string {
  const name = itemWords(cell, item)
  if (news === 'overdue') return `Overdue since ${dayWords(dueOn)}: ${name}`
  const due = dueOn === today ? 'Due today' : `Due ${dayWords(dueOn)}`
  if (news === 'due') return `${due}: ${name}`
  return `${opensOn === today ? 'Open from today' : 'Open'}: ${name}. ${due}`
}

/** What a day's message begins with. */
export function headWords(news: readonly Pick<ItemNews, 'news'>[]): string {
  const count = (kind: ItemNews['news'], word: string): string[] => {
    const number = news.filter((each) => each.news === kind).length
    return number === 0 ? [] : [`${number} ${word}`]
  }
  return `Your drills: ${[...count('overdue', 'overdue'), ...count('due', 'due'), ...count('opened', 'new')].join(', ')}.`
}
