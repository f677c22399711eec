import type { Report } from './context.ts'
import { element, ofBank } from './element.ts'
import { fill, type Words } from './strings.ts'

type Question = Report['questions'][number]
const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`)

/** A report to read and to print. */
export function reportView(words: Words, report: Report): Node[] {
  const { asked, answered, solid, concepts_said, concepts, red_flags, score } = report.figures
  const list = (title: string, items: readonly string[]): Node[] =>
    items.length === 0 ? [] : [element('h3', {}, title), element('ul', ofBank, ...items.map((item) => element('li', {}, item)))]
  const figures = { asked, answered, solid, said: concepts_said, points: concepts, flags: red_flags, score: percent(score) }
  return [
    element('h2', { class: 'sheet-title', tabindex: '-1' }, fill(words.report_of, { title: report.title })),
    element('p', {}, fill(words.figures, figures)),
    element('p', { class: 'soft' }, words.no_verdict),
    ...(report.placement === null
      ? []
      : [
          element(
            'p',
            {},
            element('strong', {}, fill(words.go_on_at, { level: words[report.placement.level] })),
            ' ',
            report.placement.why,
          ),
        ]),
    ...list(words.strongest, report.strongest),
    ...list(words.weakest, report.weakest),
    ...list(
      words.study,
      report.study.map(({ text }) => text),
    ),
    element('h3', {}, words.by_question),
    ...report.questions.map((question) => questionView(words, question)),
  ]
}

function questionView(words: Words, question: Question): HTMLElement {
  const rows = question.concepts.map(({ statement, said, evidence }) =>
    element(
      'tr',
      {},
      element('td', ofBank, statement),
      element('td', {}, words[said], ...evidence.flatMap((quote) => [' ', element('q', { dir: 'auto' }, quote)])),
    ),
  )
  const head = element('tr', {}, element('th', { scope: 'col' }, words.key_point), element('th', { scope: 'col' }, words.in_answer))
  return element(
    'section',
    { class: 'card' },
    element('h4', ofBank, `${question.number}. ${question.prompt}`),
    element('p', { class: 'soft' }, question.status === 'skipped' ? words.skipped : percent(question.score)),
    ...question.answers.flatMap(({ asked, text }) => [
      ...(asked === null ? [] : [element('p', ofBank, asked)]),
      element('blockquote', { dir: 'auto' }, text),
    ]),
    ...(rows.length === 0 ? [] : [element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows))]),
    ...question.red_flags.map(({ corrected, claim, correction }) =>
      element(
        'p',
        {},
        element('strong', {}, corrected ? words.flag_mended : words.flag_open),
        ' ',
        element('span', ofBank, claim),
        ...(correction === null ? [] : [element('span', { class: 'more', ...ofBank }, correction)]),
      ),
    ),
  )
}
