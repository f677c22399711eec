import { describe, expect, it } from 'vitest'
import type { DeskEnv } from '../../../src/adapters/slack/desk-env.ts'
import { planWake } from '../../../src/adapters/slack/plan-wake.ts'
import { saveSettings, settingsForm } from '../../../src/adapters/slack/settings-form.ts'
import { letIn } from '../../../src/adapters/slack/visit.ts'
import { wakeDesk } from '../../../src/adapters/slack/wake-desk.ts'
import { TERMINAL } from '../../../src/training/actor.ts'
import { appeal } from '../../../src/training/appeal/appeal.ts'
import { decideAppeal } from '../../../src/training/appeal/decide-appeal.ts'
import { setReminder } from '../../../src/training/channel/set-reminder.ts'
import { nextReminderAt } from '../../../src/training/channel/take-reminders.ts'
import { answerTeamQuestion, askNow, planTeamQuestions } from '../../../src/training/channel/team-question.ts'
import { say } from '../../../src/training/drill/say.ts'
import { startDrill } from '../../../src/training/drill/start-drill.ts'
import { changeSettings } from '../../../src/training/learner/change-settings.ts'
import { signInLearner } from '../../../src/training/learner/sign-in-learner.ts'
import { listNotices } from '../../../src/training/notice/list-notices.ts'
import type { Store } from '../../../src/training/ports.ts'
import { type Scripted, scriptCell, TOPIC } from '../../training/scripted-cell.ts'
import { textOf } from './slack-client.ts'

/** What Slack is given by the clock, on a cell whose clock the test holds. */
export function envAt(store: Store, fake: string, woken: string[] = []): { scripted: Scripted; env: DeskEnv } {
  const scripted = scriptCell(store, '2026-03-27T07:00:00.000Z')
  const none = { clientId: undefined, clientSecret: undefined, team: undefined }
  const slack = { ...none, signingSecret: 's', botToken: 'xoxb-only', apiUrl: `${fake}/api/` }
  const host = { later: () => {}, wake: (at: string) => woken.push(at), log: () => {} }
  return { scripted, env: { ...host, cell: scripted.cell, slack, publicUrl: undefined, secretKey: 'k'.repeat(32) } }
}

/** What the fake was given for the channel and the user of these tests. */
export async function postedTo(fake: string): Promise<any[]> {
  const { recorded } = (await (await fetch(`${fake}/_log`)).json()) as { recorded: { method: string; body: any }[] }
  return recorded.filter(({ method, body }) => method === 'chat.postMessage' && ['C1', 'U1'].includes(body.channel)).map(({ body }) => body)
}

