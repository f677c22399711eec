import type { createApi } from '../adapters/http/api.ts'
import { desk } from '../adapters/slack/desk.ts'
import type { DeskEnv } from '../adapters/slack/desk-env.ts'
import { wakeDesk } from '../adapters/slack/wake-desk.ts'
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

const OF_SLACK = /^https?:\/\/[^/]+\/slack\//

/** Answers a request in a team's cell: the same on every runtime. */
export async function answerInCell(api: ReturnType<typeof createApi>, request: Request, env: SharedEnv, host: CellHost, requestId: string) {
  if (!OF_SLACK.test(request.url)) return api.fetch(request, { ...env, cell: host.cell, requestId })
  const own = deskEnv(env, host)
  return own === undefined ? new Response(null, { status: 404 }) : desk.fetch(request, own)
}

/** Does what is due by the clock in a team's cell. */
export async function wakeCell(env: SharedEnv, host: CellHost): Promise<void> {
  const own = deskEnv(env, host)
  if (own !== undefined) await wakeDesk(own)
}

function deskEnv({ slack, publicUrl, secretKey, log }: SharedEnv, host: CellHost): DeskEnv | undefined {
  return slack === undefined ? undefined : { ...host, slack, publicUrl, secretKey, log }
}
