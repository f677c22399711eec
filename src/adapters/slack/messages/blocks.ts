import type {
  ActionsBlock,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  PlainTextField,
  PlainTextOption,
  SectionBlock,
} from 'slack-web-api-client'
import { LIMITS } from './limits.ts'
import { fit, fitPlain } from './text.ts'

/** Those that messages, forms and the Home tab all take. */
export type Block = ActionsBlock | ContextBlock | DividerBlock | HeaderBlock | SectionBlock
/** A message: what it says in blocks, and the same in short for notifications and screen readers. */
export interface Message {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Whether what is shown is all there is. */
export interface Shown {
  readonly blocks: Block[]
  readonly isCut: boolean
}

export const plain = (text: string, limit: number = LIMITS.buttonText): PlainTextField => ({
  type: 'plain_text',
  text: fitPlain(text === '' ? '–' : text, limit),
  emoji: false,
})
/** Text that is ours, markup and all; it must fit. */
const markup = (text: string) => ({ type: 'mrkdwn' as const, text: text === '' ? '–' : text, verbatim: true })

export const header = (text: string): Block => ({ type: 'header', text: plain(text, LIMITS.header) })
export const section = (text: string): Block => ({ type: 'section', text: markup(text) })
export const context = (text: string): Block => ({ type: 'context', elements: [markup(text)] })
export const divider: Block = { type: 'divider' }
export const actions = (buttons: readonly Button[]): Block => ({ type: 'actions', elements: [...buttons] })

export function button(text: string, action: string, value: string, style?: 'primary' | 'danger'): Button {
  return { type: 'button', text: plain(text), action_id: action, value, ...(style === undefined ? {} : { style }) }
}
export const option = (text: string, value: string): PlainTextOption => ({ text: plain(text, LIMITS.option), value })

/** Someone's words, or the bank's, as one section: cut where it is too long. */
export function words(text: string, before = '', after = ''): Shown {
  const shown = fit(text, LIMITS.section - before.length - after.length)
  return { blocks: [section(`${before}${shown.text}${after}`)], isCut: shown.isCut }
}

/** Lines of ready markup, packed into as few sections as they need; at most `most` sections. */
export function paragraphs(lines: readonly string[], most = 8, gap = '\n'): Shown {
  const texts: string[] = []
  for (const line of lines) {
    const last = texts.at(-1)
    if (last !== undefined && last.length + gap.length + line.length <= LIMITS.section) texts[texts.length - 1] = last + gap + line
    else texts.push(line)
  }
  return { blocks: texts.slice(0, most).map(section), isCut: texts.length > most }
}

/** A text in full, in as many sections as it needs. */
export function inFull(text: string): Block[] {
  const pieces: string[] = []
  let piece = ''
  for (const point of text) {
    const next = fit(point, LIMITS.section).text
    if (piece.length + next.length > LIMITS.section) {
      pieces.push(piece)
      piece = ''
    }
    piece += next
  }
  return [...pieces, piece].filter((each) => each.trim() !== '').map(section)
}

/** A message of these blocks; `text` is cut to what a notification may hold. */
export const messageOf = (text: string, blocks: readonly Block[]): Message => ({ text: fit(text, LIMITS.text).text || 'Whetstone', blocks })
export const note = (text: string): Message => messageOf(text, words(text).blocks)
