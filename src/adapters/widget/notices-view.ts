import type { Wish } from './context.ts'
import { button, element } from './element.ts'
import type { Client } from './session.ts'
import { fill, type Words } from './strings.ts'

type Told = Awaited<ReturnType<Awaited<ReturnType<Client['v1']['me']['notices']['$get']>>['json']>>
type Notices = Extract<Told, { notices: unknown }>
type Notice = Notices['notices'][number]
const MOST = 6

/** What a plan has to tell, above the chat: a line each, with a button where there is something to do. */
export function noticesView(words: Words, { notices }: Notices, on: { start(wish: Wish): void; dismiss(): void }): Node[] {
  if (notices.length === 0) return []
  const lines = notices.slice(0, MOST).map((notice) => {
    const { item, kind } = notice
    const text = wordsOf(words, notice)
    if (item === null || kind === 'item_passed') return element('li', {}, text)
    const { topic, level, mode } = item
    const named = `${words.start}: ${item.title}`
    // Where the line does not name what is started, the button does.
    const shown = kind === 'enrolled' ? named : words.start
    const start = button({ class: 'link', part: 'button', 'aria-label': named }, () => on.start({ topic, level, mode }), shown)
    return element('li', {}, text, ' ', start)
  })
  const close = button({ class: 'close', part: 'button', 'aria-label': words.dismiss }, on.dismiss, '×')
  return [element('p', {}, element('strong', {}, words.from_plan), close), element('ul', {}, ...lines)]
}

function wordsOf(words: Words, { kind, item, plan, text }: Notice): string {
  const values = {
    title: item?.title ?? '',
    level: item === null ? '' : words[item.level],
    plan: plan?.name ?? '',
    day: item === null ? '' : dayOf(words, item.due_on),
  }
  return kind === 'digest' ? text : fill(words[kind], values)
}

const dayOf = ({ locale }: Words, day: string): string =>
  new Date(day).toLocaleDateString(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
