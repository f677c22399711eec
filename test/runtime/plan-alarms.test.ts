import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createApi } from '../../src/adapters/http/api.ts'
import { answerInCell, wakeCell } from '../../src/runtime/cell-app.ts'
import { createNodeCells, type NodeCells } from '../../src/runtime/cells-node.ts'
import { digest } from '../../src/runtime/digest.ts'
import { enrolmentOf, planOf } from '../training/plan-notices.ts'
import { bank } from '../training/scripted-cell.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-alarms-'))
afterEach(() => cells.close())
afterAll(() => rmSync(directory, { recursive: true }))
let cells: NodeCells
let started = 0
const base = {
  bank,
  version: '0',
  secretKey: 'x'.repeat(32),
  adminToken: undefined,
  publicUrl: undefined,
  isHomeOnly: true,
  slack: undefined,
  log: () => {},
}
const envAt = (now: () => string, errors: unknown[]) => ({ ...base, now, digest, logError: (error: unknown) => void errors.push(error) })
/** The clock goes on as the real one does, from a moment that the test chooses. */
function start(at: string, errors: unknown[] = []): void {
  started = Date.parse(at) - Date.now()
  const now = (): string => new Date(Date.now() + started).toISOString()
  const env = envAt(now, errors)
  cells = createNodeCells({ directory, migrations: 'migrations/cell', api: createApi(), env })
}
const told = (team: string) => cells.within(team, ({ store }) => store.unseenNotices('ann').map(({ day, about }) => `${day} ${about}`))
async function found(team: string): Promise<void> {
  await cells.found(team, { id: team, name: team }, { api: `${team}1`, embed: `${team}2` })
  await cells.within(team, ({ store }) =>
    store.transaction(() => {
      store.addLearner({ id: 'ann', name: 'Ann', createdAt: '' }, { channel: 'web', externalId: 'ann' })
      store.savePlan(planOf('p'))
      store.saveEnrolment(enrolmentOf('p', 'ann'))
    }),
  )
}
const eventually = (read: () => unknown, expected: unknown) => expect.poll(read, { timeout: 5000 }).toEqual(expected)

describe('the alarm on this machine', () => {
  it('rings at the time of a plan that was changed over HTTP, once, also after a restart', async () => {
    start('2026-03-02T08:59:58.500Z')
    await found('acme')
    await cells.fetch('acme', new Request('http://x/v1/team/plans', { method: 'POST' }), 'id')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await told('acme')).toEqual([])
    await eventually(() => told('acme'), ['2026-03-02 one'])
    await cells.wake('acme')
    await cells.close()
    start('2026-03-02T09:30:00.000Z')
    await Promise.all([cells.wake('acme'), cells.wake('acme')])
    expect(await told('acme')).toEqual(['2026-03-02 one'])
    expect(await cells.within('acme', ({ store }) => store.noticesOn(['2026-03-02']))).toHaveLength(1)
  })
  it('catches up at the start with what was missed that day', async () => {
    start('2026-03-02T08:00:00.000Z')
    await found('late')
    await cells.close()
    start('2026-03-02T16:00:00.000Z')
    await cells.wake('late')
    expect(await told('late')).toEqual(['2026-03-02 one'])
  })
  it('is set by what may change when a plan tells something, and by nothing else', async () => {
    start('2026-03-02T09:00:00.000Z')
    await found('paths')
    const changing = ['joins', 'links', 'settings', 'me/plans/p/pause', 'team', 'team/plans', 'team/plans/p/enrolments/ann/pause']
    const also = ['team/members/ann', 'team/regrades', 'team/appeals/a/decision', 'team/sessions', 'team?x=1']
    const others = [
      'me',
      'me/notices/seen',
      'me/calendars',
      'me/ranking',
      'team/sign-in-links',
      'team/keys',
      'team/plans/p/join-links',
      'teams',
    ]
    const woken: string[] = []
    await cells.within('paths', async (cell) => {
      for (const path of [...changing, ...also, ...others])
        await answerInCell(
          createApi(),
          new Request(`http://x/v1/${path}`, { method: 'POST' }),
          envAt(cell.now, []),
          { cell, later: () => {}, wake: () => woken.push(path) },
          'id',
        )
    })
    expect(woken).toEqual([...changing, ...also])
  })
  it('is set although one part fails, which is logged and tried again a minute later', async () => {
    const errors: unknown[] = []
    start('2026-03-02T09:00:00.000Z', errors)
    await found('broken')
    const woken: string[] = []
    await cells.within('broken', async (cell) => {
      const now = (): string => '2026-03-02T09:00:00.000Z'
      const transaction = (): never => {
        throw new Error('the disk is full')
      }
      const host = { later: () => {}, wake: (at: string) => woken.push(at) }
      await wakeCell(envAt(now, errors), { ...host, cell: { ...cell, now, store: { ...cell.store, transaction } } })
      expect(errors).toHaveLength(1)
      expect(woken).toEqual(['2026-03-02T09:01:00.000Z', '2026-03-03T09:00:00.000Z'])
      await wakeCell(envAt(now, errors), { ...host, cell: { ...cell, now } })
    })
    expect(errors).toHaveLength(1)
    expect(await told('broken')).toEqual(['2026-03-02 one'])
  })
})
