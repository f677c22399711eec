import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeskEnv } from '../../../src/adapters/slack/desk-env.ts'
import { planWake } from '../../../src/adapters/slack/plan-wake.ts'
import { wakeDesk } from '../../../src/adapters/slack/wake-desk.ts'
import { createStore } from '../../../src/adapters/store/cell-store.ts'
import { openDatabase } from '../../../src/runtime/open-database.ts'
import { changeSettings } from '../../../src/training/change-settings.ts'
import { setReminder } from '../../../src/training/reminders.ts'
import { say } from '../../../src/training/say.ts'
import { signInLearner } from '../../../src/training/sign-in-learner.ts'
import { startDrill } from '../../../src/training/start-drill.ts'
import { answerTeamQuestion, askNow, planTeamQuestions } from '../../../src/training/team-question.ts'
import { type Scripted, scriptCell, TOPIC } from '../../training/scripted-cell.ts'
import { type FakeSlack, startFakeSlack } from './fake-slack.ts'
import { textOf } from './slack-client.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-clock-'))
let fake: FakeSlack
let close: () => void
let scripted: Scripted
let env: DeskEnv
let woken: string[]
let count = 0
afterAll(() => rmSync(directory, { recursive: true }))
beforeEach(async () => {
  fake = await startFakeSlack()
  const opened = openDatabase(join(directory, `${count++}.sqlite`), 'migrations/cell')
  close = opened.close
  scripted = scriptCell(createStore(opened.db), '2026-03-27T07:00:00.000Z')
  woken = []
  const slack = {
    signingSecret: 's',
    clientId: undefined,
    clientSecret: undefined,
    botToken: 'xoxb-only',
    team: undefined,
    apiUrl: `${fake.address}/api/`,
  }
  const secretKey = 'k'.repeat(32)
  env = { cell: scripted.cell, slack, publicUrl: undefined, secretKey, later: () => {}, wake: (at) => woken.push(at), log: () => {} }
})
afterEach(async () => {
  close()
  await fake.stop()
})
const posted = async (): Promise<any[]> =>
  ((await (await fetch(`${fake.address}/_log`)).json()) as any).recorded
    .filter((call: any) => call.method === 'chat.postMessage')
    .map((call: any) => call.body)
/** Time passes in steps, the cell woken at each. */
const live = async (until: string, minutes = 30): Promise<void> => {
  while (scripted.cell.now() < until) {
    scripted.wait(minutes)
    await wakeDesk(env)
  }
}

describe('reminders', () => {
  const learn = (): void => {
    const { drill } = startDrill(scripted.cell, scripted.learner, { topic: TOPIC, level: 'junior' })
    say(scripted.cell, { learnerId: scripted.learner, drillId: drill.id, key: undefined }, { text: 'It encrypts the traffic.' })
    say(scripted.cell, { learnerId: scripted.learner, drillId: drill.id, key: undefined }, { move: 'stop' })
  }
  const address = { workspace: 'slack:/T1', user: 'U1' }
  it('come once a day at the local time, on weekdays, over the clock change', async () => {
    changeSettings(scripted.cell, scripted.learner, { time_zone: 'Europe/Berlin' })
    learn()
    setReminder(scripted.cell, scripted.learner, address, { at: '09:00' })
    scripted.at('2026-03-27T22:00:00.000Z')
    await live('2026-03-31T12:00:00.000Z')
    expect((await posted()).map(({ channel }) => channel)).toEqual(['U1', 'U1'])
    expect(scripted.cell.store.reminder(scripted.learner)?.sentDay).toBe('2026-03-31')
    planWake(env)
    expect(woken.at(-1)).toBe('2026-04-01T07:00:00.000Z')
  })
  it('wait for the end of quiet hours, and are none without anything due or without being wanted', async () => {
    changeSettings(scripted.cell, scripted.learner, { time_zone: 'Asia/Kolkata' })
    await live('2026-03-28T12:00:00.000Z', 60)
    setReminder(scripted.cell, scripted.learner, address, { at: '06:00', weekdays_only: false, quiet_to: '09:30' })
    await live('2026-03-29T12:00:00.000Z', 60)
    expect(await posted()).toEqual([])
    learn()
    scripted.at('2026-03-31T03:50:00.000Z')
    await wakeDesk(env)
    expect(await posted()).toEqual([])
    scripted.at('2026-03-31T04:01:00.000Z')
    await Promise.all([wakeDesk(env), wakeDesk(env)])
    expect(await posted()).toHaveLength(1)
    setReminder(scripted.cell, scripted.learner, address, null)
    await live('2026-04-03T12:00:00.000Z', 60)
    expect(await posted()).toHaveLength(1)
  })
  it('are caught up with after the service was down', async () => {
    learn()
    setReminder(scripted.cell, scripted.learner, address, { at: '09:00' })
    scripted.at('2026-03-30T15:20:00.000Z')
    await wakeDesk(env)
    expect(await posted()).toHaveLength(1)
  })
})

