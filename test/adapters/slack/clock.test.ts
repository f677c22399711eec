import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeskEnv } from '../../../src/adapters/slack/desk-env.ts'
import { wakeDesk } from '../../../src/adapters/slack/wake-desk.ts'
import { createStore } from '../../../src/adapters/store/cell-store.ts'
import { openDatabase } from '../../../src/runtime/open-database.ts'
import { planTeamQuestions } from '../../../src/training/channel/team-question.ts'
import { seal } from '../../../src/training/outbox/seal.ts'
import { TOPIC } from '../../training/scripted-cell.ts'
import { clockSuite, envAt, postedTo } from './clock-suite.ts'
import { type FakeSlack, startFakeSlack } from './fake-slack.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-clock-'))
let fake: FakeSlack
let count = 0
beforeAll(async () => {
  fake = await startFakeSlack()
})
afterAll(async () => {
  await fake.stop()
  rmSync(directory, { recursive: true })
})
const open = (file = join(directory, `${count++}.sqlite`)) => ({ file, ...openDatabase(file, 'migrations/cell') })

clockSuite(
  'Node',
  () => fake.address,
  async (test) => {
    const { db, close } = open()
    await test(createStore(db))
    close()
  },
)

describe('the database', () => {
  it('has the waiting messages when the service comes back', async () => {
    const first = open()
    const { scripted, env } = envAt(createStore(first.db), fake.address)
    await fetch(`${fake.address}/_reset`, { method: 'POST' })
    await fetch(`${fake.address}/_control`, { method: 'POST', body: JSON.stringify({ down: true }) })
    planTeamQuestions(scripted.cell, { channel: 'C1', workspace: 'slack:/T1', topic: TOPIC, level: null, time_zone: 'UTC' })
    scripted.at('2026-03-27T09:40:00.000Z')
    await wakeDesk(env)
    expect(await postedTo(fake.address)).toEqual([])
    expect(scripted.cell.store.nextOutgoingAt('talk')).toBe('2026-03-27T09:40:01.000Z')
    first.close()
    await fetch(`${fake.address}/_control`, { method: 'POST', body: JSON.stringify({ down: false }) })
    const again = open(first.file)
    const back: DeskEnv = { ...env, cell: { ...env.cell, store: createStore(again.db), now: () => '2026-03-27T09:50:00.000Z' } }
    await wakeDesk(back)
    expect(await postedTo(fake.address)).toHaveLength(1)
    expect(back.cell.store.nextOutgoingAt('talk')).toBeUndefined()
    again.close()
  })
  it('holds no token in the clear', async () => {
    const { db, file, close } = open()
    const sealed = await seal(JSON.stringify({ access: 'xoxb-in-the-clear', refresh: null }), 'k'.repeat(32), 'slack:/T1')
    const installation = { workspace: 'slack:/T1', sealed, expiresAt: null, installedBy: 'U1', installedAt: '2026-03-27T00:00:00.000Z' }
    createStore(db).saveInstallation(installation)
    for (const name of [file, `${file}-wal`]) expect(readFileSync(name).includes('xoxb-in-the-clear')).toBe(false)
    expect(readFileSync(`${file}-wal`).includes('slack:/T1')).toBe(true)
    close()
  })
})
