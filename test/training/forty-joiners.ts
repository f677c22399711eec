import { expect, it } from 'vitest'
import { randomOf } from '../../src/core/learning/random.ts'
import { TERMINAL } from '../../src/training/actor.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { changeSettings } from '../../src/training/learner/change-settings.ts'
import { nextPlanMoment } from '../../src/training/notice/next-plan-moment.ts'
import { takePlanNotices } from '../../src/training/notice/take-plan-notices.ts'
import type { Outgoing } from '../../src/training/outbox-ports.ts'
import { enrol } from '../../src/training/plan/enrol.ts'
import { myPlans } from '../../src/training/plan/my-plans.ts'
import { changePlan, createPlan } from '../../src/training/plan/save-plan.ts'
import { steerEnrolment } from '../../src/training/plan/steer-enrolment.ts'
import type { Notice } from '../../src/training/plan-ports.ts'
import type { Cell, Store } from '../../src/training/ports.ts'
import { mapPlan } from '../../src/training/report/map-plan.ts'
import { reportPlan } from '../../src/training/report/report-plan.ts'
import { dayIn, expectedOf } from './recount.ts'
import { bank, scriptCell } from './scripted-cell.ts'

/** Berlin and New York change their clocks within these weeks, Lord Howe by half an hour; Kathmandu is 5:45 ahead. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Honolulu']
const START = Date.parse('2026-03-02T00:00:00.000Z')
const DAYS = 30
const HOUR = 60 * 60_000
const WISH = {
  name: 'Kubernetes networking',
  start: null,
  counts: 'weekdays' as const,
  reminders: { at: '09:00', weekdays_only: true, quiet_from: '18:00', quiet_to: '08:00' },
  items: [
    { id: 'types', topic: 'kubernetes/service-types', level: 'junior' as const, opens: 1, due: 4 },
    { id: 'services', topic: 'kubernetes/services', level: 'junior' as const, opens: 4, due: 8 },
    { id: 'ingress', topic: 'kubernetes/ingress', level: 'junior' as const, opens: 8, due: 12 },
  ],
}
/** On the tenth day a topic is added, one taken out, and one gets more time. */
const CHANGED = {
  ...WISH,
  version: 1,
  items: [
    WISH.items[0]!,
    { ...WISH.items[1]!, due: 11 },
    { id: 'types-middle', topic: 'kubernetes/service-types', level: 'middle' as const, opens: 9, due: 16 },
  ],
}

interface Joiner {
  readonly id: string
  readonly zone: string
  readonly index: number
}

/** Keeps what reached the outbox, beside keeping it. */
function overheard(store: Store, sent: Outgoing[]): Store {
  const listening: Store = {
    ...store,
    transaction: (work) => store.transaction(() => work(listening)),
    addOutgoing: (outgoing) => {
      sent.push(outgoing)
      store.addOutgoing(outgoing)
    },
  }
  return listening
}

/** All of a question's answer or only a part of it, sometimes with a wrong claim: the more the longer somebody has been here. */
function answerOf(topicId: string, questionId: string, chance: number, random: () => number): string {
  const { topic } = bank.find(topicId)!
  const question = topic.questions.find(({ id }) => id === questionId)!
  const flags = topic.red_flags.filter(({ id }) => question.red_flags.includes(id))
  const said = question.concepts.filter(() => random() < chance).map(({ statement }) => `${statement}.`)
  const wrong = random() > chance + 0.1 ? flags.slice(0, 1).map(({ claim }) => `${claim}.`) : []
  return [...said, ...wrong].join(' ') || "I don't know"
}

/** Whether it is one of the times and days on which the plan may speak to somebody. */
function isInHours(at: string, timeZone: string): boolean {
  const time = new Date(at).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  const weekday = new Date(`${dayIn(at, timeZone)}T12:00:00Z`).getUTCDay()
  return time >= '09:00' && time < '18:00' && weekday > 0 && weekday < 6
}

