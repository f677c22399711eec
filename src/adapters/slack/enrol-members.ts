import { changeSettings } from '../../training/learner/change-settings.ts'
import { signInLearner } from '../../training/learner/sign-in-learner.ts'
import { enrol } from '../../training/plan/enrol.ts'
import { Refusal } from '../../training/refusal.ts'
import { call, type Result } from './client.ts'
import type { DeskEnv } from './desk-env.ts'
import { enqueue, type Job, jsonOf } from './job.ts'
import { note } from './messages/blocks.ts'
import { wordsOf } from './refusals.ts'
import { queueOf } from './visit.ts'
import { nameOf, userName } from './workspace.ts'

type EnrolJob = Extract<Job, { kind: 'enrol' }>
/** So many users are read and enrolled at a time; Slack lets an app read about a hundred a minute. */
const AT_ONCE = 20
const PAGE = 1000
const MOST_MEMBERS = 5000

/** One step of enrolling whom a lead named: reads the members of a channel or group, or enrols some users; then goes on in a job behind it. */
export async function enrolMembers(env: DeskEnv, token: string, job: EnrolJob, lead: string | null): Promise<Result<unknown>> {
  if (lead === null) return { is: 'refused', why: 'nobody enrols them' }
  const [source, ...sources] = job.sources
  if (source === undefined) return enrolSome(env, token, job, lead)
  const members = await membersOf(env, token, source)
  if (members.is === 'wait' || members.is === 'revoked') return members
  env.cell.store.transaction(() => {
    if (members.is === 'refused') tellLead(env, job, lead, refusedWords(source.kind, members.why))
    const users = [...new Set([...job.users, ...(members.is === 'done' ? members.value : [])])]
    if (users.length > 0 || sources.length > 0) goOn(env, { ...job, sources, users }, lead)
  })
  return { is: 'done', value: null }
}

async function membersOf(env: DeskEnv, token: string, { kind, id }: EnrolJob['sources'][number]): Promise<Result<string[]>> {
  return call(env, token, async (client) => {
    if (kind === 'group') return (await client.usergroups.users.list({ usergroup: id })).users ?? []
    const members: string[] = []
    for (let cursor: string | undefined; members.length < MOST_MEMBERS; ) {
      const page = await client.conversations.members({ channel: id, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) })
      members.push(...(page.members ?? []))
      cursor = page.response_metadata?.next_cursor || undefined
      if (cursor === undefined) break
    }
    return members
  })
}

interface Human {
  readonly user: string
  readonly name: string
  readonly timeZone: string | null
  readonly isLead: boolean
}

async function enrolSome(env: DeskEnv, token: string, job: EnrolJob, lead: string): Promise<Result<unknown>> {
  const humans: Human[] = []
  const users = job.users.slice(0, AT_ONCE)
  for (const user of users) {
    const read = await call(env, token, (client) => client.users.info({ user }))
    if (read.is === 'wait' || read.is === 'revoked') return read
    const info = read.is === 'done' ? read.value.user : undefined
    if (info === undefined || info.is_bot === true || info.deleted === true || user === 'USLACKBOT') continue
    const name = info.real_name || info.profile?.display_name || info.name || user
    humans.push({ user, name: name.slice(0, 100), timeZone: info.tz ?? null, isLead: info.is_admin === true || info.is_owner === true })
  }
  env.cell.store.transaction(() => {
    try {
      const { enrolled, already } = enrolHumans(env, job, lead, humans)
      const done = {
        enrolled: job.done.enrolled + enrolled,
        already: job.done.already + already,
        skipped: job.done.skipped + users.length - humans.length,
      }
      const next = { ...job, users: job.users.slice(AT_ONCE), done }
      if (next.users.length > 0) goOn(env, next, lead)
      else tellLead(env, job, lead, doneWords(env, next))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      tellLead(env, job, lead, wordsOf(error))
    }
  })
  return { is: 'done', value: null }
}

/** Their names and time zones are kept first, so that they are told at a good time. */
function enrolHumans(
  { cell }: DeskEnv,
  { place, plan }: EnrolJob,
  lead: string,
  humans: readonly Human[],
): { enrolled: number; already: number } {
  if (humans.length === 0) return { enrolled: 0, already: 0 }
  const { store } = cell
  const people = humans.map(({ user, name, timeZone, isLead }) => {
    const { id: learnerId } = signInLearner(cell, { external_id: userName(place, user), name }, 'slack')
    const isInstaller = store.installations().some(({ installedBy }) => installedBy === user)
    const profile = { learnerId, workspace: nameOf(place.enterprise, place.team), user, timeZone, isLead: isLead || isInstaller }
    store.saveProfile({ ...profile, readAt: cell.now() })
    if (timeZone !== null && store.settings(learnerId) === undefined) changeSettings(cell, learnerId, { time_zone: timeZone })
    return { learner: learnerId }
  })
  const role = store.member(lead)?.role ?? 'lead'
  const { enrolled, returned, already } = enrol(cell, { id: lead, role }, plan, { people, on_error: 'skip' })
  return { enrolled: enrolled.length + returned.length, already: already.length }
}

function goOn(env: DeskEnv, job: EnrolJob, lead: string): void {
  enqueue(env, `enrol ${userName(job.place, job.lead)}`, lead, job)
}

function tellLead(env: DeskEnv, { place, lead: user }: EnrolJob, lead: string, text: string): void {
  const spot = { user, url: null, channel: null, thread: null }
  enqueue(env, queueOf(place, user), lead, { kind: 'say', place, spot, message: jsonOf(note(text)), drillId: null })
}

function doneWords({ cell }: DeskEnv, { plan, done: { enrolled, already, skipped } }: EnrolJob): string {
  const name = cell.store.plan(plan)?.name ?? plan
  const people = enrolled === 1 ? '1 person is' : `${enrolled} people are`
  const others = [
    ...(already > 0 ? [`${already} ${already === 1 ? 'was' : 'were'} in it before`] : []),
    ...(skipped > 0 ? [`${skipped} ${skipped === 1 ? 'is a bot or is' : 'are bots or are'} gone`] : []),
  ]
  const told = enrolled > 0 ? ' Who is new is told in a direct message.' : ''
  return `${people} new in “${name}”.${others.length > 0 ? ` ${others.join(', ')}.` : ''}${told}`
}

function refusedWords(kind: 'channel' | 'group', why: string): string {
  const what = kind === 'channel' ? 'that channel' : 'that user group'
  if (why === 'missing_scope') return `I may not read who is in ${what}: the app is to be installed again, with its new permissions.`
  if (kind === 'channel') return `Slack does not tell me who is in ${what} (${why}). Invite me there first: /invite @Whetstone`
  return `Slack does not tell me who is in ${what} (${why}).`
}
