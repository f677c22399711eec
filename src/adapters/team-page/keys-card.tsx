import type { InferResponseType } from 'hono/client'
import { useState } from 'preact/hooks'
import { Copy, Problem } from './pieces.tsx'
import type { Client, Session } from './session.ts'
import { useDeed } from './use-load.ts'

type Key = InferResponseType<Client['v1']['team']['keys']['$get'], 200>['keys'][number]

/** The team's keys: made anew or taken back; never shown but once. */
export function KeysCard({ session, keys, changed }: { session: Session; keys: readonly Key[]; changed: () => void }) {
  const [secret, setSecret] = useState<string | null>(null)
  const [sure, setSure] = useState('')
  const deed = useDeed()
  const make = (kind: Key['kind']): void =>
    void deed.run(async () => {
      setSecret((await session.ask((client) => client.v1.team.keys.$post({ json: { kind, name: 'Made on this page' } }))).secret)
      changed()
    })
  const rotate = (id: string): void =>
    void deed.run(async () => {
      setSecret(
        (await session.ask((client) => client.v1.team.keys[':id'].rotate.$post({ param: { id }, json: { overlap_hours: 24 } }))).secret,
      )
      changed()
    })
  const revoke = (id: string): void =>
    void deed.run(async () => {
      await session.ask((client) => client.v1.team.keys[':id'].$delete({ param: { id } }))
      setSure('')
      changed()
    })
  return (
    <section class="card" aria-labelledby="keys">
      <h2 id="keys">Keys</h2>
      <ul class="rows">
        {keys.map(({ id, kind, name, created_at, revoked_at }) => {
          const title = name === '' ? `${kind === 'api' ? 'API' : 'Embed'} key` : name
          return (
            <li key={id}>
              <span>
                {title}{' '}
                <small>
                  {kind}, made {created_at.slice(0, 10)}
                  {revoked_at === null ? '' : `, ends ${revoked_at.slice(0, 10)}`}
                </small>
              </span>
              {revoked_at === null && (
                <span class="deeds">
                  <button type="button" class="small" onClick={() => rotate(id)}>
                    Renew<span class="unseen"> {title}; the old one works a day longer</span>
                  </button>
                  {sure === id ? (
                    <button type="button" class="small danger" onClick={() => revoke(id)}>
                      Really revoke?
                    </button>
                  ) : (
                    <button type="button" class="small" onClick={() => setSure(id)}>
                      Revoke<span class="unseen"> {title}</span>
                    </button>
                  )}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <div class="deeds">
        <button type="button" onClick={() => make('api')}>
          New API key
        </button>
        <button type="button" onClick={() => make('embed')}>
          New embed key
        </button>
      </div>
      <Problem error={deed.error} />
      {secret !== null && (
        <div class="note" role="status">
          <p>The new key, shown this once. A renewed key’s old one works a day longer.</p>
          <Copy text={secret} label="The new key" />
        </div>
      )}
    </section>
  )
}
