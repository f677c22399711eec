import { button, element } from './element.ts'
import type { Words } from './strings.ts'

const NEAR = 60
const MARGIN = 12

export interface LogView {
  readonly root: HTMLElement
  /** Adds messages and brings the first into view; `below` tells what stands below it, or to whom has gone further up to read, what is new. */
  add(messages: readonly (HTMLElement | undefined)[], behavior?: ScrollBehavior, below?: HTMLElement): void
  /** Shows a conversation anew, without having all of it read out. */
  show(messages: readonly (HTMLElement | undefined)[]): void
  /** From now on new messages come into view, until the reader goes up. */
  follow(): void
}

/** The conversation: whole messages, announced as they come. */
export function createLogView(words: Words): LogView {
  const log = element('div', {
    class: 'log',
    part: 'log',
    role: 'log',
    'aria-live': 'polite',
    'aria-relevant': 'additions',
    'aria-label': words.conversation,
    tabindex: '0',
  })
  let follows = true
  let top = 0
  let wasAtEnd = true
  const isAtEnd = (): boolean => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR
  const toEnd = (): void => log.scrollTo({ top: log.scrollHeight, behavior: 'instant' })
  const news = element('span', {}, words.new_messages)
  const jump = button({ class: 'jump', part: 'button jump', hidden: '' }, toEnd, news, element('span', { 'aria-hidden': 'true' }, '↓'))
  log.addEventListener('scroll', () => {
    if (isAtEnd()) {
      follows = true
      jump.hidden = true
    } else if (log.scrollTop < top) follows = false
    top = log.scrollTop
    wasAtEnd = isAtEnd()
  })
  // A growing input or an alert takes room from the log; the end stays in sight.
  new ResizeObserver(() => wasAtEnd && toEnd()).observe(log)
  return {
    root: element('div', { class: 'log-box' }, log, jump),
    add(messages, behavior = 'auto', below) {
      const made = messages.filter((each) => each !== undefined)
      log.append(...made)
      const first = made[0]?.offsetTop ?? 0
      if (follows) log.scrollTo({ top: first - MARGIN, behavior })
      news.replaceChildren(below ?? words.new_messages)
      wasAtEnd = isAtEnd()
      jump.hidden = follows && log.scrollHeight - first + MARGIN <= log.clientHeight + NEAR
    },
    follow() {
      follows = true
    },
    show(messages) {
      log.ariaBusy = 'true'
      log.replaceChildren(...messages.filter((each) => each !== undefined))
      jump.hidden = true
      follows = true
      requestAnimationFrame(() => {
        toEnd()
        log.ariaBusy = null
      })
    },
  }
}
