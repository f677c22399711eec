import { Scroll } from './pieces.tsx'
import type { PlanMap } from './session.ts'
import { HOLDS, type Hold } from './words.ts'

/** The same as figures, of the columns shown, the weakest concepts first. */
export function MapTotals({ map }: { map: PlanMap }) {
  const rows = map.concepts.map(({ question, id, statement }, at) => {
    const count = (hold: Hold, sign: string): number =>
      map.cohorts.reduce((sum, { counts }) => sum + (counts[at]?.[hold] ?? 0), 0) +
      map.learners.filter(({ signs }) => (signs[at] ?? '.') === sign).length
    return { key: `${question} ${id}`, statement, counts: HOLDS.map(({ hold, sign }) => count(hold, sign)) }
  })
  rows.sort((a, b) => (b.counts[3] ?? 0) - (a.counts[3] ?? 0) || (a.counts[0] ?? 0) - (b.counts[0] ?? 0))
  return (
    <details class="totals">
      <summary>The same in figures, weakest first</summary>
      <Scroll label="Figures by key point">
        <table>
          <thead>
            <tr>
              <th scope="col">Key point</th>
              {HOLDS.map(({ hold, name }) => (
                <th key={hold} scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, statement, counts }) => (
              <tr key={key}>
                <th scope="row">{statement}</th>
                {HOLDS.map(({ hold }, at) => (
                  <td key={hold} class="number">
                    {counts[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}
