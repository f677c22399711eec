import type { InferResponseType } from 'hono/client'
import { useState } from 'preact/hooks'
import { Field, Problem } from './pieces.tsx'
import { type Client, ServerSaysNo, type Session } from './session.ts'
import { typedNumber } from './typed-number.ts'
import { useDeed } from './use-load.ts'

type Team = InferResponseType<Client['v1']['team']['$get'], 200>

/** The team's name, where its widget may stand, and how long words are kept. */
export function SettingsCard({ session, team, changed }: { session: Session; team: Team; changed: () => void }) {
  const [name, setName] = useState(team.name)
  const [origins, setOrigins] = useState(team.allowed_origins.join('\n'))
  const [days, setDays] = useState(team.retention_days === null ? '' : String(team.retention_days))
  const [ranking, setRanking] = useState(team.ranking)
  const [told, setTold] = useState('')
  const deed = useDeed()
  const faults = deed.error instanceof ServerSaysNo ? deed.error.faults : []
  const wrongAt = (field: string): string | undefined => faults.find(({ pointer }) => pointer.startsWith(`/${field}`))?.detail
  const save = (event: Event): void => {
    event.preventDefault()
    setTold('')
    void deed.run(async () => {
      const allowed_origins = origins.split(/\s+/).filter((each) => each !== '')
      const retention_days = days.trim() === '' ? null : typedNumber(days)
      await session.ask((client) => client.v1.team.$put({ json: { name, allowed_origins, retention_days, ranking } }))
      setTold('Saved.')
      changed()
    })
  }
  return (
    <form class="card settings" aria-labelledby="settings" onSubmit={save} noValidate>
      <h2 id="settings">Settings</h2>
      <div class="fields">
        <Field label="Name of the team" error={wrongAt('name')}>
          {(field) => <input {...field} value={name} onInput={(event) => setName(event.currentTarget.value)} />}
        </Field>
        <Field label="Days that words are kept" error={wrongAt('retention_days')} hint="Empty: for good. What answers showed stays.">
          {(field) => <input {...field} inputMode="numeric" value={days} onInput={(event) => setDays(event.currentTarget.value)} />}
        </Field>
        <div class="span">
          <Field
            label="Pages that may embed the chat"
            error={wrongAt('allowed_origins')}
            hint="An origin a line, such as https://example.com."
          >
            {(field) => <textarea {...field} rows={2} value={origins} onInput={(event) => setOrigins(event.currentTarget.value)} />}
          </Field>
        </div>
      </div>
      <label class="check">
        <input type="checkbox" checked={ranking} onChange={(event) => setRanking(event.currentTarget.checked)} /> Learners may ask to see
        their neighbours in a ranking
      </label>
      <Problem error={deed.error} />
      <div class="deeds">
        <button type="submit" class="primary" aria-disabled={deed.isBusy}>
          Save settings
        </button>
        <span role="status">{told}</span>
      </div>
    </form>
  )
}
