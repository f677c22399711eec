import type { InferResponseType } from 'hono/client'
import { element } from './elements.ts'
import type { Client } from './session.ts'

type Report = InferResponseType<Client['v1']['drills'][':id']['report']['$get'], 200>
type Question = Report['questions'][number]

const SAID: Record<Question['concepts'][number]['said'], string> = { at_once: 'Said', when_asked: 'Said when asked', not_said: 'Not said' }
const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`)

/** A report to read and to print. */
export function reportView(report: Report): Node[] {
  const { figures } = report
  const list = (title: string, items: readonly string[]): Node[] =>
    items.length === 0 ? [] : [element('h2', {}, title), element('ul', {}, ...items.map((item) => element('li', {}, item)))]
  return [
    element('h1', {}, `${report.title}: ${report.mode} report`),
    element(
      'p',
      { class: 'lead' },
      `${figures.answered} of ${figures.asked} questions answered, ${figures.solid} solid, ${figures.concepts_said} of ${figures.concepts} key points said, ${figures.red_flags} red flags (${figures.red_flags_corrected} set right). Mean score ${percent(figures.score)}.`,
    ),
    element('p', {}, 'This tells about these answers, not about a person; it is no hiring verdict.'),
    ...(report.placement === null ? [] : [element('p', {}, `Go on at ${report.placement.level} level. ${report.placement.why}`)]),
    ...list('Strongest', report.strongest),
    ...list('Weakest', report.weakest),
    ...list(
      'What to study',
      report.study.map(({ text }) => text),
    ),
    element('h2', {}, 'Question by question'),
    ...report.questions.map(questionView),
  ]
}

function questionView(question: Question): HTMLElement {
  const rows = question.concepts.map(({ statement, said }) =>
    element('tr', {}, element('td', {}, statement), element('td', {}, SAID[said])),
  )
  const head = element('thead', {}, element('tr', {}, element('th', {}, 'Key point'), element('th', {}, 'In your answer')))
  return element(
    'section',
    { class: 'card' },
    element('h3', {}, `${question.number}. ${question.prompt}`),
    element('p', {}, question.status === 'skipped' ? 'Skipped' : `${percent(question.score)}${question.over_time ? ', over time' : ''}`),
    ...question.answers.flatMap(({ asked, text }) => [
      ...(asked === null ? [] : [element('p', { class: 'question' }, asked)]),
      element('blockquote', {}, text),
    ]),
    ...(rows.length === 0 ? [] : [element('table', {}, head, element('tbody', {}, ...rows))]),
    ...question.red_flags.map((flag) =>
      element(
        'p',
        {},
        element('strong', {}, flag.corrected ? 'Red flag, set right: ' : 'Red flag: '),
        `${flag.claim}. ${flag.correction ?? ''}`,
      ),
    ),
  )
}
