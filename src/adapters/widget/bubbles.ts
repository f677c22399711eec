import type { Grade, Move, Reply, Turn } from './context.ts'
import { button, element, ofBank, unseen } from './element.ts'
import { fill, type Words } from './strings.ts'

/** A finding that a learner may dispute. */
export interface Disputed {
  readonly kind: 'concept' | 'red_flag'
  readonly finding: string
}
type Dispute = (point: Disputed, pressed: HTMLButtonElement) => void

const ours = (words: Words, ...parts: (Node | undefined)[]): HTMLElement =>
  element('div', { class: 'say ours', part: 'message message-interviewer' }, unseen(`${words.interviewer} `), ...parts)
export const mine = (words: Words, ...parts: (Node | undefined)[]): HTMLElement =>
  element('div', { class: 'say mine', part: 'message message-learner' }, unseen(`${words.you} `), ...parts)

export function questionBubble(words: Words, { question, number }: Pick<Turn, 'question' | 'number'>): HTMLElement {
  const tag = element('span', { class: 'tag' }, `${fill(words.question, { n: number })} · ${words[question.level]}`)
  return ours(words, tag, element('p', { class: 'question', ...ofBank }, question.prompt))
}

/** A question in a line. */
export const questionLine = (words: Words, { question, number }: Pick<Turn, 'question' | 'number'>): HTMLElement =>
  element('span', {}, `${fill(words.question, { n: number })}: `, element('span', ofBank, question.prompt))

export const moveBubble = (words: Words, move: Move, text: string | null): HTMLElement =>
  mine(words, element('p', { dir: 'auto' }, text ?? words[`said_${move}`]))

/** What the interviewer says. What the grade beside it shows already is not said twice. */
export function replyBubble(words: Words, lines: Reply, grade: Grade | null): HTMLElement | undefined {
  const shown = [
    ...(grade?.concepts ?? []).map(({ statement }) => statement),
    ...(grade?.red_flags ?? []).map(({ correction }) => correction),
  ]
  const isShown = (text: string): boolean => shown.some((each) => each !== null && bare(text).includes(bare(each)))
  const spoken = lines.filter(({ kind, text }) => (kind !== 'praise' && kind !== 'told') || !isShown(text))
  if (spoken.length === 0) return undefined
  return ours(words, ...spoken.map(({ kind, text }) => element('p', { ...ofBank, ...(ASKS.has(kind) ? { class: 'question' } : {}) }, text)))
}
const bare = (text: string): string => text.toLowerCase().replace(/\.$/, '')
const ASKS = new Set<Reply[number]['kind']>(['challenge', 'nudge', 'blank'])

/** The verdict, and point by point what was said, what was wrong, and what is missing as far as it may be told. */
export function gradeBubble(words: Words, grade: Grade, dispute: Dispute): HTMLElement {
  const percent = Math.round(grade.score * 100)
  const list = element('ul', { class: 'findings' })
  const add = (kind: 'good' | 'bad' | 'open', text: string, quotes: string, more: string | null, point?: Disputed): void => {
    const said = element('span', ofBank, text, ...(quotes === '' ? [] : [' ', element('q', { dir: 'auto' }, quotes)]))
    if (more !== null) said.append(element('span', { class: 'more' }, more))
    const appeal =
      point && button({ class: 'link', part: 'button' }, (pressed) => dispute(point, pressed), words.appeal, unseen(`: ${text}`))
    list.append(element('li', { class: kind }, unseen(`${words[`list_${kind}`]} `), element('div', {}, said, appeal)))
  }
  for (const { id, claim, correction, evidence } of grade.red_flags)
    add('bad', claim, quoted(evidence), correction, { kind: 'red_flag', finding: id })
  for (const { state, statement, evidence } of grade.concepts) if (state === 'stated') add('good', statement ?? '', quoted(evidence), null)
  for (const { id, state, statement } of grade.concepts)
    if (state !== 'stated' && statement !== null) add('open', statement, '', null, { kind: 'concept', finding: id })
  const hidden = grade.concepts.filter(({ statement }) => statement === null).length
  return ours(
    words,
    element(
      'div',
      { class: 'verdict' },
      element('strong', { class: `badge ${grade.verdict}` }, words[grade.verdict]),
      scoreBar(percent),
      element('span', {}, fill(words.score, { n: percent })),
    ),
    list.childElementCount > 0 ? list : undefined,
    hidden > 0 ? element('p', { class: 'soft' }, fill(words.still_open, { n: hidden })) : undefined,
  )
}

const quoted = (evidence: readonly { text: string }[]): string => evidence.map(({ text }) => text).join(' … ')

function scoreBar(percent: number): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  svg.setAttribute('class', 'score')
  svg.setAttribute('aria-hidden', 'true')
  bar.setAttribute('width', `${percent}%`)
  bar.setAttribute('height', '100%')
  svg.append(bar)
  return svg
}
