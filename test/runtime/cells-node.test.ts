import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createApi } from '../../src/adapters/http/api.ts'
import { bankAtHand } from '../../src/core/bank/bank.ts'
import { createNodeCells } from '../../src/runtime/cells-node.ts'
import { digest } from '../../src/runtime/digest.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-cells-'))
const env = {
  bank: bankAtHand([], () => undefined as never),
  version: '0',
  secretKey: 'x'.repeat(32),
  adminToken: undefined,
  publicUrl: undefined,
  isHomeOnly: true,
  now: () => '2026-11-24T10:00:00.000Z',
  digest,
  logError: () => {},
  slack: undefined,
  log: () => {},
}
const cells = createNodeCells({ directory, migrations: 'migrations/cell', api: createApi(), env, mostOpen: 2, idleMs: 300 })
afterAll(() => {
  cells.close()
  rmSync(directory, { recursive: true })
})
/** The database files that this process holds open. */
const openFiles = (): string[] =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)].filter((path) => path.startsWith(directory) && path.endsWith('.sqlite'))
    } catch {
      return []
    }
  })
const ask = async (team: string): Promise<number | undefined> =>
  (await cells.fetch(team, new Request('http://x/v1/progress'), 'id'))?.status

describe('cells on one machine', () => {
  it('keep each team in a file of its own, a bounded number of them open, and none when idle', async () => {
    for (const team of ['a', 'b', 'c', 'd']) await cells.found(team, { id: team, name: team }, { api: `${team}1`, embed: `${team}2` })
    expect(readdirSync(directory).filter((name) => name.endsWith('.sqlite'))).toEqual(['a.sqlite', 'b.sqlite', 'c.sqlite', 'd.sqlite'])
    expect(new Set(openFiles()).size).toBeLessThanOrEqual(2)
    expect(await Promise.all(['a', 'b', 'c', 'd', 'a'].map(ask))).toEqual([401, 401, 401, 401, 401])
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(openFiles()).toEqual([])
    expect(await ask('a')).toBe(401)
  })
  it('stay open while a request is in them, also when more are wanted than may be open', async () => {
    const finishes: (() => void)[] = []
    const slowly = (): Request => {
      const body = new ReadableStream({
        start(controller) {
          finishes.push(() => {
            controller.enqueue(new TextEncoder().encode('{"embed_key":"a"}'))
            controller.close()
          })
        },
      })
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }
      return new Request('http://x/v1/guests', init as RequestInit)
    }
    const answers = ['a', 'b', 'c', 'd'].map((team) => cells.fetch(team, slowly(), 'id'))
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(new Set(openFiles()).size).toBe(4)
    for (const finish of finishes) finish()
    expect((await Promise.all(answers)).map((response) => response?.status)).toEqual([401, 401, 401, 401])
    await ask('a')
    expect(new Set(openFiles()).size).toBeLessThanOrEqual(2)
  })
  it('are not made by a stray request, nor found outside their directory', async () => {
    expect(await ask('nobody')).toBeUndefined()
    expect(await ask('../a')).toBeUndefined()
    expect(existsSync(join(directory, 'nobody.sqlite'))).toBe(false)
  })
  it('answer only once what they wrote is on the disk', async () => {
    const waiting: (() => void)[] = []
    const slow = createNodeCells({
      directory: join(directory, 'slow'),
      migrations: 'migrations/cell',
      api: createApi(),
      env,
      sync: () => new Promise((resolve) => waiting.push(resolve)),
    })
    let isAnswered = false
    const founding = slow.found('a', { id: 'a', name: 'a' }, { api: 'a1', embed: 'a2' }).then(() => (isAnswered = true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([waiting.length, isAnswered]).toEqual([1, false])
    waiting[0]?.()
    await founding
    expect(isAnswered).toBe(true)
    slow.close()
  })
  it('refuse a second team in the same cell', async () => {
    await expect(cells.found('a', { id: 'a', name: 'again' }, { api: 'x', embed: 'y' })).rejects.toMatchObject({ code: 'team_exists' })
  })
})
