import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CLI } from './build-cli.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-crash-'))
afterAll(() => rmSync(directory, { recursive: true }))

async function startServer(env: Record<string, string> = {}) {
  const server = spawn(process.execPath, [CLI, 'serve'], {
    env: { ...process.env, PORT: '0', DATA_DIR: directory, ...env },
  })
  let output = ''
  for await (const chunk of server.stdout) {
    output += chunk
    if (output.includes('Embed key')) break
  }
  return { server, address: /ready: (\S+)/.exec(output)?.[1] ?? '', embedKey: /team: (\S+)/.exec(output)?.[1] ?? '' }
}
const post = async (url: string, body: unknown, token = ''): Promise<any> =>
  (
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
  ).json()

describe('the server', () => {
  it('loses nothing that it acknowledged when it is killed, and goes on where it was', async () => {
    const first = await startServer()
    const { token } = await post(`${first.address}/v1/guests`, { embed_key: first.embedKey })
    const { drill } = await post(`${first.address}/v1/drills`, { topic: 'kubernetes/service-types', level: 'junior' }, token)
    let acknowledged = 0
    for (let n = 0; n < 3; n++)
      acknowledged = (await post(`${first.address}/v1/drills/${drill.id}/answers`, { text: `ClusterIP is internal, take ${n}` }, token))
        .drill.answered
    first.server.kill('SIGKILL')
    await once(first.server, 'exit')
    const second = await startServer()
    expect(second.embedKey).toBe(first.embedKey)
    const transcript: any = await (
      await fetch(`${second.address}/v1/drills/${drill.id}`, { headers: { authorization: `Bearer ${token}` } })
    ).json()
    expect([acknowledged, transcript.drill.answered, transcript.turn.number]).toEqual([1, 1, 2])
    expect(transcript.turns[0].attempts[2].text).toBe('ClusterIP is internal, take 2')
    second.server.kill('SIGTERM')
    expect(await once(second.server, 'exit')).toEqual([0, null])
  })
  it('loses nothing when it is killed between requests in flight, and repeats are harmless', async () => {
    const first = await startServer()
    const { token } = await post(`${first.address}/v1/guests`, { embed_key: first.embedKey })
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const sent: { drill: string; key: string; body: string; acknowledged: unknown }[] = []
    const drills = await Promise.all(
      Array.from(
        { length: 8 },
        async () => (await post(`${first.address}/v1/drills`, { topic: 'kubernetes/service-types' }, token)).drill.id,
      ),
    )
    const answer = async (address: string, { drill, key, body }: (typeof sent)[number]): Promise<Response> =>
      fetch(`${address}/v1/drills/${drill}/answers`, { method: 'POST', headers: { ...headers, 'idempotency-key': key }, body })
    let answered = 0
    const chat = async (drill: string): Promise<void> => {
      for (let n = 0; n < 25; n++) {
        const mine = { drill, key: `${drill}-${n}`, body: JSON.stringify({ text: `ClusterIP is internal, take ${n}` }), acknowledged: null }
        sent.push(mine)
        const response = await answer(first.address, mine)
        mine.acknowledged = await response.json()
        if (++answered === 30) first.server.kill('SIGKILL')
      }
    }
    const gone = once(first.server, 'exit')
    const ends = await Promise.allSettled(drills.map(chat))
    await gone
    expect(ends.map(({ status }) => status)).toEqual(drills.map(() => 'rejected'))
    const second = await startServer()
    for (const each of sent) {
      const again = await answer(second.address, each)
      const body = await again.json()
      expect(again.status).toBe(200)
      if (each.acknowledged === null) continue
      expect(again.headers.get('idempotency-replayed')).toBe('true')
      expect(body).toEqual(each.acknowledged)
    }
    for (const drill of drills) {
      const transcript: any = await (await fetch(`${second.address}/v1/drills/${drill}`, { headers })).json()
      const texts = transcript.turns.flatMap((turn: any) => turn.attempts.map((attempt: any) => JSON.stringify({ text: attempt.text })))
      expect(texts).toEqual(sent.filter((each) => each.drill === drill).map(({ body }) => body))
    }
    second.server.kill('SIGTERM')
    expect(await once(second.server, 'exit')).toEqual([0, null])
  })
  it('keeps its secrets to their owner', () => {
    expect(statSync(join(directory, 'secrets.json')).mode & 0o777).toBe(0o600)
  })
  it('says what is wrong with its configuration', async () => {
    const server = spawn(process.execPath, [CLI, 'serve'], {
      env: { ...process.env, PORT: 'many', SECRET_KEY: 'short', DATA_DIR: directory },
    })
    let errors = ''
    server.stderr.on('data', (chunk) => (errors += chunk))
    await once(server, 'exit')
    expect(errors).toContain('Cannot start: the configuration is not valid (PORT')
    expect(errors).toContain('SECRET_KEY: at least 32 characters')
  })
})
