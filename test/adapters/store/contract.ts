import { describe, expect, it } from 'vitest'
import { FRESH } from '../../../src/core/learning/dialogue/dialogue.ts'
import { wordlessDialogue, wordlessGrade, wordlessProbe } from '../../../src/core/learning/dialogue/wordless.ts'
import { replay } from '../../../src/core/learning/memory/memory.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/learning/memory/schedule.ts'
import type { Appeal, Regrade } from '../../../src/training/learning-ports.ts'
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
  options: { seed: 's', minutes: null, questionMinutes: 2.5 },
}
const turn: Turn = {
  id: 't1',
  drillId: 'd1',
  number: 1,
  topic: 'a/b',
  questionId: 'q1',
  prompt: 'Why?',
  status: 'open',
  openedAt: AT,
  closedAt: null,
  step: 0,
  answeredBefore: 0,
  dialogue: FRESH,
}
const answered: Turn = { ...turn, status: 'answered', closedAt: AT }
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
  number: 1,
  day: '2026-11-24',
  probe: null,
  hints: 1,
  confidence: 'sure',
}
const appeal: Appeal = {
  id: 'p1',
  attemptId: 'a1',
  learnerId: 'l1',
  kind: 'concept',
  finding: 'c2',
  note: 'I said so',
  status: 'open',
  word: '',
  phrase: '',
  createdAt: AT,
  decidedAt: null,
  toldAt: null,
}
const regrade: Regrade = {
  id: 'r1',
  attemptId: 'a1',
  learnerId: 'l1',
  reason: 'regrade',
  grade: { ...attempt.grade, score: 1 },
  contentHash: 'h2',
  engineVersion: '2',
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
      expect(store.keys(AT)).toEqual([{ id: 'k1', kind: 'api', hash: 'aa', createdAt: AT, name: '', revokedAt: null }])
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
      expect(store.attemptsOf({ learnerId: 'l1', topic: 'other' })).toEqual([])
      expect(store.attemptsOf({ learnerId: 'l1', topic: attempt.topic })).toMatchObject([attempt])
      expect(store.answered()).toEqual([{ learnerId: 'l1', topic: attempt.topic, attempts: 1 }])
      store.finishDrill('d1', AT)
      expect(store.drill('d1')).toMatchObject({ status: 'finished', finishedAt: AT })
    })
    test('moves a turn on from the step it is at, once', (store) => {
      setUp(store)
      const said = { ...turn, dialogue: { ...FRESH, hints: 1 } }
      expect([store.moveTurn(said), store.moveTurn(said)]).toEqual([true, false])
      expect(store.openTurn('d1')).toEqual({ ...said, step: 1 })
      expect([store.moveTurn(answered), store.moveTurn({ ...answered, step: 1 }), store.moveTurn({ ...answered, step: 2 })]).toEqual([
        false,
        true,
        false,
      ])
      expect(store.turnsOf('d1')[0]).toMatchObject({ status: 'answered', closedAt: AT, step: 2 })
      expect(store.openTurn('d1')).toBeUndefined()
    })
    test('holds at most one open turn a drill, and each number once', (store) => {
      setUp(store)
      expect(() => store.addTurn({ ...turn, id: 't2', number: 2 })).toThrow()
      store.moveTurn(answered)
      expect(() => store.addTurn({ ...turn, id: 't2' })).toThrow()
      store.addTurn({ ...turn, id: 't2', number: 2 })
      expect(store.turnsOf('d1').map(({ number }) => number)).toEqual([1, 2])
    })
    test("orders a learner's attempts by number, whatever the clock said, and takes each number once", (store) => {
      setUp(store)
      expect(store.lastNumber('l1')).toBe(0)
      store.addAttempt({ ...attempt, id: 'a2', number: 2, createdAt: '2020-01-01T00:00:00.000Z' })
      store.addAttempt({ ...attempt, probe: { form: 'blank', about: 'c', text: 'a _____', missing: ['b'] } })
      expect(store.attemptsOf({ learnerId: 'l1', turnId: 't1' }).map(({ id }) => id)).toEqual(['a1', 'a2'])
      expect(store.attempt('a1')?.probe?.missing).toEqual(['b'])
      expect(store.lastNumber('l1')).toBe(2)
      expect(() => store.addAttempt({ ...attempt, id: 'a3' })).toThrow()
    })
    test('removes old words where they stand, but not those of an open appeal', (store) => {
      setUp(store)
      const said = { ...FRESH, said: [{ heard: 'answer' as const, attempt: null, text: 'so', reply: [], at: AT }] }
      store.moveTurn({ ...answered, dialogue: said })
      store.addAttempt(attempt)
      store.addRegrade(regrade)
      store.addAttempt({ ...attempt, id: 'a2', number: 2 })
      store.addAppeal({ ...appeal, attemptId: 'a2' })
      store.addReceipt({ learnerId: 'l1', key: 'k', requestHash: 'h', outcome: 'so', createdAt: AT })
      store.finishDrill('d1', AT)
      const remove = (from: string, until: string): string =>
        store.removeWords({ from, until, grade: wordlessGrade, dialogue: wordlessDialogue, probe: wordlessProbe })
      const texts = () => store.attemptsOf({ learnerId: 'l1' }).map(({ text, grade }) => [text, grade.concepts[0]?.evidence[0]?.text])
      const before = texts()
      expect(remove('', '2026-11-24T09:59:59.999Z')).toBe('2026-11-24T09:59:59.999Z')
      expect(texts()).toEqual(before)
      expect(remove('2026-11-24T09:59:59.999Z', AT)).toBe(AT)
      expect(texts()).toEqual([['', ''], before[1]])
      expect(store.attempt('a1')?.grade).toMatchObject({ score: 0.5, concepts: [{ state: 'stated', evidence: [{ start: 0, end: 4 }] }] })
      expect(
        store
          .regradesOf({ learnerId: 'l1' })[0]
          ?.grade.concepts.flatMap(({ evidence }) => evidence.map(({ text }) => text))
          .join(''),
      ).toBe('')
      expect(store.turnsOf('d1')[0]?.dialogue.said[0]?.text).toBe('')
      expect(store.receipt('l1', 'k')).toBeUndefined()
      expect(store.appeal('p1')?.note).toBe(appeal.note)
      store.saveAppeal({ ...appeal, attemptId: 'a2', status: 'declined', decidedAt: '2026-11-25T00:00:00.000Z' })
      remove(AT, '2026-11-24T11:00:00.000Z')
      expect(texts()).toEqual([
        ['', ''],
        ['', ''],
      ])
      expect(store.appeal('p1')?.note).toBe('')
    })
    test('keeps regrades, memories, settings and appeals', (store) => {
      setUp(store)
      store.addAttempt(attempt)
      store.addRegrade(regrade)
      const later = { ...regrade, id: 'r2', attemptId: 'a2' }
      store.addDrill({ ...drill, id: 'd2' })
      store.addTurn({ ...turn, id: 't2', drillId: 'd2' })
      store.addAttempt({ ...attempt, id: 'a2', turnId: 't2', drillId: 'd2', number: 2 })
      store.addRegrade(later)
      const regradesOf = (filter: object = {}) => store.regradesOf({ learnerId: 'l1', ...filter }).map(({ id }) => id)
      expect(store.regradesOf({ learnerId: 'l1' })).toEqual([regrade, later])
      expect([regradesOf({ drillId: 'd1' }), regradesOf({ turnId: 't2' }), regradesOf({ drillId: 'd3' })]).toEqual([['r1'], ['r2'], []])
      expect([regradesOf({ topic: attempt.topic }), regradesOf({ topic: 'other' })]).toEqual([['r1', 'r2'], []])
      expect(store.regradesOf({ learnerId: 'l2', drillId: 'd1' })).toEqual([])
      const [memory] = replay([attempt])
      if (memory === undefined) throw new Error('nothing was remembered')
      store.saveMemory('l1', { ...memory, score: 0 })
      store.saveMemory('l1', memory)
      expect([store.memory('l1', 'a/b', 'q1'), store.memoriesOf('l1'), store.memoriesOf('l2')]).toEqual([memory, [memory], []])
      store.forgetMemories('l1')
      expect(store.memory('l1', 'a/b', 'q1')).toBeUndefined()
      store.saveSettings('l1', DEFAULT_SETTINGS)
      store.saveSettings('l1', { ...DEFAULT_SETTINGS, timeZone: 'Asia/Tokyo' })
      expect([store.settings('l1')?.timeZone, store.settings('l2')]).toEqual(['Asia/Tokyo', undefined])
      expect([store.addAppeal(appeal), store.addAppeal({ ...appeal, id: 'p2' })]).toEqual([true, false])
      store.saveAppeal({ ...appeal, status: 'accepted', word: 'yes' })
      expect(store.appealsOf({ status: 'open', after: null, limit: 9 })).toEqual([])
      expect([store.appealsOf({ learnerId: 'l1' }), store.appeal('p1')]).toMatchObject([[{ word: 'yes' }], { status: 'accepted' }])
    })
    test('forgets a learner and no other; receipts stay without content', (store) => {
      setUp(store)
      store.addAttempt(attempt)
      store.addRegrade(regrade)
      store.addAppeal(appeal)
      store.saveSettings('l1', DEFAULT_SETTINGS)
      for (const memory of replay([attempt])) store.saveMemory('l1', memory)
      store.addReceipt({ learnerId: 'l1', key: 'k', requestHash: 'h', outcome: { text: 'secret' }, createdAt: AT })
      store.addLearner({ ...learner, id: 'l2' }, { channel: 'web', externalId: 'eve' })
      store.addDrill({ ...drill, id: 'd2', learnerId: 'l2' })
      store.addTurn({ ...turn, id: 't2', drillId: 'd2' })
      store.forgetLearner('l1')
      expect([store.learner('l1'), store.learnerByIdentity('web', 'ada'), store.drill('d1'), store.attempt('a1')]).toEqual(
        Array(4).fill(undefined),
      )
      expect([
        store.turnsOf('d1'),
        store.regradesOf({ learnerId: 'l1' }),
        store.memoriesOf('l1'),
        store.appealsOf({ learnerId: 'l1' }),
      ]).toEqual([[], [], [], []])
      expect(store.settings('l1')).toBeUndefined()
      expect(store.receipt('l1', 'k')).toEqual({ learnerId: 'l1', key: 'k', requestHash: '', outcome: null, createdAt: AT })
      expect([store.learners().map(({ id }) => id), store.turnsOf('d2').length]).toEqual([['l2'], 1])
    })
    test('keeps one receipt a key', (store) => {
      const receipt = { learnerId: 'l1', key: 'k', requestHash: 'h', outcome: { a: [1, 'ü'] }, createdAt: AT }
      store.addReceipt(receipt)
      expect(store.receipt('l1', 'k')).toEqual(receipt)
      expect(store.receipt('l2', 'k')).toBeUndefined()
      expect(() => store.addReceipt(receipt)).toThrow()
      store.forgetReceipts(AT)
      expect(store.receipt('l1', 'k')).toEqual(receipt)
      store.forgetReceipts(`${AT}+`)
      expect(store.receipt('l1', 'k')).toBeUndefined()
    })
    test('hands receipts over with the learner, so that what is sent again after joining is not done again', (store) => {
      setUp(store)
      store.addLearner({ ...learner, id: 'l2' }, { channel: 'web', externalId: 'eve' })
      const receipt = { learnerId: 'l1', key: 'k', requestHash: 'h', outcome: 1, createdAt: AT }
      store.addReceipt(receipt)
      store.joinLearner('l1', 'l2')
      expect([store.receipt('l2', 'k'), store.receipt('l1', 'k')]).toEqual([{ ...receipt, learnerId: 'l2' }, undefined])
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
          inside.moveTurn(answered)
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
