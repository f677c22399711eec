import { Fragment } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Bar } from './bar.tsx'
import { Mark } from './marks.tsx'
import { Unseen } from './pieces.tsx'
import type { PlanMap } from './session.ts'
import { cohortName, HOLDS, type Hold, holdOf, percent, personName } from './words.ts'

type Counts = PlanMap['cohorts'][number]['counts'][number]

/** Concepts by people or cohorts. One cell can be reached by Tab, the others by the arrow keys; what it says stands under the grid too. */
export function MapGrid({ map }: { map: PlanMap }) {
  const [at, setAt] = useState({ row: 0, column: 0 })
  const [shown, setShown] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const columns =
    map.cohorts.length > 0
      ? map.cohorts.map(({ cohort, people, counts }) => ({
          key: cohort,
          name: cohortName(cohort),
          say: (row: number) => sayCounts(counts[row], people),
          draw: (row: number) => <Share counts={counts[row]} people={people} />,
        }))
      : map.learners.map(({ learner, name, signs }) => ({
          key: learner,
          name: personName(name),
          say: (row: number) => holdOf(signs[row] ?? '.').name.toLowerCase(),
          draw: (row: number) => <Mark of={holdOf(signs[row] ?? '.').hold} />,
        }))
  const told = (row: number, column: number): string =>
    `${columns[column]?.name}: ${columns[column]?.say(row)}. ${map.concepts[row]?.statement}`
  const go = (row: number, column: number): void => {
    const to = {
      row: Math.max(0, Math.min(map.concepts.length - 1, row)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    }
    setAt(to)
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus()
  }
  const move = (event: KeyboardEvent): void => {
    const to = {
      ArrowUp: [at.row - 1, at.column],
      ArrowDown: [at.row + 1, at.column],
      ArrowLeft: [at.row, at.column - 1],
      ArrowRight: [at.row, at.column + 1],
      Home: [at.row, 0],
      End: [at.row, columns.length - 1],
      PageUp: [0, at.column],
      PageDown: [map.concepts.length - 1, at.column],
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    go(to[0] ?? 0, to[1] ?? 0)
  }
  return (
    <>
      <div class="scroll map">
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the arrow keys move in
          role="grid"
          aria-label="Concepts and who holds them; move with the arrow keys"
          class={map.cohorts.length > 0 ? 'shares' : 'signs'}
          onKeyDown={move}
        >
          <thead>
            <tr>
              <th scope="col">Key point</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.concepts.map(({ question, prompt, id, statement, essential }, row) => (
              <Fragment key={`${question} ${id}`}>
                {map.concepts[row - 1]?.question !== question && (
                  <tr class="question">
                    <th scope="rowgroup" colSpan={columns.length + 1} lang="en">
                      <span>{prompt}</span>
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row" lang="en">
                    {statement}
                    {essential && (
                      <b class="essential" title="essential">
                        {' '}
                        ★<Unseen> essential</Unseen>
                      </b>
                    )}
                  </th>
                  {columns.map(({ key, say, draw }, column) => (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
                    <td
                      key={key}
                      data-cell={`${row} ${column}`}
                      tabIndex={at.row === row && at.column === column ? 0 : -1}
                      onFocus={() => {
                        setAt({ row, column })
                        setShown(told(row, column))
                      }}
                      onClick={() => go(row, column)}
                      onMouseEnter={() => setShown(told(row, column))}
                    >
                      {draw(row)}
                      <Unseen>{say(row)}</Unseen>
                    </td>
                  ))}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p class="told" aria-hidden="true">
        {shown ?? 'Point at a cell, or move with the arrow keys, to read what it says.'}
      </p>
    </>
  )
}

function Share({ counts, people }: { counts: Counts | undefined; people: number }) {
  if (counts === undefined) return null
  const parts = HOLDS.filter(({ hold }) => hold !== 'unasked').map(({ hold }): readonly [Hold, number] => [hold, counts[hold]])
  return (
    <span class="share" aria-hidden="true">
      <b>{percent(counts.held, people)}</b>
      {counts.misconception > 0 && (
        <span class="flagged">
          <Mark of="misconception" />
          {counts.misconception}
        </span>
      )}
      <Bar parts={parts} whole={people} />
    </span>
  )
}

function sayCounts(counts: Counts | undefined, people: number): string {
  if (counts === undefined) return ''
  const parts = HOLDS.filter(({ hold }) => counts[hold] > 0).map(({ hold, name }) => `${counts[hold]} ${name.toLowerCase()}`)
  return `${parts.join(', ')} of ${people}`
}
