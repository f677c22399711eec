import type { InferResponseType } from 'hono/client'
import { element } from './elements.ts'
import type { Client } from './session.ts'

type Progress = InferResponseType<Client['v1']['progress']['$get'], 200>
type Level = Progress['topics'][number]['levels'][number]

const STATES: Record<Level['concepts'][number]['state'], string> = {
  held: 'Held: stated on two days',
  stated: 'Stated once',
  missing: 'Not stated yet',
}

/** What the learner holds, as a picture first and as a table beside it. */
export function progressView(progress: Progress): Node[] {
  if (progress.topics.length === 0)
    return [element('p', { class: 'lead' }, 'Nothing yet. Answer a first question, and what you hold shows up here.')]
  return [
    ...progress.topics.map((topic) =>
      element('section', { class: 'card' }, element('h2', {}, topic.title), ...topic.levels.flatMap(levelView)),
    ),
    element(
      'ul',
      { class: 'legend', 'aria-label': 'Legend' },
      ...Object.entries(STATES).map(([state, text]) => element('li', {}, element('span', { class: `dot ${state}` }), text)),
      element('li', {}, element('span', { class: 'dot flagged' }), 'Red flag to set right'),
    ),
  ]
}

function levelView(level: Level): Node[] {
  const open = level.red_flags.filter((flag) => !flag.corrected)
  const held = level.concepts.filter((concept) => concept.state !== 'missing').length
  const dots = element('div', {
    class: 'dots',
    role: 'img',
    'aria-label': `${held} of ${level.concepts.length} key points stated, ${open.length} red flags open`,
  })
  for (const concept of level.concepts)
    dots.append(element('span', { class: `dot ${concept.state}`, title: `${concept.statement} (${STATES[concept.state]})` }))
  for (const flag of open) dots.append(element('span', { class: 'dot flagged', title: flag.claim }))
  const rows = [
    ...open.map((flag) => element('tr', {}, element('td', {}, flag.claim), element('td', {}, `Red flag. ${flag.correction ?? ''}`))),
    ...level.concepts.map((concept) => element('tr', {}, element('td', {}, concept.statement), element('td', {}, STATES[concept.state]))),
  ]
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, element('th', {}, 'Key point'), element('th', {}, 'Where you stand'))),
    element('tbody', {}, ...rows),
  )
  return [
    element('h3', {}, `${level.level}: ${level.answered} of ${level.questions} questions answered, ${level.solid} solid`),
    dots,
    element('details', {}, element('summary', {}, 'Every key point'), table),
  ]
}
