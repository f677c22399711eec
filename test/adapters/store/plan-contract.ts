import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { CellDatabase } from '../../../src/adapters/store/cell-store.ts'
import type { Enrolment, Plan } from '../../../src/core/learning/plan/plan.ts'
import type { Notice } from '../../../src/training/plan-ports.ts'
import type { Store } from '../../../src/training/ports.ts'
import { DEFAULT_OPTIONS, type Ticket } from '../../../src/training/team-ports.ts'

const AT = '2026-03-01T09:00:00.000Z'
const LATER = '2026-03-02T09:00:00.000Z'
const plan: Plan = {
  id: 'p',
  name: 'P',
  items: [],
  start: null,
  counts: 'weekdays',
  reminders: null,
  version: 1,
  createdAt: AT,
  archivedAt: null,
}
const enrolment: Enrolment = {
  planId: 'p',
  learnerId: 'l1',
  cohort: 'spring',
  firstDay: '2026-03-02',
  status: 'active',
  pausedOn: null,
  extraDays: 0,
  reached: 0,
  reachedExtra: 2,
  takenBack: 0,
  enrolledAt: AT,
}
const pass = { planId: 'p', learnerId: 'l1', itemId: 'one', day: '2026-03-02', at: AT }
const notice: Notice = {
  id: 'n1',
  learnerId: 'l1',
  planId: 'p',
  about: 'one',
  day: '2026-03-02',
  text: 'x',
  createdAt: AT,
  seenAt: null,
}
const ticket: Ticket = { hash: 'aa', grant: { kind: 'sign_in', learnerId: 'l1' }, expiresAt: LATER, isOnce: true, createdAt: AT }

