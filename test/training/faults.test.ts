import { afterEach, describe, expect, it } from 'vitest'
import { bankOf } from '../../src/core/bank/bank.ts'
import { type Actor, TERMINAL } from '../../src/training/actor.ts'
import { appeal, listAppeals } from '../../src/training/appeal/appeal.ts'
import { decideAppeal } from '../../src/training/appeal/decide-appeal.ts'
import { regrade } from '../../src/training/appeal/regrade.ts'
import { reviewAppeals } from '../../src/training/appeal/review-appeals.ts'
import { planTeamQuestions } from '../../src/training/channel/team-question.ts'
import { readDrill } from '../../src/training/drill/read-drill.ts'
import { reportDrill } from '../../src/training/drill/report-drill.ts'
import { type SayOutcome, say } from '../../src/training/drill/say.ts'
import { startDrill, startDrillOnce } from '../../src/training/drill/start-drill.ts'
import { changeSettings } from '../../src/training/learner/change-settings.ts'
import { exportLearner } from '../../src/training/learner/export-learner.ts'
import { listReviews } from '../../src/training/learner/list-reviews.ts'
import { showProgress } from '../../src/training/learner/show-progress.ts'
import type { Cell, Store } from '../../src/training/ports.ts'
import { TopicUnread } from '../../src/training/topic/topic-unread.ts'
import { openScratchStore } from './scratch-store.ts'
import { scriptCell, TOPIC, bank as wholeBank } from './scripted-cell.ts'
import { smallBank } from './small-bank.ts'

const STATEMENT = 'With an ETag the client can ask whether its copy is still current'
const RIGHT = `${STATEMENT}.`
const WRONG = 'It makes the page blue and pretty.'
const OLD_GRADE = {
  reason: 'regrade' as const,
  grade: { verdict: 'solid' as const, score: 1, concepts: [], redFlags: [] },
  contentHash: 'old',
  engineVersion: 'old',
  createdAt: '2026-03-02T08:30:00.000Z',
}
const bank = smallBank()
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

function setUp(start?: string, topics = bank) {
  const { store, close } = openScratchStore()
  closing.push(close)
  const scripted = scriptCell(store, start, topics)
  const { cell, learner } = scripted
  const begin = (input: Record<string, unknown> = {}) => startDrill(cell, learner, { topic: 'web/caching', ...input })
  const tell = (drill: string, text: string, extra: Record<string, unknown> = {}, as: Cell = cell): SayOutcome =>
    say(as, { learnerId: learner, drillId: drill, key: undefined }, { text, ...extra }).outcome
  return { ...scripted, store, begin, tell }
}

