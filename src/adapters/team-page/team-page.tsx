import { render } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { AppealsView } from './appeals-view.tsx'
import { EnrolView } from './enrol-view.tsx'
import { keepSignIn, keptSignIn } from './keep.ts'
import { MapView } from './map-view.tsx'
import { OverviewView } from './overview-view.tsx'
import { PeopleView } from './people-view.tsx'
import { Empty, Load } from './pieces.tsx'
import { PlanEditor } from './plan-editor.tsx'
import { planLink, type Route, useRoute, type View } from './route.ts'
import { createSession, type Plan, type Session, type SignIn, teamOf } from './session.ts'
import { SignInView } from './sign-in.tsx'
import { TeamView } from './team-view.tsx'
import { useLoad } from './use-load.ts'
import { people } from './words.ts'

const TABS: readonly (readonly [View, string])[] = [
  ['overview', 'Overview'],
  ['people', 'People'],
  ['map', 'Map'],
  ['enrol', 'Enrol'],
  ['edit', 'Plan'],
]

function Page() {
  const [signIn, setSignIn] = useState(keptSignIn)
  const [note, setNote] = useState('')
  const team = useRef<string | null>(null)
  if (signIn !== null) team.current = teamOf(signIn.token)
  const change = useCallback((made: SignIn | null, why = '') => {
    keepSignIn(made)
    setSignIn(made)
    setNote(why)
  }, [])
  const session = useMemo(
    () =>
      signIn === null
        ? null
        : createSession(signIn, () => change(null, 'Your sign-in has ended. What you had not saved is still in this tab.')),
    [signIn, change],
  )
  useEffect(() => {
    const arrive = (): void => {
      if (location.hash.startsWith('#code=')) location.reload()
    }
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }, [])
  const isArriving = location.hash.startsWith('#code=')
  return (
    <>
      <button type="button" class="skip-link" onClick={skip}>
        Skip to the content
      </button>
      {session === null || isArriving ? (
        <>
          <header class="bar">
            <Brand />
          </header>
          <SignInView done={change} note={note} team={team.current} />
        </>
      ) : (
        <Home session={session} signOut={() => change(null, 'You are signed out.')} />
      )}
    </>
  )
}

const skip = (): void => document.querySelector<HTMLElement>('main h1')?.focus()

const Brand = () => (
  <a class="brand" href="/team" aria-label="Whetstone Team, home">
    <img src="/icon.svg" alt="" width="28" height="28" /> <span>Whetstone Team</span>
  </a>
)

function Home({ session, signOut }: { session: Session; signOut: () => void }) {
  const route = useRoute()
  const plans = useLoad(async () => (await session.ask((client) => client.v1.team.plans.$get({ query: {} }))).plans, session.token)
  const main = useRef<HTMLElement>(null)
  const place = `${route.name} ${route.plan} ${route.view}`
  const wasAt = useRef(place)
  useEffect(() => {
    if (wasAt.current === place) return
    wasAt.current = place
    main.current?.querySelector('h1')?.focus()
    scrollTo(0, 0)
  }, [place])
  const first = plans.value?.find(({ archived_at }) => archived_at === null) ?? plans.value?.[0]
  const current = (href: string): { href: string; 'aria-current'?: 'page' } => ({
    href,
    ...(href === `#/${route.name}` ? { 'aria-current': 'page' as const } : {}),
  })
  return (
    <>
      <header class="bar">
        <Brand />
        <nav aria-label="Team">
          <a
            href={first === undefined ? '#/' : planLink(first.id, 'overview')}
            aria-current={route.name === 'plan' || route.name === 'plans' ? 'page' : undefined}
          >
            Plans
          </a>
          <a {...current('#/appeals')}>Appeals</a>
          <a {...current('#/team')}>Team</a>
          <button type="button" class="link" onClick={signOut}>
            Sign out
          </button>
        </nav>
      </header>
      <main id="main" ref={main}>
        {route.name === 'appeals' ? (
          <AppealsView session={session} />
        ) : route.name === 'team' ? (
          <TeamView session={session} />
        ) : (
          <Load of={plans}>{(all) => <Plans session={session} plans={all} route={route} first={first} reload={plans.reload} />}</Load>
        )}
      </main>
    </>
  )
}

function Plans(given: { session: Session; plans: Plan[]; route: Route; first: Plan | undefined; reload: () => void }) {
  const { session, plans, route, first, reload } = given
  if (route.name === 'new') return <PlanEditor session={session} plan={null} saved={reload} />
  const plan = plans.find(({ id }) => id === route.plan) ?? (route.plan === '' ? first : undefined)
  if (plan === undefined && route.plan !== '')
    return (
      <Empty title="This plan is not there">
        <p>
          It may belong to another team. <a href="#/">See the team’s plans</a>.
        </p>
      </Empty>
    )
  if (plan === undefined)
    return (
      <>
        <h1 class="small" tabIndex={-1}>
          Onboard your team
        </h1>
        <Empty title="No plan yet">
          <p>A plan says what to know by when. Start from a template, change what you like, and send a link: five minutes.</p>
          <p>
            <a class="primary as-button" href="#/new">
              Make a plan
            </a>
          </p>
        </Empty>
      </>
    )
  const view = route.view
  return (
    <>
      <div class="plan-head">
        <div>
          <h1 class="small" tabIndex={-1}>
            {plan.name}
          </h1>
          <p class="soft">
            {people(plan.learners)} · {plan.items.length} items{plan.archived_at === null ? '' : ' · archived'}
          </p>
        </div>
        <div class="plan-choice">
          {plans.length > 1 && (
            <label>
              <span class="unseen">Plan</span>
              <select value={plan.id} onChange={(event) => location.assign(planLink(event.currentTarget.value, view))}>
                {plans.map(({ id, name, archived_at }) => (
                  <option key={id} value={id}>
                    {name}
                    {archived_at === null ? '' : ' (archived)'}
                  </option>
                ))}
              </select>
            </label>
          )}
          <a class="as-button" href="#/new">
            New plan
          </a>
        </div>
      </div>
      <nav class="tabs" aria-label="Of this plan">
        {TABS.map(([name, text]) => (
          <a key={name} href={planLink(plan.id, name)} aria-current={view === name ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      {view === 'overview' && <OverviewView key={plan.id} session={session} plan={plan} />}
      {view === 'people' && <PeopleView key={plan.id} session={session} plan={plan} query={route.query} done={reload} />}
      {view === 'map' && <MapView key={plan.id} session={session} plan={plan} />}
      {view === 'enrol' && <EnrolView key={plan.id} session={session} plan={plan} done={reload} />}
      {view === 'edit' && <PlanEditor key={plan.id} session={session} plan={plan} saved={reload} />}
    </>
  )
}

const page = document.querySelector('#page')
if (page !== null) render(<Page />, page)
