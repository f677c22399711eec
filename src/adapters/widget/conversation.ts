import type { InferResponseType } from 'hono/client'
import { element } from './elements.ts'
import type { Client } from './session.ts'

type Answered = InferResponseType<Client['v1']['drills'][':id']['answers']['$post'], 200>
export type Grade = NonNullable<Answered['grade']>
export type Reply = Answered['reply']
export type Question = NonNullable<Answered['turn']>['question']

const VERDICT: Record<Grade['verdict'], string> = {
  solid: 'Solid',
  partial: 'Partly there',
  off: 'Not yet',
  red_flag: 'A red flag',
  no_answer: 'No answer',
}

export function askBubble(question: Question, number: number): HTMLElement {
  return element(
    'div',
    { class: 'say from-us' },
    element('span', { class: 'tag' }, `Question ${number} · ${question.level}`),
    element('p', { class: 'question' }, question.prompt),
  )
}

/** The learner's own answer, with what earned something and what was wrong marked in place. */
export function answerBubble(text: string, grade: Grade | null): HTMLElement {
  const spans =
    grade === null
      ? []
      : [
          ...grade.concepts
            .filter((concept) => concept.state === 'stated')
            .flatMap((concept) => concept.evidence.map((span) => ({ ...span, kind: 'good', title: concept.statement ?? '' }))),
          ...grade.red_flags.flatMap((flag) =>
            flag.evidence.map((span) => ({ ...span, kind: 'bad', title: flag.correction ?? flag.claim })),
          ),
        ]
  const cuts = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b)
  const parts = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    const worst = over.find((span) => span.kind === 'bad') ?? over[0]
    const piece = text.slice(start, end)
    return worst === undefined ? piece : element('mark', { class: worst.kind, title: over.map((span) => span.title).join('\n') }, piece)
  })
  return element('div', { class: 'say from-you' }, element('span', { class: 'tag' }, 'You'), element('p', {}, ...parts))
}

export function gradeBubble(grade: Grade): HTMLElement {
  const percent = Math.round(grade.score * 100)
  const list = element('ul', { class: 'findings' })
  for (const flag of grade.red_flags)
    list.append(finding('bad-text', '!', 'Wrong: ', flag.claim, quoted(flag.evidence), flag.correction ?? undefined))
  for (const concept of grade.concepts)
    if (concept.state === 'stated') list.append(finding('good-text', '✓', 'Said: ', concept.statement ?? '', quoted(concept.evidence)))
  for (const concept of grade.concepts)
    if (concept.state !== 'stated' && concept.statement !== null) list.append(finding('open-text', '○', 'Missing: ', concept.statement))
  return element(
    'div',
    { class: 'say from-us' },
    element('div', { class: 'verdict' }, VERDICT[grade.verdict], scoreBar(percent), `${percent} %`),
    ...(list.childElementCount > 0 ? [list] : []),
  )
}

/** What the interviewer says. What the grade beside it shows already is not said twice. */
export function replyBubble(lines: Reply, isGraded: boolean): HTMLElement | undefined {
  const spoken = lines.filter(({ kind }) => !isGraded || (kind !== 'praise' && kind !== 'told'))
  const paragraphs = spoken.map(({ kind, text }) => element('p', ASKS.has(kind) ? { class: 'question' } : {}, text))
  return spoken.length === 0 ? undefined : element('div', { class: 'say from-us' }, ...paragraphs)
}
const ASKS = new Set<Reply[number]['kind']>(['challenge', 'nudge', 'blank'])

export function moveBubble(text: string): HTMLElement {
  return element('div', { class: 'say from-you' }, element('p', {}, text))
}

function finding(kind: string, sign: string, spoken: string, statement: string, quote = '', correction?: string): HTMLElement {
  const said = element('span', {}, statement)
  if (quote !== '') said.append(' ', element('q', {}, quote))
  if (correction !== undefined) said.append(element('span', { class: 'correction' }, correction))
  return element('li', { class: kind }, element('span', { class: 'sign', role: 'img', 'aria-label': spoken }, sign), said)
}

const quoted = (evidence: readonly { text: string }[]): string => evidence.map((span) => span.text).join(' … ')

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