describe('faults', () => {
  it('an appeal reads its own turn, however much was said before', () => {
    const { cell, learner, store, begin, tell } = setUp()
    const { attempt } = tell(begin().drill.id, WRONG)
    const read: unknown[] = []
    const attemptsOf: Store['attemptsOf'] = (filter) => {
      read.push(filter.turnId)
      return store.attemptsOf(filter)
    }
    expect(appeal({ ...cell, store: { ...store, attemptsOf } }, learner, { attempt }).status).toBe('open')
    expect(read).not.toContain(undefined)
  })
  it('a question of the day that is closed before it is asked is refused', () => {
    const { cell } = setUp()
    const input = { channel: 'C', workspace: 'T', topic: 'web/caching', level: null, time_zone: 'UTC', ask_at: '10:00', close_at: '10:00' }
    expect(() => planTeamQuestions(cell, input)).toThrow(expect.objectContaining({ code: 'invalid_input', pointer: '/close_at' }))
    expect(planTeamQuestions(cell, { ...input, close_at: '10:01' }).closeAt).toBe('10:01')
  })
  it('appeals are reviewed a page at a time, oldest first', () => {
    const { cell, learner, begin, tell } = setUp()
    const { drill } = begin()
    const made = [WRONG, `${WRONG} Or not.`, `${WRONG} Or so.`].map(
      (text) => appeal(cell, learner, { attempt: tell(drill.id, text).attempt }).id,
    )
    const page = (after?: string) => {
      const { appeals, next } = reviewAppeals(cell, { limit: 2, after })
      return [appeals.map(({ id }) => id), next]
    }
    expect(page()).toEqual([made.slice(0, 2), made[1]])
    expect(page(made[1])).toEqual([made.slice(2), null])
    expect(page('nobody')).toEqual([[], null])
  })
  it('a regrade that changes much lists some of it and counts all', async () => {
    const { cell, learner, store, begin, tell } = setUp()
    tell(begin().drill.id, WRONG)
    const [first] = store.attemptsOf({ learnerId: learner })
    store.transaction(() => {
      for (let number = 2; number <= 502; number++) store.addAttempt({ ...first!, ...OLD_GRADE, id: `more-${number}`, number })
    })
    const { changed, changes } = await regrade(cell, TERMINAL, { dry_run: true })
    expect([changed.length, changes]).toEqual([500, 501])
  })
  it('answers that come at once from another process count once each, and what is sent twice is answered twice alike', () => {
    const { cell, learner, store, begin } = setUp()
    const [one, other] = [begin().drill.id, begin().drill.id]
    const send = (as: Cell, drillId: string, key: string) => say(as, { learnerId: learner, drillId, key }, { text: WRONG })
    /** As if somebody else wrote just before this cell does. */
    const after = (first: () => void): Cell => {
      let isFirst = true
      const transaction: Store['transaction'] = (work) => {
        if (isFirst) first()
        isFirst = false
        return store.transaction(work)
      }
      return { ...cell, store: { ...store, transaction } }
    }
    const both = after(() => send(cell, one, 'a'))
    expect(send(both, other, 'b').outcome.attempt).not.toBeNull()
    expect(store.attemptsOf({ learnerId: learner }).map(({ number }) => number)).toEqual([1, 2])
    const again = after(() => send(cell, one, 'c'))
    expect(send(again, one, 'c').replayed).toBe(true)
    const started = after(() => startDrillOnce(cell, { learnerId: learner, key: 'd' }, { topic: 'web/caching' }))
    expect(startDrillOnce(started, { learnerId: learner, key: 'd' }, { topic: 'web/caching' }).replayed).toBe(true)
  })
  it('keeps the outcome of a request for as long as it may be sent again, and no longer', () => {
    const { learner, store, cell, begin, wait } = setUp()
    const { drill } = begin()
    const send = (key: string) => say(cell, { learnerId: learner, drillId: drill.id, key }, { text: WRONG })
    send('old')
    startDrillOnce(cell, { learnerId: learner, key: 'old' }, { topic: 'web/caching' })
    wait(6 * 24 * 60)
    send('young')
    expect(send('old').replayed).toBe(true)
    wait(2 * 24 * 60)
    startDrillOnce(cell, { learnerId: learner, key: 'new' }, { topic: 'web/caching' })
    expect(['old', '\nold', 'young', '\nnew'].map((key) => store.receipt(learner, key) !== undefined)).toEqual([false, false, true, true])
  })
  it('a clock that goes backwards changes neither order nor dates', () => {
    const { cell, learner, store, at, begin, tell } = setUp('2026-03-10T10:00:00.000Z')
    const { drill } = begin()
    tell(drill.id, WRONG)
    at('2026-03-01T10:00:00.000Z')
    tell(drill.id, RIGHT)
    const attempts = store.attemptsOf({ learnerId: learner })
    expect(attempts.map(({ number, text }) => [number, text])).toEqual([
      [1, WRONG],
      [2, RIGHT],
    ])
    expect(attempts[1]!.createdAt).toBe('2026-03-01T10:00:00.000Z')
    expect(listReviews(cell, learner).done_today).toBe(1)
    expect(store.memory(learner, 'web/caching', 'etag')!.card.reps).toBe(1)
  })
  it('two evenings are two days where the learner is, although UTC counts one, also over the change of clocks', () => {
    const { cell, learner, at, begin, tell } = setUp('2026-03-08T04:30:00.000Z')
    changeSettings(cell, learner, { time_zone: 'America/New_York' })
    const held = () => showProgress(cell, learner).topics[0]!.levels[0]!.concepts[0]!.state
    tell(begin({ length: 1 }).drill.id, RIGHT)
    expect(held()).toBe('shaky')
    at('2026-03-08T05:30:00.000Z')
    const next = begin()
    expect(next.turn!.question.id).toBe('vary')
    tell(next.drill.id, 'skip')
    tell(next.drill.id, RIGHT)
    expect(held()).toBe('held')
  })
  it('a question that leaves the bank during a drill closes politely; the words and the history stay', () => {
    const { cell, learner, begin, tell } = setUp()
    const { drill } = begin()
    tell(drill.id, WRONG)
    const later = { ...cell, bank: smallBank({ without: ['etag'] }) }
    const outcome = tell(drill.id, RIGHT, {}, later)
    expect(outcome).toMatchObject({ attempt: null, grade: null, turn: { number: 2, question: { id: 'vary' } } })
    expect(outcome.reply[0]!.text).toContain('Your words are kept')
    const gone = { ...cell, bank: smallBank({ without: ['etag', 'nothing-else'] }) }
    const { turns } = readDrill(gone, learner, drill.id)
    expect(turns[0]!.question.prompt).toContain('ETag')
    expect(turns[0]!.said.map(({ text, attempt }) => [text, attempt !== null])).toEqual([
      [null, true],
      [RIGHT, false],
    ])
    tell(drill.id, 'stop', {}, later)
    expect(reportDrill(later, learner, drill.id).questions[0]).toMatchObject({ id: 'etag', level: null })
    expect(showProgress(later, learner).topics[0]!.levels[0]!.questions).toBe(1)
  })
  it('a drill without any question left in the bank ends', () => {
    const { cell, begin, tell } = setUp()
    const { drill } = begin({ length: 1 })
    const outcome = tell(drill.id, RIGHT, {}, { ...cell, bank: smallBank({ without: ['etag'] }) })
    expect(outcome).toMatchObject({ turn: null, drill: { status: 'finished' } })
  })
  it('memories that are missing come back whole with the next answer', () => {
    const { learner, store, begin, tell } = setUp()
    const { drill } = begin()
    tell(drill.id, RIGHT)
    const kept = store.memoriesOf(learner)
    store.forgetMemories(learner)
    tell(drill.id, WRONG)
    expect(store.memoriesOf(learner)).toMatchObject([...kept, { questionId: 'vary' }])
  })
  it('of two tabs one wins; the other is told, and loses nothing', () => {
    const { store, learner, begin, tell } = setUp()
    const { drill, turn } = begin()
    const place = { turn: turn!.id, step: turn!.step }
    expect(tell(drill.id, WRONG, place).turn!.step).toBe(1)
    expect(() => tell(drill.id, 'The other tab', place)).toThrow('the talk is at step 1')
    expect(store.attemptsOf({ learnerId: learner })).toHaveLength(1)
  })
  it('a key stands for one body: what is sent with another one is refused', () => {
    const { cell, learner, store, begin } = setUp()
    const { drill, turn } = begin()
    const body = { text: WRONG, confidence: 'sure', turn: turn!.id, step: 0 }
    const send = (change: object) => say(cell, { learnerId: learner, drillId: drill.id, key: 'k' }, { ...body, ...change })
    expect([send({}).replayed, send({}).replayed]).toEqual([false, true])
    const { step, ...reordered } = body
    expect(say(cell, { learnerId: learner, drillId: drill.id, key: 'k' }, { step, ...reordered }).replayed).toBe(true)
    for (const change of [{ confidence: 'unsure' }, { confidence: undefined }, { step: 1 }, { turn: 'other' }, { text: RIGHT }])
      expect(() => send(change)).toThrow(expect.objectContaining({ code: 'idempotency_mismatch' }))
    expect(store.attemptsOf({ learnerId: learner })).toHaveLength(1)
  })
  it('a drill taken up after a year asks the question itself again, and rates the new answer alone', () => {
    const { cell, learner, store, at, begin, tell } = setUp('2026-03-02T09:00:00.000Z')
    const { drill } = begin()
    expect(tell(drill.id, WRONG).turn!.ask.form).not.toBe('question')
    at('2027-03-02T09:00:00.000Z')
    expect(readDrill(cell, learner, drill.id).turn).toMatchObject({ step: 1, ask: { form: 'question' } })
    const outcome = tell(drill.id, RIGHT, { step: 1 })
    expect(outcome.grade).toMatchObject({ verdict: 'solid', score: 1 })
    expect(store.attemptsOf({ learnerId: learner }).map(({ probe }) => probe)).toEqual([null, null])
    expect(store.memory(learner, 'web/caching', 'etag')!.card.reps).toBe(2)
  })
  it('an answer after the time is up counts, and ends the drill', () => {
    const { begin, tell, wait, cell, learner } = setUp()
    const { drill } = begin({ minutes: 10, question_minutes: 1 })
    wait(2)
    expect(tell(drill.id, WRONG).turn!.number).toBe(2)
    wait(20)
    const outcome = tell(drill.id, 'Vary names the request headers that a cached response depends on.')
    expect(outcome).toMatchObject({ turn: null, drill: { status: 'finished', answered: 2 } })
    expect(outcome.reply[0]!.text).toBe('Time is up.')
    expect(reportDrill(cell, learner, drill.id).questions.map(({ over_time }) => over_time)).toEqual([true, true])
  })
  it.each(['hint', 'hello'])('"%s" after the time is up ends the drill too, and answers nothing', (text) => {
    const { begin, tell, wait, cell, learner } = setUp()
    const { drill } = begin({ minutes: 10 })
    tell(drill.id, RIGHT)
    wait(20)
    expect(tell(drill.id, text)).toMatchObject({ turn: null, drill: { status: 'finished', done: 1, answered: 1 } })
    expect(reportDrill(cell, learner, drill.id).questions).toMatchObject([{ id: 'etag', verdict: 'solid' }])
  })
})

