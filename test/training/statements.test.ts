import { createHash } from 'node:crypto'
import validate from '@learninglocker/xapi-validation'
import { uuidv7 } from 'uuidv7'
import { afterEach, describe, expect, it } from 'vitest'
import { type Plan, UNMOVED } from '../../src/core/learning/plan/plan.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { forgetLearner } from '../../src/training/learner/forget-learner.ts'
import { linkLearner, makeLinkCode } from '../../src/training/learner/link-learner.ts'
import { whatLeadsSee } from '../../src/training/notice/what-leads-see.ts'
import { LRS_QUEUE, lrsJobSchema, type Moment, tellLrs } from '../../src/training/outbox/lrs-outbox.ts'
import { makeStatement } from '../../src/training/outbox/make-statement.ts'
import type { Cell } from '../../src/training/ports.ts'
import { openScratchStore } from './scratch-store.ts'
import { bank, TOPIC } from './scripted-cell.ts'

const HOME = 'https://drills.example.com'
const AT = '2026-03-02T09:00:00.000Z'
const RIGHT = 'It returns a CNAME record, an alias for an external DNS name, without any proxying.'
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

function setUp() {
  const { store, close } = openScratchStore()
  closing.push(close)
  let time = Date.parse(AT)
  const cell: Cell = {
    store,
    bank,
    now: () => new Date(time++).toISOString(),
    newId: uuidv7,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  }
  store.saveTeam({ id: 'acme', name: 'Acme', allowedOrigins: [], createdAt: AT })
  const learner = { id: uuidv7(), name: 'ada@example.com', createdAt: AT }
  store.addLearner(learner, { channel: 'web', externalId: 'ada@example.com' })
  const item = { topic: TOPIC, level: 'junior', opens: 1, due: 5 } as const
  const plan: Plan = {
    ...{ id: uuidv7(), name: 'First week', start: null, counts: 'days', reminders: null, version: 1, createdAt: AT, archivedAt: null },
    items: [
      { ...item, id: 'easy', mode: 'practice', pass: { kind: 'score', least: 0 } },
      { ...item, id: 'hard', mode: 'practice', pass: { kind: 'score', least: 1 } },
      { ...item, id: 'other', mode: 'interview', pass: { kind: 'score', least: 1 } },
    ],
  }
  store.savePlan(plan)
  const enrolment = {
    planId: plan.id,
    learnerId: learner.id,
    cohort: '',
    firstDay: '2026-03-02',
    ...UNMOVED,
  }
  store.saveEnrolment({ ...enrolment, status: 'active', enrolledAt: AT })
  const listen = (withText = false) =>
    store.saveOptions({ ...store.options(), lrs: { url: 'https://lrs.example.com', sealed: '', withText } })
  const moments = (): Moment[] => store.waitingPosts().flatMap(({ job }) => lrsJobSchema.parse(job).moments)
  const statements = () =>
    moments().flatMap((moment) => {
      const made = makeStatement(cell, moment, HOME)
      return made === undefined ? [] : [made]
    })
  const begin = (input = {}) => startDrill(cell, learner.id, { topic: TOPIC, level: 'junior', length: 1, ...input }).drill.id
  const tell = (drillId: string, text: string) => say(cell, { learnerId: learner.id, drillId, key: undefined }, { text }).outcome
  return { cell, store, learner, plan, listen, moments, statements, begin, tell }
}

