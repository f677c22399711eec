import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { ENGINE_VERSION } from '../../src/core/grading/grade.ts'
import { FRESH } from '../../src/core/learning/dialogue/dialogue.ts'
import { gradeInTurn } from '../../src/core/learning/dialogue/grade-turn.ts'
import { addDays } from '../../src/core/learning/local-day.ts'
import { replay } from '../../src/core/learning/memory/memory.ts'
import { UNMOVED } from '../../src/core/learning/plan/plan.ts'
import { randomOf } from '../../src/core/learning/random.ts'
import { openDatabase } from '../../src/runtime/open-database.ts'
import { findQuestion } from '../../src/training/drill/find-drill.ts'
import type { Attempt, Store } from '../../src/training/ports.ts'
import { bank } from '../training/scripted-cell.ts'
import { COHORT_PLAN } from '../training/seed-cohort.ts'

const MANY = { learners: 2000, attempts: 250 }
const FEW = { learners: 10, attempts: 250 }
const ADMIN_TOKEN = 'bench-admin-0123456789-0123456789-01234'
const PER_TURN_TEXT = 'A ClusterIP is only reachable inside the cluster; NodePort opens a port on every node.'
const KINDS = 8
const ASKED = 100
const ANSWERS = 1200
const WARMING = 200

interface Team {
  readonly address: string
  readonly key: string
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
}

async function serve(data: string): Promise<{ address: string; process: ChildProcess; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['dist/server/cli.js', 'serve'], {
    env: { ...process.env, PORT: '0', DATA_DIR: data, RATE_LIMITS: 'off', ADMIN_TOKEN },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  for await (const chunk of child.stdout) {
    output += chunk
    if (/Embed key/.test(output)) break
  }
  child.stdout.resume()
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.kill()
    })
  return { address: /http:\/\/\S+/.exec(output)?.[0] ?? '', process: child, stop }
}

async function ask(url: string, token: string, body?: unknown): Promise<any> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}

/** A team with that many learners and attempts, all in one plan, in its own data directory. */
async function seeded(data: string, size: typeof MANY): Promise<Team> {
  const first = await serve(data)
  const { api_key: key } = await ask(`${first.address}/v1/teams`, ADMIN_TOKEN, { id: 'acme', name: 'Acme' })
  await first.stop()
  const { db, close } = openDatabase(join(data, 'teams/acme.sqlite'), 'migrations/cell')
  const store = createStore(db)
  const today = new Date().toISOString().slice(0, 10)
  const kinds = Array.from({ length: KINDS }, (_, kind) => attemptsOfKind(kind, size.attempts, today))
  store.savePlan(COHORT_PLAN)
  for (let from = 0; from < size.learners; from += 100)
    store.transaction((inner) => {
      for (let n = from; n < Math.min(size.learners, from + 100); n++) addLearner(inner, n, kinds[n % KINDS]!, today)
    })
  close()
  return { ...(await serve(data)), key }
}

/** What a learner of some skill answered over ten weeks. */
function attemptsOfKind(kind: number, count: number, today: string): Attempt[] {
  const random = randomOf(`kind ${kind}`)
  const graded = COHORT_PLAN.items.flatMap(({ topic, level }) =>
    bank
      .find(topic)!
      .topic.questions.filter((question) => question.level === level)
      .map((question) => {
        const { compiled, entry } = findQuestion({ bank }, topic, question.id)!
        const flag = entry.topic.red_flags.find(({ id }) => question.red_flags.includes(id))
        const texts = [
          question.concepts.map(({ statement }) => statement).join('. '),
          question.concepts[0]!.statement,
          flag?.claim ?? 'No.',
        ]
        return texts.map((text) => ({ topic, question, text, grade: gradeInTurn(text, compiled, [], null).grade, hash: entry.contentHash }))
      }),
  )
  return Array.from({ length: count }, (_, at): Attempt => {
    const choice = graded[Math.floor(random() * graded.length)]!
    const { topic, question, text, grade, hash } = choice[random() < 0.4 + kind / 14 ? 0 : random() < 0.7 ? 1 : 2]!
    const day = addDays(today, -70 + Math.floor((at * 70) / count))
    return {
      id: '',
      turnId: `${at}`,
      drillId: '',
      learnerId: '',
      topic,
      questionId: question.id,
      text: text.slice(0, 100),
      grade,
      contentHash: hash,
      engineVersion: ENGINE_VERSION,
      createdAt: `${day}T10:00:00.000Z`,
      number: at + 1,
      day,
      probe: null,
      hints: 0,
      confidence: null,
    }
  })
}

