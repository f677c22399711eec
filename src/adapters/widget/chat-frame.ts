import type { Context } from './context.ts'
import { button, element } from './element.ts'
import type { Words } from './strings.ts'

export type ViewName = 'picker' | 'drill' | 'sheet'
export type TabName = 'topics' | 'progress'

export interface ChatFrame extends Pick<Context, 'warn' | 'attempt'> {
  readonly root: HTMLElement
  /** Above the views, for what does not belong to one of them. */
  readonly notices: HTMLElement
  readonly views: Readonly<Record<ViewName, HTMLElement>>
  /** The heading of the view that is shown. */
  readonly heading: HTMLElement | null
  isShown(name: ViewName): boolean
  /** Shows one view, which may stand under a tab. */
  show(name: ViewName, tab?: TabName): void
  /** While a drill is shown the notices take no more than a line. */
  fold(): void
  /** A new view begins at its heading, also for those who do not see it. */
  toTop(): void
}
export interface ChatFrameParts {
  readonly words: Words
  /** There is something to close only where it was opened. */
  readonly close: (() => void) | undefined
  openTab(tab: TabName): Promise<void>
  /** Tells which view is shown, for the page's style sheets. */
  shown(view: ViewName): void
  /** Says what went wrong. */
  fail(error: unknown): void
}

/** What stands around the views: the head with its tabs, and the alert. One view is shown and one thing done at a time. */
export function createChatFrame({ words, close, openTab, shown, fail }: ChatFrameParts): ChatFrame {
  const tabs = (['topics', 'progress'] as const).map((name) => ({
    name,
    tab: button({ class: 'tab', part: 'button tab' }, () => attempt(() => openTab(name)), words[name]),
  }))
  const views = {
    picker: element('div', { class: 'view picker' }, words.loading),
    drill: element('div', { class: 'view drill', hidden: '' }),
    sheet: element('div', { class: 'view sheet', hidden: '' }),
  }
  const head = element(
    'div',
    { class: 'head', part: 'header' },
    element('span', { class: 'title', part: 'title' }, words.title),
    ...tabs.map(({ tab }) => tab),
    close && button({ class: 'close', part: 'button close', 'aria-label': words.close }, close, '×'),
  )
  const notices = element('div', { class: 'notices', part: 'notices', role: 'status', hidden: '' })
  const alert = element('div', { class: 'alert', part: 'alert', role: 'alert', hidden: '' })
  const root = element('div', { class: 'chat' }, head, notices, ...Object.values(views), alert)
  const heading = (): HTMLElement | null => current.querySelector('h2')
  let current = views.picker
  let isBusy = false

  const warn: Context['warn'] = (text, action) => {
    alert.hidden = text === null
    alert.replaceChildren(text ?? '')
    alert.classList.toggle('calm', text === words.nothing_due)
    if (action !== undefined) alert.append(' ', button({ class: 'link', part: 'button' }, action.run, action.label))
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    if (isBusy) return
    isBusy = true
    root.classList.add('busy')
    warn(null)
    try {
      await work()
    } catch (error) {
      fail(error)
    } finally {
      isBusy = false
      root.classList.remove('busy')
    }
  }

  function fold(): void {
    const told = notices.querySelector('details')
    if (told !== null) told.open = current !== views.drill
  }

  return {
    root,
    notices,
    views,
    get heading() {
      return heading()
    },
    isShown: (name) => views[name] === current,
    show(name, under) {
      current.hidden = true
      current = views[name]
      current.hidden = false
      for (const each of tabs) each.tab.ariaCurrent = each.name === under ? 'page' : null
      warn(null)
      fold()
      shown(name)
    },
    fold,
    toTop() {
      current.scrollTop = 0
      heading()?.focus({ preventScroll: true })
    },
    warn,
    attempt,
  }
}