describe("a channel's question of the day", () => {
  const plan = () =>
    planTeamQuestions(scripted.cell, { channel: 'C1', workspace: 'slack:/T1', topic: TOPIC, level: 'junior', time_zone: 'Europe/Berlin' })
  const answer = (user: string, text: string): void => {
    const { id } = scripted.cell.store.teamQuestions({ status: 'open' })[0] ?? { id: '' }
    const learner = signInLearner(scripted.cell, { external_id: `T1/${user}`, name: user }, 'slack')
    const { drillId } = answerTeamQuestion(scripted.cell, learner.id, id)
    expect(answerTeamQuestion(scripted.cell, learner.id, id)).toEqual({ drillId })
    say(scripted.cell, { learnerId: learner.id, drillId, key: undefined }, { text })
  }
  it('comes on weekdays at the channel’s time, another one each day, and is summed up at the end of it', async () => {
    plan()
    await live('2026-04-01T23:00:00.000Z')
    const all = await posted()
    expect(all.map(({ channel }) => channel)).toEqual(Array.from({ length: 8 }, () => 'C1'))
    expect(all.filter(({ text }) => text.includes('0 people'))).toHaveLength(4)
    const days = scripted.cell.store.teamQuestions({ channel: 'C1' })
    expect(days.map(({ day }) => day)).toEqual(['2026-03-27', '2026-03-30', '2026-03-31', '2026-04-01'])
    expect(days.map(({ closesAt }) => closesAt.slice(11, 16))).toEqual(['16:00', '15:00', '15:00', '15:00'])
    expect(new Set(days.map(({ questionId }) => questionId)).size).toBe(4)
  })
  it('says how many and what, and of nobody who', async () => {
    plan()
    askNow(scripted.cell, scripted.cell.store, 'C1')
    expect(askNow(scripted.cell, scripted.cell.store, 'C1')).toBeUndefined()
    for (const user of ['UANN', 'UBOB', 'UCYD']) answer(user, 'A ClusterIP is only reachable inside the cluster.')
    await live('2026-03-27T17:00:00.000Z')
    const summary = (await posted()).at(-1)
    expect(summary.text).toContain('3 people answered')
    expect(textOf(summary)).toContain('%')
    expect(JSON.stringify(summary)).not.toMatch(/UANN|UBOB|UCYD/)
    const { id } = scripted.cell.store.teamQuestions({ channel: 'C1' })[0] ?? { id: '' }
    expect(() => answerTeamQuestion(scripted.cell, scripted.learner, id)).toThrow('closed')
  })
  it('says no more than the number when so few answered that more would tell who', async () => {
    plan()
    askNow(scripted.cell, scripted.cell.store, 'C1')
    for (const user of ['UANN', 'UBOB']) answer(user, 'A ClusterIP is only reachable inside the cluster.')
    await live('2026-03-27T17:00:00.000Z')
    expect(textOf((await posted()).at(-1))).toContain('Too few')
  })
  it('asks to be woken for the next thing', () => {
    plan()
    planWake(env)
    expect(woken).toEqual(['2026-03-27T08:30:00.000Z'])
  })
})

describe('the database', () => {
  it('has the waiting messages when the service comes back', async () => {
    await fetch(`${fake.address}/_control`, { method: 'POST', body: JSON.stringify({ down: true }) })
    planTeamQuestions(scripted.cell, { channel: 'C1', workspace: 'slack:/T1', topic: TOPIC, level: null, time_zone: 'UTC' })
    scripted.at('2026-03-27T09:40:00.000Z')
    await wakeDesk(env)
    expect(await posted()).toEqual([])
    expect(scripted.cell.store.nextOutgoingAt()).toBe('2026-03-27T09:40:01.000Z')
    close()
    await fetch(`${fake.address}/_control`, { method: 'POST', body: JSON.stringify({ down: false }) })
    const again = openDatabase(join(directory, `${count - 1}.sqlite`), 'migrations/cell')
    close = again.close
    const back: DeskEnv = { ...env, cell: { ...env.cell, store: createStore(again.db), now: () => '2026-03-27T09:50:00.000Z' } }
    await wakeDesk(back)
    expect(await posted()).toHaveLength(1)
    expect(back.cell.store.nextOutgoingAt()).toBeUndefined()
  })
  it('holds no token in the clear', async () => {
    const { seal } = await import('../../../src/adapters/slack/seal.ts')
    const sealed = await seal(JSON.stringify({ access: 'xoxb-in-the-clear', refresh: null }), 'k'.repeat(32), 'slack:/T1')
    scripted.cell.store.saveInstallation({
      workspace: 'slack:/T1',
      sealed,
      expiresAt: null,
      installedBy: 'U1',
      installedAt: '2026-03-27T00:00:00.000Z',
    })
    const file = join(directory, `${count - 1}.sqlite`)
    for (const name of [file, `${file}-wal`]) expect(readFileSync(name).includes('xoxb-in-the-clear')).toBe(false)
    expect(readFileSync(`${file}-wal`).includes('slack:/T1')).toBe(true)
  })
})
