import { describe, expect, it } from 'vitest'
import { TERMINAL } from '../../src/training/actor.ts'
import { appeal } from '../../src/training/appeal/appeal.ts'
import { decideAppeal } from '../../src/training/appeal/decide-appeal.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { listNotices, seeNotices } from '../../src/training/notice/list-notices.ts'
import { nextDigestMoment, takeDigests } from '../../src/training/notice/take-digests.ts'
import { takePlanNotices } from '../../src/training/notice/take-plan-notices.ts'
import { enrol } from '../../src/training/plan/enrol.ts'
import { notePasses } from '../../src/training/plan/note-passes.ts'
import { steerEnrolment } from '../../src/training/plan/steer-enrolment.ts'
import type { Store } from '../../src/training/ports.ts'
import { planItem, planOf, zoned } from './plan-notices.ts'
import { bank, type Scripted, scriptCell, TOPIC } from './scripted-cell.ts'

/** What is told when it happens, what a visitor finds, and what leads hear each morning. */
export function toldAtOnce(name: string, withStore: (test: (store: Store) => void) => Promise<void>): void {
  let scripted: Scripted
  let store: Store
  const timed = (title: string, test: () => void): void =>
    it(title, () =>
      withStore((given) => {
        scripted = scriptCell(given, '2026-03-02T10:00:00.000Z')
        store = given
        store.saveTeam({ id: 'acme', name: 'Acme', allowedOrigins: [], createdAt: '' })
        store.saveOptions({ ...store.options(), webhook: { url: 'https://example.com', sealed: 'x' } })
        test()
      }),
    )
  const join = (planId: string, user: string): string => {
    const { enrolled } = enrol(scripted.cell, TERMINAL, planId, { people: [{ slack_user: `T1/U${user}`, name: user }] })
    return enrolled[0]?.learner ?? ''
  }
  const events = (): any[] => store.waitingPosts().map(({ job }) => job)
  const tells = (learnerId: string): any[] => {
    const found: any[] = []
    for (let first = store.firstOutgoing(`tell ${learnerId}`); first !== undefined; first = store.firstOutgoing(`tell ${learnerId}`)) {
      found.push({ ...(first.job as object), dueAt: first.dueAt })
      store.removeOutgoing(first.id)
    }
    return found
  }
  /** Answers every question of the topic's level in full, on two days. */
  const master = (learnerId: string): void => {
    for (let day = 0; day < 2; day++) {
      const { drill, turn: first } = startDrill(scripted.cell, learnerId, { topic: TOPIC, level: 'junior', mode: 'practice', length: 30 })
      for (let turn = first; turn !== null; ) {
        const { question } = turn
        const concepts = bank.find(TOPIC)?.topic.questions.find(({ id }) => id === question.id)?.concepts ?? []
        const text = concepts.map(({ statement }) => `${statement}.`).join(' ')
        turn = say(scripted.cell, { learnerId, drillId: drill.id, key: undefined }, { text }).outcome.turn
      }
      scripted.wait(24 * 60)
    }
  }

  describe(`what is told at once on ${name}`, () => {
    timed('who is enrolled hears it once, with what leads see, and nothing else that day', () => {
      store.savePlan(planOf('p'))
      const ann = join('p', 'ANN')
      expect(tells(ann)).toMatchObject([{ text: 'You are in the plan “Plan p”.', drills: [{ topic: TOPIC, level: 'junior' }] }])
      expect(events()).toMatchObject([
        {
          type: 'enrolled',
          data: { team: 'acme', plan: { id: 'p', name: 'Plan p' }, learner: { id: ann, name: 'ANN' }, first_day: '2026-03-02' },
        },
      ])
      expect(takePlanNotices(scripted.cell)).toBe(0)
      steerEnrolment(scripted.cell, TERMINAL, 'p', ann, 'leave')
      join('p', 'ANN')
      expect([tells(ann), events().length]).toEqual([[], 1])
      expect(store.unseenNotices(ann)[0]?.text).toContain('Your answers stay yours')
      scripted.at('2026-03-03T09:00:00.000Z')
      expect(takePlanNotices(scripted.cell)).toBe(1)
      expect(events().map(({ type }) => type)).toEqual(['enrolled', 'item_due'])
    })
    timed('in quiet hours it waits for the morning', () => {
      store.savePlan(planOf('p'))
      scripted.at('2026-03-02T22:00:00.000Z')
      const ann = join('p', 'ANN')
      expect(tells(ann)).toMatchObject([{ dueAt: '2026-03-03T08:00:00.000Z', until: '2026-03-04T08:00:00.000Z' }])
    })
    timed('who passes an item, and who passes the last one', () => {
      store.savePlan(planOf('p', { items: [planItem('one', 1, 5), planItem('two', 1, 5, { level: 'middle' })] }))
      store.savePlan(planOf('q', { items: [planItem('only', 1, 5)] }))
      const ann = join('p', 'ANN')
      join('q', 'ANN')
      tells(ann)
      master(ann)
      expect(events().map(({ type, data }) => `${type} ${data.plan.id}`)).toEqual([
        'enrolled p',
        'enrolled q',
        'item_passed p',
        'item_passed q',
        'plan_completed q',
      ])
      expect(tells(ann).map(({ text }) => text)).toEqual(['1 of 2 done in “Plan p”.', 'All of “Plan q” is passed.'])
      expect(notePasses(store, scripted.cell, ann, null)).toEqual([])
      expect(JSON.stringify(events())).not.toContain('ClusterIP')
      expect(listNotices(scripted.cell, ann).notices.map(({ kind, plan, item }) => `${kind} ${plan?.id} ${item?.id}`)).toEqual([
        'plan_completed q undefined',
        'item_passed p one',
        'item_passed q only',
        'enrolled p two',
        'enrolled q undefined',
      ])
    })
    timed('a visitor finds each thing once, as it stands today, and not what is settled or seen', () => {
      store.savePlan(planOf('p', { items: [planItem('one', 1, 3), planItem('two', 1, 9, { level: 'middle' })] }))
      const ann = join('p', 'ANN')
      store.saveSettings(ann, zoned('UTC'))
      seeNotices(scripted.cell, ann, { last: listNotices(scripted.cell, ann).last ?? '' })
      for (const day of ['03', '04', '05']) {
        scripted.at(`2026-03-${day}T09:00:00.000Z`)
        takePlanNotices(scripted.cell)
      }
      const found = () => listNotices(scripted.cell, ann).notices.map(({ kind, item }) => `${kind} ${item?.id}`)
      expect(store.unseenNotices(ann).map(({ day, about }) => `${day} ${about}`)).toEqual([
        '2026-03-03 one',
        '2026-03-04 one',
        '2026-03-05 one',
      ])
      expect(found()).toEqual(['item_overdue one'])
      const { last } = listNotices(scripted.cell, ann)
      scripted.at('2026-03-12T09:00:00.000Z')
      takePlanNotices(scripted.cell)
      expect(found()).toEqual(['item_overdue one', 'item_due two'])
      seeNotices(scripted.cell, ann, { last })
      expect(found()).toEqual(['item_overdue one', 'item_due two'])
      store.addPass({ planId: 'p', learnerId: ann, itemId: 'one', day: '2026-03-12', at: scripted.cell.now() })
      expect(found()).toEqual(['item_due two'])
      steerEnrolment(scripted.cell, null, 'p', ann, 'pause')
      expect(found()).toEqual([])
    })
    timed('what came of an appeal is told once: in the chat, else at the next visit or drill', () => {
      const { cell, learner: web } = scripted
      const ann = 'slack-ann'
      store.addLearner({ id: ann, name: 'Ann', createdAt: '' }, { channel: 'slack', externalId: 'T1/UANN' })
      const dispute = (learnerId: string): void => {
        const { drill } = startDrill(cell, learnerId, { topic: TOPIC, question: 'external-name' })
        const { attempt } = say(cell, { learnerId, drillId: drill.id, key: undefined }, { text: 'It proxies the traffic.' }).outcome
        const { id } = appeal(cell, learnerId, { attempt, finding: 'external-name-proxies' })
        decideAppeal(cell, TERMINAL, id, { accept: false, word: 'Look at the CNAME.' })
      }
      const told = 'the grade stands. "Look at the CNAME."'
      scripted.at('2026-03-02T22:00:00.000Z')
      dispute(ann)
      expect(tells(ann)).toMatchObject([{ text: expect.stringContaining(told), more: 'none', dueAt: '2026-03-03T08:00:00.000Z' }])
      expect(listNotices(cell, ann).notices).toEqual([])
      dispute(web)
      const { notices, last } = listNotices(cell, web)
      expect(notices).toMatchObject([{ kind: 'appeal_decided', text: expect.stringContaining(told), plan: null, item: null }])
      seeNotices(cell, web, { last })
      const next = () => startDrill(cell, web, { topic: TOPIC, level: 'senior' }).reply.map(({ text }) => text)
      expect([listNotices(cell, web).notices, next()]).toEqual([[], []])
      const { drill } = startDrill(cell, web, { topic: TOPIC, question: 'external-name' })
      const { attempt } = say(cell, { learnerId: web, drillId: drill.id, key: undefined }, { text: 'It is about names.' }).outcome
      const { id } = appeal(cell, web, { attempt, kind: 'concept' })
      decideAppeal(cell, TERMINAL, id, { accept: false })
      const open = listNotices(cell, web)
      expect(open.notices.map(({ text }) => text)).toEqual(['A reviewer looked at your answer and the grade stands.'])
      seeNotices(cell, web, { last: open.last })
      dispute(web)
      expect(next()).toEqual([expect.stringContaining(told)])
      expect(listNotices(cell, web).notices).toEqual([])
    })
    timed('of two reviewers who decide one appeal in the same moment the second is refused', () => {
      const { cell, learner } = scripted
      const { drill } = startDrill(cell, learner, { topic: TOPIC, question: 'external-name' })
      const { attempt } = say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { text: 'It proxies the traffic.' }).outcome
      const { id } = appeal(cell, learner, { attempt, finding: 'external-name-proxies' })
      const transaction: Store['transaction'] = (work) => {
        decideAppeal(cell, TERMINAL, id, { accept: false })
        return store.transaction(work)
      }
      const late = { ...cell, store: { ...store, transaction } }
      expect(() => decideAppeal(late, TERMINAL, id, { accept: true })).toThrow('it was declined')
      expect(store.appeal(id)?.status).toBe('declined')
    })
    timed('a decision comes before what a plan wants, which is told every day', () => {
      store.savePlan(planOf('p', { items: [planItem('one', 1, 3)] }))
      const ann = join('p', 'ANN')
      scripted.at('2026-03-09T09:00:00.000Z')
      takePlanNotices(scripted.cell)
      const { drill } = startDrill(scripted.cell, ann, { topic: TOPIC, question: 'external-name' })
      const talk = { learnerId: ann, drillId: drill.id, key: undefined }
      const { attempt } = say(scripted.cell, talk, { text: 'It proxies the traffic.' }).outcome
      const { id } = appeal(scripted.cell, ann, { attempt, finding: 'external-name-proxies' })
      decideAppeal(scripted.cell, TERMINAL, id, { accept: false })
      const decided = store.appeal(id)
      if (decided !== undefined) store.saveAppeal({ ...decided, toldAt: null })
      expect(listNotices(scripted.cell, ann).notices.map(({ kind }) => kind)).toEqual(['appeal_decided', 'item_overdue', 'enrolled'])
    })
    timed('a visitor reads how it stands today, also where days moved or they came in again', () => {
      store.savePlan(planOf('p', { items: [planItem('one', 1, 3), planItem('two', 3, 5, { level: 'middle' })] }))
      const ann = join('p', 'ANN')
      const texts = () => listNotices(scripted.cell, ann).notices.map(({ text }) => text.split('\n').slice(0, 3).join(' / '))
      const title = bank.find(TOPIC)?.topic.title
      expect(texts()[0]).toContain(`Open now: ${title}, junior, due Wed 4 Mar / Next, from Wed 4 Mar: ${title}, middle`)
      scripted.at('2026-03-03T10:00:00.000Z')
      takePlanNotices(scripted.cell)
      scripted.at('2026-03-05T10:00:00.000Z')
      expect(texts()).toEqual([
        `Overdue since Wed 4 Mar: ${title}, junior`,
        `You are in the plan “Plan p”. / Overdue since Wed 4 Mar: ${title}, junior / Open now: ${title}, middle, due Fri 6 Mar`,
      ])
      steerEnrolment(scripted.cell, TERMINAL, 'p', ann, 'leave')
      enrol(scripted.cell, TERMINAL, 'p', { people: [{ learner: ann, first_day: '2026-03-09' }] })
      expect(texts()).toEqual([
        `You are in the plan “Plan p”. / First, from Mon 9 Mar: ${title}, junior / You hear once a day at most what opens and what is due, from 09:00 on weekdays, in your own time`,
      ])
    })
    timed('nothing goes out where no webhook is set, nor for those without a chat', () => {
      store.saveOptions({ ...store.options(), webhook: null })
      store.savePlan(planOf('p'))
      const { enrolled } = enrol(scripted.cell, TERMINAL, 'p', { people: [{ external_id: 'web-only' }] })
      expect([store.nextOutgoingAt('post'), store.nextOutgoingAt('talk')]).toEqual([undefined, undefined])
      expect(listNotices(scripted.cell, enrolled[0]?.learner ?? '').notices).toMatchObject([{ kind: 'enrolled' }])
    })
  })

  describe(`digests on ${name}`, () => {
    const lead = (user: string, zone: string): string => {
      const id = `lead-${user}`
      store.addLearner({ id, name: user, createdAt: '' }, { channel: 'slack', externalId: `T1/U${user}` })
      store.saveMember({ learnerId: id, role: 'lead', since: '' })
      store.saveSettings(id, zoned(zone))
      return id
    }
    timed('tell each lead once on a weekday morning of their own how the plans go', () => {
      store.savePlan(planOf('p', { items: [planItem('one', 1, 3)] }))
      join('p', 'ANN')
      join('p', 'BOB')
      const eve = lead('EVE', 'Europe/Berlin')
      const fay = lead('FAY', 'Asia/Kathmandu')
      scripted.at('2026-03-05T12:00:00.000Z')
      expect(nextDigestMoment(scripted.cell)).toBe('2026-03-06T03:15:00.000Z')
      for (const at of ['2026-03-06T03:15:00.000Z', '2026-03-06T07:59:00.000Z', '2026-03-06T08:00:00.000Z', '2026-03-07T09:00:00.000Z']) {
        scripted.at(at)
        expect([takeDigests(scripted.cell), takeDigests(scripted.cell)]).toEqual([false, false])
      }
      for (const id of [eve, fay])
        expect(tells(id)).toMatchObject([{ lines: ['Plan p: 2 overdue, items passed since Thu 5 Mar: 0'], drills: [] }])
      expect(events().filter(({ type }) => type === 'digest')).toMatchObject([
        { data: { learner: { name: 'FAY' }, day: '2026-03-06', plans: [{ id: 'p', enrolled: 2, overdue: 2 }], misconception: null } },
        { data: { learner: { name: 'EVE' } } },
      ])
      expect(nextDigestMoment(scripted.cell)).toBe('2026-03-09T03:15:00.000Z')
    })
    timed('come on Mondays or never where the team wants that, and not at night', () => {
      store.savePlan(planOf('p'))
      join('p', 'ANN')
      const eve = lead('EVE', 'UTC')
      store.saveOptions({ ...store.options(), digest: 'weekly' })
      expect(nextDigestMoment(scripted.cell)).toBe('2026-03-09T09:00:00.000Z')
      scripted.at('2026-03-06T09:00:00.000Z')
      takeDigests(scripted.cell)
      scripted.at('2026-03-09T21:00:00.000Z')
      takeDigests(scripted.cell)
      expect(tells(eve)).toEqual([])
      store.saveOptions({ ...store.options(), digest: 'off' })
      expect(nextDigestMoment(scripted.cell)).toBeUndefined()
      scripted.at('2026-03-10T10:00:00.000Z')
      takeDigests(scripted.cell)
      expect(tells(eve)).toEqual([])
    })
  })
}
