import type { Progress } from './context.ts'
import { element, ofBank, unseen } from './element.ts'
import { fill, type Words } from './strings.ts'

type Level = Progress['topics'][number]['levels'][number]
type State = Level['concepts'][number]['state'] | 'flagged'
const STATES: readonly State[] = ['held', 'shaky', 'missing', 'unasked', 'flagged']

/** What the learner holds, as a map whose shapes tell as much as its colours, and in words. */
export function progressView(words: Words, { topics }: Progress): Node[] {
  const heading = element('h2', { class: 'sheet-title', tabindex: '-1' }, words.your_progress)
  if (topics.length === 0) return [heading, element('p', { class: 'soft' }, words.no_progress)]
  const legend = element('ul', { class: 'legend', role: 'list' }, ...STATES.map((state) => element('li', {}, dot(state), words[state])))
  const sections = topics.map((topic) =>
    element('section', { class: 'card' }, element('h3', ofBank, topic.title), ...topic.levels.flatMap((level) => levelView(words, level))),
  )
  return [heading, legend, ...sections]
}

function levelView(words: Words, level: Level): Node[] {
  const points = [
    ...level.red_flags
      .filter(({ corrected }) => !corrected)
      .map(({ claim, correction }) => ({ state: 'flagged' as State, text: claim, more: correction })),
    ...level.concepts.map(({ state, statement }) => ({ state: state as State, text: statement, more: null })),
  ]
  const count = (sought: State): number => points.filter(({ state }) => state === sought).length
  const line = fill(words.level_line, { level: words[level.level], answered: level.answered, total: level.questions, solid: level.solid })
  const counts = Object.fromEntries(STATES.map((state) => [state, count(state)]))
  const rows = points.map(({ state, text, more }) =>
    element(
      'tr',
      {},
      element('td', ofBank, text, ...(more === null ? [] : [element('span', { class: 'more' }, more)])),
      element('td', {}, dot(state), words[state]),
    ),
  )
  const head = element('tr', {}, element('th', { scope: 'col' }, words.key_point), element('th', { scope: 'col' }, words.standing))
  return [
    element('h4', {}, line, ...(level.ready ? [' ', element('span', { class: 'badge solid' }, words.ready)] : [])),
    element('div', { class: 'map' }, unseen(fill(words.map_line, counts)), ...points.map(({ state }) => dot(state))),
    element(
      'details',
      {},
      element('summary', {}, words.every_point),
      element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
    ),
  ]
}

const dot = (state: State): HTMLElement => element('span', { class: `dot ${state}`, 'aria-hidden': 'true' })
