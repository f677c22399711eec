import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Plan, UNMOVED } from '../../src/core/learning/plan/plan.ts'
import type { Store } from '../../src/training/ports.ts'
import { ADMIN_TOKEN, type Deployment } from './suite.ts'

const TOPIC = 'kubernetes/service-types'
const RED_FLAG = 'ExternalName proxies the traffic through the cluster'
const AT = '2026-03-02T09:00:00.000Z'
const item = { topic: TOPIC, level: 'junior', mode: 'practice', pass: { kind: 'ready' } } as const
const plan: Plan = {
  id: 'p1',
  name: 'Größe, "one"',
  items: [
    { ...item, id: 'i1', opens: 1, due: 2 },
    { ...item, id: 'i2', topic: 'gone/topic', opens: 3, due: 5 },
  ],
  start: null,
  counts: 'days',
  reminders: null,
  version: 3,
  createdAt: AT,
  archivedAt: null,
}

export interface ExportsDeployment extends Deployment {
  /** Works in a team's store behind the API. */
  within(team: string, work: (store: Store) => void): Promise<void>
  /** Where a learning record store runs. */
  readonly receiver: string
}

/** Exports, calendars and what learners decide about their data, over HTTP. */
export function exportsSuite(name: string, deploy: () => Promise<ExportsDeployment>): void {
  describe(`Exports over HTTP, ${name}`, () => {
    let server: ExportsDeployment
    let key: string
    let embedKey: string
    const call = async (method: string, path: string, token = '', body?: unknown, headers: Record<string, string> = {}) => {
      const response = await server.fetch(path, {
        method,
        headers: {
          ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, text, headers: response.headers, json: () => JSON.parse(text) }
    }
    const guest = async (): Promise<{ token: string; id: string }> => {
      const { token, learner } = (await call('POST', '/v1/guests', '', { embed_key: embedKey })).json()
      return { token, id: learner.id }
    }
    const lead = async () => {
      const { code } = (await call('POST', '/v1/team/invitations', key, { role: 'lead', name: 'Lead' })).json()
      const { token, learner } = (await call('POST', '/v1/team/sessions', '', { code })).json()
      return { token, id: learner.id }
    }
    const enrol = (learnerId: string, change: Partial<Parameters<Store['saveEnrolment']>[0]> = {}) =>
      server.within('exports', (store) =>
        store.saveEnrolment({
          ...{ planId: 'p1', learnerId, cohort: '=spring', firstDay: '2026-03-02', status: 'active', ...UNMOVED },
          ...{ enrolledAt: AT, ...change },
        }),
      )
    const drill = async (token: string, question: string, text: string, mode = 'practice') => {
      const started = (await call('POST', '/v1/drills', token, { topic: TOPIC, question, mode })).json()
      return (await call('POST', `/v1/drills/${started.drill.id}/answers`, token, { text })).json()
    }
    beforeAll(async () => {
      server = await deploy()
      const made = (await call('POST', '/v1/teams', ADMIN_TOKEN, { id: 'exports', name: 'Exports' })).json()
      key = made.api_key
      embedKey = made.embed_key
      await server.within('exports', (store) => store.savePlan(plan))
    })

    it('gives leads the progress of a plan as CSV, and nobody else', async () => {
      const [ada, bob, gone] = [await guest(), await guest(), await guest()]
      await enrol(ada.id)
      await enrol(bob.id, { extraDays: 1, cohort: 'a,b' })
      await enrol(gone.id, { status: 'left' })
      await server.within('exports', (store) => store.addPass({ planId: 'p1', learnerId: ada.id, itemId: 'i1', day: '2026-03-03', at: AT }))
      const path = '/v1/team/plans/p1/exports/progress.csv'
      const found = await call('GET', path, (await lead()).token)
      expect([found.status, found.headers.get('content-type'), found.headers.get('content-disposition')]).toEqual([
        200,
        'text/csv; charset=utf-8',
        'attachment; filename="gr-e-one-progress.csv"',
      ])
      const lines = found.text.split('\r\n')
      expect(lines[0]).toBe('learner,external_id,name,cohort,status,first_day,item,topic,level,mode,opens_on,due_on,state,passed_on')
      expect(lines.filter((line) => line.startsWith(ada.id)).map((line) => line.split(',').slice(3))).toEqual([
        ['"\'=spring"', 'active', '2026-03-02', 'i1', TOPIC, 'junior', 'practice', '2026-03-02', '2026-03-03', 'passed', '2026-03-03'],
        ['"\'=spring"', 'active', '2026-03-02', 'i2', 'gone/topic', 'junior', 'practice', '2026-03-04', '2026-03-06', 'gone', ''],
      ])
      expect(found.text).toContain(`${bob.id},`)
      expect(found.text).toContain(',"a,b",active,2026-03-02,i1,kubernetes/service-types,junior,practice,2026-03-03,2026-03-04,overdue,')
      expect(found.text).not.toContain(gone.id)
      expect((await call('GET', path, ada.token)).status).toBe(403)
      expect((await call('GET', path)).status).toBe(401)
      expect((await call('GET', path.replace('p1', 'p2'), key)).json().code).toBe('plan_not_found')
    })

    it('counts what the team gets wrong, without a word of anybody, and less after a deletion', async () => {
      const [ada, bob] = [await guest(), await guest()]
      for (const { token } of [ada, bob]) await drill(token, 'external-name', RED_FLAG)
      const read = async () => (await call('GET', '/v1/team/exports/misconceptions.csv', key)).text.split('\r\n')
      const [header, ...rows] = await read()
      expect(header).toBe('topic,red_flag,claim,correction,learners_raised,learners_open')
      expect(rows[0]).toMatch(/^kubernetes\/service-types,.*,2,2$/)
      expect(rows.join()).not.toContain('through the cluster')
      expect((await call('GET', '/v1/team/exports/misconceptions.csv', ada.token)).status).toBe(403)
      await call('DELETE', '/v1/me', ada.token)
      expect((await read())[1]).toMatch(/,1,1$/)
    })

    it('gives learners what they miss for Anki, and what an open interview asks not before it is over', async () => {
      const { token } = await guest()
      const notes = async (query: string): Promise<string[]> =>
        (await call('GET', `/v1/me/exports/anki?${query}`, token)).text.split('\n').filter((line) => line.startsWith('whetstone:'))
      expect(await notes('only=missing')).toEqual([])
      expect((await call('GET', '/v1/me/exports/anki', token)).json()).toMatchObject({ code: 'invalid_input', pointer: '/topic' })
      expect((await call('GET', '/v1/me/exports/anki?topic=no/such', token)).json().code).toBe('topic_not_found')
      await drill(token, 'external-name', 'I have no idea about any of this')
      expect((await notes('only=missing')).map((line) => line.split('\t')[0])).toEqual([`whetstone:${TOPIC}#external-name`])
      expect(await notes(`only=missing&topic=databases/indexes`)).toEqual([])
      expect(await notes(`topic=${TOPIC}`)).toHaveLength(25)
      const { drill: interview } = (
        await call('POST', '/v1/drills', token, { topic: TOPIC, question: 'external-name', mode: 'interview' })
      ).json()
      expect(await notes('only=missing')).toEqual([])
      expect(await notes(`topic=${TOPIC}`)).toHaveLength(24)
      await call('POST', `/v1/drills/${interview.id}/moves`, token, { move: 'stop' })
      expect(await notes(`topic=${TOPIC}`)).toHaveLength(25)
    })

    it('gives a topic with its answers as GIFT to leads alone', async () => {
      const path = `/v1/team/exports/topic.gift?topic=${TOPIC}`
      const found = await call('GET', path, (await lead()).token)
      expect([found.status, found.headers.get('content-disposition')]).toEqual([
        200,
        'attachment; filename="kubernetes-service-types.gift"',
      ])
      expect(found.text).toContain('This is lossy')
      expect((await call('GET', path, (await guest()).token)).status).toBe(403)
      expect((await call('GET', path.replace('service-types', 'none'), key)).status).toBe(404)
    })

    it('feeds a calendar with what is due, until the link is taken back', async () => {
      const { token, id } = await guest()
      await enrol(id)
      const made = await call('POST', '/v1/me/calendars', token)
      expect(made.status).toBe(201)
      const path = new URL(made.json().url).pathname
      expect(path).toMatch(/^\/v1\/calendars\/exports\.[0-9a-f]{32}\.ics$/)
      const events = async () => {
        const { text } = await call('GET', path)
        const calendar = new ICAL.Component(ICAL.parse(text))
        return calendar.getAllSubcomponents('vevent').map((component) => {
          const { uid, summary, startDate, sequence } = new ICAL.Event(component)
          return { uid, summary, day: startDate.toString(), sequence, status: component.getFirstPropertyValue('status') }
        })
      }
      const before = await events()
      expect(before.map(({ summary, day, status }) => [summary, day, status])).toEqual([
        ['Due: Kubernetes Service types, junior', '2026-03-03', 'CONFIRMED'],
      ])
      const first = await call('GET', path)
      const etag = first.headers.get('etag') ?? ''
      expect([first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([
        'text/calendar; charset=utf-8',
        'private, no-cache',
      ])
      expect((await call('GET', path, '', undefined, { 'if-none-match': `W/"x", ${etag}` })).status).toBe(304)

      await enrol(id, { extraDays: 2, status: 'paused', pausedOn: '2026-03-03' })
      expect((await events()).map(({ day, status }) => [day, status])).toEqual([['2026-03-05', 'TENTATIVE']])
      await enrol(id, { extraDays: 2 })
      await server.within('exports', (store) => store.addPass({ planId: 'p1', learnerId: id, itemId: 'i1', day: '2026-03-03', at: AT }))
      expect((await call('GET', path, '', undefined, { 'if-none-match': etag })).status).toBe(200)
      const after = await events()
      expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
      expect(after.map(({ summary, day }) => [summary.split(':')[0], day])).toEqual([['Passed', '2026-03-05']])
      for (const [at, { sequence }] of after.entries()) expect(sequence).toBeGreaterThan(before[at]?.sequence ?? 99)

      const another = new URL((await call('POST', '/v1/me/calendars', token)).json().url).pathname
      expect((await call('DELETE', '/v1/me/calendars', token)).status).toBe(204)
      for (const link of [path, another, '/v1/calendars/exports.00.ics'])
        expect((await call('GET', link)).json()).toMatchObject({ status: 404, code: 'code_unknown' })
      expect((await call('GET', '/v1/calendars/ghost.00.ics')).status).toBe(401)
    })
    it('exports what plans keep of a learner, and deletes it', async () => {
      const ada = await lead()
      await enrol(ada.id, { cohort: 'spring' })
      const pass = { planId: 'p1', learnerId: ada.id, itemId: 'i1', day: '2026-03-03', at: AT }
      const notice = { id: 'n1', learnerId: ada.id, planId: 'p1', about: 'i1', day: '2026-03-02', text: 'It is open', createdAt: AT }
      await server.within('exports', (store) => {
        store.addPass(pass)
        store.takeNotice({ ...notice, seenAt: AT })
      })
      await call('POST', '/v1/me/calendars', ada.token)
      const all = (await call('GET', '/v1/me/export', ada.token)).json()
      expect(all).toMatchObject({
        identities: [{ channel: 'member', external_id: ada.id }],
        role: { role: 'lead', since: expect.any(String) },
        ranked: false,
        plans: [{ plan: 'p1', name: plan.name, cohort: 'spring', first_day: '2026-03-02', status: 'active' }],
        passes: [{ plan: 'p1', item: 'i1', day: '2026-03-03' }],
        // From nine o'clock on the team's digest stands beside it.
        notices: expect.arrayContaining([expect.objectContaining({ about: 'i1', text: 'It is open', seen_at: AT })]),
        calendar_links: 1,
      })
      expect((await call('GET', '/v1/team/plans/p1/exports/progress.csv', key)).text).toContain(ada.id)
      await call('DELETE', '/v1/me', ada.token)
      expect((await call('GET', '/v1/team/plans/p1/exports/progress.csv', key)).text).not.toContain(ada.id)
      await server.within('exports', (store) => {
        const kept = [store.enrolments('all'), store.passes({ planId: 'p1' }), store.noticesOf(ada.id), store.members(), store.tickets()]
        expect(JSON.stringify(kept)).not.toContain(ada.id)
      })
    })

    it('shows neighbours to those who take part, where the team wants it', async () => {
      const ranking = async (token: string) => (await call('GET', '/v1/me/ranking', token)).json()
      const own: Plan = { ...plan, id: 'ranked', items: [1, 2, 3].map((n) => ({ ...item, id: `i${n}`, opens: 1, due: 10 })) }
      const people = await Promise.all([0, 1, 2, 3, 4, 5, 6].map(guest))
      await server.within('exports', (store) => store.savePlan(own))
      for (const { id } of people) await enrol(id, { planId: 'ranked' })
      const [first] = people
      expect((await call('POST', '/v1/me/ranking', first?.token, { show: true })).json().code).toBe('forbidden')
      await server.within('exports', (store) => store.saveOptions({ ...store.options(), ranking: true }))
      // Passed: 3, 2, 2 (earlier), 1, 0, 0 and one who does not take part.
      const passed = [['i1', 'i2', 'i3'], ['i1', 'i2'], ['i1', 'i2'], ['i1'], [], ['i1'], ['i1', 'i2', 'i3']]
      for (const [at, items] of passed.entries())
        await server.within('exports', (store) => {
          for (const itemId of items)
            store.addPass({
              planId: 'ranked',
              learnerId: people[at]?.id ?? '',
              itemId,
              day: at === 2 ? '2026-03-04' : '2026-03-12',
              at: AT,
            })
        })
      for (const { token } of people.slice(0, 6)) expect((await call('POST', '/v1/me/ranking', token, { show: true })).status).toBe(200)
      await call('PUT', '/v1/settings', first?.token, { daily_cap: 5 })
      const found = await ranking(people[1]?.token ?? '')
      expect(found).toMatchObject({ allowed: true, shown: true })
      expect(found.plans[0].neighbours.map(({ passed, days_early, is_me }: any) => [passed, days_early, is_me])).toEqual([
        [3, -3, false],
        [2, 14, false],
        [2, -2, true],
        [1, -1, false],
        [1, -1, false],
      ])
      expect((await ranking(people[4]?.token ?? '')).plans[0].neighbours.map(({ passed }: any) => passed)).toEqual([1, 1, 0])
      expect(await ranking(people[6]?.token ?? '')).toEqual({ allowed: true, shown: false, plans: [] })
      await call('POST', '/v1/me/ranking', first?.token, { show: false })
      expect((await ranking(people[1]?.token ?? '')).plans[0].neighbours.map(({ passed }: any) => passed)).toEqual([2, 2, 1, 1])
      await server.within('exports', (store) => store.saveOptions({ ...store.options(), ranking: false }))
      expect((await ranking(people[1]?.token ?? '')).plans).toEqual([])
    })

    it('sends what happens to an LRS that an admin has set, from then on, by itself', async () => {
      const { receiver } = server
      const { token, id } = await guest()
      const lrs = { url: `${receiver}/lrs/exports/xapi`, username: 'wħetstone', password: 'pass:wörd' }
      await fetch(`${receiver}/lrs/exports/_state`, { method: 'PUT', body: '{"forget":true}' })
      await drill(token, 'external-name', 'Said before')
      expect((await call('PUT', '/v1/team/lrs', (await lead()).token, lrs)).status).toBe(403)
      for (const url of ['http://lrs.example.com', 'https://10.0.0.1/xapi', 'https://lrs.example.com/?a=b', 'https://lrs.example.com/#'])
        expect((await call('PUT', '/v1/team/lrs', key, { ...lrs, url })).json()).toMatchObject({ status: 400, pointer: '/url' })
      expect((await call('PUT', '/v1/team/lrs', key, lrs)).json()).toEqual({ url: lrs.url, with_text: false })
      expect((await call('GET', '/v1/team/lrs', key)).json()).toEqual({ lrs: { url: lrs.url, with_text: false } })
      await server.within('exports', (store) =>
        expect(JSON.stringify([store.options(), store.audit({ before: null, limit: 9 })])).not.toContain('wörd'),
      )
      const said = await drill(token, 'external-name', 'Said after')
      const found = async (): Promise<any[]> => ((await (await fetch(`${receiver}/lrs/exports/_log`)).json()) as any).statements
      for (let tries = 0; tries < 100 && (await found()).length < 2; tries++) await new Promise((resolve) => setTimeout(resolve, 100))
      expect((await found()).map(({ verb, actor }) => [verb.display.en, actor.account.name])).toEqual([
        ['initialized', id],
        ['answered', id],
      ])
      expect((await found())[1].id).toBe(said.attempt)
      expect((await call('DELETE', '/v1/team/lrs', key)).status).toBe(204)
      expect((await call('GET', '/v1/team/lrs', key)).json()).toEqual({ lrs: null })
    })

    it('keeps five calendar links, and none of a learner who is gone', async () => {
      const { token } = await guest()
      const paths: string[] = []
      for (let n = 0; n < 6; n++) paths.push(new URL((await call('POST', '/v1/me/calendars', token)).json().url).pathname)
      const statuses = async () => Promise.all(paths.map(async (path) => (await call('GET', path)).status))
      expect(await statuses()).toEqual([404, 200, 200, 200, 200, 200])
      await call('DELETE', '/v1/me', token)
      expect(new Set(await statuses())).toEqual(new Set([404]))
    })
  })
}
