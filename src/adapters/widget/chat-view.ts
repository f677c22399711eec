import type { ChatEvents, Context, Drill, Wish } from './context.ts'
import { createDrillView } from './drill-view.ts'
import { button, element } from './element.ts'
import type { Keep } from './keep.ts'
import { noticesView } from './notices-view.ts'
import { pickerView } from './picker-view.ts'
import { progressView } from './progress-view.ts'
import { reportView } from './report-view.ts'
import { ServerSaysNo, type Session } from './session.ts'
import type { Words } from './strings.ts'
import { wordsForError } from './words-for-error.ts'

export interface ChatParts {
  readonly words: Words
  readonly session: Session
  readonly keep: Keep
  readonly signal: AbortSignal
  readonly preset: Wish
  /** Shows this first. */
  readonly first: 'progress' | 'topics' | null
  emit: Context['emit']
  /** Tells which view is shown, for the page's style sheets. */
  shown(view: ViewName): void
  /** There is something to close only where it was opened. */
  readonly close: (() => void) | undefined
}
export interface ChatView {
  /** Whether it has shown what it begins with. */
  readonly isReady: boolean
  readonly root: HTMLElement
  /** Shows what it was left at, or what it is set up for. Safe to call again. */
  boot(): Promise<void>
  start(wish: Wish): Promise<void>
  topics(): Promise<void>
  focus(): void
}
export type ViewName = 'picker' | 'drill' | 'sheet'