describe('xAPI statements', () => {
  it('of a drill are valid, name the learner by id alone, and have no word of theirs unless the team wants it', () => {
    const { store, learner, plan, listen, statements, begin, tell } = setUp()
    listen()
    const drill = begin({ length: 4 })
    for (let n = 0; n < 30 && store.drill(drill)?.status === 'open'; n++) tell(drill, `I am not sure about this one ${n}`)
    expect(store.drill(drill)?.status).toBe('finished')
    const made = statements()
    expect(made.map(({ verb }) => verb.id.split('/').at(-1))).toEqual([
      'initialized',
      ...store.attemptsOf({ learnerId: learner.id }).map(() => 'answered'),
      'passed',
      'completed',
      'failed',
    ])
    for (const each of made) expect(validate(JSON.parse(JSON.stringify(each))).map(String)).toEqual([])
    const answered = made.filter(({ verb }) => verb.id === 'http://adlnet.gov/expapi/verbs/answered')
    expect(answered.map(({ id }) => id)).toEqual(store.attemptsOf({ learnerId: learner.id }).map(({ id }) => id))
    expect(answered[0]).toMatchObject({
      actor: { account: { homePage: HOME, name: learner.id } },
      object: { id: `${HOME}/activities/topics/${TOPIC}/questions/service-types-overview` },
      result: { success: false, completion: true },
      context: { registration: drill, platform: 'Whetstone' },
    })
    expect(answered[0]?.result?.score?.scaled).toBe(store.attemptsOf({ learnerId: learner.id })[0]?.grade.score)
    expect(made.find(({ verb }) => verb.display.en === 'failed')?.object.id).toBe(`${HOME}/activities/plans/${plan.id}/items/hard`)
    expect(made.find(({ verb }) => verb.display.en === 'passed')?.object.id).toBe(`${HOME}/activities/plans/${plan.id}/items/easy`)
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
    expect(JSON.stringify(made)).not.toMatch(/not sure|ada@|mailto/)
    listen(true)
    expect(statements()).toEqual(made)
  })
  it('have the words of those answers alone that were given while the team wanted them, and wants them still', () => {
    const { cell, listen, moments, statements, begin, tell } = setUp()
    const words = () => statements().flatMap(({ result }) => result?.response ?? [])
    listen()
    tell(begin(), 'Said before')
    listen(true)
    expect(words()).toEqual([])
    tell(begin(), 'Said meanwhile')
    expect(words()).toEqual(['Said meanwhile'])
    listen()
    tell(begin(), 'Said after')
    expect(words()).toEqual([])
    listen(true)
    expect(words()).toEqual(['Said meanwhile'])
    const [before] = moments().flatMap((moment) => (moment.verb === 'answered' ? moment.attempt : []))
    const [kept] = lrsJobSchema.parse({ kind: 'xapi', moments: [{ verb: 'answered', attempt: before }] }).moments
    expect(kept && makeStatement(cell, kept, HOME)?.result?.completion).toBe(true)
    expect(kept && makeStatement(cell, kept, HOME)?.result?.response).toBeUndefined()
  })
  it('say nothing of what was stopped, and nothing where the team has no LRS', () => {
    const { moments, listen, begin, tell } = setUp()
    tell(begin(), RIGHT)
    expect(moments()).toEqual([])
    listen()
    const drill = begin()
    tell(drill, 'stop')
    expect(moments().map(({ verb }) => verb)).toEqual(['initialized'])
  })
  it('are gone with the learner, and with what they are about', () => {
    const { cell, learner, store, listen, moments, statements, begin, tell } = setUp()
    listen()
    tell(begin(), 'I am not sure')
    expect(statements().length).toBeGreaterThan(1)
    forgetLearner(cell, learner.id)
    expect(moments().length).toBeGreaterThan(1)
    expect(statements()).toEqual([])
    expect(JSON.stringify(store.waitingPosts())).not.toContain('not sure')
  })
  it('that wait say the same of whoever the learner was joined with', () => {
    const { cell, store, learner, listen, statements, begin, tell } = setUp()
    listen()
    const drill = begin({ length: 4 })
    for (let n = 0; n < 30 && store.drill(drill)?.status === 'open'; n++) tell(drill, `I am not sure about this one ${n}`)
    const before = statements().map(({ verb }) => verb.display.en)
    expect(before).toContain('passed')
    const dead = store.waitingPosts().at(-1)!
    store.removeOutgoing(dead.id)
    store.addDeadLetter({ ...dead, why: 'status 500', at: AT })
    store.addLearner({ id: 'slack', name: 'Ada', createdAt: AT }, { channel: 'slack', externalId: 'T/U' })
    const { code } = makeLinkCode(cell, 'slack', null, new Uint8Array(8))
    linkLearner(cell, learner.id, code)
    const [letter] = store.deadLetters()
    store.addOutgoing({ ...dead, job: letter?.job })
    const after = statements()
    expect(after.map(({ verb }) => verb.display.en)).toEqual(before)
    expect(new Set(after.map(({ actor }) => actor.account.name))).toEqual(new Set(['slack']))
  })
  it('are kept with the answer or not at all', () => {
    const { cell, store, learner, listen, moments, begin } = setUp()
    listen()
    const drill = begin()
    const before = moments().length
    const broken: Cell = {
      ...cell,
      store: {
        ...store,
        transaction: (work) =>
          store.transaction(() =>
            work({
              ...store,
              addReceipt: () => {
                throw new Error('full')
              },
            }),
          ),
      },
    }
    expect(() => say(broken, { learnerId: learner.id, drillId: drill, key: 'k' }, { text: 'something' })).toThrow('full')
    expect([moments().length, store.lastNumber(learner.id)]).toEqual([before, 0])
  })
  it('gather fifty at a time behind the one that may be on its way', () => {
    const { cell, store, listen } = setUp()
    listen()
    for (let n = 0; n < 120; n++) tellLrs(store, cell, () => [{ verb: 'answered', attempt: `a${n}`, withText: false }])
    const jobs = store.waitingPosts().map(({ job }) => lrsJobSchema.parse(job).moments)
    expect(jobs.map((moments) => moments.length)).toEqual([1, 50, 50, 19])
    expect(jobs.flat().map((moment) => 'attempt' in moment && moment.attempt)).toEqual(Array.from({ length: 120 }, (_, n) => `a${n}`))
    store.removeOutgoing(store.firstOutgoing(LRS_QUEUE)?.id ?? '')
    tellLrs(store, cell, () => Array.from({ length: 130 }, (_, n) => ({ verb: 'answered', attempt: `b${n}`, withText: false })))
    expect(store.waitingPosts().map(({ job }) => lrsJobSchema.parse(job).moments.length)).toEqual([50, 50, 50, 50, 49])
  })
  it('stand alone behind what cannot be read', () => {
    const { cell, store, listen } = setUp()
    listen()
    tellLrs(store, cell, () => [{ verb: 'answered', attempt: 'a1', withText: false }])
    const strange = { queue: LRS_QUEUE, learnerId: null, job: { kind: 'strange' }, dueAt: AT, tries: 0 }
    store.addOutgoing({ ...strange, id: cell.newId() })
    tellLrs(store, cell, () => [{ verb: 'answered', attempt: 'a2', withText: false }])
    expect(store.waitingPosts().map(({ job }) => lrsJobSchema.safeParse(job).data?.moments.length)).toEqual([1, undefined, 1])
  })
  it('are told of to whoever is enrolled', () => {
    const lrs = { url: 'https://lrs.example.com/xapi', sealed: 'x', withText: false }
    const own = 'Your answers stay yours'
    expect(whatLeadsSee({ lrs: null, retentionDays: null })).toMatch(/^Your lead sees [^.]+\. Your answers stay yours [^.]+\.$/)
    expect(whatLeadsSee({ lrs, retentionDays: 30 })).toMatch(
      /Your answers stay yours .* Your scores go to .*lrs\.example\.com\. .* after 30 days\.$/,
    )
    expect(whatLeadsSee({ lrs: { ...lrs, withText: true }, retentionDays: null })).not.toContain(own)
    expect(whatLeadsSee({ lrs: { ...lrs, withText: true }, retentionDays: null })).toMatch(
      /^Your lead sees .* Your lead reads an answer only where you share a report or dispute a grade\. Your answers and their scores go to .*lrs\.example\.com\.$/,
    )
  })
})
