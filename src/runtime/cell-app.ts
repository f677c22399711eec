import { postDue } from '../adapters/deliver/post-due.ts'
import type { createApi } from '../adapters/http/api.ts'
import { desk } from '../adapters/slack/desk.ts'
import type { DeskEnv } from '../adapters/slack/desk-env.ts'
import { wakeDesk } from '../adapters/slack/wake-desk.ts'
import { applyRetention } from '../training/learner/apply-retention.ts'
import { nextPlanMoment } from '../training/notice/next-plan-moment.ts'
import { nextDigestMoment, takeDigests } from '../training/notice/take-digests.ts'
import { MOST_TOLD, takePlanNotices } from '../training/notice/take-plan-notices.ts'
import type { Cell } from '../training/ports.ts'
import type { SharedEnv } from './cells.ts'

/** What a runtime gives a cell beside its store. */
export interface CellHost {
  readonly cell: Cell
  /** Works on after the answer, with the cell held open. */
  readonly later: (work: () => Promise<void>) => void
  /** Has `wakeCell` called at that time (ISO 8601), or before. */
  readonly wake: (at: string) => void
}

const AGAIN_MS = 60_000
const OF_SLACK = /^https?:\/\/[^/]+\/slack\//
/** What may change when a plan has something to tell: plans, who is in them and who leads, time zones, options, grades. */
const OF_PLANS =
  /^https?:\/\/[^/]+\/v1\/(?:joins|links|settings|me\/plans|team(?=\?|$)|team\/(?:plans|members|sessions|regrades|appeals))(?:[/?]|$)(?!.*\/join-links)/

/** Answers a request in a team's cell: the same on every runtime. */
export async function answerInCell(
  api: ReturnType<typeof createApi>,
  request: Request,
  env: SharedEnv,
  host: CellHost,
  requestId: string,
): Promise<Response> {
  const response = await answer(api, request, env, host, requestId)
  if (request.method !== 'GET' && request.method !== 'OPTIONS') {
    const now = host.cell.now()
    const at = OF_PLANS.test(request.url) ? now : host.cell.store.nextOutgoingAt('post')
    // What an answer has to post goes by itself: all that the clock asks for would be too much for each.
    if (at !== undefined && at <= now && !OF_PLANS.test(request.url)) host.later(() => postDue(posting(env, host)))
    else if (at !== undefined) host.wake(at)
  }
  return response
}

async function answer(api: ReturnType<typeof createApi>, request: Request, env: SharedEnv, host: CellHost, requestId: string) {
  if (!OF_SLACK.test(request.url)) return api.fetch(request, { ...env, cell: host.cell, requestId })
  const own = deskEnv(env, host)
  return own === undefined ? new Response(null, { status: 404 }) : desk.fetch(request, own)
}

/**
 * Does what is due by the clock in a team's cell, and asks to be woken for what comes next. Each part does its work whatever becomes of
 * the others; what failed is tried again a minute later.
 */
export async function wakeCell(env: SharedEnv, host: CellHost): Promise<void> {
  const { wake } = host
  // One moment for all: between two readings of the clock the time to tell something could go by.
  const at = host.cell.now()
  const cell: Cell = { ...host.cell, now: () => at }
  const own = deskEnv(env, host)
  const wakeAt = (at: string | undefined): void => {
    if (at !== undefined) wake(at)
  }
  const parts: (() => void | Promise<void>)[] = [
    () => wakeAt(takePlanNotices(cell) < MOST_TOLD ? undefined : cell.now()),
    () => wakeAt(nextPlanMoment(cell)),
    () => wakeAt(takeDigests(cell) ? cell.now() : undefined),
    () => wakeAt(nextDigestMoment(cell)),
    () => wakeAt(applyRetention(cell)),
    () => own && wakeDesk(own),
    () => postDue(posting(env, host)),
  ]
  for (const part of parts) {
    try {
      await part()
    } catch (error) {
      env.logError(error, `waking ${cell.store.team()?.id}`)
      wake(new Date(Date.parse(cell.now()) + AGAIN_MS).toISOString())
    }
  }
}

const posting = ({ secretKey, publicUrl, isHomeOnly, log }: SharedEnv, { cell, wake }: CellHost) => ({
  ...{ cell, secretKey, publicUrl, isHomeOnly, wake, log },
})

function deskEnv({ slack, publicUrl, secretKey, log }: SharedEnv, host: CellHost): DeskEnv | undefined {
  return slack === undefined ? undefined : { ...host, slack, publicUrl, secretKey, log }
}