/** The widget's inside: topics, drill, and the sheet with progress or a report. */
export function createChatView(parts: ChatParts): ChatView {
  const { words, session, keep, preset, signal } = parts
  const titles = new Map<string, string>()
  const titleOf = ({ topic }: Drill): string => (topic === null ? words.review : (titles.get(topic) ?? topic))
  const alert = element('div', { class: 'alert', part: 'alert', role: 'alert', hidden: '' })
  let isBusy = false
  let isBooted = false
  const context: Context = { words, session, keep, signal, emit: parts.emit, warn, fail, attempt }
  const drill = createDrillView(context, titleOf, (done) => [
    button({ class: 'primary', part: 'button' }, () => attempt(showTopics), words.again),
    button({ class: 'quiet', part: 'button' }, () => attempt(() => showReport(done.id)), words.report),
    button({ class: 'quiet', part: 'button' }, () => attempt(openProgress), words.progress),
  ])
  const views = {
    picker: element('div', { class: 'view picker' }, words.loading),
    drill: drill.root,
    sheet: element('div', { class: 'view sheet', hidden: '' }),
  }
  const toTopics = button(
    { class: 'tab', part: 'button tab' },
    () => attempt(() => (drill.open !== undefined && !isShown('drill') ? Promise.resolve(showDrill()) : showTopics())),
    words.topics,
  )
  const toProgress = button({ class: 'tab', part: 'button tab' }, () => attempt(openProgress), words.progress)
  const close =
    parts.close === undefined ? undefined : button({ class: 'close', part: 'button close', 'aria-label': words.close }, parts.close, '×')
  const head = element(
    'div',
    { class: 'head', part: 'header' },
    element('span', { class: 'title', part: 'title' }, words.title),
    toTopics,
    toProgress,
    ...(close === undefined ? [] : [close]),
  )
  const notices = element('div', { class: 'notices', part: 'notices', role: 'status', hidden: '' })
  const root = element('div', { class: 'chat' }, head, notices, views.picker, views.drill, views.sheet, alert)

  function isShown(name: ViewName): boolean {
    return !views[name].hidden
  }

  function show(name: ViewName, tab: HTMLElement | null): void {
    for (const each of ['picker', 'drill', 'sheet'] as const) views[each].hidden = each !== name
    parts.shown(name)
    for (const each of [toTopics, toProgress]) each.ariaCurrent = each === tab ? 'page' : null
    warn(null)
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

  function warn(text: string | null, action?: { label: string; run: () => void }): void {
    alert.hidden = text === null
    alert.replaceChildren(text ?? '')
    if (action !== undefined) alert.append(' ', button({ class: 'link', part: 'button' }, action.run, action.label))
  }

  function fail(error: unknown): void {
    if (signal.aborted) return
    const said = error instanceof ServerSaysNo ? error : new ServerSaysNo('unknown', String(error))
    if (said.code === 'signed_out') keep.write('drill', null)
    const again = said.code === 'offline' && !isBooted ? { label: words.try_now, run: () => attempt(boot) } : undefined
    warn(wordsForError(words, said), again)
    parts.emit('error', { code: said.code, message: said.message })
  }

  function showDrill(): void {
    show('drill', null)
    drill.focus()
  }

  async function showTopics(): Promise<void> {
    await loadTopics()
    toTop(views.picker)
  }

  async function loadTopics(): Promise<void> {
    const [{ topics }, reviews, { open_drills }] = await Promise.all([
      session.ask((client) => client.v1.topics.$get()),
      session.ask((client) => client.v1.reviews.$get()),
      session.ask((client) => client.v1.progress.$get()),
    ])
    for (const { id, title } of topics) titles.set(id, title)
    const ours = preset.topic === undefined ? topics : topics.filter(({ id }) => id === preset.topic)
    const due = reviews.due.length
    views.picker.replaceChildren(
      ...pickerView(words, {
        topics: ours,
        due,
        open: open_drills,
        preset,
        titleOf,
        start: (wish) => attempt(() => begin(wish).then(showDrill)),
        resume: ({ id }) => attempt(() => goOn(id)),
      }),
    )
    show('picker', toTopics)
  }

  async function begin(wish: Wish): Promise<void> {
    await drill.begin(wish)
    show('drill', null)
  }

  async function goOn(id: string): Promise<void> {
    show('drill', null)
    await drill.resume(id)
    drill.focus()
  }

  async function showProgress(): Promise<void> {
    const progress = await session.ask((client) => client.v1.progress.$get())
    views.sheet.replaceChildren(...progressView(words, progress))
    show('sheet', toProgress)
  }

  const openProgress = (): Promise<void> => showProgress().then(() => toTop(views.sheet))

  async function showReport(id: string): Promise<void> {
    const report = await session.ask((client) => client.v1.drills[':id'].report.$get({ param: { id } }))
    const printed = button({ class: 'quiet', part: 'button' }, () => print(), words.print)
    const back = button({ class: 'primary', part: 'button' }, () => attempt(showTopics), words.again)
    views.sheet.replaceChildren(...reportView(words, report), element('div', { class: 'after' }, back, printed))
    show('sheet', null)
    toTop(views.sheet)
  }

  /** A sign-in that has ended is no news to who has only just come: they get a new one. */
  async function boot(): Promise<void> {
    try {
      await showFirst()
    } catch (error) {
      if (!(error instanceof ServerSaysNo) || error.code !== 'signed_out') throw error
      await showFirst()
    }
    isBooted = true
    const detail: ChatEvents['ready'] = { drill: drill.open ?? null }
    parts.emit('ready', detail)
    learnTitles().then(drill.retitle, () => {})
    showNotices().catch(() => {})
  }

  /** What the learner's plans told since their last visit; it stays until it is dismissed or followed. */
  async function showNotices(): Promise<void> {
    const told = await session.ask((client) => client.v1.me.notices.$get())
    const settle = (): void => {
      notices.hidden = true
      const { last } = told
      if (last !== null) session.ask((client) => client.v1.me.notices.seen.$post({ json: { last } })).catch(() => {})
    }
    const start = (wish: Wish): Promise<void> => attempt(() => begin(wish).then(settle).then(showDrill))
    const dismiss = (): void => {
      settle()
      root.querySelector<HTMLElement>('.view:not([hidden]) h2, .view:not([hidden]) textarea')?.focus()
    }
    notices.hidden = told.notices.length === 0
    notices.replaceChildren(...noticesView(words, told, { start, dismiss }))
  }

  async function showFirst(): Promise<void> {
    const kept = keep.read('drill')
    if (parts.first === 'progress') await showProgress()
    else if (kept !== null && parts.first === null) await orForget(kept)
    else if (preset.topic !== undefined && preset.level !== undefined && parts.first === null) await beginAtOnce()
    else await loadTopics()
  }

  /** The input is there before the question; a topic that the server does not have gives way to those it has. */
  async function beginAtOnce(): Promise<void> {
    show('drill', null)
    try {
      await begin(preset)
    } catch (error) {
      if (error instanceof ServerSaysNo && (error.status === 404 || error.status === 400)) await loadTopics()
      throw error
    }
  }

  async function orForget(id: string): Promise<void> {
    await learnTitles()
    try {
      show('drill', null)
      await drill.resume(id)
    } catch (error) {
      if (!(error instanceof ServerSaysNo) || (error.status !== 404 && error.status !== 401)) throw error
      keep.write('drill', null)
      await loadTopics()
    }
  }

  async function learnTitles(): Promise<void> {
    if (titles.size > 0) return
    const { topics } = await session.ask((client) => client.v1.topics.$get())
    for (const { id, title } of topics) titles.set(id, title)
  }

  addEventListener('online', () => !isBooted && attempt(boot), { signal })
  return {
    root,
    get isReady() {
      return isBooted
    },
    boot: () => (isBooted ? Promise.resolve() : attempt(boot)),
    start: (wish) => attempt(() => begin({ ...preset, ...wish }).then(showDrill)),
    topics: () => attempt(showTopics),
    focus: () => (isShown('drill') ? drill.focus() : root.querySelector<HTMLElement>('.view:not([hidden]) h2')?.focus()),
  }
}

/** A new view begins at its heading, also for those who do not see it. */
function toTop(view: HTMLElement): void {
  view.scrollTop = 0
  view.querySelector('h2')?.focus({ preventScroll: true })
}
