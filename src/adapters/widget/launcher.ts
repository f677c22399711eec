import type { ChatView } from './chat-view.ts'
import { button } from './element.ts'
import type { Words } from './strings.ts'

export interface Launcher {
  readonly root: HTMLButtonElement
  /** Shows or hides the panel; what it holds boots when it is seen. */
  show(isOpen: boolean): void
}

/** The button that opens the panel, which then goes with Escape and leaves room for a keyboard. */
export function createLauncher(
  words: Words,
  panel: HTMLElement,
  view: ChatView,
  chat: { open(): void; close(): void },
  signal: AbortSignal,
): Launcher {
  const root = button(
    { class: 'launcher', part: 'launcher', 'aria-controls': panel.id },
    () => (panel.hidden ? chat.open() : chat.close()),
    words.launch,
  )
  panel.hidden = true
  panel.addEventListener('keydown', (event) => event.key === 'Escape' && chat.close())
  const fit = (): void => panel.style.setProperty('--seen', `${visualViewport?.height ?? innerHeight}px`)
  // On a phone the keyboard covers what is fixed to the bottom; only the visual viewport knows.
  visualViewport?.addEventListener('resize', fit, { signal })
  fit()
  return {
    root,
    show(isOpen) {
      const isNew = isOpen && panel.hidden
      panel.hidden = !isOpen
      root.ariaExpanded = String(isOpen)
      if (isNew) view.boot().then(() => view.focus())
    },
  }
}
