import { useState } from 'preact/hooks'
import { EnrolCsv } from './enrol-csv.tsx'
import { Copy, Field, Load, Problem } from './pieces.tsx'
import type { Links, Plan, Session } from './session.ts'
import { type Loaded, useDeed, useLoad } from './use-load.ts'
import { cohortName } from './words.ts'

/** Ways into the plan: a link to send, or a list of people. */
export function EnrolView({ session, plan, done }: { session: Session; plan: Plan; done: () => void }) {
  const param = { id: plan.id }
  const links = useLoad(() => session.ask((client) => client.v1.team.plans[':id']['join-links'].$get({ param })), plan.id)
  if (plan.archived_at !== null) return <p class="note">This plan is archived: nobody can be enrolled in it any more.</p>
  return (
    <>
      {links.value !== undefined && <p class="soft told-once">Joiners are told: “{links.value.note}”</p>}
      <div class="two">
        <JoinLinks session={session} plan={plan} links={links} />
        <EnrolCsv session={session} plan={plan} done={done} />
      </div>
    </>
  )
}

function JoinLinks({ session, plan, links }: { session: Session; plan: Plan; links: Loaded<Links> }) {
  const [cohort, setCohort] = useState('')
  const [made, setMade] = useState<{ url: string; cohort: string } | null>(null)
  const deed = useDeed()
  const param = { id: plan.id }
  const make = (event: Event): void => {
    event.preventDefault()
    void deed.run(async () => {
      setMade(await session.ask((client) => client.v1.team.plans[':id']['join-links'].$post({ param, json: { cohort: cohort.trim() } })))
      links.reload()
    })
  }
  const remove = (link: string): void =>
    void deed.run(async () => {
      await session.ask((client) => client.v1.team.plans[':id']['join-links'][':link'].$delete({ param: { ...param, link } }))
      links.reload()
    })
  return (
    <section class="card" aria-labelledby="link">
      <h2 id="link">Send a link</h2>
      <p class="soft">Whoever opens it joins the plan. Put it where your joiners are: a welcome mail, a channel.</p>
      <form onSubmit={make}>
        <Field label="Cohort (optional)" hint="A name for those who start together, such as “Spring”.">
          {(field) => <input {...field} maxLength={100} value={cohort} onInput={(event) => setCohort(event.currentTarget.value)} />}
        </Field>
        <button type="submit" class="primary">
          Make a link
        </button>
      </form>
      <Problem error={deed.error} />
      {made !== null && (
        <div class="note" role="status">
          <p>Here it is, for {made.cohort === '' ? 'everybody' : cohortName(made.cohort)}. It is shown this once.</p>
          <Copy text={made.url} label="Join link" />
        </div>
      )}
      <Load of={links}>
        {({ links: all }) =>
          all.length === 0 ? null : (
            <>
              <h3>Links that work</h3>
              <ul class="rows">
                {all.map(({ id, cohort: name, created_at }) => (
                  <li key={id}>
                    <span>
                      {cohortName(name)} <small>made {created_at.slice(0, 16).replace('T', ' ')} UTC</small>
                    </span>
                    <button type="button" class="small" onClick={() => remove(id)}>
                      Take back<span class="unseen"> the link for {cohortName(name)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Load>
    </section>
  )
}
