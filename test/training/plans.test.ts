import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bankAtHand } from '../../src/core/bank/bank.ts'
import { DEFAULT_SETTINGS } from '../../src/core/learning/memory/schedule.ts'
import type { Actor } from '../../src/training/actor.ts'
import { reportDrill } from '../../src/training/drill/report-drill.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { signInLearner } from '../../src/training/learner/sign-in-learner.ts'
import { enrol } from '../../src/training/plan/enrol.ts'
import { enrolCsv } from '../../src/training/plan/enrol-csv.ts'
import { listEnrolments } from '../../src/training/plan/list-enrolments.ts'
import { myPlans } from '../../src/training/plan/my-plans.ts'
import { changePlan, createPlan } from '../../src/training/plan/save-plan.ts'
import { showPlan } from '../../src/training/plan/show-plans.ts'
import { steerEnrolment } from '../../src/training/plan/steer-enrolment.ts'
import type { Cell, Store } from '../../src/training/ports.ts'
import { exportProgress } from '../../src/training/report/export-progress.ts'
import { openScratchStore } from './scratch-store.ts'
import { smallBank } from './small-bank.ts'

const LEAD: Actor = { id: 'lead', role: 'lead' }
const ADMIN: Actor = { id: 'key:1', role: 'admin' }
const TOPIC = 'web/caching'
const ANSWERS: Record<string, string> = {
  etag: 'The browser checks if the file has changed.',
  vary: 'It lists headers that select the response.',
}

