import { useState } from 'preact/hooks'
import { Load, Scroll } from './pieces.tsx'
import type { Session } from './session.ts'
import { useLoad } from './use-load.ts'

/** What leads and admins did, newest first. */
export function AuditLog({ session }: { session: Session }) {
  const [befores, setBefores] = useState<readonly string[]>([])
  const before = befores.at(-1)
  const audit = useLoad(
    () =>
      session.ask((client) => client.v1.team.audit.$get({ query: { limit: '25', ...(before === undefined ? {} : { before }) } as never })),
    before ?? '',
  )
  return (
    <section class="card" aria-labelledby="audit">
      <h2 id="audit">What was done</h2>
      <Load of={audit}>
        {({ entries, next }) => (
          <>
            <Scroll label="Table of deeds">
              <table>
                <thead>
                  <tr>
                    <th scope="col">When (UTC)</th>
                    <th scope="col">Who</th>
                    <th scope="col">What</th>
                    <th scope="col">Of</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map(({ id, at, actor_name, action, target, target_name }) => (
                    <tr key={id}>
                      <td class="nowrap">{at.slice(0, 16).replace('T', ' ')}</td>
                      <td>{actor_name === '' ? 'a key' : actor_name}</td>
                      <td>{action.replace(/[._]/g, ' ')}</td>
                      <td class="short-id">{target_name ?? target}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
            {entries.length === 0 && <p class="soft">Nothing yet.</p>}
            <div class="deeds">
              {befores.length > 0 && (
                <button type="button" onClick={() => setBefores(befores.slice(0, -1))}>
                  ← Newer
                </button>
              )}
              {next !== null && (
                <button type="button" onClick={() => setBefores([...befores, next])}>
                  Older →
                </button>
              )}
            </div>
          </>
        )}
      </Load>
    </section>
  )
}