/** `inTeam` runs a test in the cell of a team, the same one for the same name. */
export function fortyJoiners(inTeam: (team: string, test: (store: Store) => void) => Promise<void>): void {
  it('forty joiners in five time zones over thirty days: each reminder once and in hours, each figure from the attempts', async () => {
    await inTeam('ours', (plain) => {
      const sent: Outgoing[] = []
      const { cell, at } = scriptCell(overheard(plain, sent), new Date(START).toISOString())
      const { store } = cell
      const random = randomOf('forty joiners')
      const { plan } = createPlan(cell, TERMINAL, WISH)
      const people = Array.from({ length: 40 }, (_, index) => ({
        slack_user: `T1/U${index}`,
        name: `Joiner ${index}`,
        cohort: index % 2 === 0 ? 'even' : 'odd',
        first_day: `2026-03-0${2 + (index % 5)}`,
      }))
      const { enrolled } = enrol(cell, TERMINAL, plan.id, { people })
      expect(enrolled).toHaveLength(40)
      const joiners = enrolled.map(({ learner: id }, index): Joiner => ({ id, zone: ZONES[index % ZONES.length]!, index }))
      for (const { id, zone } of joiners) changeSettings(cell, id, { time_zone: zone, daily_cap: null })

      const drill = ({ id, index }: Joiner, day: number): void => {
        const next = myPlans(cell, id).plans[0]?.next
        if (next == null) return
        const { drill: begun, turn: first } = startDrill(cell, id, { ...next, length: 5 })
        const chance = Math.min(0.95, 0.3 + (index % 8) * 0.06 + day * 0.03)
        for (let turn = first, steps = 0; turn !== null && steps < 40; steps++) {
          const text = answerOf(next.topic, turn.question.id, chance, random)
          turn = say(cell, { learnerId: id, drillId: begun.id, key: undefined }, { text }).outcome.turn
        }
      }
      /** As both runtimes do when their alarm rings; what is woken twice has nothing more to tell. */
      const ring = (): string | undefined => {
        const before = sent.length
        takePlanNotices(cell)
        const after = sent.length
        expect([takePlanNotices(cell), sent.length]).toEqual([0, after])
        if (after > before) told.push(...sent.slice(before).map(({ learnerId }) => ({ learnerId: learnerId!, at: cell.now() })))
        return nextPlanMoment(cell)
      }
      const told: { learnerId: string; at: string }[] = []
      let alarm: string | undefined = ring()
      const runTo = (moment: number): void => {
        while (alarm !== undefined && Date.parse(alarm) <= moment) {
          const isMissed = Date.parse(alarm) >= MISSED[0]! && Date.parse(alarm) < MISSED[1]!
          at(isMissed ? new Date(MISSED[1]!).toISOString() : alarm)
          alarm = ring()
        }
        at(new Date(moment).toISOString())
      }

      const drills = joiners.flatMap((joiner) =>
        Array.from({ length: DAYS }, (_, day) => ({ joiner, day, moment: START + day * 24 * HOUR + Math.floor(random() * 24 * HOUR) })),
      )
      const isAway = ({ index }: Joiner, day: number): boolean => (index % 5 === 0 && day > 9 && day < 20) || index === 39
      let addedAt: Record<string, string> = {}
      const deeds = [
        ...drills
          .filter(({ joiner, day }) => !isAway(joiner, day) && random() < 0.45)
          .map(({ joiner, day, moment }) => ({ moment, work: () => drill(joiner, day) })),
        ...joiners
          .filter(({ index }) => index % 10 === 0)
          .flatMap(({ id }) => [
            { moment: START + 10 * 24 * HOUR, work: () => steerEnrolment(cell, null, plan.id, id, 'pause') },
            { moment: START + 20 * 24 * HOUR, work: () => steerEnrolment(cell, null, plan.id, id, 'resume') },
          ]),
        { moment: START + 20 * 24 * HOUR, work: () => steerEnrolment(cell, null, plan.id, joiners[5]!.id, 'catch-up') },
        {
          moment: START + 10 * 24 * HOUR + 1,
          work: () => {
            const before = store.passes({ planId: plan.id })
            changePlan(cell, TERMINAL, plan.id, CHANGED)
            addedAt = { 'types-middle': cell.now() }
            expect(store.passes({ planId: plan.id })).toEqual(expect.arrayContaining([...before]))
          },
        },
      ].sort((a, b) => a.moment - b.moment)
      for (const { moment, work } of deeds) {
        runTo(moment)
        work()
        alarm = [alarm, nextPlanMoment(cell)].filter((each) => each !== undefined).sort()[0]
      }
      runTo(START + DAYS * 24 * HOUR)

      const ids = new Set<string>()
      const notices = joiners.flatMap(({ id }) => store.unseenNotices(id))
      const items = notices.filter(({ about }) => ['types', 'services', 'ingress', 'types-middle'].includes(about))
      for (const notice of items) expectRight(cell, notice, joiners, ids)
      expect(items.length).toBeGreaterThan(200)
      const perDay = told.map(({ learnerId, at: moment }) => `${learnerId} ${dayIn(moment, zoneOf(joiners, learnerId))}`)
      expect(new Set(perDay).size).toBe(perDay.length)
      expect(new Set(items.map(({ learnerId, day }) => `${learnerId} ${day}`))).toEqual(new Set(perDay))

      const saved = store.plan(plan.id)!
      const expected = joiners.map(({ id }) => expectedOf(cell, saved, id, addedAt))
      const report = reportPlan(cell, plan.id, { limit: 200 })
      expect(report.learners).toEqual(expected.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
      expect(report.counts.enrolled).toBe(40)
      expect(report.counts.completed).toBe(expected.filter(({ state }) => state === 'completed').length)
      expect(report.counts.completed).toBeGreaterThan(0)
      expect(expected.filter(({ state }) => state === 'not_started' || state === 'overdue').length).toBeGreaterThan(0)
      const page = mapPlan(cell, plan.id, { by: 'cohort' })
      expect(page.cohorts.map(({ cohort, people: count }) => [cohort, count])).toEqual([
        ['even', 20],
        ['odd', 20],
      ])
    })
    await inTeam('theirs', (store) => {
      const { cell } = scriptCell(store, new Date(START).toISOString())
      const { plan } = createPlan(cell, TERMINAL, WISH)
      enrol(cell, TERMINAL, plan.id, { people: [{ external_id: 'somebody' }] })
      const report = reportPlan(cell, plan.id, {})
      expect(report.counts).toMatchObject({ enrolled: 1, not_started: 1, completed: 0 })
      expect(JSON.stringify([report, mapPlan(cell, plan.id, { by: 'learner' }), store.audit({ before: null, limit: 100 })])).not.toContain(
        'Joiner',
      )
    })
  }, 180_000)
}

/** For some hours of the ninth day nobody was there to hear the alarm. */
const MISSED = [START + 8 * 24 * HOUR + 13 * HOUR, START + 8 * 24 * HOUR + 15 * HOUR]

const zoneOf = (joiners: readonly Joiner[], learnerId: string): string => joiners.find(({ id }) => id === learnerId)!.zone

/** One notice: the only one of its item and day, at a time that is allowed, of an item that is theirs to do. */
function expectRight(
  cell: Cell,
  { learnerId, planId, about, day, createdAt }: Notice,
  joiners: readonly Joiner[],
  seen: Set<string>,
): void {
  const zone = zoneOf(joiners, learnerId)
  const key = `${learnerId} ${about} ${day}`
  expect(seen.has(key), key).toBe(false)
  seen.add(key)
  expect(dayIn(createdAt, zone), key).toBe(day)
  expect(isInHours(createdAt, zone), `${key} at ${createdAt}`).toBe(true)
  const pass = cell.store.passes({ learnerId }).find((each) => each.planId === planId && each.itemId === about)
  if (pass !== undefined) expect(pass.at >= createdAt, `${key} after it was passed`).toBe(true)
  const isPaused = joiners.find(({ id }) => id === learnerId)!.index % 10 === 0
  const away = [START + 10 * 24 * HOUR, START + 20 * 24 * HOUR].map((moment) => new Date(moment).toISOString())
  if (isPaused) expect(createdAt < away[0]! || createdAt >= away[1]!, `${key} in a pause`).toBe(true)
}
