import type { InferResponseType } from 'hono/client'
import type { ChatFrame } from './chat-frame.ts'
import type { Context, Wish } from './context.ts'
import { button, element, ofBank } from './element.ts'
import type { Client } from './session.ts'
import { fill, type Words } from './strings.ts'

type Notices = InferResponseType<Client['v1']['me']['notices']['$get'], 200>
type Notice = Notices['notices'][number]
const MOST = 6

/** What the learner's plans told since their last visit; it stays until it is dismissed or followed. */
export async function showNotices(
  { words, session, attempt }: Context,
  frame: ChatFrame,
  begin: (wish: Wish) => Promise<void>,
): Promise<void> {
  const { notices } = frame
  const told = await session.ask((client) => client.v1.me.notices.$get())
  const see = async (): Promise<void> => {
    const { last } = told
    if (last !== null) await session.ask((client) => client.v1.me.notices.seen.$post({ json: { last } })).catch(() => {})
  }
  const hide = (): void => {
    notices.hidden = true
  }
  // Seen first: a drill tells the decisions that nobody has told yet.
  const start = (wish: Wish): Promise<void> =>
    attempt(() =>
      see()
        .then(() => begin(wish))
        .then(hide),
    )
  const dismiss = (): void => {
    hide()
    see()
    frame.heading?.focus()
  }
  notices.hidden = told.notices.length === 0
  notices.replaceChildren(...noticesView(words, told, start, dismiss))
  frame.fold()
}

/** A line each, with a button where there is something to do. */
function noticesView(words: Words, { notices, note }: Notices, begin: (wish: Wish) => void, dismiss: () => void): Node[] {
  if (notices.length === 0) return []
  const lines = notices.slice(0, MOST).map((notice) => {
    const { item, kind } = notice
    const text = [wordsOf(words, notice), ...(kind === 'enrolled' ? [' ', element('span', ofBank, note)] : [])]
    if (item === null || kind === 'item_passed') return element('li', {}, ...text)
    const { topic, level, mode } = item
    const named = `${words.start}: ${item.title}`
    // Where the line does not name what is started, the button does.
    const shown = kind === 'enrolled' ? named : words.start
    const start = button({ class: 'link', part: 'button', 'aria-label': named }, () => begin({ topic, level, mode }), shown)
    return element('li', {}, ...text, ' ', start)
  })
  const close = button({ class: 'close', part: 'button', 'aria-label': words.dismiss }, dismiss, '×')
  return [element('details', { open: '' }, element('summary', {}, words.from_plan), element('ul', {}, ...lines)), close]
}

function wordsOf(words: Words, { kind, item, plan, text }: Notice): string {
  const values = {
    title: item?.title ?? '',
    level: item === null ? '' : words[item.level],
    plan: plan?.name ?? '',
    day: item === null ? '' : dayOf(words, item.due_on),
  }
  return kind === 'digest' || kind === 'appeal_decided' ? text : fill(words[kind], values)
}

const dayOf = ({ locale }: Words, day: string): string =>
  new Date(day).toLocaleDateString(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