describe('before the end', () => {
  it.each(['interview', 'placement'])('nothing of %s tells how it went', (mode) => {
    const { cell, learner, begin, tell } = setUp(undefined, wholeBank)
    tell(begin({ topic: TOPIC, question: 'external-name' }).drill.id, WRONG)
    const shown = () => {
      const { reviews, progress, appeals } = exportLearner(cell, learner)
      return { reviews, progress, appeals, own: showProgress(cell, learner).topics, due: listReviews(cell, learner) }
    }
    const before = shown()
    const { drill } = begin({ topic: TOPIC, mode })
    const { attempt } = tell(drill.id, WRONG)
    expect(shown()).toEqual(before)
    for (const finding of [{}, { kind: 'concept', finding: 'none' }])
      expect(() => appeal(cell, learner, { attempt, ...finding })).toThrow(expect.objectContaining({ code: 'drill_open' }))
    tell(drill.id, 'stop')
    expect(shown()).not.toEqual(before)
    expect(appeal(cell, learner, { attempt }).claim).not.toBeNull()
  })
  it('of a question a dispute does not tell what is still asked for', () => {
    const { cell, learner, begin, tell } = setUp()
    const { drill } = begin({ question: 'etag' })
    const { attempt } = tell(drill.id, WRONG)
    const { claim, finding } = appeal(cell, learner, { attempt })
    expect([claim, finding]).toEqual([null, 'point'])
    expect(listAppeals(cell, learner)).toMatchObject([{ claim: null }])
    expect(reviewAppeals(cell, {}).appeals).toMatchObject([{ claim: STATEMENT }])
    tell(drill.id, 'stop')
    expect(listAppeals(cell, learner)).toMatchObject([{ claim: STATEMENT }])
    const other = begin({ question: 'etag' }).drill.id
    tell(other, WRONG)
    const { heard, reply } = tell(other, 'I was right')
    expect([heard, reply[0]?.text]).toEqual(['appeal', expect.stringContaining('Noted: a reviewer will look at your answer')])
  })
})

