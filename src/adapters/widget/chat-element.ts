import { type ChatView, createChatView, type ViewName } from './chat-view.ts'
import type { ChatEvents, Level, Mode, Wish } from './context.ts'
import { button, element } from './element.ts'
import { type Keep, keepsOf } from './keep.ts'
import { createSession } from './session.ts'
import { ENGLISH, type Words } from './strings.ts'
import { GERMAN } from './strings-german.ts'
import css from './widget.css'

/** Where the script came from: the server, unless the attribute says otherwise. */
let scriptServer = location.origin
export function serveFrom(script: string): void {
  scriptServer = script.replace(/\/widget\/[^/]*$/, '')
}

const REBUILT = ['server', 'embed-key', 'token', 'topic', 'level', 'mode', 'length', 'lang', 'persist', 'launcher', 'view'] as const
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** `<whetstone-chat>`: the interviewer in a page, inline or behind a launcher. */
export class WhetstoneChat extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...REBUILT, 'open']
  /** Replaces any of the widget's own words. */
  strings: Partial<Words> = {}
  /** For the host's own users: fetches a token from the host's server; called again when one has expired. */
  getToken: (() => Promise<string>) | undefined
  readonly #shadow = this.attachShadow({ mode: 'open' })
  readonly #internals = this.attachInternals()
  #view: ChatView | undefined
  #life: AbortController | undefined
  #launcher: HTMLButtonElement | undefined
  #panel: HTMLElement | undefined
  #talk: Keep | undefined
  #built: Promise<void> | undefined
  #isStale = false

  constructor() {
    super()
    this.#shadow.adoptedStyleSheets = [sheet]
  }

  connectedCallback(): void {
    this.#renew()
  }

  disconnectedCallback(): void {
    this.#life?.abort()
    this.#view = undefined
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || this.#view === undefined) return
    if (name === 'open') this.#showPanel()
    else this.#renew()
  }

  /** Opens the panel of a launcher. */
  open(): void {
    this.toggleAttribute('open', true)
  }

  /** Closes the panel; the focus goes back to the launcher. */
  close(): void {
    this.toggleAttribute('open', false)
    this.#launcher?.focus()
  }

  /** Whether `ready` has been told. */
  get isReady(): boolean {
    return this.#view?.isReady ?? false
  }

  /** Starts a drill; what is left out is taken from the attributes. */
  async start(wish: Wish = {}): Promise<void> {
    await this.#ready()
    if (this.#launcher !== undefined) this.open()
    await this.#view?.start(wish)
  }

  /** Leaves the drill, which can be gone on with later, and shows the topics. */
  async reset(): Promise<void> {
    await this.#ready()
    this.#talk?.write('drill', null)
    await this.#view?.topics()
  }

  /** Attributes and properties that are set together make one new widget. */
  #renew(): void {
    if (this.#isStale) return
    this.#isStale = true
    queueMicrotask(() => {
      this.#isStale = false
      if (this.isConnected) this.#built = this.#build()
    })
  }

  async #ready(): Promise<void> {
    await Promise.resolve()
    await this.#built
  }

  async #build(): Promise<void> {
    this.#life?.abort()
    this.#life = new AbortController()
    const { signal } = this.#life
    const words = this.#words()
    const isLauncher = this.hasAttribute('launcher')
    const getToken = this.getToken
    const given = this.getAttribute('token') ?? (await getToken?.().catch(() => null)) ?? null
    if (signal.aborted) return
    const { talk, token } = keepsOf(this, this.#server(), given)
    this.#talk = talk
    const isHost = given !== null || getToken !== undefined
    const hostToken = isHost ? async (isRenewal: boolean) => (isRenewal ? ((await getToken?.()) ?? null) : given) : undefined
    const session = createSession({ server: this.#server(), embedKey: this.getAttribute('embed-key'), hostToken, keep: token })
    const first = this.getAttribute('view')
    const view = createChatView({
      words,
      session,
      keep: talk,
      signal,
      preset: this.#preset(),
      first: first === 'progress' || first === 'topics' ? first : null,
      emit: (name, detail) => this.#emit(name, detail),
      shown: (view) => this.#expose(view),
      close: isLauncher ? () => this.close() : undefined,
    })
    this.#view = view
    this.#panel = element(
      'section',
      { class: 'panel', part: 'panel', id: 'panel', 'aria-label': words.title, role: isLauncher ? 'dialog' : 'region' },
      view.root,
    )
    this.#panel.lang = this.#language()
    this.#launcher = isLauncher
      ? button(
          { class: 'launcher', part: 'launcher', 'aria-controls': 'panel' },
          () => (this.hasAttribute('open') ? this.close() : this.open()),
          words.launch,
        )
      : undefined
    this.#shadow.replaceChildren(...(this.#launcher === undefined ? [] : [this.#launcher]), this.#panel)
    if (isLauncher) this.#behaveAsPanel(signal)
    else this.#bootWhenSeen(view, signal)
  }

  #behaveAsPanel(signal: AbortSignal): void {
    this.#panel?.addEventListener('keydown', (event) => event.key === 'Escape' && this.close())
    const fit = (): void => this.#panel?.style.setProperty('--seen', `${visualViewport?.height ?? innerHeight}px`)
    // On a phone the keyboard covers what is fixed to the bottom; only the visual viewport knows.
    visualViewport?.addEventListener('resize', fit, { signal })
    fit()
    if (this.#panel !== undefined) this.#panel.hidden = true
    this.#showPanel()
  }

  #showPanel(): void {
    const isOpen = this.hasAttribute('open')
    if (this.#panel === undefined || this.#launcher === undefined || this.#view === undefined) return
    const view = this.#view
    const wasOpen = !this.#panel.hidden
    this.#panel.hidden = !isOpen
    this.#launcher.ariaExpanded = String(isOpen)
    if (isOpen && !wasOpen) view.boot().then(() => view.focus())
  }

  /** A visitor who never scrolls down to it does not become a guest. */
  #bootWhenSeen(view: ChatView, signal: AbortSignal): void {
    const { top, bottom } = this.getBoundingClientRect()
    if (bottom > top && top < innerHeight && bottom > 0) {
      view.boot()
      return
    }
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      view.boot()
    })
    observer.observe(this)
    signal.addEventListener('abort', () => observer.disconnect())
  }

  #server(): string {
    return (this.getAttribute('server') ?? scriptServer).replace(/\/$/, '')
  }

  #language(): string {
    return this.getAttribute('lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? 'en'
  }

  #words(): Words {
    return { ...(/^de\b/i.test(this.#language()) ? GERMAN : ENGLISH), ...this.strings }
  }

  #preset(): Wish {
    const length = Number(this.getAttribute('length'))
    return {
      topic: this.getAttribute('topic') ?? undefined,
      level: (this.getAttribute('level') as Level | null) ?? undefined,
      mode: (this.getAttribute('mode') as Mode | null) ?? undefined,
      length: length > 0 ? length : undefined,
    }
  }

  /** The view is a custom state: `whetstone-chat:state(drill)`. Browsers without those do without. */
  #expose(view: ViewName): void {
    const states = this.#internals.states as Set<string> | undefined
    states?.clear()
    states?.add(view)
  }

  #emit<Name extends keyof ChatEvents>(name: Name, detail: ChatEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}

/** With its events typed. */
export type TypedWhetstoneChat = WhetstoneChat & {
  addEventListener<Name extends keyof ChatEvents>(type: Name, listener: (event: CustomEvent<ChatEvents[Name]>) => void): void
}
declare global {
  interface HTMLElementTagNameMap {
    'whetstone-chat': TypedWhetstoneChat
  }
}
