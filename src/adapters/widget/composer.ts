import type { Context, Mode, Move } from './context.ts'
import { button, element } from './element.ts'
import { fill } from './strings.ts'
import { sureButton } from './sure-button.ts'

const LIMIT = 3000
const SILENT: readonly Mode[] = ['interview', 'placement']

export interface Composer {
  readonly root: HTMLFormElement
  text: string
  /** Which moves make sense now. */
  offer(mode: Mode, hasAnswered: boolean): void
  /** Locked while an answer is on its way. */
  lock(isLocked: boolean): void
  /** On a touch screen the keyboard would cover what was just said, so there the input is left alone. Tells whether it has the focus. */
  focus(): boolean
}

/** The answer box: it grows, Enter sends, Shift+Enter breaks the line; too long an answer is never cut off. */
export function createComposer(context: Context, send: (text: string) => void, move: (move: Move) => void): Composer {
  const { words, keep, warn } = context
  const box = element('textarea', {
    part: 'input',
    id: 'answer',
    rows: '2',
    enterkeyhint: 'send',
    autocomplete: 'off',
    spellcheck: 'true',
    dir: 'auto',
    placeholder: words.placeholder,
    'aria-describedby': 'keys',
  })
  const counter = element('span', { class: 'counter' })
  const chips = (['hint', 'dont_know', 'why', 'appeal', 'skip', 'stop'] as const).map((name) => {
    const looks = { class: `chip ${name}`, part: 'button chip' }
    const act = (): void => move(name)
    return { name, chip: name === 'stop' ? sureButton(looks, words.stop, words.stop_sure, act) : button(looks, act, words[name]) }
  })
  const submit = element('button', { type: 'submit', class: 'primary', part: 'button send' }, words.send)
  const root = element(
    'form',
    { class: 'composer', part: 'composer' },
    element('div', { class: 'chips' }, ...chips.map(({ chip }) => chip)),
    element('label', { class: 'unseen', for: 'answer' }, words.answer),
    box,
    element('div', { class: 'row' }, counter, element('span', { class: 'keys', id: 'keys' }, words.keys), submit),
  )
  const change = (): void => {
    const over = box.value.length - LIMIT
    counter.textContent = fill(words.count, { n: box.value.length, limit: LIMIT })
    counter.classList.toggle('over', over > 0)
    box.ariaInvalid = over > 0 ? 'true' : null
    box.style.setProperty('height', 'auto')
    if (box.scrollHeight > 0) box.style.setProperty('height', `${box.scrollHeight + 2}px`)
  }
  box.addEventListener('input', () => {
    change()
    keep.write('draft', box.value === '' ? null : box.value)
    warn(null)
  })
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    root.requestSubmit()
  })
  root.addEventListener('submit', (event) => {
    event.preventDefault()
    const over = box.value.length - LIMIT
    if (submit.ariaDisabled === 'true') return
    if (over > 0) warn(fill(words.too_long, { n: over }))
    else if (box.value.trim() === '') warn(words.empty)
    else send(box.value)
  })
  const composer: Composer = {
    root,
    get text() {
      return box.value
    },
    set text(text) {
      box.value = text
      keep.write('draft', text === '' ? null : text)
      change()
    },
    offer(mode, hasAnswered) {
      const isSilent = SILENT.includes(mode)
      for (const { name, chip } of chips)
        chip.hidden = isSilent ? name !== 'skip' && name !== 'stop' : !hasAnswered && (name === 'why' || name === 'appeal')
    },
    lock(isLocked) {
      box.readOnly = isLocked
      for (const each of [submit, ...chips.map(({ chip }) => chip)]) each.ariaDisabled = isLocked ? 'true' : null
    },
    focus() {
      const isWanted = !matchMedia('(pointer: coarse)').matches
      if (isWanted) box.focus({ preventScroll: true })
      return isWanted
    },
  }
  box.value = keep.read('draft') ?? ''
  change()
  return composer
}