describe('plans by the clock', () => {
  let cell: Cell
  let now = ''
  let close: () => void
  beforeEach(() => {
    const scratch = openScratchStore()
    close = scratch.close
    let ids = 0
    now = '2026-03-02T09:00:00.000Z'
    cell = {
      store: scratch.store,
      bank: smallBank(),
      now: () => now,
      newId: () => `id-${String(++ids).padStart(5, '0')}`,
      digest: (text) => text,
    }
  })
  afterEach(() => close())

  const item = { topic: TOPIC, level: 'junior', opens: 1, due: 5 }
  const plan = (items: unknown[] = [item]) => createPlan(cell, LEAD, { name: 'P', items }).plan
  const learner = (id: string): string => signInLearner(cell, { external_id: id }).id
  const drillAll = (learnerId: string): void => {
    let { drill, turn } = startDrill(cell, learnerId, { topic: TOPIC, level: 'junior' })
    while (turn !== null) {
      const text = ANSWERS[turn.question.id]
      turn = say(cell, { learnerId, drillId: drill.id, key: undefined }, { text }).outcome.turn
    }
  }
  const mine = (learnerId: string) => myPlans(cell, learnerId).plans[0]

  it("is exported with everybody's own ids, read at once however many there are", () => {
    const { id } = plan([item, { ...item, id: 'again' }])
    for (const name of ['ada', 'bob']) enrol(cell, LEAD, id, { people: [{ learner: learner(name) }] })
    cell.store.addIdentity({ channel: 'web', externalId: 'a-later-one', learnerId: learner('ada') })
    const alone = () => {
      throw new Error('one by one')
    }
    const { text } = exportProgress({ ...cell, store: { ...cell.store, identitiesOf: alone, settings: alone } }, id)
    const rows = text.trim().split(/\r?\n/).slice(1)
    expect(rows.map((row) => row.split(',')[1]).toSorted()).toEqual(['ada', 'ada', 'bob', 'bob'])
  })
  it('an item is passed by the answer that makes its level ready, and the plan is complete', () => {
    const { id } = plan()
    const me = learner('ada')
    enrol(cell, LEAD, id, { people: [{ learner: me }] })
    drillAll(me)
    expect(mine(me)).toMatchObject({ complete: false, next: { topic: TOPIC, level: 'junior', mode: 'practice' } })
    now = '2026-03-03T09:00:00.000Z'
    drillAll(me)
    expect(mine(me)).toMatchObject({ complete: true, next: null, items: [{ state: 'passed', passed_on: '2026-03-03' }] })
    expect(listEnrolments(cell, id, {}).enrolments).toMatchObject([{ passed: 1, items: 1, overdue: 0, complete: true }])
  })

  it('an open interview does not tell by a pass how it goes; its end does, also that by starting over', () => {
    const me = learner('ada')
    enrol(cell, LEAD, plan().id, { people: [{ learner: me }] })
    drillAll(me)
    now = '2026-03-03T09:00:00.000Z'
    let { drill, turn } = startDrill(cell, me, { topic: TOPIC, level: 'junior', mode: 'interview' })
    const answer = (text = '') => {
      ;({ drill, turn } = say(cell, { learnerId: me, drillId: drill.id, key: undefined }, { text }).outcome)
    }
    answer(ANSWERS[turn?.question.id ?? ''])
    const last = ANSWERS[turn?.question.id ?? '']
    const other = startDrill(cell, me, { topic: TOPIC, question: turn?.question.id })
    say(cell, { learnerId: me, drillId: other.drill.id, key: undefined }, { text: last })
    expect(mine(me)).toMatchObject({ complete: false })
    answer('start over')
    expect(drill.status).toBe('open')
    expect(mine(me)).toMatchObject({ complete: true, items: [{ state: 'passed', passed_on: '2026-03-03' }] })
  })

  const scored = (least: number) => ({ ...item, pass: { kind: 'score', least } })
  const drillWith = (learnerId: string, texts: Record<string, string>): void => {
    let { drill, turn } = startDrill(cell, learnerId, { topic: TOPIC, level: 'junior' })
    while (turn !== null) {
      const text = texts[turn.question.id] ?? 'stop'
      ;({ drill, turn } = say(cell, { learnerId, drillId: drill.id, key: undefined }, { text }).outcome)
    }
  }
  it('a score passes nothing while a red flag is open, and what was scored before passes once it is set right', () => {
    const claim = 'An ETag encrypts the whole response'
    cell = { ...cell, bank: smallBank({ claim }) }
    const me = learner('ada')
    enrol(cell, LEAD, plan([scored(0.4)]).id, { people: [{ learner: me }] })
    drillWith(me, { ...ANSWERS, vary: `${ANSWERS.vary} ${claim}.` })
    const [{ id } = { id: '' }] = cell.store.drillsOf(me)
    expect(reportDrill(cell, me, id).figures.score).toBeGreaterThan(0.4)
    expect(mine(me)?.items).toMatchObject([{ state: 'open' }])
    const { drill } = startDrill(cell, me, { topic: TOPIC, question: 'etag' })
    say(cell, { learnerId: me, drillId: drill.id, key: undefined }, { text: ANSWERS.etag })
    expect(mine(me)?.items).toMatchObject([{ state: 'passed' }])
  })
  it('what a stopped drill left counts as nothing', () => {
    const me = learner('ada')
    enrol(cell, LEAD, plan([scored(0.6)]).id, { people: [{ learner: me }] })
    for (const text of Object.keys(ANSWERS)) drillWith(me, { [text]: ANSWERS[text] ?? '' })
    const reports = cell.store.drillsOf(me).map(({ id }) => reportDrill(cell, me, id).figures)
    expect(reports.map(({ score }) => score)).toContain(1)
    expect(mine(me)?.items).toMatchObject([{ state: 'open' }])
    drillWith(me, ANSWERS)
    expect(mine(me)?.items).toMatchObject([{ state: 'passed' }])
  })
  it('an answer judges no drill again that was judged when it ended', () => {
    const me = learner('ada')
    enrol(cell, LEAD, plan([scored(1)]).id, { people: [{ learner: me }] })
    const read: string[] = []
    const { store } = cell
    const turnsOf = (drillId: string) => {
      read.push(drillId)
      return store.turnsOf(drillId)
    }
    const counted: Store = { ...store, turnsOf, transaction: (work) => store.transaction(() => work(counted)) }
    cell = { ...cell, store: counted }
    for (let n = 0; n < 3; n++) drillWith(me, { etag: 'no idea', vary: 'no idea' })
    const ended = store.drillsOf(me).map(({ id }) => id)
    read.length = 0
    drillWith(me, { etag: 'no idea', vary: 'no idea' })
    expect(read.filter((id) => ended.includes(id))).toEqual([])
    expect(read).not.toEqual([])
  })

  it('days are the learner’s own, wherever they are', () => {
    const { id } = plan()
    const me = learner('kiri')
    cell.store.saveSettings(me, { dailyCap: null, pausedUntil: null, interviewDate: null, timeZone: 'Pacific/Kiritimati' })
    now = '2026-03-02T11:00:00.000Z' // the third of March there
    enrol(cell, LEAD, id, { people: [{ learner: me }, { external_id: 'new' }] })
    expect(listEnrolments(cell, id, {}).enrolments.map(({ first_day }) => first_day)).toEqual(['2026-03-03', '2026-03-02'])
    expect(steerEnrolment(cell, null, id, me, 'pause').paused_on).toBe('2026-03-03')
  })

  it('who enrols people says where they are, unless they said so themselves', () => {
    const { id } = plan()
    const me = learner('own')
    cell.store.saveSettings(me, { ...DEFAULT_SETTINGS, timeZone: 'Pacific/Kiritimati' })
    now = '2026-03-02T10:00:00.000Z'
    enrol(cell, LEAD, id, {
      people: [
        { learner: me, time_zone: 'UTC' },
        { external_id: 'new', time_zone: 'Pacific/Pago_Pago' },
      ],
    })
    const csv = 'external_id,time zone\nfar,Pacific/Niue\nlost,Mars/Olympus\nhere,\n'
    expect(enrolCsv(cell, LEAD, id, { csv, on_error: 'skip' }).bad).toEqual([
      { line: 3, reason: 'time_zone: name an IANA time zone, such as Europe/Berlin' },
    ])
    expect(listEnrolments(cell, id, {}).enrolments.map(({ learner: { name }, first_day }) => `${name} ${first_day}`)).toEqual([
      'own 2026-03-03',
      'new 2026-03-01',
      'far 2026-03-01',
      'here 2026-03-02',
    ])
    expect([...cell.store.timeZones().values()].toSorted()).toEqual(['Pacific/Kiritimati', 'Pacific/Niue', 'Pacific/Pago_Pago'])
    expect(() => enrol(cell, LEAD, id, { people: [{ external_id: 'x', time_zone: 'Mars/Olympus' }] })).toThrow('name an IANA time zone')
  })

  it.each([',', ';', '\t'])('a list is read with %j between its columns, also where there are two', (sign) => {
    const { id } = plan()
    enrolCsv(cell, LEAD, id, { csv: ['External_ID,Name', 'x1,Ann', 'x2,Bob', '', ''].join('\r\n').replaceAll(',', sign) })
    expect(listEnrolments(cell, id, {}).enrolments.map(({ learner: { name } }) => name)).toEqual(['Ann', 'Bob'])
  })

  it('a list with very many blank lines in its middle is read', () => {
    const { id } = plan()
    const csv = `external_id,name\nx1,Ann${'\n'.repeat(80_000)}x2,Bob\n\n`
    enrolCsv(cell, LEAD, id, { csv })
    expect(listEnrolments(cell, id, {}).enrolments.map(({ learner: { name } }) => name)).toEqual(['Ann', 'Bob'])
  })

  it('a topic that leaves the bank in mid-plan holds nobody up', () => {
    const { id } = plan([
      { ...item, id: 'kept' },
      { ...item, id: 'again', mode: 'interview' },
    ])
    const me = learner('ada')
    enrol(cell, LEAD, id, { people: [{ learner: me }] })
    const whole = cell.bank
    cell = { ...cell, bank: bankAtHand([], () => undefined as never) }
    now = '2026-03-20T09:00:00.000Z'
    expect(mine(me)).toMatchObject({ complete: true, next: null, items: [{ state: 'gone', title: TOPIC }, { state: 'gone' }] })
    expect(listEnrolments(cell, id, {}).enrolments).toMatchObject([{ items: 0, passed: 0, overdue: 0, complete: true }])
    expect(steerEnrolment(cell, LEAD, id, me, 'catch-up').extra_days).toBe(0)
    const rest = showPlan(cell, id)
    expect(changePlan(cell, LEAD, id, { ...rest, name: 'Still' }).plan.version).toBe(2)
    expect(() => changePlan(cell, LEAD, id, { ...rest, version: 2, items: [{ ...item, id: 'new' }] })).toThrow('there is no topic')
    cell = { ...cell, bank: whole }
    expect(mine(me)?.items.map(({ state }) => state)).toEqual(['overdue', 'overdue'])
  })
  it('only an admin says that two ids are one person', () => {
    const { id } = plan()
    const both = [{ external_id: 'ada', slack_user: 'T1:U1' }]
    expect(enrol(cell, LEAD, id, { people: both })).toMatchObject({
      applied: false,
      bad: [{ line: 1, reason: expect.stringContaining('admin') }],
    })
    const ada = learner('ada')
    expect(enrol(cell, ADMIN, id, { people: both })).toMatchObject({ applied: true, enrolled: [{ learner: ada }] })
    expect(cell.store.learnerByIdentity('slack', 'T1/U1')?.id).toBe(ada)
    expect(enrol(cell, LEAD, id, { people: [{ slack_user: 'T1:U1' }] })).toMatchObject({ already: [{ line: 1 }] })
  })

  it('what leads do stands in the audit, what learners do for themselves does not', () => {
    const { id } = plan()
    const me = learner('ada')
    enrol(cell, LEAD, id, { people: [{ learner: me }] })
    steerEnrolment(cell, null, id, me, 'pause')
    steerEnrolment(cell, LEAD, id, me, 'resume')
    steerEnrolment(cell, LEAD, id, me, { days: 3 })
    expect(cell.store.audit({ before: null, limit: 10 }).map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'lead enrolment.extend',
      'lead enrolment.resume',
      'lead plan.enrol',
      'lead plan.create',
    ])
    for (let n = 0; n < 3; n++) steerEnrolment(cell, LEAD, id, me, { days: 250 })
    expect(() => steerEnrolment(cell, LEAD, id, me, { days: 250 })).toThrow('1000 are the most')
    for (let n = 0; n < 3; n++) steerEnrolment(cell, LEAD, id, me, { days: -250 })
    expect(steerEnrolment(cell, LEAD, id, me, { days: -3 }).extra_days).toBe(0)
    expect(() => steerEnrolment(cell, LEAD, id, me, { days: -1 })).toThrow('it was moved back by 0 days in all')
    expect(() => steerEnrolment(cell, LEAD, id, me, { days: 0 })).toThrow('not 0')
  })

  it('one bad person in a list that must be whole leaves nothing behind', () => {
    const { id } = plan()
    const before = cell.store.learners().length
    expect(enrol(cell, LEAD, id, { people: [{ external_id: 'new' }, { learner: 'nobody' }] }).applied).toBe(false)
    expect([cell.store.learners().length, cell.store.enrolments('all')]).toEqual([before, []])
  })
})
