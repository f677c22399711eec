import { MarkAt } from './marks.tsx'
import type { Report } from './session.ts'
import { people, STATES } from './words.ts'

const MOST = 200
const STEP = 24
const PER_ROW = 32

/** Everybody as a mark of their state, those first who need the lead; in large teams a mark stands for several. */
export function Crowd({ counts }: { counts: Report['counts'] }) {
  const each = Math.ceil(counts.enrolled / MOST)
  const marks = STATES.flatMap(({ state }) => Array.from({ length: Math.ceil(counts[state] / each) }, () => state))
  const perRow = Math.min(PER_ROW, marks.length)
  const rows = Math.ceil(marks.length / perRow)
  if (marks.length === 0) return null
  return (
    <figure class="crowd">
      <svg
        width={perRow * STEP * 1.25}
        viewBox={`0 0 ${perRow * STEP} ${rows * STEP}`}
        role="img"
        aria-label={`Everybody by state: ${STATES.map(({ state, name }) => `${counts[state]} ${name.toLowerCase()}`).join(', ')}.`}
      >
        {marks.map((state, at) => (
          <MarkAt key={at} of={state} x={(at % perRow) * STEP + STEP / 2} y={Math.floor(at / perRow) * STEP + STEP / 2} />
        ))}
      </svg>
      {each > 1 && <figcaption class="soft">A mark stands for up to {people(each)}.</figcaption>}
    </figure>
  )
}
