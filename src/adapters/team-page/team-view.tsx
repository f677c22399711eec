import { useState } from 'preact/hooks'
import { AuditLog } from './audit-log.tsx'
import { KeysCard } from './keys-card.tsx'
import { Copy, Field, Load, Problem } from './pieces.tsx'
import { ServerSaysNo, type Session } from './session.ts'
import { SettingsCard } from './settings-card.tsx'
import { useDeed, useLoad } from './use-load.ts'
import { personName } from './words.ts'

/** Who steers the team, its keys, and what was done. */
export function TeamView({ session }: { session: Session }) {
  const team = useLoad(() => session.ask((client) => client.v1.team.$get()), session.token)
  const admin = useLoad(async () => {
    try {
      return (await session.ask((client) => client.v1.team.keys.$get())).keys
    } catch (error) {
      if (error instanceof ServerSaysNo && error.code === 'forbidden') return null
      throw error
    }
  }, session.token)
  return (
    <>
      <h1 class="small" tabIndex={-1}>
        {team.value?.name ?? 'Team'}
      </h1>
      <MembersCard session={session} isAdmin={admin.value !== undefined && admin.value !== null} />
      <Load of={admin}>
        {(keys) =>
          keys === null ? (
            <p class="soft">Settings, keys, invitations and the audit are shown to admins.</p>
          ) : (
            <>
              {team.value !== undefined && <SettingsCard session={session} team={team.value} changed={team.reload} />}
              <KeysCard session={session} keys={keys} changed={admin.reload} />
              <AuditLog session={session} />
            </>
          )
        }
      </Load>
    </>
  )
}

function MembersCard({ session, isAdmin }: { session: Session; isAdmin: boolean }) {
  const [role, setRole] = useState<'lead' | 'admin'>('lead')
  const [name, setName] = useState('')
  const [url, setUrl] = useState<string | null>(null)
  const deed = useDeed()
  const members = useLoad(async () => (await session.ask((client) => client.v1.team.members.$get())).members, session.token)
  const invite = (event: Event): void => {
    event.preventDefault()
    void deed.run(async () => setUrl((await session.ask((client) => client.v1.team.invitations.$post({ json: { role, name } }))).url))
  }
  return (
    <section class="card" aria-labelledby="members">
      <h2 id="members">Leads and admins</h2>
      <Load of={members}>
        {(all) =>
          all.length === 0 ? (
            <p class="soft">Nobody yet: the team is steered by its key. Invite somebody below.</p>
          ) : (
            <ul class="rows">
              {all.map(({ learner, role: own, since }) => (
                <li key={learner.id}>
                  <span>{personName(learner.name)}</span>
                  <small>
                    {own}, since {since.slice(0, 10)}
                  </small>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
      {isAdmin && (
        <form class="tools" onSubmit={invite}>
          <Field label="Invite">
            {(field) => (
              <input {...field} required placeholder="Name" value={name} onInput={(event) => setName(event.currentTarget.value)} />
            )}
          </Field>
          <Field label="As">
            {(field) => (
              <select {...field} value={role} onChange={(event) => setRole(event.currentTarget.value === 'admin' ? 'admin' : 'lead')}>
                <option value="lead">Lead: plans, reports, appeals</option>
                <option value="admin">Admin: keys, roles and settings too</option>
              </select>
            )}
          </Field>
          <button type="submit" class="primary">
            Make a link
          </button>
        </form>
      )}
      <Problem error={deed.error} />
      {url !== null && (
        <div class="note" role="status">
          <p>Send it to them. It works once, for seven days, and is shown this once.</p>
          <Copy text={url} label="Invitation link" />
        </div>
      )}
    </section>
  )
}
