import { userInfo } from 'node:os'
import { createClient } from '../../../adapters/http/client.ts'
import { readDrill, type Transcript } from '../../../training/drill/read-drill.ts'
import { type SayOutcome, say } from '../../../training/drill/say.ts'
import { type DrillOutcome, startDrill } from '../../../training/drill/start-drill.ts'
import { writeReport } from '../../../training/drill/write-report.ts'
import { listReviews, type Reviews } from '../../../training/learner/list-reviews.ts'
import { type ProgressOutcome, showProgress } from '../../../training/learner/show-progress.ts'
import { signInLearner } from '../../../training/learner/sign-in-learner.ts'
import type { Cell } from '../../../training/ports.ts'
import { listTopics, type TopicSummary } from '../../../training/topic/list-topics.ts'
import { readNodeConfig } from '../../config.ts'
import { openTeams } from '../../open-teams.ts'
import { projectRoot } from '../../project-root.ts'

export interface StartWish {
  readonly topic?: string
  readonly level?: 'junior' | 'middle' | 'senior'
  readonly mode?: 'practice' | 'interview' | 'placement' | 'review'
  readonly length?: number
  readonly seed?: string
  readonly minutes?: number
  readonly question_minutes?: number
}
/** What the terminal drills with: the verbs on this machine's data, or a server's. */
export interface Trainer {
  topics(): Promise<readonly TopicSummary[]>
  progress(): Promise<ProgressOutcome>
  reviews(): Promise<Reviews>
  start(wish: StartWish): Promise<DrillOutcome>
  say(drill: string, said: { text: string; turn: string; step: number }, key: string): Promise<SayOutcome>
  read(drill: string): Promise<Transcript>
  report(drill: string): Promise<string>
  close(): Promise<void>
}
export interface Where {
  readonly server?: string
  readonly token?: string
  readonly team?: string
}

export async function openTrainer({ server, token, team = 'demo' }: Where): Promise<Trainer> {
  if (server === undefined) return openLocal(team)
  if (token === undefined) throw new Error('Cannot sign in: --server needs --token as well')
  return openRemote(server, token)
}

async function openLocal(team: string): Promise<Trainer> {
  const { cells, close } = await openTeams(readNodeConfig(process.env), projectRoot(), () => {})
  const within = <T>(work: (cell: Cell, learner: string) => T): Promise<T> =>
    cells.within(team, (cell) => work(cell, signInLearner(cell, { external_id: userInfo().username }, 'terminal').id))
  return {
    topics: () => within((cell) => listTopics(cell)),
    progress: () => within(showProgress),
    reviews: () => within(listReviews),
    start: (wish) => within((cell, learner) => startDrill(cell, learner, wish)),
    say: (drill, said, key) => within((cell, learnerId) => say(cell, { learnerId, drillId: drill, key }, said).outcome),
    read: (drill) => within((cell, learner) => readDrill(cell, learner, drill)),
    report: (drill) => within((cell, learner) => writeReport(cell, learner, drill)),
    close,
  }
}

function openRemote(server: string, token: string): Trainer {
  const { v1 } = createClient(server.replace(/\/$/, ''), token)
  const drill = v1.drills[':id']
  return {
    topics: async () => (await bodyOf<{ topics: TopicSummary[] }>(v1.topics.$get())).topics,
    progress: () => bodyOf<ProgressOutcome>(v1.progress.$get()),
    reviews: () => bodyOf<Reviews>(v1.reviews.$get()),
    start: (json) => bodyOf<DrillOutcome>(v1.drills.$post({ json })),
    say: (id, json, key) => bodyOf<SayOutcome>(drill.answers.$post({ param: { id }, header: { 'idempotency-key': key }, json })),
    read: (id) => bodyOf<Transcript>(drill.$get({ param: { id } })),
    report: async (id) => (await sent(drill['report.md'].$get({ param: { id } }))).text(),
    close: async () => {},
  }
}

async function bodyOf<Body>(request: Promise<{ ok: boolean; json(): Promise<unknown>; text(): Promise<string> }>): Promise<Body> {
  return (await sent(request)).json() as Promise<Body>
}

async function sent<Answer extends { ok: boolean; json(): Promise<unknown> }>(request: Promise<Answer>): Promise<Answer> {
  const response = await request.catch(() => {
    throw new Error('Cannot reach the server; what was acknowledged is kept there')
  })
  if (response.ok) return response
  const { detail } = (await response.json().catch(() => ({}))) as { detail?: string }
  throw new Error(detail ?? 'Cannot understand the answer of the server: it is no Whetstone server')
}
