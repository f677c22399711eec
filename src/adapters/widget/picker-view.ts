import type { Drill, Level, Mode, Topic, Wish } from './context.ts'
import { button, element, ofBank } from './element.ts'
import { fill, type Words } from './strings.ts'

const LEVELS: readonly (Level | 'all')[] = ['junior', 'middle', 'senior', 'all']
const MODES: readonly Mode[] = ['practice', 'interview', 'placement']
const MANY = 6
let groups = 0

export interface Choices {
  readonly topics: readonly Topic[]
  readonly due: number
  readonly open: readonly Drill[]
  readonly preset: Wish
  titleOf(drill: Drill): string
  start(wish: Wish): void
  resume(drill: Drill): void
}

/** What to be asked about: go on, review, or a topic at a level. */
export function pickerView(words: Words, choices: Choices): Node[] {
  const { topics, preset, due } = choices
  if (topics.length === 0) return [element('p', {}, words.no_topics)]
  const levels = radios(words, preset.level ?? 'all', () => filter())
  const mode = element(
    'select',
    { part: 'select', 'aria-label': words.mode },
    ...MODES.map((name) => element('option', { value: name }, words[name as 'practice' | 'interview' | 'placement'])),
  )
  mode.value = MODES.find((name) => name === preset.mode) ?? 'practice'
  const find = element('input', { type: 'search', part: 'input', placeholder: words.find, 'aria-label': words.find })
  const rows = topics.map((topic) => {
    const amount = element('span', { class: 'amount' })
    const row = button(
      { class: 'topic', part: 'button topic' },
      () => choices.start({ topic: topic.id, level: levels.chosen(), mode: mode.value as Mode, length: preset.length }),
      element('span', { class: 'topic-title', ...ofBank }, topic.title),
      element('span', { class: 'topic-summary', ...ofBank }, topic.summary),
      amount,
    )
    return { topic, amount, item: element('li', {}, row) }
  })
  const none = element('p', { role: 'status', class: 'soft' })
  const filter = (): void => {
    const sought = find.value.trim().toLowerCase()
    const level = levels.chosen()
    for (const { topic, amount, item } of rows) {
      const count =
        level === undefined
          ? LEVELS.reduce((sum, each) => sum + (each === 'all' ? 0 : (topic.levels[each] ?? 0)), 0)
          : (topic.levels[level] ?? 0)
      amount.textContent = fill(words.questions, { n: count })
      item.hidden = count === 0 || !`${topic.id} ${topic.title} ${topic.summary}`.toLowerCase().includes(sought)
    }
    none.textContent = rows.every(({ item }) => item.hidden) ? words.nothing_found : ''
  }
  find.addEventListener('input', filter)
  filter()
  return [
    element('h2', { class: 'pick', tabindex: '-1' }, words.pick),
    ...choices.open.slice(0, 1).map((drill) => {
      const text = fill(words.resume, { topic: choices.titleOf(drill), done: drill.answered, total: drill.total })
      return card(
        text,
        button({ class: 'primary', part: 'button' }, () => choices.resume(drill), words.go_on),
      )
    }),
    ...(due === 0
      ? []
      : [
          card(
            fill(words.due, { n: due }),
            button({ class: 'primary', part: 'button' }, () => choices.start({ mode: 'review' }), words.review_now),
          ),
        ]),
    element('div', { class: 'wishes' }, levels.root, mode),
    ...(topics.length > MANY ? [find] : []),
    element('ul', { class: 'topics', role: 'list' }, ...rows.map(({ item }) => item)),
    none,
  ]
}

const card = (text: string, ...more: Node[]): HTMLElement => element('div', { class: 'card' }, element('p', {}, text), ...more)

function radios(words: Words, first: Level | 'all', onChange: () => void) {
  const name = `level-${++groups}`
  const inputs = LEVELS.map((level) => {
    const input = element('input', { type: 'radio', name, value: level })
    input.checked = level === first
    input.addEventListener('change', onChange)
    return input
  })
  const labels = inputs.map((input) => element('label', {}, input, element('span', {}, words[input.value as Level | 'all'])))
  return {
    root: element('fieldset', { class: 'levels' }, element('legend', { class: 'unseen' }, words.level), ...labels),
    chosen: (): Level | undefined => {
      const value = inputs.find(({ checked }) => checked)?.value
      return value === 'all' ? undefined : (value as Level)
    },
  }
}
