import { element } from '../element.ts'
import { keepOfSite } from '../keep.ts'
import { bodyOf, clientOf, ServerSaysNo, type Success } from '../session.ts'
import { claimsOf } from '../token-claims.ts'

type Client = ReturnType<typeof clientOf>
type Invitation = Success<Awaited<ReturnType<Client['v1']['joins'][':code']['$get']>>>
type MyPlan = Success<Awaited<ReturnType<Client['v1']['me']['plans']['$get']>>>['plans'][number]
type Joined = Success<Awaited<ReturnType<Client['v1']['joins']['$post']>>>

const find = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector)
  if (found === null) throw new Error(`Cannot find "${selector}" in the page`)
  return found
}
const keep = keepOfSite()
const form = find<HTMLFormElement>('#form')
const name = find<HTMLInputElement>('[name=name]')
const code = new URLSearchParams(location.hash.slice(1)).get('code') ?? ''
const server = (token = '') => clientOf(location.origin, token).v1
const say = (selector: string, text: string): void => {
  find(selector).textContent = text
}
const show = (selector: string, isShown = true): void => {
  find(selector).hidden = !isShown
}

/** Of which team a token is, while it lasts. */
function teamOfToken(token: string | null): string | null {
  const { team = null, exp = 0 } = claimsOf(token) ?? {}
  return exp * 1000 > Date.now() ? team : null
}

/** Where the token of a team is kept while the chat is about another one. */
const aside = (team: string): string => `token ${team}`
/** This browser's token of a team. */
const tokenFor = (team: string): string | undefined =>
  [keep.read('token'), keep.read(aside(team))].find((token) => teamOfToken(token) === team) ?? undefined

/** The chat is about one team at a time; the token of the one before is not lost. */
function keepToken(token: string): void {
  const before = keep.read('token')
  const team = teamOfToken(before)
  if (team !== null && team !== teamOfToken(token)) keep.write(aside(team), before)
  keep.write('token', token)
}

function fail(error: unknown): void {
  const { code = 'unknown', message } = error instanceof ServerSaysNo ? error : { message: String(error) }
  const isSpent = code === 'code_unknown' || code === 'unauthorized'
  if (isSpent) say('#title', 'This link does not work any more')
  say(
    '#problem',
    isSpent ? 'Ask whoever sent it to you for a new one.' : code === 'offline' ? 'The server cannot be reached; try again.' : message,
  )
  show('#problem')
}

function showInvitation({ team, plan, note }: Invitation): void {
  const own = teamOfToken(keep.read('token'))
  const isKnown = tokenFor(team.id) !== undefined
  document.title = `Join ${team.name} · Whetstone`
  say('#title', `${team.name} invites you`)
  say(
    '#lead',
    'You are asked a few questions a day in plain chat, answer in your own words, and see at once what was right and what is missing.',
  )
  say('#note', note)
  say('#plan-title', plan.name)
  find('#items').replaceChildren(
    ...plan.items.map(({ title, level, mode, opens, due }) =>
      element(
        'li',
        {},
        element('b', {}, title),
        ` ${wordsOf(level, mode)}`,
        element('span', {}, opens === due ? `day ${due}` : `days ${opens} to ${due}`),
      ),
    ),
  )
  show('#named', !isKnown)
  name.required = !isKnown
  show('#known', isKnown)
  show('#elsewhere', own !== null && own !== team.id)
  show('#plan')
  show('#form')
}

/** What waits for who has joined, with the days as they are for them. */
function showPlan({ learner }: Joined, plan: MyPlan | undefined): void {
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
  say('#title', `You are in, ${learner.name}`)
  say('#lead', 'What is new or due is waiting in the chat. This browser remembers you.')
  const go = find<HTMLAnchorElement>('#go a')
  const next = plan?.items.find((item) => item.topic === plan.next?.topic && item.level === plan.next.level && item.mode === plan.next.mode)
  if (next !== undefined) {
    go.href = `/#${new URLSearchParams({ topic: next.topic, level: next.level, mode: next.mode })}`
    go.textContent = `Begin with ${next.title}, ${wordsOf(next.level, next.mode)}`
  }
  if (plan !== undefined)
    find('#items').replaceChildren(
      ...plan.items.map(({ title, level, mode, state, opens_on, due_on }) => {
        const when = state === 'passed' ? 'passed' : `${day.format(Date.parse(opens_on))} to ${day.format(Date.parse(due_on))}`
        return element('li', {}, element('b', {}, title), ` ${wordsOf(level, mode)}`, element('span', {}, when))
      }),
    )
  show('#form', false)
  show('#go')
  find('#title').focus()
}

const wordsOf = (level: string, mode: string): string => (mode === 'practice' ? level : `${level} ${mode}`)

async function join(invitation: Invitation): Promise<void> {
  const { team } = invitation
  const token = tokenFor(team.id) ?? ''
  const isKnown = token !== ''
  const json = { code, time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone, ...(isKnown ? {} : { name: name.value }) }
  try {
    const joined = (await bodyOf(server(token).joins.$post({ json }))) as Joined
    keepToken(joined.token)
    const { plans } = (await bodyOf(server(joined.token).me.plans.$get())) as { plans: MyPlan[] }
    showPlan(
      joined,
      plans.find(({ id }) => id === joined.plan),
    )
  } catch (error) {
    if (!isKnown || !(error instanceof ServerSaysNo) || error.status === 404 || error.status === 0) throw error
    // Whose token it was is gone: they join as somebody new.
    for (const place of ['token', aside(team.id)]) if (keep.read(place) === token) keep.write(place, null)
    showInvitation(invitation)
    name.focus()
  }
}

async function open(): Promise<void> {
  const invitation = (await bodyOf(server().joins[':code'].$get({ param: { code } }))) as Invitation
  showInvitation(invitation)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const press = find('#form button')
    if (press.ariaDisabled === 'true') return
    press.ariaDisabled = 'true'
    show('#problem', false)
    await join(invitation).catch(fail)
    press.ariaDisabled = null
  })
}

addEventListener('hashchange', () => location.reload())
if (code === '') fail(new ServerSaysNo('code_unknown', ''))
else await open().catch(fail)
