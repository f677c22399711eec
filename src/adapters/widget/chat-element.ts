import type { ViewName } from './chat-frame.ts'
import { type ChatView, createChatView } from './chat-view.ts'
import type { ChatEvents, Wish } from './context.ts'
import { element } from './element.ts'
import { type Keep, keepsOf } from './keep.ts'
import { createLauncher, type Launcher } from './launcher.ts'
import { createSession } from './session.ts'
import { SETTINGS, settingsOf } from './settings.ts'
import { ENGLISH, type Words } from './strings.ts'
import { GERMAN } from './strings-german.ts'
import css from './widget.css'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** `<whetstone-chat>`: the interviewer in a page, inline or behind a launcher. */
export class WhetstoneChat extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...SETTINGS, 'open']
  /** Replaces any of the widget's own words. */
  strings: Partial<Words> = {}
  /** For the host's own users: fetches a token from the host's server; called again when one has expired. */
  getToken: (() => Promise<string>) | undefined
  readonly #shadow = this.attachShadow({ mode: 'open' })
  readonly #internals = this.attachInternals()
  #view: ChatView | undefined
  #life: AbortController | undefined
  #launcher: Launcher | undefined
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
    if (name === 'open') this.#launcher?.show(this.hasAttribute('open'))
    else this.#renew()
  }

  /** Opens the panel of a launcher. */
  open(): void {
    this.toggleAttribute('open', true)
  }

  /** Closes the panel; the focus goes back to the launcher. */
  close(): void {
    this.toggleAttribute('open', false)
    this.#launcher?.root.focus()
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
    const getToken = this.getToken
    const given = this.getAttribute('token') ?? (await getToken?.().catch(() => null)) ?? null
    if (signal.aborted) return
    const { server, embedKey, language, preset, first, isLauncher } = settingsOf(this)
    const words: Words = { ...(/^de\b/i.test(language) ? GERMAN : ENGLISH), ...this.strings }
    const { talk, token } = keepsOf(this, server, given)
    this.#talk = talk
    const isHost = given !== null || getToken !== undefined
    const hostToken = isHost ? async (isRenewal: boolean) => (isRenewal ? ((await getToken?.()) ?? null) : given) : undefined
    const session = createSession({ server, embedKey, hostToken, keep: token })
    const view = createChatView({
      words,
      session,
      keep: talk,
      signal,
      preset,
      first,
      emit: (name, detail) => this.#emit(name, detail),
      shown: (view) => this.#expose(view),
      close: isLauncher ? () => this.close() : undefined,
    })
    this.#view = view
    const panel = element(
      'section',
      { class: 'panel', part: 'panel', id: 'panel', lang: language, 'aria-label': words.title, role: isLauncher ? 'dialog' : 'region' },
      view.root,
    )
    this.#launcher = isLauncher ? createLauncher(words, panel, view, this, signal) : undefined
    this.#shadow.replaceChildren(...(this.#launcher === undefined ? [] : [this.#launcher.root]), panel)
    if (this.#launcher === undefined) this.#bootWhenSeen(view, signal)
    else this.#launcher.show(this.hasAttribute('open'))
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
