import { useState } from 'preact/hooks'
import { CohortChoice, Pending } from './cohort-choice.tsx'
import { MapGrid } from './map-grid.tsx'
import { MapTotals } from './map-totals.tsx'
import { Mark } from './marks.tsx'
import { Empty, Field, Load, Pages } from './pieces.tsx'
import { planLink } from './route.ts'
import type { Plan, PlanMap, Session } from './session.ts'
import { useLoad } from './use-load.ts'
import { usePending } from './use-report.ts'
import { HOLDS } from './words.ts'

const LIMIT = { cohort: 12, learner: 30 } as const

/** What the team holds, concept by concept: the picture of a topic and level. */
export function MapView({ session, plan }: { session: Session; plan: Plan }) {
  const [by, setBy] = useState<'cohort' | 'learner'>('learner')
  const [choice, setChoice] = useState('')
  const [cohort, setCohort] = useState<string | undefined>(undefined)
  const [offset, setOffset] = useState(0)
  const [topic, level] = choice.split('#')
  const query = {
    by,
    offset: String(offset),
    limit: String(LIMIT[by]),
    ...(choice === '' ? {} : { topic, level }),
    ...(cohort === undefined || by === 'cohort' ? {} : { cohort }),
  }
  const map = usePending(
    useLoad(
      () => session.ask((client) => client.v1.team.plans[':id'].map.$get({ param: { id: plan.id }, query: query as never })),
      JSON.stringify(query),
    ),
  )
  const { value } = map
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (wish: Value) => {
      set(wish)
      setOffset(0)
    }
  const show = (found: PlanMap) =>
    found.total === 0 ? (
      <Empty title="Nothing to draw yet">
        <p>
          Nobody is in this plan. <a href={planLink(plan.id, 'enrol')}>Enrol people</a>, and what they hold shows up here.
        </p>
      </Empty>
    ) : (
      <>
        <Pending pending={found.pending} />
        <ul class="legend" aria-label="What the marks mean">
          {HOLDS.map(({ hold, name, about }) => (
            <li key={hold}>
              <Mark of={hold} /> {name}
              {about !== '' && <small>{about}</small>}
            </li>
          ))}
        </ul>
        <MapGrid key={`${found.topic} ${found.level} ${by} ${offset}`} map={found} />
        <Pages offset={offset} limit={LIMIT[by]} total={found.total} go={setOffset} what={by === 'cohort' ? 'cohorts' : 'people'} />
        <MapTotals map={found} />
      </>
    )
  return (
    <section class="card">
      <h2>What the team holds</h2>
      <div class="tools">
        <Field label="Topic and level">
          {(field) => (
            <select
              {...field}
              value={choice === '' && value !== undefined ? `${value.topic}#${value.level}` : choice}
              onChange={(event) => anew(setChoice)(event.currentTarget.value)}
            >
              {(value?.choices ?? []).map(({ topic: id, title, level: each }) => (
                <option key={`${id}#${each}`} value={`${id}#${each}`}>
                  {title}, {each}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Across">
          {(field) => (
            <select {...field} value={by} onChange={(event) => anew(setBy)(event.currentTarget.value === 'cohort' ? 'cohort' : 'learner')}>
              <option value="learner">People</option>
              <option value="cohort">Cohorts</option>
            </select>
          )}
        </Field>
        {by === 'learner' && <CohortChoice cohorts={value?.all_cohorts ?? []} cohort={cohort} choose={anew(setCohort)} />}
      </div>
      <Load of={map}>{show}</Load>
    </section>
  )
}
