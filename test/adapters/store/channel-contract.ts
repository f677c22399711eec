import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/training/ports.ts'

const AT = '2026-03-01T09:00:00.000Z'
const LATER = '2026-03-01T09:05:00.000Z'

/** What every driver must keep for the chat channels. */
export function channelContract(withStore: (test: (store: Store) => void) => Promise<void>): void {
  const kept = (name: string, test: (store: Store) => void): void => it(name, () => withStore(test))
  const outgoing = (id: string, queue: string, dueAt = AT) => ({ id, queue, learnerId: null, job: { id }, dueAt, tries: 0 })

  describe('what the channels keep', () => {
    kept('a delivery is taken once, under any of its ids, and forgotten in time', (store) => {
      expect(store.takeDelivery(['event 1', 'message 1'], AT)).toBe(true)
      expect(store.takeDelivery(['event 2', 'message 1'], AT)).toBe(false)
      expect(store.takeDelivery(['event 2'], AT)).toBe(false)
      expect(store.takeDelivery([], AT)).toBe(true)
      store.forgetDeliveries(LATER)
      expect(store.takeDelivery(['event 1'], AT)).toBe(true)
    })
    kept('a delivery whose work fails can come again', (store) => {
      const failing = (): void =>
        store.transaction(() => {
          store.takeDelivery(['event 1'], AT)
          store.transaction(() => store.addOutgoing(outgoing('1', 'a')))
          throw new Error('no')
        })
      expect(failing).toThrow('no')
      expect(store.queuesDue(LATER, 'talk')).toEqual([])
      expect(store.takeDelivery(['event 1'], AT)).toBe(true)
    })
    kept('a refusal within takes back its own part alone', (store) => {
      store.transaction(() => {
        store.addOutgoing(outgoing('1', 'a'))
        try {
          store.transaction(() => {
            store.addOutgoing(outgoing('2', 'a'))
            throw new Error('no')
          })
        } catch {}
        store.addOutgoing(outgoing('3', 'a'))
      })
      store.removeOutgoing('1')
      expect(store.firstOutgoing('a')?.id).toBe('3')
    })
    kept('a queue goes out in order: what is put off holds up what stands behind it, and nothing overtakes', (store) => {
      for (const [id, queue] of [
        ['1', 'a'],
        ['2', 'a'],
        ['3', 'b'],
      ] as const)
        store.addOutgoing(outgoing(id, queue))
      expect(store.queuesDue(AT, 'talk').toSorted()).toEqual(['a', 'b'])
      store.postponeOutgoing('1', LATER)
      expect(store.queuesDue(AT, 'talk')).toEqual(['b'])
      store.addOutgoing(outgoing('4', 'a'))
      expect(store.queuesDue(AT, 'talk')).toEqual(['b'])
      expect(store.firstOutgoing('a')).toMatchObject({ id: '1', tries: 1, job: { id: '1' } })
      store.removeOutgoing('3')
      expect(store.nextOutgoingAt('talk')).toBe(LATER)
      for (const id of ['1', '2', '4']) store.removeOutgoing(id)
      expect(store.nextOutgoingAt('talk')).toBeUndefined()
    })
    kept('what is posted to servers and what goes to chats are kept apart; messages to many stand behind', (store) => {
      for (const [id, queue] of [
        ['1', 'tell l1'],
        ['2', 'user T/U'],
        ['3', 'post webhook 3'],
        ['4', 'postbox'],
      ] as const)
        store.addOutgoing(outgoing(id, queue, id === '3' ? LATER : AT))
      expect(store.queuesDue(LATER, 'talk')).toEqual(['postbox', 'user T/U', 'tell l1'])
      expect(store.queuesDue(LATER, 'post')).toEqual(['post webhook 3'])
      expect(store.queuesDue(AT, 'post')).toEqual([])
      expect([store.nextOutgoingAt('talk'), store.nextOutgoingAt('post')]).toEqual([AT, LATER])
      expect(store.waitingPosts().map(({ id }) => id)).toEqual(['3'])
    })
    kept('a link code counts once, and in time', (store) => {
      const code = { hash: 'h', learnerId: 'l', expiresAt: LATER, session: { from: AT, until: LATER } }
      store.addLinkCode(code)
      expect(store.takeLinkCode('other', AT)).toBeUndefined()
      expect(store.takeLinkCode('h', AT)).toEqual(code)
      expect(store.takeLinkCode('h', AT)).toBeUndefined()
      store.addLinkCode({ ...code, hash: 'late', expiresAt: AT })
      expect(store.takeLinkCode('late', AT)).toBeUndefined()
    })
    kept('what belongs to a learner goes with them', (store) => {
      store.addLearner({ id: 'l', name: 'L', createdAt: AT }, { channel: 'slack', externalId: 'T/U' })
      const reminder = {
        learnerId: 'l',
        workspace: 'slack:/T',
        user: 'U',
        at: '09:00',
        weekdaysOnly: true,
        quiet: ['20:00', '08:00'] as const,
        sentDay: null,
      }
      store.saveReminder(reminder)
      store.saveProfile({ learnerId: 'l', workspace: 'slack:/T', user: 'U', timeZone: null, isLead: false, readAt: AT })
      store.saveThread({ channel: 'D', thread: '1', learnerId: 'l', drillId: 'd' })
      store.addTeamAnswer({ questionId: 'q', learnerId: 'l', drillId: 'd' })
      store.addOutgoing({ ...outgoing('1', 'a'), learnerId: 'l' })
      store.addLinkCode({ hash: 'h', learnerId: 'l', expiresAt: LATER, session: null })
      expect([store.reminder('l'), store.thread('D', '1')?.drillId, store.teamAnswer('q', 'l')]).toEqual([reminder, 'd', 'd'])
      store.transaction((inner) => inner.forgetLearner('l'))
      expect([
        store.reminder('l'),
        store.profile('l'),
        store.thread('D', '1'),
        store.teamAnswer('q', 'l'),
        store.firstOutgoing('a'),
        store.takeLinkCode('h', AT),
      ]).toEqual(Array.from({ length: 6 }, () => undefined))
    })
    kept('installations, plans and questions are replaced by their own', (store) => {
      const installation = { workspace: 'slack:/T', sealed: 's', expiresAt: null, installedBy: 'U', installedAt: AT }
      store.saveInstallation(installation)
      store.saveInstallation({ ...installation, sealed: 't' })
      expect(store.installations().map(({ sealed }) => sealed)).toEqual(['t'])
      store.removeInstallation('slack:/T')
      expect(store.installations()).toEqual([])
      const plan = {
        channel: 'C',
        workspace: 'slack:/T',
        topic: 'a/b',
        level: null,
        timeZone: 'UTC',
        askAt: '09:00',
        closeAt: '17:00',
        lastDay: null,
      }
      store.saveTeamPlan(plan)
      store.saveTeamPlan({ ...plan, lastDay: '2026-03-01' })
      expect(store.teamPlans()).toEqual([{ ...plan, lastDay: '2026-03-01' }])
      const question = {
        id: 'q',
        channel: 'C',
        workspace: 'slack:/T',
        topic: 'a/b',
        questionId: 'x',
        prompt: '?',
        day: '2026-03-01',
        closesAt: LATER,
        status: 'open' as const,
      }
      store.saveTeamQuestion(question)
      expect(store.teamQuestions({ status: 'open' })).toEqual([question])
      store.saveTeamQuestion({ ...question, status: 'closed' })
      expect([store.teamQuestions({ status: 'open' }).length, store.teamQuestions({ channel: 'C' })[0]?.status]).toEqual([0, 'closed'])
    })
  })
}