describe('choice', () => {
  it('asks no question twice, and a seed fixes order and wording', () => {
    const asked = (seed: string) => {
      const { drill, turn } = setUp().begin({ seed })
      return [drill.total, turn!.question.id, turn!.question.prompt]
    }
    expect(asked('a')).toEqual(asked('a'))
    const seen = new Set(Array.from({ length: 12 }, (_, index) => asked(String(index)).slice(1).join()))
    expect(seen.size).toBe(4)
    expect(asked('a')[0]).toBe(2)
  })
})

describe('a regrade', () => {
  it('replays all attempts through today’s bank, keeps the old grades and what reviewers decided; dry, it changes nothing', async () => {
    const { cell, learner, store, begin, tell } = setUp()
    const { drill } = begin()
    const { attempt } = tell(drill.id, 'Somebody compares fingerprints.')
    tell(drill.id, 'skip')
    const second = tell(drill.id, WRONG).attempt!
    const made = appeal(cell, learner, { attempt: second })
    decideAppeal(cell, TERMINAL, made.id, { accept: true })
    const score = () => showProgress(cell, learner).topics[0]!.levels[0]!.solid
    expect(score()).toBe(1)
    const newer = { ...cell, bank: smallBank({ accept: 'somebody compares fingerprints' }) }
    expect((await regrade(newer, TERMINAL, { dry_run: true })).changed).toMatchObject([
      { attempt, gained: ['point'], before: { score: 0 }, after: { score: 1 } },
    ])
    const shown = async (actor: Actor) => (await regrade(newer, actor, { dry_run: true })).changed[0]?.text
    expect([await shown(TERMINAL), await shown({ id: 'ada', role: 'admin' })]).toEqual(['Somebody compares fingerprints.', null])
    expect(score()).toBe(1)
    expect((await regrade(newer, TERMINAL, {})).changed).toHaveLength(1)
    expect(score()).toBe(2)
    expect((await regrade(newer, TERMINAL, {})).changed).toEqual([])
    expect(store.attempt(attempt!)!.grade.score).toBe(0)
    expect(await regrade({ ...cell, bank: smallBank({ without: ['vary'] }) }, TERMINAL, { dry_run: true })).toMatchObject({ gone: 1 })
  })
  it('that is cut off stands in the audit; a dry one does not', async () => {
    const { cell, store, begin, tell } = setUp()
    tell(begin().drill.id, 'Somebody compares fingerprints.')
    const deeds = () => store.audit({ before: null, limit: 9 }).map(({ action, detail }) => [action, detail])
    const addRegrade = () => {
      throw new Error('cut off')
    }
    const failing: Store = { ...store, addRegrade, transaction: (work) => store.transaction((inner) => work({ ...inner, addRegrade })) }
    const newer = { ...cell, bank: smallBank({ accept: 'somebody compares fingerprints' }), store: failing }
    await regrade(newer, TERMINAL, { dry_run: true })
    expect(deeds()).toEqual([])
    await expect(regrade(newer, TERMINAL, {})).rejects.toThrow('cut off')
    expect(deeds()).toEqual([['team.regrade', { attempts: 1 }]])
  })
  it('has one topic at hand at a time, and goes on from where it was cut off', async () => {
    const topics = [TOPIC, 'kubernetes/ingress', 'kubernetes/overview', 'kubernetes/services']
    const { cell, learner, store, begin, tell } = setUp(undefined, wholeBank)
    for (const topic of topics) tell(begin({ topic, level: 'junior' }).drill.id, WRONG)
    for (const attempt of store.attemptsOf({ learnerId: learner }))
      store.addRegrade({ ...OLD_GRADE, id: `old ${attempt.id}`, attemptId: attempt.id, learnerId: learner })
    let held = ''
    let reads = 0
    const ready = (id: string) => {
      if (id !== held) throw new TopicUnread(id)
      return wholeBank.find(id)!.ready
    }
    const read = async (id: string) => {
      if (++reads === 3) throw new Error('cut off')
      held = id
      return ready(id)
    }
    const small = { ...cell, bank: bankOf(wholeBank.topics, ready, read) }
    const deeds = () => store.audit({ before: null, limit: 9 }).map(({ detail }) => detail)
    await expect(regrade(small, TERMINAL, {})).rejects.toThrow('cut off')
    expect(deeds()).toEqual([{ attempts: 4 }])
    const rest = await regrade(small, TERMINAL, {})
    expect([rest.attempts, rest.changed.length]).toEqual([4, 2])
    expect(deeds()).toHaveLength(2)
    expect((await regrade(small, TERMINAL, {})).changed).toEqual([])
    expect(store.regradesOf({ learnerId: learner })).toHaveLength(8)
    const kept = store.memoriesOf(learner)
    expect(kept.map(({ score }) => score)).toEqual([0, 0, 0, 0])
    store.forgetMemories(learner)
    await regrade(small, TERMINAL, {})
    expect(store.memoriesOf(learner)).toEqual(kept)
  })
})
