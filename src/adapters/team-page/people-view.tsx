import { useEffect, useState } from 'preact/hooks'
import { CohortChoice, Pending } from './cohort-choice.tsx'
import { PersonRow } from './person-row.tsx'
import { Empty, Field, Load, Pages, Scroll } from './pieces.tsx'
import { planLink } from './route.ts'
import type { Plan, Report, Session } from './session.ts'
import { useReport } from './use-report.ts'
import { STATES } from './words.ts'

const LIMIT = 25
const COLUMNS = [
  ['name', 'Name'],
  ['state', 'State'],
  ['passed', 'Passed'],
  ['cohort', 'Cohort'],
  ['first_day', 'Began'],
  ['last_day', 'Last answer'],
] as const
type Column = (typeof COLUMNS)[number][0]
/** What is better the other way round at first. */
const DOWN_FIRST: readonly Column[] = ['passed', 'last_day']

/** Everybody in the plan: found, filtered, sorted, and steered one by one. */
export function PeopleView(given: { session: Session; plan: Plan; query: URLSearchParams; done: () => void }) {
  const { session, plan, query, done } = given
  const [told, setTold] = useState('')
  const [cohort, setCohort] = useState(query.get('cohort') ?? undefined)
  const [state, setState] = useState(query.get('state') ?? '')
  const [search, setSearch] = useState('')
  const [typed, setTyped] = useState('')
  const [sort, setSort] = useState('state')
  const [offset, setOffset] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSearch(typed.trim())
      setOffset(0)
    }, 250)
    return () => clearTimeout(timer)
  }, [typed])
  const wish = { search, sort, offset: String(offset), limit: String(LIMIT) }
  const report = useReport(session, plan.id, {
    ...wish,
    ...(state === '' ? {} : { state }),
    ...(cohort === undefined ? {} : { cohort }),
  })
  const tell = (text: string): void => {
    setTold(text)
    report.reload()
    done()
  }
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      setOffset(0)
    }
  const table = (value: Report) => (
    <>
      <Pending pending={value.pending} />
      <Scroll label="Table of people" kind="people">
        <table>
          <caption class="unseen">People in the plan, a row each; press a column’s name to sort by it</caption>
          <thead>
            <tr>
              {COLUMNS.map(([name, text]) => (
                <th key={name} scope="col" aria-sort={sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : 'none'}>
                  <button type="button" class="sort" onClick={() => anew(setSort)(nextSort(sort, name))}>
                    {text}
                    <span aria-hidden="true">{sort === name ? ' ↑' : sort === `-${name}` ? ' ↓' : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.learners.map((person) => (
              <PersonRow key={person.learner} {...{ session, plan, person, items: value.items, changed: tell }} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {value.learners.length === 0 && (
        <p class="soft" role="status">
          Nobody matches.{' '}
          <button type="button" class="link" onClick={clear}>
            Show everybody
          </button>
        </p>
      )}
      <Pages offset={offset} limit={LIMIT} total={value.total} go={setOffset} what="people" />
    </>
  )
  const clear = (): void => {
    setState('')
    setTyped('')
    anew(setCohort)(undefined)
  }
  const status = (
    <p role="status" class={told === '' ? 'unseen' : 'note'}>
      {told}
    </p>
  )
  const cohorts = report.value?.cohorts ?? []
  if (report.value !== undefined && cohorts.length === 0)
    return (
      <Empty title="Nobody is in this plan">
        {status}
        <p>
          <a class="primary as-button" href={planLink(plan.id, 'enrol')}>
            Enrol people
          </a>
        </p>
      </Empty>
    )
  return (
    <section class="card">
      <h2>People</h2>
      {status}
      <div class="tools">
        <Field label="Find a name">
          {(field) => <input {...field} type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />}
        </Field>
        <Field label="State">
          {(field) => (
            <select {...field} value={state} onChange={(event) => anew(setState)(event.currentTarget.value)}>
              <option value="">Any</option>
              {STATES.map(({ state: each, name }) => (
                <option key={each} value={each}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <CohortChoice cohorts={cohorts} cohort={cohort} choose={anew(setCohort)} />
      </div>
      <Load of={report}>{table}</Load>
    </section>
  )
}

function nextSort(sort: string, column: Column): string {
  const first = DOWN_FIRST.includes(column) ? `-${column}` : column
  if (sort === first) return first.startsWith('-') ? column : `-${column}`
  return first
}
