import { env, runDurableObjectAlarm, runInDurableObject, SELF } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { describe, expect, it } from 'vitest'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { addDays } from '../../src/core/learning/local-day.ts'
import type { Store } from '../../src/training/ports.ts'
import { enrolmentOf, planOf, zoned } from '../training/plan-notices.ts'

const ORIGIN = 'http://whetstone.test'
const ADMIN = 'test-admin-0123456789-0123456789-01234'
const stubOf = (team: string) => env.TEAM_CELL.get(env.TEAM_CELL.idFromName(team))
const within = <T>(team: string, work: (store: Store, storage: any) => T | Promise<T>): Promise<T> =>
  runInDurableObject(stubOf(team), (_, state) => work(createStore(drizzle(state.storage as never)), state.storage))
const today = new Date().toISOString().slice(0, 10)
/** A zone in which it is neither quiet nor night now, so that the test may run at any hour. */
const wide = { at: '00:00', weekdaysOnly: false, quiet: ['00:00', '00:00'] } as const

describe('the alarm at the edge', () => {
  it('is set by a change over HTTP, tells once, and sets the next', async () => {
    // By the pool's own way in, which gives each request a context of its own.
    const made = await SELF.fetch(`${ORIGIN}/v1/teams`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ADMIN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'alarmed', name: 'Alarmed' }),
    })
    const { api_key } = (await made.json()) as { api_key: string }
    await within('alarmed', (store) => {
      store.addLearner({ id: 'ann', name: 'Ann', createdAt: '' }, { channel: 'web', externalId: 'ann' })
      store.saveSettings('ann', zoned('UTC'))
      store.savePlan(planOf('p', { counts: 'days', reminders: wide }))
      store.saveEnrolment(enrolmentOf('p', 'ann', { firstDay: today }))
    })
    expect(await within('alarmed', (_, storage) => storage.getAlarm())).toBeNull()
    await SELF.fetch(`${ORIGIN}/v1/team/plans`, { method: 'POST', headers: { authorization: `Bearer ${api_key}` } })
    const told = () => within('alarmed', (store) => store.unseenNotices('ann').map(({ day, about }) => `${day} ${about}`))
    await runDurableObjectAlarm(stubOf('alarmed'))
    await expect.poll(told).toEqual([`${today} one`])
    await expect.poll(() => within('alarmed', (_, storage) => storage.getAlarm())).toBe(Date.parse(`${addDays(today, 1)}T00:00:00.000Z`))
    expect(await runDurableObjectAlarm(stubOf('alarmed'))).toBe(true)
    expect(await told()).toEqual([`${today} one`])
    await expect.poll(() => within('alarmed', (_, storage) => storage.getAlarm())).toBe(Date.parse(`${addDays(today, 1)}T00:00:00.000Z`))
  })
})
