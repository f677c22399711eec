import { button, element } from './element.ts'
import type { Words } from './strings.ts'

const NEAR = 60

export interface LogView {
  readonly root: HTMLElement
  /** Adds messages at the end. `from` is brought to the top of what is seen; who reads further up is not disturbed but told. */
  add(messages: readonly (HTMLElement | undefined)[], from?: HTMLElement): void
  /** Shows a conversation anew, without having all of it read out. */
  show(messages: readonly (HTMLElement | undefined)[]): void
  toEnd(): void
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
  const isAtEnd = (): boolean => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR
  const toEnd = (): void => {
    log.scrollTop = log.scrollHeight
  }
  const jump = button({ class: 'jump', part: 'button jump', hidden: '' }, toEnd, words.new_messages, ' ↓')
  log.addEventListener('scroll', () => {
    if (isAtEnd()) jump.hidden = true
  })
  const add: LogView['add'] = (messages, from) => {
    const follows = from !== undefined || isAtEnd()
    log.append(...messages.filter((each) => each !== undefined))
    if (follows) log.scrollTop = from === undefined ? log.scrollHeight : from.offsetTop - 12
    const target = from === undefined ? log.scrollHeight : from.offsetTop
    jump.hidden = follows ? log.scrollHeight - Math.min(target, log.scrollHeight) <= log.clientHeight + NEAR : false
  }
  return {
    root: element('div', { class: 'log-box' }, log, jump),
    add,
    toEnd,
    show(messages) {
      log.ariaBusy = 'true'
      log.replaceChildren(...messages.filter((each) => each !== undefined))
      jump.hidden = true
      requestAnimationFrame(() => {
        toEnd()
        log.ariaBusy = null
      })
    },
  }
}
