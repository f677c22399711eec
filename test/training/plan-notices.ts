import { describe, expect, it } from 'vitest'
import { type Enrolment, type Plan, type PlanItem, UNMOVED } from '../../src/core/learning/plan/plan.ts'
import { TERMINAL } from '../../src/training/actor.ts'
import { nextPlanMoment } from '../../src/training/notice/next-plan-moment.ts'
import { MOST_TOLD, takePlanNotices } from '../../src/training/notice/take-plan-notices.ts'
import { enrol } from '../../src/training/plan/enrol.ts'
import type { Store } from '../../src/training/ports.ts'
import { type Scripted, scriptCell, TOPIC } from './scripted-cell.ts'

export const planItem = (id: string, opens: number, due: number, change: Partial<PlanItem> = {}): PlanItem => ({
  id,
  topic: TOPIC,
  level: 'junior',
  mode: 'practice',
  opens,
  due,
  pass: { kind: 'ready' },
  ...change,
})
export const planOf = (id: string, change: Partial<Plan> = {}): Plan => ({
  id,
  name: `Plan ${id}`,
  items: [planItem('one', 1, 3), planItem('two', 3, 5, { level: 'middle' })],
  start: null,
  counts: 'weekdays',
  reminders: { at: '09:00', weekdaysOnly: true, quiet: ['20:00', '08:00'] },
  version: 1,
  createdAt: '2026-03-01T00:00:00.000Z',
  archivedAt: null,
  ...change,
})
export const enrolmentOf = (planId: string, learnerId: string, change: Partial<Enrolment> = {}): Enrolment => ({
  planId,
  learnerId,
  cohort: '',
  firstDay: '2026-03-02',
  status: 'active',
  ...UNMOVED,
  enrolledAt: '2026-03-01T00:00:00.000Z',
  ...change,
})
export const zoned = (timeZone: string) => ({ dailyCap: null, pausedUntil: null, interviewDate: null, timeZone })