/** What every driver must keep for plans and the people in them. */
export function planContract(withStore: (test: (store: Store, db: CellDatabase) => void) => Promise<void>): void {
  const kept = (name: string, test: Parameters<typeof withStore>[0]): void => it(name, () => withStore(test))
  const addLearner = (store: Store, id: string): void =>
    store.addLearner({ id, name: id, createdAt: AT }, { channel: 'web', externalId: id })

  describe('what plans keep', () => {
    kept('plans and enrolments, each learner once a plan', (store) => {
      store.savePlan(plan)
      store.savePlan({ ...plan, version: 2 })
      expect(store.plans()).toEqual([{ ...plan, version: 2 }])
      store.saveEnrolment(enrolment)
      store.saveEnrolment({ ...enrolment, extraDays: 3 })
      for (const filter of [{ learnerId: 'l1' }, { planId: 'p' }, 'all'] as const)
        expect(store.enrolments(filter)).toEqual([{ ...enrolment, extraDays: 3 }])
      expect(store.enrolments({ learnerId: 'l2' })).toEqual([])
      for (const learnerId of ['l2', 'l3']) store.saveEnrolment({ ...enrolment, learnerId })
      expect([store.countEnrolled('p'), store.countEnrolled('none')]).toEqual([3, 0])
      store.saveEnrolment({ ...enrolment, status: 'left' })
      expect(store.countEnrolled('p')).toBe(2)
      expect(() => store.saveEnrolment({ ...enrolment, planId: 'none' })).toThrow()
    })
    kept('a pass and a notice are taken once', (store) => {
      expect([store.addPass(pass), store.addPass({ ...pass, day: '2026-03-05' })]).toEqual([true, false])
      expect(store.passes({ planId: 'p' })).toEqual([pass])
      expect([store.takeNotice(notice), store.takeNotice({ ...notice, id: 'n2' })]).toEqual([true, false])
      expect(store.takeNotice({ ...notice, id: 'n3', day: '2026-03-03' })).toBe(true)
      expect(store.unseenNotices('l1').map(({ id }) => id)).toEqual(['n1', 'n3'])
      store.seeNotices('l1', LATER, 'n1')
      expect(store.unseenNotices('l1').map(({ id }) => id)).toEqual(['n3'])
      const told = { learnerId: 'l1', planId: 'p', about: 'one' }
      expect(store.noticesOn(['2026-03-03', '2026-03-04'])).toEqual([{ ...told, day: '2026-03-03' }])
      expect(store.noticesSince('l1', '2026-03-03')).toEqual([{ ...told, day: '2026-03-03' }])
      expect(store.noticesSince('l2', '2026-03-01')).toEqual([])
      expect(store.lastNotice('l1', 'p', 'one')).toMatchObject({ id: 'n3', day: '2026-03-03', text: notice.text })
      expect(store.lastNotice('l1', 'p', 'two')).toBeUndefined()
    })
    kept('time zones of those who set one', (store) => {
      store.saveSettings('l1', { dailyCap: 20, pausedUntil: null, interviewDate: null, timeZone: 'Asia/Kathmandu' })
      expect([...store.timeZones()]).toEqual([['l1', 'Asia/Kathmandu']])
    })
    kept('a ticket that is for once is taken once, and none after its time', (store) => {
      store.addTicket(ticket)
      expect(store.takeTicket('aa', '2026-03-03T00:00:00.000Z')).toBeUndefined()
      expect(store.takeTicket('aa', AT)).toEqual(ticket)
      expect(store.takeTicket('aa', AT)).toBeUndefined()
      store.addTicket({ ...ticket, hash: 'bb', isOnce: false, expiresAt: null })
      expect([store.takeTicket('bb', LATER)?.hash, store.takeTicket('bb', LATER)?.hash]).toEqual(['bb', 'bb'])
    })
    kept('a revoked key is a key no more, but stays on the list', (store) => {
      store.addKey({ id: 'k1', kind: 'api', hash: 'aa', createdAt: AT, name: 'CI' })
      store.revokeKey('k1', LATER)
      expect(store.keys(AT)).toHaveLength(1)
      expect(store.keys(LATER)).toEqual([])
      expect(store.allKeys()).toMatchObject([{ id: 'k1', name: 'CI', revokedAt: LATER }])
    })
    kept('the audit, newest first and page by page', (store) => {
      for (const id of ['1', '2', '3']) store.addAudit({ id, at: AT, actor: 'l1', action: 'plan.save', target: 'p', detail: { id } })
      expect(store.audit({ before: null, limit: 2 }).map(({ id }) => id)).toEqual(['3', '2'])
      expect(store.audit({ before: '2', limit: 2 })).toMatchObject([{ id: '1', detail: { id: '1' } }])
    })
    kept('nothing but what was done: the audit is never changed', (store, db) => {
      store.addAudit({ id: '1', at: AT, actor: 'l1', action: 'plan.save', target: 'p', detail: {} })
      expect(() => db.run(sql`UPDATE audit SET actor = 'l2'`)).toThrow()
      expect(() => db.run(sql`DELETE FROM audit`)).toThrow()
      expect(store.audit({ before: null, limit: 2 })).toMatchObject([{ actor: 'l1' }])
    })
    kept('options, with defaults, and members', (store) => {
      expect(store.options()).toEqual(DEFAULT_OPTIONS)
      store.saveOptions({ ...DEFAULT_OPTIONS, ranking: true })
      expect(store.options()).toEqual({ ...DEFAULT_OPTIONS, ranking: true })
      store.saveMember({ learnerId: 'l1', role: 'lead', since: AT })
      store.saveMember({ learnerId: 'l1', role: 'admin', since: LATER })
      expect(store.members()).toEqual([{ learnerId: 'l1', role: 'admin', since: LATER }])
    })
    kept('standings, and whose are behind', (store) => {
      addLearner(store, 'l1')
      const standing = { levels: [], flags: {} }
      store.saveStanding({ learnerId: 'l1', topic: 'a/b', number: 1, contentHash: 'h', standing })
      store.saveStanding({ learnerId: 'l1', topic: 'a/b', number: 2, contentHash: 'h', standing })
      expect(store.standings('a/b')).toEqual([{ learnerId: 'l1', topic: 'a/b', number: 2, contentHash: 'h', standing }])
      expect([...store.lastNumbers()]).toEqual([])
    })
    kept('nothing of a learner who is forgotten', (store) => {
      addLearner(store, 'l1')
      store.savePlan(plan)
      store.saveEnrolment(enrolment)
      store.addPass(pass)
      store.takeNotice(notice)
      store.addTicket(ticket)
      store.saveMember({ learnerId: 'l1', role: 'lead', since: AT })
      store.forgetLearner('l1')
      expect([store.enrolments('all'), store.passes({ planId: 'p' }), store.unseenNotices('l1'), store.tickets(), store.members()]).toEqual(
        [[], [], [], [], []],
      )
    })
    kept('the role of whom somebody becomes', (store) => {
      for (const id of ['l1', 'l2']) addLearner(store, id)
      store.saveMember({ learnerId: 'l1', role: 'lead', since: AT })
      store.saveMember({ learnerId: 'l2', role: 'admin', since: LATER })
      store.joinLearner('l1', 'l2')
      expect(store.members()).toEqual([{ learnerId: 'l2', role: 'admin', since: LATER }])
    })
    kept('of two enrolments of one person the one that runs', (store) => {
      for (const id of ['l1', 'l2']) addLearner(store, id)
      for (const id of ['p1', 'p2', 'p3']) store.savePlan({ ...plan, id })
      const put = (planId: string, learnerId: string, status: Enrolment['status']) =>
        store.saveEnrolment({ ...enrolment, planId, learnerId, status, cohort: learnerId })
      put('p1', 'l1', 'active')
      put('p1', 'l2', 'left')
      put('p2', 'l1', 'left')
      put('p2', 'l2', 'paused')
      put('p3', 'l1', 'paused')
      put('p3', 'l2', 'active')
      store.joinLearner('l1', 'l2')
      const kept = store.enrolments({ learnerId: 'l2' }).map(({ planId, cohort, status }) => [planId, cohort, status])
      expect(kept).toEqual([
        ['p1', 'l1', 'active'],
        ['p2', 'l2', 'paused'],
        ['p3', 'l2', 'active'],
      ])
      expect(store.enrolments('all')).toHaveLength(3)
    })
    kept('all of one who joins another', (store) => {
      addLearner(store, 'l1')
      addLearner(store, 'l2')
      store.savePlan(plan)
      store.saveEnrolment(enrolment)
      store.addPass(pass)
      store.addTicket(ticket)
      store.joinLearner('l1', 'l2')
      expect(store.enrolments({ learnerId: 'l2' })).toMatchObject([{ cohort: 'spring' }])
      expect(store.passes({ learnerId: 'l2' })).toHaveLength(1)
      expect(store.ticket('aa', AT)?.grant).toEqual({ kind: 'sign_in', learnerId: 'l2' })
    })
  })
}
