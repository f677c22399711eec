import { Hono } from 'hono'
import { problemResponse } from '../adapters/http/problem.ts'
import { type Door, type DoorEnv, door } from '../adapters/slack/door.ts'
import { install } from '../adapters/slack/install.ts'
import type { Directory } from '../training/directory.ts'
import type { Cells, SharedEnv } from './cells.ts'
import { foundOnce } from './founder.ts'
import { readStart } from './read-start.ts'

const app = new Hono<Door>().route('/', door).route('/', install)
app.notFound((c) => c.text('Cannot find this page', 404))
app.onError((error) => {
  throw error
})

/** Everything under /slack/: what Slack sends, and what installs the app. */
export async function answerSlack(
  { env, cells, directory }: { env: SharedEnv; cells: Cells; directory: Directory },
  request: Request,
  requestId: string,
): Promise<Response> {
  const { slack, publicUrl, secretKey, now, digest, log } = env
  const problem: DoorEnv['problem'] = (told) => problemResponse(told, requestId)
  if (slack === undefined) return problem({ status: 404, code: 'not_found', detail: 'Cannot serve Slack: SLACK_SIGNING_SECRET is not set' })
  const found = async (team: string, name: string): Promise<void> => {
    await foundOnce(cells, directory, env, { id: team, name: name.slice(0, 100) }, {})
  }
  return app.fetch(request, {
    slack,
    directory,
    publicUrl,
    secretKey,
    requestId,
    now,
    digest,
    readStart,
    toCell: (team, inner) => cells.fetch(team, inner, requestId),
    found,
    log,
    problem,
  })
}
