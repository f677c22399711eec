import type { InferResponseType } from 'hono/client'
import { element } from './elements.ts'
import type { Client } from './session.ts'

type Progress = InferResponseType<Client['v1']['progress']['$get'], 200>
type Level = Progress['topics'][number]['levels'][number]

const STATES: Record<Level['concepts'][number]['state'], string> = {
  held: 'Held: stated on two days',
  shaky: 'Stated, not yet on two days',
  missing: 'Not stated yet',
}

/** The server's map; its words stand in the tables below. */
export function mapImage(svg: string): HTMLElement {
  return element('img', {
    class: 'map',
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    alt: 'Map of what you hold; the tables below say the same',
  })
}

/** What the learner holds in words, to stand beside the map. */
export function progressView(progress: Progress): Node[] {
  if (progress.topics.length === 0)
    return [element('p', { class: 'lead' }, 'Nothing yet. Answer a first question, and what you hold shows up here.')]
  return progress.topics.map((topic) =>
    element('section', { class: 'card' }, element('h2', {}, topic.title), ...topic.levels.flatMap(levelView)),
  )
}

function levelView(level: Level): Node[] {
  const open = level.red_flags.filter((flag) => !flag.corrected)
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
  const standing = `${level.level}: ${level.answered} of ${level.questions} questions answered, ${level.solid} solid${level.ready ? ', ready' : ''}`
  return [element('h3', {}, standing), element('details', {}, element('summary', {}, 'Every key point'), table)]
}
