import { describe, expect, it } from 'vitest'
import type { Attempt, Drill, Learner, Store, Turn } from '../../../src/training/ports.ts'

const AT = '2026-11-24T10:00:00.000Z'
const learner: Learner = { id: 'l1', name: 'Ada', createdAt: AT }
const drill: Drill = {
  id: 'd1',
  learnerId: 'l1',
  topic: 'a/b',
  level: null,
  mode: 'practice',
  status: 'open',
  questionIds: ['q1', 'q2'],
  startedAt: AT,
  finishedAt: null,
}
const turn: Turn = { id: 't1', drillId: 'd1', number: 1, questionId: 'q1', prompt: 'Why?', status: 'open', openedAt: AT, closedAt: null }
const attempt: Attempt = {
  id: 'a1',
  turnId: 't1',
  drillId: 'd1',
  learnerId: 'l1',
  topic: 'a/b',
  questionId: 'q1',
  text: 'שלום \u0301 🙂 "it\'s"\n',
  grade: {
    verdict: 'partial',
    score: 0.5,
    concepts: [{ id: 'c', state: 'stated', evidence: [{ start: 0, end: 4, text: 'שלום' }], reason: null }],
    redFlags: [],
  },
  contentHash: 'h',
  engineVersion: '1',
  createdAt: AT,
}

/** What every driver must do alike. `within` runs a test on a fresh database, in the place where that may be used. */
export function storeContract(within: (test: (store: Store) => void) => Promise<void>): void {
  describe('a team cell', () => {
    const test = (name: string, work: (store: Store) => void): void => it(name, () => within(work))
    const setUp = (store: Store): void => {
      store.addLearner(learner, { channel: 'web', externalId: 'ada' })
      store.addDrill(drill)
      store.addTurn(turn)
    }

    test('keeps the team and its keys', (store) => {
      expect(store.team()).toBeUndefined()
      store.saveTeam({ id: 'acme', name: 'Acme', allowedOrigins: ['https://a.example'], createdAt: AT })
      store.saveTeam({ id: 'acme', name: 'Acme Ltd', allowedOrigins: [], createdAt: AT })
      expect(store.team()).toEqual({ id: 'acme', name: 'Acme Ltd', allowedOrigins: [], createdAt: AT })
      store.addKey({ id: 'k1', kind: 'api', hash: 'aa', createdAt: AT })
      expect(store.keys()).toEqual([{ id: 'k1', kind: 'api', hash: 'aa', createdAt: AT }])
      expect(() => store.addKey({ id: 'k2', kind: 'embed', hash: 'aa', createdAt: AT })).toThrow()
    })
    test('finds a learner by id and by identity, each identity once', (store) => {
      setUp(store)
      expect(store.learner('l1')).toEqual(learner)
      expect(store.learnerByIdentity('web', 'ada')).toEqual(learner)
      expect(store.learnerByIdentity('slack', 'ada')).toBeUndefined()
      expect(() => store.addLearner({ ...learner, id: 'l2' }, { channel: 'web', externalId: 'ada' })).toThrow()
    })
    test('keeps drills, turns and attempts as they were', (store) => {
      setUp(store)
      store.addAttempt(attempt)
      expect(store.drill('d1')).toEqual(drill)
      expect(store.drillsOf('l1')).toEqual([drill])
      expect(store.turnsOf('d1')).toEqual([turn])
      expect(store.attemptsOf({ learnerId: 'l1' })).toMatchObject([attempt])
      expect(store.attemptsOf({ learnerId: 'l1', drillId: 'other' })).toEqual([])
      expect(store.attemptsOf({ learnerId: 'l2' })).toEqual([])
      store.finishDrill('d1', AT)
      expect(store.drill('d1')).toMatchObject({ status: 'finished', finishedAt: AT })
    })
    test('closes a turn once, whoever comes second', (store) => {
      setUp(store)
      expect([store.closeTurn('t1', 'answered', AT), store.closeTurn('t1', 'answered', AT), store.closeTurn('t1', 'skipped', AT)]).toEqual([
        true,
        false,
        false,
      ])
      expect(store.turnsOf('d1')[0]).toMatchObject({ status: 'answered', closedAt: AT })
    })
    test('holds at most one open turn a drill, and each number once', (store) => {
      setUp(store)
      expect(() => store.addTurn({ ...turn, id: 't2', number: 2 })).toThrow()
      store.closeTurn('t1', 'answered', AT)
      expect(() => store.addTurn({ ...turn, id: 't2' })).toThrow()
      store.addTurn({ ...turn, id: 't2', number: 2 })
      expect(store.turnsOf('d1').map(({ number }) => number)).toEqual([1, 2])
    })
    test('keeps one receipt a key', (store) => {
      const receipt = { learnerId: 'l1', key: 'k', requestHash: 'h', outcome: { a: [1, 'ü'] }, createdAt: AT }
      store.addReceipt(receipt)
      expect(store.receipt('l1', 'k')).toEqual(receipt)
      expect(store.receipt('l2', 'k')).toBeUndefined()
      expect(() => store.addReceipt(receipt)).toThrow()
    })
    test('refuses rows whose parent is missing', (store) => {
      expect(() => store.addDrill(drill)).toThrow()
      setUp(store)
      expect(() => store.addAttempt({ ...attempt, turnId: 'gone' })).toThrow()
    })
    test('undoes everything when the last statement of a transaction fails', (store) => {
      setUp(store)
      const work = (): void =>
        store.transaction((inside) => {
          inside.closeTurn('t1', 'answered', AT)
          inside.addAttempt(attempt)
          inside.addTurn({ ...turn, id: 't2', number: 2 })
          inside.addReceipt({ learnerId: 'l1', key: 'k', requestHash: 'h', outcome: 1, createdAt: AT })
          inside.addTurn({ ...turn, id: 't3', number: 2 })
        })
      expect(work).toThrow()
      expect(store.turnsOf('d1')).toEqual([turn])
      expect(store.attemptsOf({ learnerId: 'l1' })).toEqual([])
      expect(store.receipt('l1', 'k')).toBeUndefined()
    })
    test('gives back what a transaction returns', (store) => {
      setUp(store)
      expect(store.transaction((inside) => inside.turnsOf('d1').length)).toBe(1)
    })
  })
}
