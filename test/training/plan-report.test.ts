import { describe, expect, it } from 'vitest'
import { decideAppeal } from '../../src/training/appeal/decide-appeal.ts'
import { newAppeal } from '../../src/training/appeal/new-appeal.ts'
import { countedAttempts } from '../../src/training/drill/counted-attempts.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { forgetLearner } from '../../src/training/learner/forget-learner.ts'
import type { Store } from '../../src/training/ports.ts'
import { mapPlan } from '../../src/training/report/map-plan.ts'
import { planMisconceptions } from '../../src/training/report/plan-misconceptions.ts'
import { planPeople } from '../../src/training/report/plan-people.ts'
import { reportPlan } from '../../src/training/report/report-plan.ts'
import { expectedOf, fromAttempts } from './recount.ts'
import { openScratchStore } from './scratch-store.ts'
import { scriptCell, TOPIC } from './scripted-cell.ts'
import { COHORT_PLAN, seedCohort } from './seed-cohort.ts'

const NOW = '2026-03-20T15:00:00.000Z'

describe('the report on a plan', () => {
  const scratch = openScratchStore()
  const { cell, at } = scriptCell(scratch.store, NOW)
  const joiners = seedCohort(cell)
  const inPlan = joiners.filter(({ id }) => cell.store.enrolment(COHORT_PLAN.id, id)?.status !== 'left')
  const report = (input: unknown = {}) => reportPlan(cell, COHORT_PLAN.id, input)
  const map = (input: unknown = {}) => mapPlan(cell, COHORT_PLAN.id, input)

  it('agrees with the attempts in every figure of every person', () => {
    const { learners, counts, items, total, pending, cohorts } = report({ limit: 200 })
    const expected = inPlan.map(({ id }) => expectedOf(cell, COHORT_PLAN, id))
    expect({ total, pending, cohorts }).toEqual({ total: inPlan.length, pending: 0, cohorts: ['Berlin', 'Lisbon'] })
    expect(learners).toEqual(expected.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    for (const state of ['not_started', 'on_track', 'overdue', 'stuck', 'paused', 'completed'] as const)
      expect([state, counts[state]]).toEqual([state, expected.filter((each) => each.state === state).length])
    expect(counts.enrolled).toBe(inPlan.length)
    expect(counts.ready).toBe(expected.filter(({ ready }) => ready === 4).length)
    for (const [index, { id, passed, open, overdue }] of items.entries()) {
      const states = expected.map((each) => each.items[index]!.state)
      const among = (...wanted: string[]): number => states.filter((state) => wanted.includes(state)).length
      expect({ id, passed, open, overdue }).toEqual({
        id: COHORT_PLAN.items[index]!.id,
        passed: among('passed'),
        open: among('open'),
        overdue: among('overdue', 'stuck'),
      })
    }
    // The seed has to bring every state about, or this proves nothing of it.
    expect(Object.entries(counts).filter(([, figure]) => figure === 0)).toEqual([])
  })
  it('agrees with the attempts on what each person and cohort holds', () => {
    const page = map({ by: 'learner', limit: 200 })
    expect(page.learners.map(({ name, signs }) => [name, signs])).toEqual(
      inPlan
        .map(({ id, name }) => [name, fromAttempts(countedAttempts(cell.store, { learnerId: id }), page.topic, page.level).signs])
        .sort(),
    )
    expect(page.all_cohorts).toEqual(['Berlin', 'Lisbon'])
    expect(map({ cohort: 'Lisbon' })).toMatchObject({ all_cohorts: ['Berlin', 'Lisbon'], cohorts: [{ cohort: 'Lisbon' }] })
    const signs = page.learners.filter(({ cohort }) => cohort === 'Lisbon').map((each) => each.signs)
    const lisbon = map().cohorts.find(({ cohort }) => cohort === 'Lisbon')!
    const count = (at: number, sign: string): number => signs.filter((each) => each[at] === sign).length
    expect(lisbon.people).toBe(signs.length)
    expect(lisbon.counts).toEqual(
      page.concepts.map((_, index) => ({
        held: count(index, 'h'),
        shaky: count(index, 's'),
        missing: count(index, 'm'),
        misconception: count(index, 'x'),
        unasked: count(index, '.'),
      })),
    )
    expect(new Set(page.learners.flatMap((each) => [...each.signs]))).toEqual(new Set('hsmx.'))
  })
  it('agrees with the attempts on what the team gets wrong', () => {
    const { misconceptions } = report()
    const expected = [...new Set(COHORT_PLAN.items.map(({ topic }) => topic))].flatMap((topic) => {
      const raised = inPlan.flatMap(({ id }) => fromAttempts(countedAttempts(cell.store, { learnerId: id }), topic, 'junior').flags)
      return [...new Set(raised.map(({ id }) => id))].map((id) => {
        const own = raised.filter((each) => each.id === id)
        const open = own.filter((each) => each.open).length
        return { topic, id, raised_by: own.length, open, corrected: own.length - open }
      })
    })
    expect(misconceptions.length).toBe(Math.min(10, expected.length))
    for (const { claim, correction, example, ...figures } of misconceptions) expect(expected).toContainEqual(figures)
    const shown = new Set(misconceptions.map(({ id }) => id))
    const least = misconceptions.at(-1)!.open
    for (const { id, open } of expected) if (!shown.has(id)) expect(open).toBeLessThanOrEqual(least)
  })
  it('filters, searches, sorts and pages', () => {
    const all = report({ limit: 200 }).learners
    const lisbon = report({ cohort: 'Lisbon' })
    expect(lisbon.learners).toEqual(all.filter(({ cohort }) => cohort === 'Lisbon'))
    expect(lisbon.counts.enrolled).toBe(lisbon.total)
    expect(lisbon.misconceptions).toEqual(report().misconceptions)
    expect(report({ state: 'stuck' }).learners).toEqual(all.filter(({ state }) => state === 'stuck'))
    expect(report({ search: 'CHIARA' }).learners.map(({ name }) => name)).toEqual(['Chiara Rossi'])
    expect(report({ sort: '-name', offset: '2', limit: '3' }).learners).toEqual(all.toReversed().slice(2, 5))
    expect(report({ sort: 'state' }).learners[0]?.state).toBe('stuck')
    const passed = report({ sort: '-passed' }).learners.map(({ items }) => items.filter(({ state }) => state === 'passed').length)
    expect(passed).toEqual(passed.toSorted((a, b) => b - a))
  })
  it.each([
    [{ sort: 'height' }, '/sort'],
    [{ limit: 201 }, '/limit'],
    [{ offset: -1 }, '/offset'],
    [{ state: 'asleep' }, '/state'],
  ])('refuses %o', (input, pointer) => {
    expect(() => report(input)).toThrow(expect.objectContaining({ code: 'invalid_input', pointer }))
  })
  it('finds no plan and no topic that is not there', () => {
    expect(() => reportPlan(cell, 'none', {})).toThrow(expect.objectContaining({ code: 'plan_not_found' }))
    expect(() => map({ topic: 'kubernetes/overview' })).toThrow(expect.objectContaining({ code: 'topic_not_found' }))
    expect(() => map({ topic: 'kubernetes/ingress', level: 'senior' })).toThrow(expect.objectContaining({ code: 'topic_not_found' }))
  })
  it('counts again what an accepted appeal changed', () => {
    const flagged = inPlan
      .flatMap(({ id }) => countedAttempts(cell.store, { learnerId: id }))
      .findLast(({ topic, grade }) => topic === 'kubernetes/ingress' && grade.redFlags.some(({ state }) => state === 'asserted'))!
    const finding = flagged.grade.redFlags.find(({ state }) => state === 'asserted')!.id
    const before = cell.store.standings(flagged.topic).find(({ learnerId }) => learnerId === flagged.learnerId)
    const made = newAppeal(cell, { attempt: flagged, kind: 'red_flag', finding }, '', NOW)
    cell.store.addAppeal(made)
    decideAppeal(cell, { id: 'lead', role: 'lead' }, made.id, { accept: true })
    report()
    const after = cell.store.standings(flagged.topic).find(({ learnerId }) => learnerId === flagged.learnerId)
    expect(before?.standing.flags[finding]?.raised).toBe(flagged.number)
    expect(after?.standing.flags[finding]?.raised).not.toBe(flagged.number)
    expect(cell.store.audit({ before: null, limit: 1 })[0]).toMatchObject({ actor: 'lead', action: 'appeal.decide', target: made.id })
  })
  it('shows how somebody put it where five answered and two said it, and never a name', () => {
    const { misconceptions } = report()
    const examples = misconceptions.flatMap(({ example }) => example ?? [])
    expect(examples.length).toBeGreaterThan(0)
    for (const { name } of joiners)
      for (const word of name.split(' '))
        expect(examples.flatMap((example) => example.toLowerCase().match(/\p{L}+/gu) ?? [])).not.toContain(word.toLowerCase())
    expect(report().misconceptions).toEqual(misconceptions)
  })
  it('takes whose words it shows by what no lead can see, whatever keys there are', () => {
    const found = planPeople(cell, COHORT_PLAN.id)
    const readFor = (salt: string, store = cell.store): string => {
      const read: string[] = []
      const attemptAt: Store['attemptAt'] = (learner, number) => {
        read.push(learner)
        const attempt = store.attemptAt(learner, number)
        return attempt && { ...attempt, turnId: `${salt}${attempt.turnId}` }
      }
      planMisconceptions({ ...cell, store: { ...store, attemptAt } }, found)
      return read.join()
    }
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((salt) => readFor(salt))).size).toBeGreaterThan(1)
    const key = { id: 'k', kind: 'api' as const, name: '', hash: 'known to all', createdAt: NOW, revokedAt: null }
    expect(readFor('', { ...cell.store, allKeys: () => [key] })).toBe(readFor(''))
  })
  it('shows no wording of what one person alone said, among however many', () => {
    const other = openScratchStore()
    const small = scriptCell(other.store, NOW).cell
    other.store.savePlan(COHORT_PLAN)
    const answer = (id: string, text: string): void => {
      if (other.store.learner(id) === undefined) {
        other.store.addLearner({ id, name: id, createdAt: NOW }, { channel: 'web', externalId: id })
        other.store.saveEnrolment({ ...cell.store.enrolment(COHORT_PLAN.id, inPlan[0]!.id)!, learnerId: id })
      }
      const { drill } = startDrill(small, id, { topic: TOPIC, question: 'service-types-overview' })
      say(small, { learnerId: id, drillId: drill.id, key: undefined }, { text })
    }
    const shown = () => reportPlan(small, COHORT_PLAN.id, {}).misconceptions.map(({ raised_by, example }) => [raised_by, example])
    for (const id of ['Ben', 'Chiara', 'Dawit', 'Elena', 'Farid']) answer(id, 'A ClusterIP is reachable inside the cluster.')
    answer('Amira', 'NodePort is the production standard.')
    expect(shown()).toEqual([[1, null]])
    answer('Ben', 'NodePort is the production standard.')
    expect(shown()).toEqual([[2, 'NodePort is the production standard']])
    other.close()
  })
  it('shows one wrong claim on the one concept that it goes against', () => {
    const other = openScratchStore()
    const { cell: small, learner } = scriptCell(other.store, NOW)
    other.store.savePlan(COHORT_PLAN)
    other.store.saveEnrolment({ ...cell.store.enrolment(COHORT_PLAN.id, inPlan[0]!.id)!, learnerId: learner })
    const { drill } = startDrill(small, learner, { topic: TOPIC, question: 'service-types-overview' })
    say(
      small,
      { learnerId: learner, drillId: drill.id, key: undefined },
      { text: 'ClusterIP is for inside, you can reach it from outside too.' },
    )
    const { learners, concepts } = mapPlan(small, COHORT_PLAN.id, { by: 'learner', topic: TOPIC, level: 'junior' })
    const signs = concepts.flatMap(({ question, id }, at) => (question === 'service-types-overview' ? [[id, learners[0]!.signs[at]]] : []))
    expect(signs).toEqual([
      ['cluster-ip-internal', 'x'],
      ['node-port-on-node', 'm'],
      ['load-balancer-public', 'm'],
      ['external-name-alias', 'm'],
    ])
    other.close()
  })
  it('shows no wording where fewer than five answered', () => {
    const other = openScratchStore()
    const small = scriptCell(other.store, NOW).cell
    seedCohort(small, 12, 4)
    const { misconceptions } = reportPlan(small, COHORT_PLAN.id, {})
    expect(misconceptions.filter(({ raised_by }) => raised_by > 1)).not.toEqual([])
    expect(misconceptions.flatMap(({ example }) => example ?? [])).toEqual([])
    other.close()
  })
  it('takes a time zone that is gone for UTC', () => {
    const { id } = inPlan[1]!
    const before = cell.store.settings(id)!
    cell.store.saveSettings(id, { ...before, timeZone: 'Mars/Olympus' })
    expect(report({ limit: 200 }).learners.map(({ learner }) => learner)).toContain(id)
    cell.store.saveSettings(id, before)
  })
  it('has nothing of whoever left or was deleted', () => {
    const gone = inPlan[0]!
    const texts = cell.store.attemptsOf({ learnerId: gone.id }).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(0)
    forgetLearner(cell, gone.id)
    const after = report({ limit: 200 })
    expect(after.counts.enrolled).toBe(inPlan.length - 1)
    expect(JSON.stringify(after)).not.toContain(gone.id)
    expect(after.learners).toEqual(
      inPlan
        .slice(1)
        .map(({ id }) => expectedOf(cell, COHORT_PLAN, id))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    )
    at('2026-03-21T15:00:00.000Z')
    scratch.close()
  })
})
