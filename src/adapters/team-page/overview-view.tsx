import { useState } from 'preact/hooks'
import { Bar } from './bar.tsx'
import { CohortChoice, Pending } from './cohort-choice.tsx'
import { Crowd } from './crowd.tsx'
import { Mark } from './marks.tsx'
import { Misconceptions } from './misconceptions.tsx'
import { Empty, Load, Problem, Scroll } from './pieces.tsx'
import { planLink } from './route.ts'
import type { Plan, Report, Session } from './session.ts'
import { useDeed } from './use-load.ts'
import { useReport } from './use-report.ts'
import { itemKind, people, percent, STATES } from './words.ts'

/** How the plan goes at a glance. */
export function OverviewView({ session, plan }: { session: Session; plan: Plan }) {
  const [cohort, setCohort] = useState<string | undefined>(undefined)
  const report = useReport(session, plan.id, { limit: '1', ...(cohort === undefined ? {} : { cohort }) })
  return <Load of={report}>{(value) => <Overview {...{ session, plan, cohort, setCohort, report: value }} />}</Load>
}

function Overview(given: {
  session: Session
  plan: Plan
  report: Report
  cohort: string | undefined
  setCohort: (cohort: string | undefined) => void
}) {
  const { session, plan, report, cohort, setCohort } = given
  const { counts, pending } = report
  const saving = useDeed()
  if (report.cohorts.length === 0)
    return (
      <Empty title="Nobody is in this plan yet">
        <p>Send your joiners a link, or upload a list. They are drilled where they talk, and this page shows how they get on.</p>
        <p>
          <a class="primary as-button" href={planLink(plan.id, 'enrol')}>
            Enrol people
          </a>
        </p>
      </Empty>
    )
  return (
    <>
      <div class="tools">
        <CohortChoice cohorts={report.cohorts} cohort={cohort} choose={setCohort} />
        <span class="grow" />
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <button
          type="button"
          onClick={() =>
            void saving.run(() => session.download(`/v1/team/plans/${encodeURIComponent(plan.id)}/exports/progress.csv`, 'progress.csv'))
          }
        >
          Progress as CSV
        </button>
        <button
          type="button"
          onClick={() => void saving.run(() => session.download('/v1/team/exports/misconceptions.csv', 'misconceptions.csv'))}
        >
          Misconceptions as CSV
        </button>
      </div>
      <Problem error={saving.error} />
      <Pending pending={pending} />
      <section class="card" aria-labelledby="standing">
        <h2 id="standing">{headline(counts)}</h2>
        <Crowd counts={counts} />
        <ul class="figures">
          {STATES.map(({ state, name, about }) => (
            <li key={state}>
              <a href={planLink(plan.id, 'people', { state, ...(cohort === undefined ? {} : { cohort }) })}>
                <Mark of={state} />
                <b>{counts[state]}</b>
                <span>{name}</span>
                <small>{about}</small>
              </a>
            </li>
          ))}
        </ul>
        <p class="soft">
          <b>{counts.ready}</b> of {people(counts.enrolled)} {counts.ready === 1 ? 'is' : 'are'} ready today: every essential key point of
          every item held, no red flag open.
        </p>
      </section>
      <section class="card" aria-labelledby="items">
        <h2 id="items">Item by item</h2>
        <Scroll label="Table of items">
          <table class="items">
            <thead>
              <tr>
                <th scope="col">Item</th>
                <th scope="col" class="wide">
                  How far the team is
                </th>
                <th scope="col" class="number">
                  Passed
                </th>
                <th scope="col" class="number">
                  Open
                </th>
                <th scope="col" class="number">
                  Overdue
                </th>
              </tr>
            </thead>
            <tbody>
              {report.items.map(({ id, title, passed, open, overdue, ...kind }) => (
                <tr key={id}>
                  <th scope="row">
                    {title} <small>{itemKind(kind)}</small>
                  </th>
                  <td class="wide">
                    <Bar
                      parts={[
                        ['passed', passed],
                        ['open', open],
                        ['overdue', overdue],
                      ]}
                      whole={counts.enrolled}
                    />
                  </td>
                  <td class="number">
                    {passed} <small>{percent(passed, counts.enrolled)}</small>
                  </td>
                  <td class="number">{open}</td>
                  <td class="number">{overdue}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
      <Misconceptions found={report.misconceptions} />
    </>
  )
}

function headline({ enrolled, stuck, overdue, completed }: Report['counts']): string {
  if (enrolled === 0) return 'Nobody in this cohort'
  if (completed === enrolled) return 'Everybody is through. Well done!'
  if (stuck > 0) return `${people(stuck)} ${stuck === 1 ? 'needs' : 'need'} a hand`
  if (overdue > 0) return `${people(overdue)} ${overdue === 1 ? 'is' : 'are'} behind`
  return 'Everybody is on track'
}
