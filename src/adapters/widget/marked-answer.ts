import { mine } from './bubbles.ts'
import type { Grade } from './context.ts'
import { element, ofBank } from './element.ts'
import type { Words } from './strings.ts'

interface Span {
  readonly start: number
  readonly end: number
  readonly kind: 'good' | 'bad'
  readonly text: string
}
const LINGER_MS = 160
let ids = 0

/** The learner's own answer, with what earned something and what was wrong marked in place; each mark explains itself. */
export function answerBubble(words: Words, text: string, grade: Grade | null): HTMLElement {
  const spans = grade === null ? [] : spansOf(grade)
  const inside = [0, text.length, ...spans.flatMap(({ start, end }) => [start, end])].filter((at) => at >= 0 && at <= text.length)
  const cuts = [...new Set(inside)].sort((a, b) => a - b)
  const bubble = mine(words)
  const paragraph = element('p', { dir: 'auto' })
  bubble.append(paragraph)
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? text.length
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    const piece = text.slice(start, end)
    paragraph.append(over.length === 0 || piece.trim() === '' ? piece : mark(words, piece, over, bubble))
  }
  return bubble
}

function spansOf({ concepts, red_flags }: Grade): Span[] {
  const good = concepts
    .filter(({ state }) => state === 'stated')
    .flatMap(({ evidence, statement }) => evidence.map(({ start, end }): Span => ({ start, end, kind: 'good', text: statement ?? '' })))
  const bad = red_flags.flatMap(({ evidence, claim, correction }) =>
    evidence.map(({ start, end }): Span => ({ start, end, kind: 'bad', text: correction ?? claim })),
  )
  return [...bad, ...good]
}

/** A piece with its explanation on hover, focus or tap; Escape takes that away. */
function mark(words: Words, piece: string, over: readonly Span[], bubble: HTMLElement): HTMLElement {
  const kind = over.some((span) => span.kind === 'bad') ? 'bad' : 'good'
  const lines = over.map((span) =>
    element(
      'span',
      { class: `tip-line ${span.kind}` },
      element('b', {}, `${words[`mark_${span.kind}`]}: `),
      element('span', ofBank, span.text),
    ),
  )
  const tip = element('span', { class: 'tip', part: 'tip', role: 'tooltip', id: `tip-${++ids}`, hidden: '' }, ...lines)
  const made = element('mark', { class: kind, part: `mark mark-${kind}`, tabindex: '0', role: 'button', 'aria-describedby': tip.id }, piece)
  let leaving: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    clearTimeout(leaving)
    for (const other of bubble.querySelectorAll<HTMLElement>('.tip')) other.hidden = other !== tip
    tip.style.setProperty('top', `${made.offsetTop + made.offsetHeight + 4}px`)
  }
  const hide = (): void => {
    tip.hidden = true
  }
  const leave = (): void => {
    leaving = setTimeout(() => !made.matches(':focus') && hide(), LINGER_MS)
  }
  for (const shown of ['click', 'focus', 'mouseenter']) made.addEventListener(shown, show)
  made.addEventListener('blur', hide)
  made.addEventListener('mouseleave', leave)
  tip.addEventListener('mouseenter', () => clearTimeout(leaving))
  tip.addEventListener('mouseleave', leave)
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      show()
    }
    if (event.key !== 'Escape' || tip.hidden) return
    hide()
    event.stopPropagation()
  })
  bubble.append(tip)
  return made
}
