import type { AnyMessageBlock } from 'slack-web-api-client'
import { untellDecision } from '../../training/appeal/untell-decision.ts'
import { type Sent, sendOutgoing } from '../../training/outbox/send-outgoing.ts'
import type { Outgoing } from '../../training/outbox-ports.ts'
import { call, isResponseUrl, type Result, respond } from './client.ts'
import type { DeskEnv } from './desk-env.ts'
import { enrolMembers } from './enrol-members.ts'
import { publishHome } from './home-view.ts'
import { type Job, jobSchema } from './job.ts'
import type { Spot } from './messages/answer-form.ts'
import type { Message } from './messages/blocks.ts'
import { readProfile } from './read-profile.ts'
import { addressOf, tellMessage } from './tell.ts'
import { installationOf, installationWith, tokenOf } from './tokens.ts'
import type { Place } from './workspace.ts'

const LONGEST_WAIT_S = 300
/** Some two days of trying. */
const MOST_TRIES = 600

/** Sends what is due through Slack, and asks to be woken for the rest. */
export async function sendDue(env: DeskEnv): Promise<void> {
  const next = await sendOutgoing({
    cell: env.cell,
    kind: 'talk',
    send: (outgoing) => send(env, outgoing),
    waitAfter: (tries) => (tries < MOST_TRIES ? Math.min(LONGEST_WAIT_S, 2 ** Math.min(tries, 10)) : null),
    mostFailures: Number.POSITIVE_INFINITY,
    postponed: ({ tries }, why) => {
      if (tries === 0 || tries % 10 === 9) env.log({ slack: 'postponed', why, tries: tries + 1 })
    },
    dropped: (store, { job, queue }, why) => {
      const parsed = jobSchema.safeParse(job)
      if (parsed.data?.kind === 'tell' && parsed.data.appeal !== undefined) untellDecision(store, parsed.data.appeal)
      env.log({ slack: 'not sent', why, queue })
    },
  })
  if (next !== undefined) env.wake(next)
}

async function send(env: DeskEnv, outgoing: Outgoing): Promise<Sent> {
  const result = await attempt(env, outgoing)
  return result.is === 'revoked' ? { is: 'refused', why: result.why } : result
}

async function attempt(env: DeskEnv, outgoing: Outgoing): Promise<Result<unknown>> {
  const parsed = jobSchema.safeParse(outgoing.job)
  if (!parsed.success) return { is: 'refused', why: 'unreadable job' }
  const job = parsed.data
  try {
    if (job.kind === 'say') return await say(env, job, outgoing.learnerId)
    if (job.kind === 'tell') return await tell(env, job, outgoing.learnerId)
    return await withToken(env, job.place, (token) => work(env, job, token, outgoing))
  } catch (error) {
    env.log({ slack: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    return { is: 'wait', seconds: null, why: error instanceof Error ? error.message : String(error) }
  }
}

function work(env: DeskEnv, job: Exclude<Job, { kind: 'say' | 'tell' }>, token: string, outgoing: Outgoing): Promise<Result<unknown>> {
  if (job.kind === 'post') return post(env, token, { channel: job.channel, thread: null }, job.message as Message)
  if (job.kind === 'enrol') return enrolMembers(env, token, job, outgoing.learnerId)
  if (job.kind === 'home') return publishHome(env, token, outgoing.learnerId, job.user)
  return readProfile(env, token, job, outgoing.learnerId)
}

async function say(env: DeskEnv, job: Extract<Job, { kind: 'say' }>, learnerId: string | null): Promise<Result<unknown>> {
  const { spot, message, place, drillId } = job
  if (spot.channel === null && spot.url !== null && isResponseUrl(spot.url, env.slack.apiUrl)) {
    const responded = await respond(spot.url, message as Message)
    if (responded.is !== 'refused') return responded
  }
  return withToken(env, place, async (token) => {
    const posted = await post(env, token, directly(spot), message as Message)
    if (posted.is === 'done' && drillId !== null && learnerId !== null) {
      const { channel, ts } = posted.value
      env.cell.store.transaction((store) => store.saveThread({ channel, thread: spot.thread ?? ts, learnerId, drillId }))
    }
    return posted
  })
}

async function tell(env: DeskEnv, job: Extract<Job, { kind: 'tell' }>, learnerId: string | null): Promise<Result<unknown>> {
  const address = learnerId === null ? undefined : addressOf(env, learnerId)
  if (address === undefined) return { is: 'refused', why: 'the learner is not in Slack' }
  if (env.cell.now() > job.until) return { is: 'refused', why: 'it would come too late' }
  return withToken(env, address.place, (token) => post(env, token, { channel: address.user, thread: null }, tellMessage(job)))
}

/** Where a message goes that is not answered through a response URL: never to a channel that others read. */
const directly = ({ channel, thread, user }: Spot): { channel: string; thread: string | null } =>
  channel?.startsWith('D') === true ? { channel, thread } : { channel: user, thread: null }

async function post(
  env: DeskEnv,
  token: string,
  to: { channel: string; thread: string | null },
  { text, blocks }: Message,
): Promise<Result<{ channel: string; ts: string }>> {
  const send = (withBlocks: boolean) =>
    call(env, token, async (client) => {
      const sent = await client.chat.postMessage({
        channel: to.channel,
        text,
        unfurl_links: false,
        unfurl_media: false,
        ...(withBlocks ? { blocks: blocks as AnyMessageBlock[] } : {}),
        ...(to.thread === null ? {} : { thread_ts: to.thread }),
      })
      return { channel: sent.channel ?? to.channel, ts: sent.ts ?? '' }
    })
  const sent = await send(true)
  if (sent.is !== 'refused' || !['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'].includes(sent.why)) return sent
  env.log({ slack: 'blocks refused', why: sent.why })
  return send(false)
}

async function withToken<Value>(env: DeskEnv, place: Place, use: (token: string) => Promise<Result<Value>>): Promise<Result<Value>> {
  const token = await tokenOf(env, place)
  if (token === undefined) return { is: 'refused', why: 'the app is not installed' }
  const result = await use(token)
  if (result.is !== 'revoked') return result
  const failed = await installationWith(env, place, token)
  return env.cell.store.transaction((store) => {
    const installation = installationOf(env, place)
    if (installation === undefined) return result
    if (installation.sealed !== failed?.sealed)
      return { is: 'wait', seconds: 1, why: `${result.why}, but the app has another token by now` }
    if (result.why === 'token_expired' && installation.expiresAt !== null) {
      store.saveInstallation({ ...installation, expiresAt: env.cell.now() })
      return { is: 'wait', seconds: 1, why: result.why }
    }
    store.removeInstallation(installation.workspace)
    return result
  })
}