/** Notices of plans, on a cell whose clock the test holds. */
export function planNotices(name: string, withStore: (test: (store: Store) => void) => Promise<void>): void {
  let scripted: Scripted
  let store: Store
  const timed = (title: string, test: () => void): void =>
    it(title, () =>
      withStore((given) => {
        scripted = scriptCell(given, '2026-03-01T12:00:00.000Z')
        store = given
        test()
      }),
    )
  const join = (id: string, zone = 'UTC', planId = 'p', change: Partial<Enrolment> = {}): void => {
    if (store.learner(id) === undefined)
      store.addLearner({ id, name: id, createdAt: scripted.cell.now() }, { channel: 'slack', externalId: `T1/${id}` })
    store.saveSettings(id, zoned(zone))
    store.saveEnrolment(enrolmentOf(planId, id, change))
  }
  /** Everybody's notices so far, as "day learner item". */
  const notices = (...learners: string[]): string[] =>
    learners
      .flatMap((id) =>
        store.unseenNotices(id).map(({ day, planId, about }) => `${day} ${id} ${planId === 'p' ? '' : `${planId}/`}${about}`),
      )
      .toSorted()
  const messages = (): any[] => {
    const found: any[] = []
    for (const queue of store.queuesDue('9999', 'talk'))
      for (let first = store.firstOutgoing(queue); first !== undefined; first = store.firstOutgoing(queue)) {
        found.push({ ...(first.job as object), to: first.learnerId })
        store.removeOutgoing(first.id)
      }
    return found
  }
  /** Lets time pass, woken when the cell asks to be, twice each time. */
  const live = (until: string): string[] => {
    const woken: string[] = []
    for (let next = nextPlanMoment(scripted.cell); next !== undefined && next <= until; next = nextPlanMoment(scripted.cell)) {
      scripted.at(next)
      woken.push(next)
      takePlanNotices(scripted.cell)
      expect(takePlanNotices(scripted.cell)).toBe(0)
    }
    scripted.at(until)
    return woken
  }

  describe(`notices of plans on ${name}`, () => {
    timed('come to each at their own time, one message a day, and stop with what is passed', () => {
      store.savePlan(planOf('p'))
      join('ann', 'Europe/Berlin')
      join('bob', 'Pacific/Honolulu')
      join('cyd', 'Asia/Kathmandu')
      const woken = live('2026-03-03T12:00:00.000Z')
      expect(woken).toEqual([
        '2026-03-02T03:15:00.000Z',
        '2026-03-02T08:00:00.000Z',
        '2026-03-02T19:00:00.000Z',
        '2026-03-03T03:15:00.000Z',
        '2026-03-03T08:00:00.000Z',
      ])
      expect(notices('ann', 'bob', 'cyd')).toEqual([
        '2026-03-02 ann one',
        '2026-03-02 bob one',
        '2026-03-02 cyd one',
        '2026-03-03 ann one',
        '2026-03-03 cyd one',
      ])
      store.addPass({ planId: 'p', learnerId: 'ann', itemId: 'one', day: '2026-03-03', at: scripted.cell.now() })
      live('2026-03-04T12:00:00.000Z')
      expect(notices('ann').at(-1)).toBe('2026-03-04 ann two')
      expect(messages().filter(({ to }) => to === 'ann')).toMatchObject([
        { text: 'Your drills: 1 new.', until: '2026-03-02T19:00:00.000Z', drills: [{ topic: TOPIC, level: 'junior', mode: 'practice' }] },
        { text: 'Your drills: 1 due.' },
        { text: 'Your drills: 1 new.' },
      ])
    })
    timed('are one message over all plans, the most urgent first', () => {
      store.savePlan(planOf('p', { items: [planItem('late', 1, 1), planItem('new', 2, 9)] }))
      store.savePlan(
        planOf('q', { items: [planItem('q1', 2, 3)], reminders: { at: '15:00', weekdaysOnly: true, quiet: ['20:00', '08:00'] } }),
      )
      for (const plan of ['p', 'q']) join('ann', 'UTC', plan)
      expect(live('2026-03-03T23:00:00.000Z')).toHaveLength(2)
      const [, second] = messages()
      expect(second.text).toBe('Your drills: 1 overdue, 1 due, 1 new.')
      expect(second.lines.map((line: string) => line.slice(0, 7))).toEqual(['Overdue', 'Due Wed', 'Open fr'])
      expect(second.lines[1]).toContain('(Plan q)')
    })
    timed('missed ones are caught up with once on the same day, those of other days with the next', () => {
      const { items } = planOf('p')
      store.savePlan(planOf('p', { items: [...items, planItem('long', 2, 20), planItem('last', 3, 20, { level: 'senior' })] }))
      join('ann')
      scripted.at('2026-03-02T17:40:00.000Z')
      expect([takePlanNotices(scripted.cell), takePlanNotices(scripted.cell)]).toEqual([1, 0])
      scripted.at('2026-03-03T21:00:00.000Z')
      expect(takePlanNotices(scripted.cell)).toBe(0)
      expect(nextPlanMoment(scripted.cell)).toBe('2026-03-04T09:00:00.000Z')
      scripted.at('2026-03-05T07:59:00.000Z')
      expect(takePlanNotices(scripted.cell)).toBe(0)
      scripted.at('2026-03-05T10:00:00.000Z')
      takePlanNotices(scripted.cell)
      expect(notices('ann')).toEqual([
        '2026-03-02 ann one',
        '2026-03-05 ann last',
        '2026-03-05 ann long',
        '2026-03-05 ann one',
        '2026-03-05 ann two',
      ])
      live('2026-03-06T23:00:00.000Z')
      expect(notices('ann').filter((notice) => /last|long/.test(notice))).toHaveLength(2)
    })
    timed('what is open and came into the plan later is told once, what was open at the start not again', () => {
      store.savePlan(
        planOf('p', { items: [planItem('known', 1, 20, { mode: 'interview' }), planItem('ahead', 4, 20, { level: 'middle' })] }),
      )
      scripted.at('2026-03-02T07:00:00.000Z')
      const { enrolled } = enrol(scripted.cell, TERMINAL, 'p', { people: [{ slack_user: 'T1:UANN', name: 'ann' }] })
      const ann = enrolled[0]?.learner ?? ''
      live('2026-03-03T12:00:00.000Z')
      store.savePlan({ ...store.plan('p')!, items: [...store.plan('p')!.items, planItem('new', 1, 20)] })
      scripted.at('2026-03-06T10:00:00.000Z')
      takePlanNotices(scripted.cell)
      live('2026-03-12T12:00:00.000Z')
      expect(notices(ann).map((notice) => notice.replace(ann, 'ann'))).toEqual([
        '2026-03-02 ann plan enrolled',
        '2026-03-06 ann ahead',
        '2026-03-06 ann new',
      ])
      expect(messages().map(({ text }) => text)).toEqual(['You are in the plan “Plan p”.', 'Your drills: 2 new.'])
    })
    timed('are silent for paused, archived, left, and topics that are gone; overdue ones come every third day', () => {
      store.savePlan(planOf('p', { items: [planItem('one', 1, 1), planItem('gone', 1, 1, { topic: 'not/there' })] }))
      store.savePlan(planOf('old', { archivedAt: '2026-03-01T00:00:00.000Z' }))
      join('ann')
      join('bob', 'UTC', 'p', { status: 'paused', pausedOn: '2026-03-02' })
      join('cyd', 'UTC', 'p', { status: 'left' })
      join('dee', 'UTC', 'old')
      live('2026-03-10T23:00:00.000Z')
      expect(notices('ann', 'bob', 'cyd', 'dee')).toEqual(['2026-03-02 ann one', '2026-03-03 ann one', '2026-03-06 ann one'])
    })
    timed('take a time zone that nobody knows any more for UTC', () => {
      store.savePlan(planOf('p'))
      join('ann', 'Mars/Olympus')
      expect(live('2026-03-02T12:00:00.000Z')).toEqual(['2026-03-02T09:00:00.000Z'])
      expect(notices('ann')).toEqual(['2026-03-02 ann one'])
    })
    timed('are kept together with their deliveries, or neither', () => {
      store.savePlan(planOf('p'))
      join('ann')
      scripted.at('2026-03-02T09:00:00.000Z')
      const failing = { ...scripted.cell, store: failingAt(store, 'addOutgoing') }
      expect(() => takePlanNotices(failing)).toThrow('failed')
      expect(notices('ann')).toEqual([])
      expect(takePlanNotices(scripted.cell)).toBe(1)
      expect(messages()).toHaveLength(1)
    })
    timed('do not come twice to those who travel west over midnight', () => {
      store.savePlan(planOf('p'))
      join('ann', 'Pacific/Auckland')
      live('2026-03-02T10:00:00.000Z')
      store.saveSettings('ann', zoned('Pacific/Honolulu'))
      live('2026-03-03T10:00:00.000Z')
      expect(notices('ann')).toEqual(['2026-03-02 ann one'])
      expect(messages()).toHaveLength(1)
    })
    timed('go out some at a time, so that nobody else has to wait for all of them', () => {
      store.savePlan(planOf('p'))
      store.transaction(() => Array.from({ length: MOST_TOLD + 1 }, (_, index) => join(`l${index}`)))
      scripted.at('2026-03-02T09:00:00.000Z')
      expect([1, 2, 3].map(() => takePlanNotices(scripted.cell))).toEqual([MOST_TOLD, 1, 0])
      expect(store.noticesOn(['2026-03-02'])).toHaveLength(MOST_TOLD + 1)
    })
    timed('of a plan that is joined later the same day wait for the next', () => {
      store.savePlan(planOf('p'))
      store.savePlan(planOf('q'))
      join('ann')
      live('2026-03-02T09:30:00.000Z')
      join('ann', 'UTC', 'q')
      expect(takePlanNotices(scripted.cell)).toBe(0)
      expect(live('2026-03-04T08:00:00.000Z')).toHaveLength(1)
      expect(notices('ann')).toEqual(['2026-03-02 ann one', '2026-03-03 ann one', '2026-03-03 ann q/one'])
    })
    timed('nobody asks to be woken where no plan reminds', () => {
      store.savePlan(planOf('p', { reminders: null }))
      join('ann')
      expect(nextPlanMoment(scripted.cell)).toBeUndefined()
      scripted.at('2026-03-02T09:00:00.000Z')
      expect(takePlanNotices(scripted.cell)).toBe(0)
    })
  })
}

/** A store of which one statement fails, also within transactions. */
function failingAt(store: Store, method: 'addOutgoing'): Store {
  const failing: Store = {
    ...store,
    [method]: () => {
      throw new Error('failed')
    },
    transaction: (work) => store.transaction(() => work(failing)),
  }
  return failing
}
