import { type ChatFrameParts, createChatFrame, type TabName } from './chat-frame.ts'
import type { ChatEvents, Context, Wish } from './context.ts'
import { createDrillView } from './drill-view.ts'
import { button, element } from './element.ts'
import { showNotices } from './notices-view.ts'
import { pickerView } from './picker-view.ts'
import { progressView } from './progress-view.ts'
import { reportView } from './report-view.ts'
import { ServerSaysNo } from './session.ts'
import type { Settings } from './settings.ts'
import { createTopics } from './topics.ts'
import { wordsForError } from './words-for-error.ts'

export interface ChatParts
  extends Pick<Context, 'words' | 'session' | 'keep' | 'signal' | 'emit'>,
    Pick<Settings, 'preset' | 'first'>,
    Pick<ChatFrameParts, 'shown' | 'close'> {}
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

/** No such topic, nothing at that level, nothing due. */
const NO_DRILL: readonly number[] = [400, 404, 409]

/** The widget's inside: topics, drill, and the sheet with progress or a report. */
export function createChatView(parts: ChatParts): ChatView {
  const { words, session, keep, preset, first, signal, emit } = parts
  const topics = createTopics(words, session)
  const frame = createChatFrame({ ...parts, openTab, fail })
  const { views, show, isShown, toTop, warn, attempt } = frame
  const context: Context = { words, session, keep, signal, emit, warn, fail, attempt }
  const drill = createDrillView(context, views.drill, topics.titleOf, (done) => [
    button({ class: 'primary', part: 'button' }, () => attempt(showTopics), words.again),
    button({ class: 'quiet', part: 'button' }, () => attempt(() => showReport(done.id)), words.report),
    button({ class: 'quiet', part: 'button' }, () => attempt(() => openTab('progress')), words.progress),
  ])
  let isBooted = false

  function fail(error: unknown): void {
    if (signal.aborted) return
    const said = error instanceof ServerSaysNo ? error : new ServerSaysNo('unknown', String(error))
    if (said.code === 'signed_out') keep.write('drill', null)
    // With neither a question nor topics nothing of a drill could do anything.
    const isBare = !isBooted && views.picker.querySelector('.topics') === null
    if (isBare) {
      views.picker.replaceChildren()
      show('picker')
    }
    const again = isBare && said.code !== 'unauthorized' ? { label: words.try_now, run: () => attempt(boot) } : undefined
    warn(wordsForError(words, said), again)
    emit('error', { code: said.code, message: said.message })
  }

  async function openTab(tab: TabName): Promise<void> {
    if (tab === 'progress') await showProgress().then(toTop)
    else if (drill.open !== undefined && !isShown('drill')) showDrill()
    else await showTopics()
  }

  function showDrill(): void {
    show('drill')
    drill.focus()
  }
  const begin = (wish: Wish): Promise<void> => drill.begin(wish).then(showDrill)
  const resume = (id: string): Promise<void> => {
    show('drill')
    return drill.resume(id)
  }

  const showTopics = (): Promise<void> => loadTopics().then(toTop)

  /** Shows all where the one that is set is not there. */
  async function loadTopics(): Promise<void> {
    const [all, { due }, { open_drills }] = await Promise.all([
      topics.load(),
      session.ask((client) => client.v1.reviews.$get()),
      session.ask((client) => client.v1.progress.$get()),
    ])
    const own = all.filter(({ id }) => id === preset.topic)
    views.picker.replaceChildren(
      ...pickerView(words, {
        topics: own.length > 0 ? own : all,
        due: due.length,
        open: open_drills,
        preset,
        titleOf: topics.titleOf,
        start: (wish) => attempt(() => begin(wish)),
        resume: ({ id }) => attempt(() => resume(id).then(drill.focus)),
      }),
    )
    show('picker', 'topics')
    if (preset.topic !== undefined && own.length === 0) fail(new ServerSaysNo('topic_not_found', `There is no topic "${preset.topic}"`))
  }

  async function showProgress(): Promise<void> {
    const progress = await session.ask((client) => client.v1.progress.$get())
    views.sheet.replaceChildren(...progressView(words, progress))
    show('sheet', 'progress')
  }

  async function showReport(id: string): Promise<void> {
    const report = await session.ask((client) => client.v1.drills[':id'].report.$get({ param: { id } }))
    const printed = button({ class: 'quiet', part: 'button' }, () => print(), words.print)
    const back = button({ class: 'primary', part: 'button' }, () => attempt(showTopics), words.again)
    views.sheet.replaceChildren(...reportView(words, report), element('div', { class: 'after' }, back, printed))
    show('sheet')
    toTop()
  }

  /** A sign-in that has ended is no news to who has only just come: they get a new one. One that cannot be had was never good. */
  async function boot(): Promise<void> {
    const isEnded = (error: unknown): boolean => error instanceof ServerSaysNo && error.code === 'signed_out'
    try {
      await showFirst()
    } catch (error) {
      if (!isEnded(error)) throw error
      await showFirst().catch((again: unknown) => {
        throw isEnded(again) ? new ServerSaysNo('unauthorized', 'Cannot sign in: the token is not valid', 401) : again
      })
    }
    isBooted = true
    const detail: ChatEvents['ready'] = { drill: drill.open ?? null }
    emit('ready', detail)
    topics.learnTitles().then(drill.retitle, () => {})
    showNotices(context, frame, begin).catch(() => {})
  }

  async function showFirst(): Promise<void> {
    const kept = keep.read('drill')
    if (first === 'progress') await showProgress()
    else if (kept !== null && first === null) await orForget(kept)
    else if (preset.topic !== undefined && preset.level !== undefined && first === null) await beginAtOnce()
    else await loadTopics()
  }

  /** The input is there before the question; a drill that the server does not begin gives way to the topics it has. */
  async function beginAtOnce(): Promise<void> {
    show('drill')
    try {
      await drill.begin(preset)
    } catch (error) {
      if (!(error instanceof ServerSaysNo) || !NO_DRILL.includes(error.status)) throw error
      await loadTopics()
      if (error.code !== 'topic_not_found') fail(error)
    }
  }

  async function orForget(id: string): Promise<void> {
    await topics.learnTitles()
    try {
      await resume(id)
    } catch (error) {
      if (!(error instanceof ServerSaysNo) || (error.status !== 404 && error.status !== 401)) throw error
      keep.write('drill', null)
      await loadTopics()
    }
  }

  addEventListener('online', () => !isBooted && attempt(boot), { signal })
  return {
    root: frame.root,
    get isReady() {
      return isBooted
    },
    boot: () => (isBooted ? Promise.resolve() : attempt(boot)),
    start: (wish) => attempt(() => begin({ ...preset, ...wish })),
    topics: () => attempt(showTopics),
    focus: () => (isShown('drill') ? drill.focus() : frame.heading?.focus()),
  }
}