function addLearner(store: Store, n: number, attempts: readonly Attempt[], today: string): void {
  const id = `l${String(n).padStart(5, '0')}`
  const at = `${today}T00:00:00.000Z`
  store.addLearner({ id, name: `Joiner ${n}`, createdAt: at }, { channel: 'host', externalId: `joiner-${n}` })
  for (const [index, attempt] of attempts.entries()) {
    const drillId = `${id}-${Math.floor(index / 25)}`
    const { topic, questionId, createdAt } = attempt
    if (index % 25 === 0)
      store.addDrill({
        id: drillId,
        learnerId: id,
        topic: '',
        level: null,
        mode: 'review',
        status: 'finished',
        questionIds: [],
        startedAt: createdAt,
        finishedAt: createdAt,
        options: { seed: '', minutes: null, questionMinutes: null },
      })
    const turnId = `${id}-t${index}`
    store.addTurn({
      id: turnId,
      drillId,
      number: (index % 25) + 1,
      topic,
      questionId,
      prompt: '',
      status: 'answered',
      openedAt: createdAt,
      closedAt: createdAt,
      step: 1,
      answeredBefore: 0,
      dialogue: FRESH,
    })
    store.addAttempt({ ...attempt, id: `${id}-a${index}`, turnId, drillId, learnerId: id })
  }
  for (const memory of memoriesOfKind(attempts)) store.saveMemory(id, memory)
  store.saveEnrolment({
    planId: COHORT_PLAN.id,
    learnerId: id,
    cohort: `Cohort ${n % 12}`,
    firstDay: addDays(today, -14),
    status: 'active',
    ...UNMOVED,
    enrolledAt: at,
  })
  for (const { id: itemId } of COHORT_PLAN.items.slice(0, n % 4))
    store.addPass({ planId: COHORT_PLAN.id, learnerId: id, itemId, day: today, at })
}

const folded = new Map<readonly Attempt[], ReturnType<typeof replay>>()
function memoriesOfKind(attempts: readonly Attempt[]): ReturnType<typeof replay> {
  const known = folded.get(attempts) ?? replay(attempts)
  folded.set(attempts, known)
  return known
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}
const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? 0
const told = (times: readonly number[]): string => `p50 ${share(times, 0.5).toFixed(0)} ms, p95 ${share(times, 0.95).toFixed(0)} ms`

/** What a process has used of a processor in ms, where the system tells: on a busy machine this counts and the clock does not. */
function cpuOf({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/stat`
  const ticks = existsSync(file) ? readFileSync(file, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) : undefined
  return (ticks ?? []).reduce((sum, each) => sum + Number(each) * 10, 0)
}

/** A learner of the team with drills to answer in. */
async function answersOf({ address, key }: Team): Promise<(() => Promise<unknown>)[]> {
  const { token } = await ask(`${address}/v1/learners/joiner-1/tokens`, key, {})
  const calls: (() => Promise<unknown>)[] = []
  for (let n = 0; n < ANSWERS / 20; n++) {
    const { drill } = await ask(`${address}/v1/drills`, token, { topic: 'kubernetes/services', length: 23 })
    for (let turn = 0; turn < 20; turn++) calls.push(() => ask(`${address}/v1/drills/${drill.id}/answers`, token, { text: PER_TURN_TEXT }))
  }
  return calls
}

/** The lead's page over 2,000 learners with 500,000 attempts, and what those cost whoever answers. */
export async function benchTeam(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-bench-team-'))
  const few = await seeded(join(directory, 'few'), FEW)
  const many = await seeded(join(directory, 'many'), MANY)
  try {
    const plan = `${many.address}/v1/team/plans/${COHORT_PLAN.id}`
    const first: number[] = []
    for (let pending = 1; pending > 0; ) first.push(await timed(async () => ({ pending } = await ask(`${plan}/report`, many.key))))
    console.log(`\nA team of ${MANY.learners} learners in one plan, ${MANY.learners * MANY.attempts} attempts`)
    console.log(`  counting all of them the first time: ${first.length} requests, ${told(first)} each`)
    const paths = {
      report: (n: number) => `/report?offset=${(n * 50) % MANY.learners}&sort=state`,
      'of one cohort': (n: number) => `/report?cohort=Cohort%20${n % 12}`,
      'map by cohort': () => '/map',
      'map by learner': (n: number) => `/map?by=learner&offset=${(n * 50) % MANY.learners}`,
    }
    for (const [name, path] of Object.entries(paths)) {
      for (let n = 0; n < 10; n++) await ask(plan + path(n), many.key)
      const times: number[] = []
      const before = cpuOf(many.process)
      for (let n = 0; n < ASKED; n++) times.push(await timed(() => ask(plan + path(n), many.key)))
      console.log(`  ${name.padEnd(15)} ${told(times)}, ${((cpuOf(many.process) - before) / ASKED).toFixed(0)} ms of a processor`)
    }
    const calls = { few: await answersOf(few), many: await answersOf(many) }
    const times = { few: [] as number[], many: [] as number[] }
    for (const [n, call] of calls.few.entries()) {
      const pair = { few: call, many: calls.many[n] ?? call }
      for (const who of n % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const)) {
        const time = await timed(pair[who])
        if (n >= WARMING) times[who].push(time)
      }
    }
    for (const who of ['few', 'many'] as const)
      console.log(`  an answer among ${(who === 'few' ? FEW : MANY).learners} learners: ${told(times[who])}`)
    console.log(`  ratio ${(share(times.many, 0.5) / share(times.few, 0.5)).toFixed(2)} (of the medians, asked by turns)`)
  } finally {
    await few.stop()
    await many.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
