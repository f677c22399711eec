import { escaped } from '../exports/html.ts'
import type { LevelProgress, TopicProgress } from './progress.ts'

const CELL = 22
const PER_ROW = 24
const LEFT = 84
const WIDTH = LEFT + PER_ROW * CELL + 16
const NAMES = { held: 'held', shaky: 'shaky', missing: 'missing', unasked: 'not answered yet', flagged: 'red flag to set right' } as const
type State = keyof typeof NAMES

const STYLE = `text{font:13px system-ui,sans-serif;fill:#1c2430}.t{font-weight:600;font-size:15px}.s{fill:#5a6675}.b{fill:#fff}
.held{fill:#1a7f4b}.shaky{fill:#fff;stroke:#a86400;stroke-width:2}.half{fill:#a86400}.missing{fill:none;stroke:#8a95a3;stroke-width:2}.unasked{fill:#8a95a3}.flagged{fill:#c22f2f}.m{stroke:#fff;stroke-width:2;fill:none}
@media(prefers-color-scheme:dark){text{fill:#e8ecf1}.s{fill:#a3afbd}.b{fill:#14191f}.held{fill:#4cc38a}.shaky{fill:#14191f;stroke:#e2a33f}.half{fill:#e2a33f}.missing{stroke:#74808f}.unasked{fill:#74808f}.flagged{fill:#ff7b72}.m{stroke:#14191f}}`

/** A picture of what is held, by topic and level: shape and colour tell the same. With a title and a description in words. */
export function progressMap(topics: readonly TopicProgress[]): string {
  let y = 20
  const parts: string[] = []
  for (const topic of topics) {
    parts.push(`<text class="t" x="8" y="${y + 6}">${escaped(topic.title)}</text>`)
    y += 22
    for (const level of topic.levels) {
      const cells = cellsOf(level)
      parts.push(`<text class="s" x="8" y="${y + 15}">${level.level}</text>`)
      for (const [index, cell] of cells.entries()) {
        const x = LEFT + (index % PER_ROW) * CELL + CELL / 2
        parts.push(
          `<g transform="translate(${x} ${y + 11 + Math.floor(index / PER_ROW) * CELL})"><title>${escaped(`${cell.text} (${NAMES[cell.state]})`)}</title>${shape(cell.state)}</g>`,
        )
      }
      y += Math.ceil(Math.max(1, cells.length) / PER_ROW) * CELL + 6
    }
    y += 14
  }
  if (topics.length === 0) {
    parts.push(`<text x="8" y="${y + 6}">Nothing yet. Answer a first question, and it shows up here.</text>`)
    y += 28
  }
  const legend = (Object.keys(NAMES) as State[]).map(
    (state, index) =>
      `<g transform="translate(${20 + index * 110} ${y + 6})">${shape(state)}<text class="s" x="14" y="4">${NAMES[state]}</text></g>`,
  )
  const height = y + 28
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="map-title map-desc"><title id="map-title">Map of what you hold</title><desc id="map-desc">${escaped(describe(topics))}</desc><style>${STYLE}</style><rect class="b" width="100%" height="100%" rx="8"/>${parts.join('')}${legend.join('')}</svg>`
}

/** The same in words. */
function describe(topics: readonly TopicProgress[]): string {
  if (topics.length === 0) return 'No answers yet.'
  return topics.map(({ title, levels }) => `${title}: ${levels.map((level) => `${level.level}, ${countsOf(level)}`).join('; ')}.`).join(' ')
}

/** What a level's map shows, one entry a concept and open red flag. */
export function cellsOf(level: LevelProgress): { readonly state: State; readonly text: string }[] {
  return [
    ...level.concepts.map(({ state, statement }) => ({ state, text: statement })),
    ...level.red_flags.filter(({ corrected }) => !corrected).map(({ claim }) => ({ state: 'flagged' as const, text: claim })),
  ]
}

function countsOf(level: LevelProgress): string {
  const cells = cellsOf(level)
  const count = (state: State): number => cells.filter((cell) => cell.state === state).length
  const flagged = count('flagged') === 0 ? '' : `, ${count('flagged')} red flags`
  return `${count('held')} held, ${count('shaky')} shaky, ${count('missing')} missing, ${count('unasked')} not answered yet${flagged}${level.ready ? ', ready' : ''}`
}

function shape(state: State): string {
  if (state === 'held') return '<circle class="held" r="8"/><path class="m" d="M-4 0l3 3 5-6"/>'
  if (state === 'shaky') return '<circle class="shaky" r="7"/><path class="half" d="M0-7a7 7 0 0 0 0 14z"/>'
  if (state === 'missing') return '<circle class="missing" r="7"/>'
  if (state === 'unasked') return '<circle class="unasked" r="3"/>'
  return '<path class="flagged" d="M0-9L9 7H-9z"/><path class="m" d="M0-3v4M0 3v2"/>'
}