export function clockSuite(name: string, fake: () => string, withStore: (test: (store: Store) => Promise<void>) => Promise<void>): void {
  let scripted: Scripted
  let env: DeskEnv
  let woken: string[]
  const timed = (title: string, test: () => Promise<void>): void =>
    it(title, () =>
      withStore(async (store) => {
        await fetch(`${fake()}/_reset`, { method: 'POST' })
        woken = []
        ;({ scripted, env } = envAt(store, fake(), woken))
        await test()
      }),
    )
  const posted = () => postedTo(fake())
  /** Time passes in steps, the cell woken at each. */
  const live = async (until: string, minutes = 30): Promise<void> => {
    while (scripted.cell.now() < until) {
      scripted.wait(minutes)
      await wakeDesk(env)
    }
  }

  describe(`decisions on ${name}`, () => {
    timed('whose message is not sent any more are told at the next visit or drill', async () => {
      const { cell } = scripted
      const ann = 'slack-ann'
      cell.store.addLearner({ id: ann, name: 'Ann', createdAt: '' }, { channel: 'slack', externalId: 'T1/U1' })
      const { drill } = startDrill(cell, ann, { topic: TOPIC, question: 'external-name' })
      const { attempt } = say(cell, { learnerId: ann, drillId: drill.id, key: undefined }, { text: 'It proxies the traffic.' }).outcome
      const { id } = appeal(cell, ann, { attempt, finding: 'external-name-proxies' })
      decideAppeal(cell, TERMINAL, id, { accept: false })
      expect(listNotices(cell, ann).notices).toEqual([])
      scripted.at('2026-04-10T10:00:00.000Z')
      await wakeDesk(env)
      expect(await posted()).toEqual([])
      expect(listNotices(cell, ann).notices).toMatchObject([{ kind: 'appeal_decided' }])
      expect(startDrill(cell, ann, { topic: TOPIC, level: 'senior' }).reply).toHaveLength(1)
    })
  })
  describe(`reminders on ${name}`, () => {
    const learn = (): void => {
      const { drill } = startDrill(scripted.cell, scripted.learner, { topic: TOPIC, level: 'junior' })
      say(scripted.cell, { learnerId: scripted.learner, drillId: drill.id, key: undefined }, { text: 'It encrypts the traffic.' })
      say(scripted.cell, { learnerId: scripted.learner, drillId: drill.id, key: undefined }, { move: 'stop' })
    }
    const address = { workspace: 'slack:/T1', user: 'U1' }
    timed('come once a day at the local time, on weekdays, over the clock change', async () => {
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
    timed('wait for the end of quiet hours, and are none without anything due or without being wanted', async () => {
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
    timed('come at each hour that the form offers', async () => {
      const place = { team: 'T1', enterprise: null }
      const visit = letIn(env, { kind: 'home', place, user: 'U1', event: 'E1' }, { say: () => true, open: () => {} })
      const field: any = settingsForm(visit).blocks.find((block: any) => block.block_id === 'reminder')
      const hours: string[] = field.element.options.map(({ value }: any) => value).filter((value: string) => value !== 'off')
      expect(hours.length).toBeGreaterThan(10)
      const missed = hours.filter((reminder) => {
        const values = { reminder, time_zone: 'UTC' }
        expect(
          saveSettings(visit, { kind: 'submission', place, user: 'U1', callback: 'settings', view: 'V1', metadata: '', values }),
        ).toBeNull()
        return !nextReminderAt(scripted.cell)?.endsWith(`T${reminder}:00.000Z`)
      })
      expect(missed).toEqual([])
    })
    timed('are caught up with after the service was down', async () => {
      learn()
      setReminder(scripted.cell, scripted.learner, address, { at: '09:00' })
      scripted.at('2026-03-30T15:20:00.000Z')
      await wakeDesk(env)
      expect(await posted()).toHaveLength(1)
    })
  })

  describe(`a question of the day on ${name}`, () => {
    const plan = () =>
      planTeamQuestions(scripted.cell, { channel: 'C1', workspace: 'slack:/T1', topic: TOPIC, level: 'junior', time_zone: 'Europe/Berlin' })
    const answer = (user: string, text: string): void => {
      const { id } = scripted.cell.store.teamQuestions({ status: 'open' })[0] ?? { id: '' }
      const learner = signInLearner(scripted.cell, { external_id: `T1/${user}`, name: user }, 'slack')
      const { drillId } = answerTeamQuestion(scripted.cell, learner.id, id)
      expect(answerTeamQuestion(scripted.cell, learner.id, id)).toEqual({ drillId })
      say(scripted.cell, { learnerId: learner.id, drillId, key: undefined }, { text })
    }
    timed('comes on weekdays at the channel’s time, another one each day, and is summed up at the end of it', async () => {
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
    timed('says how many and what, and of nobody who', async () => {
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
    timed('says no more than the number when so few answered that more would tell who', async () => {
      plan()
      askNow(scripted.cell, scripted.cell.store, 'C1')
      for (const user of ['UANN', 'UBOB']) answer(user, 'A ClusterIP is only reachable inside the cluster.')
      await live('2026-03-27T17:00:00.000Z')
      expect(textOf((await posted()).at(-1))).toContain('Too few')
    })
    timed('asks to be woken for the next thing', async () => {
      plan()
      planWake(env)
      expect(woken).toEqual(['2026-03-27T08:30:00.000Z'])
    })
  })
}
