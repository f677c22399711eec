import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUND = 500
const ROUNDS = 9
const WORKERS = 8
const agent = new http.Agent({ keepAlive: true, maxSockets: WORKERS })
const TEXT =
  'ClusterIP is only reachable inside the cluster, so my backend uses it to call the database. NodePort opens the same port on every node, and LoadBalancer gets a public IP from the cloud.'

interface Server {
  readonly process: ChildProcess
  readonly address: string
  readonly output: string
}

/** Starts a server in a process of its own and waits for the line that holds its address. */
async function start(args: string[], env: Record<string, string>, until: RegExp): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  for await (const chunk of child.stdout) {
    output += chunk
    if (until.test(output)) break
  }
  return { process: child, address: /http:\/\/\S+/.exec(output)?.[0] ?? '', output }
}

function post(url: string, body: unknown, token = ''): Promise<any> {
  const payload = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), authorization: `Bearer ${token}` },
      },
      (response) => {
        let text = ''
        response.on('data', (chunk) => (text += chunk))
        response.on('end', () =>
          response.statusCode === 200 || response.statusCode === 201 ? resolve(JSON.parse(text)) : reject(new Error(text)),
        )
      },
    )
    request.on('error', reject)
    request.end(payload)
  })
}

/** Sends the requests from a few workers at once; requests per second, and the 50th and 99th percentile in ms. */
async function measure(requests: readonly (() => Promise<unknown>)[]): Promise<{ rate: number; p50: number; p99: number }> {
  const times: number[] = []
  let next = 0
  const begin = performance.now()
  const work = async (): Promise<void> => {
    while (next < requests.length) {
      const request = requests[next++]
      const started = performance.now()
      await request?.()
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
  const rate = requests.length / ((performance.now() - begin) / 1000)
  times.sort((a, b) => a - b)
  return { rate, p50: times[Math.floor(times.length * 0.5)] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 }
}

const median = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? 0

/** `POST …/answers` beside a bare Hono app with one prepared INSERT, in turns. Both answer only once the row is on the disk. */
export async function benchHttp(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-bench-'))
  const bare = await start(['test/bench/bare-hono.ts'], { DATABASE: join(directory, 'bare.sqlite') }, /ready/)
  const ours = await start(
    ['dist/server/cli.js', 'serve'],
    { PORT: '0', DATA_DIR: join(directory, 'data'), RATE_LIMITS: 'off' },
    /Embed key/,
  )
  try {
    const { token } = await post(`${ours.address}/v1/guests`, { embed_key: /team: (\S+)/.exec(ours.output)?.[1] })
    const drills: string[] = []
    for (let n = 0; n < ((ROUNDS + 1) * ROUND) / 25; n++)
      drills.push((await post(`${ours.address}/v1/drills`, { topic: 'kubernetes/service-types' }, token)).drill.id)
    const answers = Array.from({ length: 25 }, () => drills)
      .flat()
      .map((drill) => () => post(`${ours.address}/v1/drills/${drill}/answers`, { text: TEXT }, token))
    const inserts = Array.from({ length: ROUND }, () => () => post(`${bare.address}/answers`, { text: TEXT }))
    await measure(inserts.slice(0, ROUND))
    await measure(answers.slice(0, ROUND))
    const rounds = Array.from({ length: ROUNDS }, (_, n) => answers.slice((n + 1) * ROUND, (n + 2) * ROUND))
    const found: Record<'bare' | 'answers', Awaited<ReturnType<typeof measure>>>[] = []
    for (const round of rounds) found.push({ bare: await measure(inserts.slice(0, ROUND)), answers: await measure(round) })
    console.log('\nPOST /v1/drills/{id}/answers beside a bare Hono app with one prepared INSERT, in turns, medians')
    for (const who of ['bare', 'answers'] as const) {
      const of = (figure: 'rate' | 'p50' | 'p99'): number => median(found.map((round) => round[who][figure]))
      console.log(`  ${who.padEnd(8)} ${of('rate').toFixed(0)} req/s, p50 ${of('p50').toFixed(2)} ms, p99 ${of('p99').toFixed(2)} ms`)
    }
    console.log(`  ratio    ${median(found.map(({ bare, answers }) => answers.rate / bare.rate)).toFixed(2)}`)
  } finally {
    bare.process.kill()
    ours.process.kill()
    agent.destroy()
    rmSync(directory, { recursive: true, force: true })
  }
}
