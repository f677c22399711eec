import { sign } from 'hono/jwt'
import { beforeAll, describe, expect, it } from 'vitest'

export const SECRET_KEY = 'test-secret-0123456789-0123456789-0123'
export const ADMIN_TOKEN = 'test-admin-0123456789-0123456789-01234'
const TOPIC = 'kubernetes/service-types'

export interface Deployment {
  readonly origin: string
  fetch(path: string, init?: RequestInit): Promise<Response>
}
interface Team {
  readonly id: string
  readonly apiKey: string
  readonly embedKey: string
}
export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

/** The HTTP API as its users meet it; the same suite over loopback on Node and in workerd. */
export function apiSuite(name: string, deploy: () => Promise<Deployment>): void {
  describe(`HTTP API, ${name}`, () => {
    let server: Deployment
    let acme: Team
    let token: string
    const call = async (path: string, init?: RequestInit): Promise<{ status: number; body: any; headers: Headers }> => {
      const response = await server.fetch(path, init)
      const text = await response.text()
      return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
    }
    const makeTeam = async (id: string, allowedOrigins: string[] = []): Promise<Team> => {
      const { body } = await call('/v1/teams', json({ id, name: id, allowed_origins: allowedOrigins }, bearer(ADMIN_TOKEN)))
      return { id, apiKey: body.api_key, embedKey: body.embed_key }
    }
    const guest = async (team: Team): Promise<string> => (await call('/v1/guests', json({ embed_key: team.embedKey }))).body.token
    const start = async (as = token, extra: Record<string, unknown> = { level: 'junior' }): Promise<any> =>
      (await call('/v1/drills', json({ topic: TOPIC, ...extra }, bearer(as)))).body
    const answer = (drill: string, text: unknown, headers: Record<string, string> = {}, as = token) =>
      call(`/v1/drills/${drill}/answers`, json({ text }, { ...bearer(as), ...headers }))
    const move = (drill: string, name: string, as = token) => call(`/v1/drills/${drill}/moves`, json({ move: name }, bearer(as)))
    const get = async (path: string, as = token) => (await call(path, { headers: bearer(as) })).body
    /** Answers until the open question is closed. */
    const settle = async (drill: string, text: string, as = token) => {
      const first = await answer(drill, text, {}, as)
      let last = first
      while (last.body.turn !== null && last.body.turn.number === first.body.turn?.number && last.body.turn.step > 0)
        last = await answer(drill, text, {}, as)
      return last
    }
    const expectProblem = (found: { status: number; body: any; headers: Headers }, status: number, code: string): void => {
      expect({ status: found.status, code: found.body?.code }).toEqual({ status, code })
      expect(found.headers.get('content-type')).toContain('application/problem+json')
      expect(found.body.request_id).toBe(found.headers.get('x-request-id'))
      expect(found.body.detail.length).toBeGreaterThan(10)
    }
    beforeAll(async () => {
      server = await deploy()
      acme = await makeTeam('acme', ['https://acme.example'])
      token = await guest(acme)
    })

    it('says that it is up, and describes itself', async () => {
      expect((await call('/healthz')).body).toMatchObject({ status: 'ok' })
      const { body } = await call('/openapi.json')
      expect(body.openapi).toBe('3.1.0')
      const paths = [
        '/healthz',
        '/v1/drills',
        '/v1/drills/{id}/answers',
        '/v1/guests',
        '/v1/progress',
        '/v1/team/plans',
        '/v1/teams',
        '/v1/topics',
      ]
      expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(paths))
      expect(Object.keys(body.components.schemas.PlanInvitation.properties)).toEqual(['team', 'plan', 'note'])
      const operations = Object.entries<any>(body.paths).flatMap(([path, at]) =>
        Object.entries<any>(at).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
      )
      const withBody = operations.filter(({ requestBody }) => requestBody !== undefined)
      expect(withBody.filter(({ responses }) => responses[400] === undefined).map(({ name: told }) => told)).toEqual([])
    })
    it('lists topics without signing in', async () => {
      const { body } = await call('/v1/topics')
      expect(body.topics.find((topic: any) => topic.id === TOPIC)).toMatchObject({ levels: { junior: 6, middle: 9, senior: 10 } })
      expect((await call(`/v1/topics/${TOPIC}`)).body.title).toBe('Kubernetes Service types')
      expectProblem(await call('/v1/topics/no/such'), 404, 'topic_not_found')
    })

    it('grades an answer with evidence in the words as sent', async () => {
      const { drill, turn } = await start()
      expect(turn).toMatchObject({ number: 1, question: { id: 'service-types-overview', level: 'junior' } })
      const text =
        'ExternalName doesn’t proxy traffic, DNS just answers with a CNAME. Unlike LoadBalancer, a ClusterIP can only be reached inside the cluster.'
      const { status, body } = await answer(drill.id, text)
      expect(status).toBe(200)
      const stated = body.grade.concepts.filter((concept: any) => concept.state === 'stated').map((concept: any) => concept.id)
      expect(stated).toEqual(['cluster-ip-internal', 'external-name-alias'])
      expect(body.grade.red_flags).toEqual([])
      for (const concept of body.grade.concepts)
        for (const span of concept.evidence) expect(text.slice(span.start, span.end)).toBe(span.text)
      expect(body).toMatchObject({ heard: 'answer', turn: { number: 1, step: 1, ask: { form: 'nudge' } } })
      expect(body.reply.map((line: any) => line.kind)).toEqual(['praise', 'nudge'])
      expect(body.reply[1].text).toBe(body.turn.ask.text)
      const open = body.grade.concepts.filter((concept: any) => concept.state !== 'stated')
      expect(open.map((concept: any) => concept.statement)).toEqual([null, null])
      expect(JSON.stringify(body)).not.toContain('reason')
    })
    it('challenges a wrong claim, and takes the correction', async () => {
      const mine = await guest(acme)
      const { drill } = await start(mine)
      const { body } = await answer(drill.id, 'ExternalName proxies traffic to the outside host.', {}, mine)
      expect(body.grade).toMatchObject({
        verdict: 'red_flag',
        red_flags: [{ id: 'external-name-proxies', evidence: [{ text: expect.stringContaining('proxies traffic') }] }],
      })
      expect(body.grade.red_flags[0].correction).toBeNull()
      expect(body.turn.ask).toEqual({
        form: 'challenge',
        text: 'One moment: "ExternalName proxies traffic to the outside host". Do you stand by that?',
      })
      const after = (await answer(drill.id, 'No, nothing is proxied: DNS just answers with a CNAME.', {}, mine)).body
      expect(after.grade).toMatchObject({ verdict: 'partial', red_flags: [] })
      expect(after.reply[0]).toEqual({ kind: 'praise', text: 'Good, you have set that right.' })
    })
    it('tells moves from answers in any wording, and gives nothing away on the way', async () => {
      const { drill } = await start()
      const heard = async (text: string) => {
        const { body } = await answer(drill.id, text)
        return [body.heard, body.turn?.number ?? null]
      }
      expect(await heard('Could you give me a hint, please?')).toEqual(['hint', 1])
      expect(await heard('why?')).toEqual(['why', 1])
      expect(await heard('Say that again')).toEqual(['repeat', 1])
      expect(await heard('No, skip lists have nothing to do with it')).toEqual(['answer', 1])
      expect(await heard('skip, please')).toEqual(['skip', 2])
      expect(await heard('skip')).toEqual(['skip', 3])
      const again = (await answer(drill.id, "let's start over")).body
      expect([again.heard, again.drill.id === drill.id, again.turn.number]).toEqual(['restart', false, 1])
      const turns = (await get(`/v1/drills/${drill.id}`)).turns
      expect(turns.map((turn: any) => turn.status)).toEqual(['answered', 'skipped', 'skipped'])
      expect(turns[0].said.map((each: any) => each.heard)).toEqual(['hint', 'why', 'repeat', 'answer', 'skip'])
      expectProblem(await call(`/v1/drills/${again.drill.id}/moves`, json({ move: 'dance' }, bearer(token))), 400, 'invalid_input')
    })
    it('drills to the end, then shows transcript, summary and progress', async () => {
      const mine = await guest(acme)
      const { drill } = await start(mine)
      const first = await settle(drill.id, 'ClusterIP is only reachable inside the cluster.', mine)
      expect([first.body.turn.number, first.body.drill.answered]).toEqual([2, 1])
      expect((await move(drill.id, 'skip', mine)).body.turn.number).toBe(3)
      let last = await settle(drill.id, 'no idea', mine)
      while (last.body.turn !== null) last = await answer(drill.id, 'A NodePort opens the same port on every node.', {}, mine)
      expect(last.body.drill).toMatchObject({ status: 'finished', answered: 5, done: 6, total: 6 })
      expect(last.body.reply.at(-1).kind).toBe('summary')
      expectProblem(await answer(drill.id, 'more', {}, mine), 409, 'drill_finished')
      expectProblem(await move(drill.id, 'skip', mine), 409, 'drill_finished')
      const transcript = await get(`/v1/drills/${drill.id}`, mine)
      expect(transcript.turns.map((turn: any) => turn.status)).toEqual([
        'answered',
        'skipped',
        'answered',
        'answered',
        'answered',
        'answered',
      ])
      expect(transcript.turns[0].attempts[0]).toMatchObject({
        text: 'ClusterIP is only reachable inside the cluster.',
        grade: { verdict: 'partial' },
      })
      expect(transcript.summary).toEqual(last.body.reply.filter((line: any) => line.kind === 'summary'))
      const body = await get('/v1/progress', mine)
      const junior = body.topics[0].levels[0]
      expect(junior).toMatchObject({ level: 'junior', questions: 6, answered: 4, ready: false })
      expect(junior.concepts.find((concept: any) => concept.id === 'cluster-ip-internal').state).toBe('shaky')
      const asked = new Set(junior.concepts.filter(({ state }: any) => state !== 'unasked').map(({ question }: any) => question))
      expect([asked.size, junior.concepts.filter(({ state }: any) => state === 'missing').length > 0]).toEqual([5, true])
      expect(body.open_drills).toEqual([])
    })
    it('climbs from junior when no level is chosen, and ends early when asked to', async () => {
      const { drill, turn } = await start(token, {})
      expect([drill.level, drill.total, turn.question.level]).toEqual([null, 25, 'junior'])
      const { body } = await move(drill.id, 'stop')
      expect(body).toMatchObject({ drill: { status: 'finished' }, turn: null })
      expect((await start(token, { level: 'senior', length: 2 })).drill.total).toBe(2)
    })

    it('gives the same outcome again for a repeated Idempotency-Key, and counts it once', async () => {
      const { drill } = await start()
      const first = await answer(drill.id, 'ClusterIP is internal only.', { 'idempotency-key': 'k1' })
      const again = await answer(drill.id, 'ClusterIP is internal only.', { 'idempotency-key': 'k1' })
      expect(again.body).toEqual(first.body)
      expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true'])
      expectProblem(await answer(drill.id, 'Something else.', { 'idempotency-key': 'k1' }), 422, 'idempotency_mismatch')
      const { turns } = (await call(`/v1/drills/${drill.id}`, { headers: bearer(token) })).body
      expect(turns.map((turn: any) => turn.attempts.length)).toEqual([1])
    })
    it('starts one drill for a repeated Idempotency-Key, and answers it under the same', async () => {
      const mine = await guest(acme)
      const begin = (body: unknown) => call('/v1/drills', json(body, { ...bearer(mine), 'idempotency-key': 'k1' }))
      const first = await begin({ topic: TOPIC, level: 'junior' })
      const again = await begin({ level: 'junior', topic: TOPIC })
      expect([again.status, again.body]).toEqual([201, first.body])
      expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true'])
      expectProblem(await begin({ topic: TOPIC, level: 'senior' }), 422, 'idempotency_mismatch')
      for (const key of ['k1', 'start k1'])
        expect((await answer(first.body.drill.id, 'ClusterIP is internal only.', { 'idempotency-key': key }, mine)).status).toBe(200)
      expect((await get('/v1/progress', mine)).open_drills).toHaveLength(1)
    })
    it('lets one of two answers to the same turn win and tells the other', async () => {
      const { drill, turn } = await start()
      const send = (text: string) => call(`/v1/drills/${drill.id}/answers`, json({ text, turn: turn.id, step: turn.step }, bearer(token)))
      const both = await Promise.all([send('ClusterIP is internal.'), send('NodePort is external.')])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expectProblem(both.find(({ status }) => status === 409) as never, 409, 'turn_closed')
      const { turns } = (await call(`/v1/drills/${drill.id}`, { headers: bearer(token) })).body
      expect(turns.flatMap((each: any) => each.attempts)).toHaveLength(1)
    })

    it('keeps feedback for the end in an interview, and then reports as JSON and as Markdown', async () => {
      const mine = await guest(acme)
      const { drill } = await start(mine, { level: 'junior', mode: 'interview', length: 2, seed: 'x', minutes: 30, question_minutes: 5 })
      expect(Date.parse(drill.deadline)).toBeGreaterThan(Date.now())
      expectProblem(await call(`/v1/drills/${drill.id}/report`, { headers: bearer(mine) }), 409, 'drill_open')
      const first = (await answer(drill.id, 'ExternalName proxies traffic. <b>ClusterIP</b> is internal only.', {}, mine)).body
      expect([first.grade, first.heard]).toEqual([null, 'answer'])
      expect(JSON.stringify(await get(`/v1/drills/${drill.id}`, mine))).not.toContain('"verdict"')
      expect((await answer(drill.id, 'hint', {}, mine)).body.reply[0].text).toContain('In an interview')
      await move(drill.id, 'stop', mine)
      const report = await get(`/v1/drills/${drill.id}/report`, mine)
      expect(report).toMatchObject({ mode: 'interview', figures: { asked: 1, answered: 1 } })
      const response = await server.fetch(`/v1/drills/${drill.id}/report.md`, { headers: bearer(mine) })
      expect(response.headers.get('content-type')).toContain('text/markdown')
      const text = await response.text()
      expect(text).toContain('no hiring verdict')
      expect(text).toContain('\\<b\\>ClusterIP')
      expectProblem(await call(`/v1/drills/${drill.id}/report`, { headers: bearer(token) }), 404, 'drill_not_found')
    })
    it('joins two learners of a team by a code, and none of another team', async () => {
      const [one, two] = [await guest(acme), await guest(acme)]
      const { body: made } = await call('/v1/link-codes', { method: 'POST', headers: bearer(one) })
      expectProblem(await call('/v1/links', json({ code: `acme.WRNG-CODE` }, bearer(two))), 404, 'link_code_unknown')
      const bare = made.code.replace('acme.', '')
      const stray = await call('/v1/links', json({ code: `nobody.${bare}` }, bearer(two)))
      expectProblem(stray, 401, 'unauthorized')
      for (const key of [acme.apiKey, acme.embedKey]) {
        const wrong = await call('/v1/progress', { headers: bearer(key) })
        expectProblem(wrong, 401, 'unauthorized')
        expect(wrong.body.detail).toContain("takes a learner's token, not a key")
      }
      expect(stray.body).toMatchObject({ pointer: '/code', detail: expect.stringContaining('such as "acme.') })
      const linked = await call('/v1/links', json({ code: made.code }, bearer(two)))
      expect(linked.status).toBe(201)
      expectProblem(await call('/v1/progress', { headers: bearer(two) }), 401, 'unauthorized')
      expect((await call('/v1/progress', { headers: bearer(linked.body.token) })).status).toBe(200)
      expect((await get('/v1/team', acme.apiKey)).id).toBe('acme')
      expectProblem(await call('/v1/team', { headers: bearer(one) }), 403, 'forbidden')
    })
    it('takes a link code as people type it: without the team where the token tells it, in any case, without the hyphen', async () => {
      const two = await guest(acme)
      for (const type of [
        (code: string) => [code.replace('acme.', ''), bearer(two)] as const,
        (code: string) => [code.toUpperCase()] as const,
        (code: string) => [code.toLowerCase().replace('-', '')] as const,
      ]) {
        const { body: made } = await call('/v1/link-codes', { method: 'POST', headers: bearer(await guest(acme)) })
        const [code, headers] = type(made.code)
        expect((await call('/v1/links', json({ code }, headers))).status).toBe(201)
      }
      expectProblem(await call('/v1/links', json({ code: 'WRNG-CODE' })), 401, 'unauthorized')
      for (const body of [{}, { code: 5 }, []]) {
        const unread = await call('/v1/links', json(body, bearer(two)))
        expectProblem(unread, 400, 'invalid_input')
        expect(unread.body.pointer).toBe('/code')
      }
    })
    it('schedules reviews by the settings, and draws what is held', async () => {
      const mine = await guest(acme)
      expect(await get('/v1/settings', mine)).toEqual({ daily_cap: 20, paused_until: null, interview_date: null, time_zone: 'UTC' })
      const put = (body: unknown) => call('/v1/settings', { ...json(body, bearer(mine)), method: 'PUT' })
      expect((await put({ daily_cap: 5, time_zone: 'Europe/Berlin', interview_date: '2030-01-01' })).body).toMatchObject({ daily_cap: 5 })
      expectProblem(await put({ time_zone: 'Mars/Base' }), 400, 'invalid_input')
      expectProblem(await put({ interview_date: 'soon' }), 400, 'invalid_input')
      const over = await put({ interview_date: '2020-01-01' })
      expectProblem(over, 400, 'invalid_input')
      expect([over.body.pointer, over.body.detail]).toEqual([
        '/interview_date',
        'Cannot save the settings: the interview on 2020-01-01 is over',
      ])
      const ended = await put({ paused_until: '2020-01-01' })
      expectProblem(ended, 400, 'invalid_input')
      expect([ended.body.pointer, ended.body.detail]).toEqual([
        '/paused_until',
        'Cannot save the settings: the pause until 2020-01-01 is over',
      ])
      expectProblem(await call('/v1/drills', json({ mode: 'review' }, bearer(mine))), 409, 'nothing_due')
      const { drill } = await start(mine)
      await settle(drill.id, 'idk', mine)
      const reviews = await get('/v1/reviews', mine)
      expect(reviews).toMatchObject({ due: [], done_today: 1 })
      expect(reviews.forecast).toHaveLength(30)
      expect(reviews.forecast.reduce((sum: number, day: any) => sum + day.reviews, 0)).toBe(1)
      const picture = await server.fetch('/v1/progress.svg', { headers: bearer(mine) })
      expect(picture.headers.get('content-type')).toContain('image/svg+xml')
      const svg = await picture.text()
      expect(svg).toContain('<title id="map-title">')
      expect(svg.match(/class="unasked" r="3"\/><\/g>/g)?.length).toBeGreaterThan(20)
    })
    it('lets a learner dispute a finding, a lead decide, and tells on the next visit', async () => {
      const mine = await guest(acme)
      const { drill } = await start(mine)
      const { attempt } = (await answer(drill.id, 'Everything is reachable by pigeon.', {}, mine)).body
      const dispute = (body: unknown, as = mine) => call('/v1/appeals', json(body, bearer(as)))
      expectProblem(await dispute({ attempt }, token), 404, 'attempt_not_found')
      expectProblem(await dispute({ attempt, kind: 'red_flag', finding: 'external-name-proxies' }), 400, 'invalid_input')
      const made = await dispute({ attempt, kind: 'concept', finding: 'cluster-ip-internal', note: 'pigeons are internal' })
      expect([made.status, made.body.status]).toEqual([201, 'open'])
      expectProblem(await dispute({ attempt, kind: 'concept', finding: 'cluster-ip-internal' }), 409, 'appeal_exists')
      const path = `/v1/team/appeals/${made.body.id}/decision`
      expectProblem(await call(path, json({ accept: true }, bearer(mine))), 403, 'forbidden')
      const cases = await get('/v1/team/appeals', acme.apiKey)
      expect(cases.appeals).toMatchObject([{ answer: 'Everything is reachable by pigeon.', concepts: [], note: 'pigeons are internal' }])
      const decided = await call(path, json({ accept: true, word: 'Fair enough' }, bearer(acme.apiKey)))
      expect(decided.body).toMatchObject({ status: 'accepted', concepts: ['cluster-ip-internal'], score: 0.25 })
      expectProblem(await call(path, json({ accept: true }, bearer(acme.apiKey))), 409, 'appeal_decided')
      const progress = await get('/v1/progress', mine)
      expect(progress.topics[0].levels[0].concepts.find((concept: any) => concept.id === 'cluster-ip-internal').state).toBe('shaky')
      expect((await start(mine)).reply[0].text).toContain('Fair enough')
      expect((await start(mine)).reply).toEqual([])
    })
    it('gives a learner everything that is kept, and deletes it for good', async () => {
      const mine = await guest(acme)
      const { drill } = await start(mine)
      await answer(drill.id, 'A very secret sentence about ClusterIP.', { 'idempotency-key': 'gone' }, mine)
      const all = await get('/v1/me/export', mine)
      expect(all.drills[0].turns[0].attempts[0].text).toBe('A very secret sentence about ClusterIP.')
      expect((await call('/v1/me', { method: 'DELETE', headers: bearer(mine) })).status).toBe(204)
      expectProblem(await call('/v1/progress', { headers: bearer(mine) }), 401, 'unauthorized')
      expect((await get('/v1/team/appeals', acme.apiKey)).appeals.length).toBeLessThan(5)
    })
    it('replays all attempts for the team alone', async () => {
      const path = '/v1/team/regrades'
      expectProblem(await call(path, json({ dry_run: true }, bearer(token))), 403, 'forbidden')
      const mine = await guest(acme)
      // More of them than are held at the edge.
      const { topics } = await get('/v1/topics')
      expect(topics.length).toBeGreaterThan(3)
      for (const { id } of topics) await answer((await start(mine, { topic: id })).drill.id, 'It is a kind of pigeon.', {}, mine)
      const { body } = await call(path, json({ dry_run: true }, bearer(acme.apiKey)))
      expect(body.attempts).toBeGreaterThan(10)
      expect(body.changed).toEqual([])
    })

    it('signs in the users of a host application, the same learner each time', async () => {
      const path = '/v1/learners/ada%40acme.example/tokens'
      const first = await call(path, { method: 'POST', headers: bearer(acme.apiKey) })
      const again = await call(path, { method: 'POST', headers: bearer(acme.apiKey) })
      expect([first.status, again.body.learner.id]).toEqual([201, first.body.learner.id])
      expectProblem(await call('/v1/learners/%20/tokens', { method: 'POST', headers: bearer(acme.apiKey) }), 400, 'invalid_input')
      expectProblem(await call(path, { method: 'POST', headers: bearer(acme.embedKey) }), 401, 'unauthorized')
      expectProblem(await call(path, { method: 'POST' }), 401, 'unauthorized')
    })
    it.each([
      ['Asia/Kathmandu', 'Asia/Kathmandu'],
      ['Asia/Kolkata', 'Asia/Kolkata'],
      ['+05:30', 'UTC'],
      ['Factory', 'UTC'],
      ['Mars/Olympus', 'UTC'],
      [undefined, 'UTC'],
    ])('keeps the time zone that a guest brings, %s, also through the demo key', async (time_zone, kept) => {
      for (const embed_key of [acme.embedKey, 'demo']) {
        const { body } = await call('/v1/guests', json({ embed_key, time_zone }))
        expect((await get('/v1/settings', body.token)).time_zone).toBe(kept)
      }
    })
    it('lets guests in only from allowed origins and its own', async () => {
      const from = (origin: string) => call('/v1/guests', json({ embed_key: acme.embedKey }, { origin }))
      const allowed = await from('https://acme.example')
      expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([201, 'https://acme.example'])
      expect((await from(server.origin)).status).toBe(201)
      const refused = await from('https://evil.example')
      expectProblem(refused, 403, 'forbidden_origin')
      expect(refused.headers.get('access-control-allow-origin')).toBeNull()
      const asked = (origin: string) => call('/v1/progress', { headers: { ...bearer(token), origin } })
      expect((await asked('https://acme.example')).headers.get('access-control-allow-origin')).toBe('https://acme.example')
      for (const origin of ['https://evil.example', 'https://acme.example.evil.example', 'http://acme.example', 'null']) {
        const outside = await asked(origin)
        expectProblem(outside, 403, 'forbidden_origin')
        expect(outside.headers.get('access-control-allow-origin')).toBeNull()
      }
      const refusedStart = await call('/v1/drills', json({ topic: TOPIC }, { ...bearer(token), origin: 'https://evil.example' }))
      expectProblem(refusedStart, 403, 'forbidden_origin')
      const demo = await call('/v1/guests', json({ embed_key: 'demo' }, { origin: 'https://anywhere.example' }))
      expect([demo.status, demo.headers.get('access-control-allow-origin')]).toEqual([201, 'https://anywhere.example'])
      expectProblem(await call('/v1/guests', json({ embed_key: 'acme.pk_0123456789012345678901234567' })), 401, 'unauthorized')
      const ghost = await call(
        '/v1/guests',
        json({ embed_key: 'ghost.pk_0123456789012345678901234567' }, { origin: 'https://any.example' }),
      )
      expectProblem(ghost, 401, 'unauthorized')
      expect(ghost.headers.get('access-control-allow-origin')).toBe('*')
      expectProblem(await call('/v1/guests', json({ embed_key: acme.apiKey })), 401, 'unauthorized')
    })
    /** Sends a body in pieces, of which no header states the length. */
    const stream = (path: string, pieces: string[], headers: Record<string, string> = {}) => {
      const body = new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
          controller.close()
        },
      })
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, duplex: 'half' }
      return call(path, init as RequestInit)
    }
    it('lets a guest in whose body comes in pieces, and no more of them than fit', async () => {
      const send = (pieces: string[]) => stream('/v1/guests', pieces)
      expect((await send(['{"embed_', `key":"${acme.embedKey}"}`])).status).toBe(201)
      expectProblem(await send([`{"embed_key":"${acme.embedKey}"}`, ...Array(9).fill(' '.repeat(10_000))]), 413, 'body_too_large')
    })
    it('refuses a body in pieces as it does a whole one', async () => {
      const { drill } = await start()
      const path = `/v1/drills/${drill.id}/answers`
      expectProblem(await stream(path, ['{"text":"x"}'], { ...bearer(token), 'content-type': 'text/plain' }), 415, 'unsupported_media_type')
      expectProblem(await stream(path, Array(9).fill(' '.repeat(10_000)), bearer(token)), 413, 'body_too_large')
      expectProblem(await stream(path, ['{"text":"x"}'], bearer('ghost.sk_0123456789012345678901234567')), 401, 'unauthorized')
    })
    it('answers the preflight of a browser', async () => {
      const response = await server.fetch('/v1/drills', {
        method: 'OPTIONS',
        headers: { origin: 'https://acme.example', 'access-control-request-method': 'POST' },
      })
      expect([response.status, response.headers.get('access-control-allow-headers')]).toEqual([
        204,
        'authorization, content-type, idempotency-key',
      ])
    })
    it('sets up teams for the admin alone, each id once', async () => {
      expectProblem(await call('/v1/teams', json({ id: 'zed', name: 'Zed' }, bearer('wrong'))), 401, 'unauthorized')
      expectProblem(await call('/v1/teams', json({ id: 'zed', name: 'Zed' })), 401, 'unauthorized')
      expectProblem(await call('/v1/teams', json({ id: 'acme', name: 'Again' }, bearer(ADMIN_TOKEN))), 409, 'team_exists')
      expectProblem(await call('/v1/teams', json({ id: '../x', name: 'X' }, bearer(ADMIN_TOKEN))), 400, 'invalid_input')
    })
    it("keeps one team's data from another's learners", async () => {
      const other = await makeTeam('other')
      const stranger = await guest(other)
      const { drill } = await start()
      const neighbour = await guest(acme)
      for (const as of [stranger, neighbour]) {
        expectProblem(await call(`/v1/drills/${drill.id}`, { headers: bearer(as) }), 404, 'drill_not_found')
        expectProblem(await answer(drill.id, 'ClusterIP', {}, as), 404, 'drill_not_found')
      }
      const payload = { sub: 'nobody', iat: 1, exp: 4_000_000_000 }
      expectProblem(
        await call('/v1/progress', { headers: bearer(await sign({ ...payload, team: 'other' }, SECRET_KEY)) }),
        401,
        'unauthorized',
      )
      expectProblem(
        await call('/v1/progress', { headers: bearer(await sign({ ...payload, team: 'no-such-team' }, SECRET_KEY)) }),
        401,
        'unauthorized',
      )
    })
    it('refuses missing, broken, forged and expired tokens', async () => {
      const { learner } = (await call('/v1/guests', json({ embed_key: acme.embedKey }))).body
      const payload = { sub: learner.id, team: 'acme', iat: 1 }
      const tokens = [
        'nonsense',
        'a.b.c',
        await sign({ ...payload, exp: 4_000_000_000 }, 'another-secret'),
        await sign({ ...payload, exp: 2 }, SECRET_KEY),
      ]
      for (const bad of tokens) expectProblem(await call('/v1/progress', { headers: bearer(bad) }), 401, 'unauthorized')
      const told = async (path: string, init?: RequestInit) => {
        const found = await call(path, init)
        expectProblem(found, 401, 'unauthorized')
        return [found.body.pointer, found.body.detail]
      }
      expect(await told('/v1/progress')).toEqual([undefined, expect.stringContaining('send the header "Authorization: Bearer <token>"')])
      expect(await told('/v1/progress', { headers: { authorization: 'Basic YTpi' } })).toEqual([
        undefined,
        expect.stringContaining('has to read "Bearer <token>"'),
      ])
      expect(await told('/v1/progress', { headers: bearer('nonsense') })).toEqual([
        undefined,
        expect.stringContaining('neither a token nor a key'),
      ])
      for (const embed_key of ['nonsense', 'ghost.pk_0123456789012345678901234567'])
        expect(await told('/v1/guests', json({ embed_key }))).toEqual(['/embed_key', expect.stringContaining('of no team here')])
      expect(await told('/v1/guests', json({ embed_key: 'acme.pk_0123456789012345678901234567' }))).toEqual([
        '/embed_key',
        expect.stringContaining('or was revoked'),
      ])
      expect(await told('/v1/joins/nonsense')).toEqual([undefined, expect.stringContaining('ask for a new one')])
      expectProblem(await call('/v1/guests', json({})), 400, 'invalid_input')
      expectProblem(await call('/v1/guests', { ...json({}), body: '{' }), 400, 'invalid_json')
      expect((await call('/v1/progress', { headers: bearer(await sign({ ...payload, exp: 4_000_000_000 }, SECRET_KEY)) })).status).toBe(200)
    })

    it('says what is wrong with a request, and where', async () => {
      const { drill } = await start()
      const as = bearer(token)
      expectProblem(await call('/v1/drills', json({ topic: 'no/such' }, as)), 404, 'topic_not_found')
      const level = await call('/v1/drills', json({ topic: TOPIC, level: 'guru' }, as))
      expectProblem(level, 400, 'invalid_input')
      expect(level.body.pointer).toBe('/level')
      const both = await call('/v1/drills', json({ topic: 'kubernetes/servces', level: 'guru' }, as))
      expectProblem(both, 400, 'invalid_input')
      expect(both.body.errors).toEqual([
        { pointer: '/topic', detail: 'there is no topic "kubernetes/servces" — did you mean "kubernetes/services"?' },
        { pointer: '/level', detail: 'choose one of junior, middle, senior' },
      ])
      expectProblem(await call('/v1/drills', json({ topic: TOPIC, length: 0 }, as)), 400, 'invalid_input')
      const strange = await call('/v1/drills', json({ topic: TOPIC, question: 'external-nam' }, as))
      expectProblem(strange, 404, 'question_not_found')
      expect([strange.body.pointer, strange.body.detail]).toEqual([
        '/question',
        `Cannot start a drill: "${TOPIC}" has no question "external-nam" — did you mean "external-name"?`,
      ])
      const easier = await call('/v1/drills', json({ topic: 'kubernetes/services', question: 'proxy-modes', level: 'junior' }, as))
      expectProblem(easier, 400, 'invalid_input')
      expect([easier.body.pointer, easier.body.detail]).toEqual([
        '/level',
        'Cannot start a drill: "proxy-modes" is a senior question, not a junior one',
      ])
      const nowhere = await call('/v1/drills', json({ mode: 'review', question: 'proxy-modes' }, as))
      expectProblem(nowhere, 400, 'invalid_input')
      expect(nowhere.body.detail).toContain('name the topic of the question')
      expectProblem(await call('/v1/drills/none', { headers: as }), 404, 'drill_not_found')
      for (const text of ['', '   \n\t', ' ']) expectProblem(await answer(drill.id, text), 422, 'answer_empty')
      const long = await answer(drill.id, 'x'.repeat(3001))
      expectProblem(long, 422, 'answer_too_long')
      expect(long.body.detail).toContain('3000')
      expectProblem(await answer(drill.id, 5), 400, 'invalid_input')
      for (const [body, told] of [
        ['{"text": ', 'Unexpected end of JSON input'],
        ['{"text": ClusterIP}', '"{"text": ClusterIP}" is not valid JSON'],
        ['', 'the body is empty'],
      ] as const) {
        const headers = { ...as, 'content-type': 'application/json' }
        const unread = await call(`/v1/drills/${drill.id}/answers`, { method: 'POST', headers, body })
        expectProblem(unread, 400, 'invalid_json')
        expect(unread.body.detail).toContain(told)
      }
      expectProblem(
        await call(`/v1/drills/${drill.id}/answers`, {
          method: 'POST',
          headers: { ...as, 'content-type': 'text/plain' },
          body: 'ClusterIP',
        }),
        415,
        'unsupported_media_type',
      )
      expectProblem(await answer(drill.id, 'x'.repeat(70_000)), 413, 'body_too_large')
      expectProblem(await call('/v1/nothing', { headers: as }), 404, 'not_found')
      for (const [path, method, allowed] of [
        ['/v1/guests', 'GET', 'POST'],
        ['/v1/settings', 'POST', 'GET, PUT'],
        [`/v1/drills/${drill.id}`, 'PATCH', 'GET'],
        ['/v1/topics', 'DELETE', 'GET'],
      ] as const) {
        const refused = await call(path, { method, headers: as })
        expectProblem(refused, 405, 'method_not_allowed')
        expect([refused.headers.get('allow'), refused.body.detail]).toEqual([allowed, `Cannot ${method} ${path}: it takes ${allowed}`])
      }
      expect((await call(`/v1/drills/${drill.id}`, { headers: as })).body.drill.answered).toBe(0)
    })
    it('refuses a field that it does not know, at any depth, and keeps what there was', async () => {
      const mine = await guest(acme)
      const put = (path: string, body: unknown, as: string) => call(path, { ...json(body, bearer(as)), method: 'PUT' })
      await put('/v1/settings', { daily_cap: 5, time_zone: 'Europe/Berlin', interview_date: '2030-01-01' }, mine)
      const slip = await put('/v1/settings', { dayly_cap: 7, paused: 'yes' }, mine)
      expectProblem(slip, 400, 'invalid_input')
      expect(slip.body.pointer).toBe('/dayly_cap')
      expect(slip.body.errors).toEqual([
        { pointer: '/dayly_cap', detail: 'there is no field "dayly_cap" — did you mean "daily_cap"?' },
        { pointer: '/paused', detail: expect.stringContaining('there are daily_cap, paused_until, interview_date, time_zone') },
      ])
      expect(await get('/v1/settings', mine)).toMatchObject({ daily_cap: 5, time_zone: 'Europe/Berlin', interview_date: '2030-01-01' })
      expect((await put('/v1/team', { origins: ['https://x.example'] }, acme.apiKey)).body.pointer).toBe('/origins')
      expect((await call('/v1/drills', json({ topic: TOPIC, lenght: 2 }, bearer(mine)))).body.pointer).toBe('/lenght')
      expect((await put('/v1/team', await get('/v1/team', acme.apiKey), acme.apiKey)).status).toBe(200)
    })
    it('says so in its description: every object of a request body is closed', async () => {
      const { paths } = (await call('/openapi.json')).body
      const open: string[] = []
      const look = (schema: any, where: string): void => {
        if (schema?.properties !== undefined && schema.additionalProperties !== false) open.push(where)
        for (const [key, value] of Object.entries(schema ?? {})) if (typeof value === 'object') look(value, `${where}/${key}`)
      }
      for (const [path, methods] of Object.entries<any>(paths))
        for (const [method, { requestBody }] of Object.entries<any>(methods))
          look(requestBody?.content['application/json'].schema, `${method} ${path}`)
      expect(open).toEqual([])
    })
    it('tells all that is wrong at once', async () => {
      const { body } = await call('/v1/settings', {
        ...json({ daily_cap: 0, interview_date: 'soon', time_zone: 'Mars' }, bearer(token)),
        method: 'PUT',
      })
      expect(body.errors.map((each: any) => each.pointer)).toEqual(['/daily_cap', '/interview_date', '/time_zone'])
      expect(body.detail).toContain('"daily_cap": at least 1; "interview_date": write a day')
    })
    it('takes any text that people can send', async () => {
      const texts = [
        '\ud800 ClusterIP is internal only',
        'a\u0000b ClusterIP',
        'ClusterIP: הכתובת פנימית בלבד',
        'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
        '🙂'.repeat(1500),
        '```yaml\ntype: ClusterIP',
        "'; DROP TABLE attempts; --",
      ]
      const { drill } = await start(token, {})
      for (const text of texts) {
        const { status, body } = await answer(drill.id, text)
        expect({ text, status, heard: body.heard }).toEqual({ text, status: 200, heard: text.includes('הכתובת') ? 'aside' : 'answer' })
      }
      const kept = (await call(`/v1/drills/${drill.id}`, { headers: bearer(token) })).body.turns[0].attempts[0].text
      expect(kept).toBe('\ufffd ClusterIP is internal only')
    })
    it('serves the pages under a strict policy, and the reference without a network', async () => {
      const page = await server.fetch('/')
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(await page.text()).toContain('Whetstone')
      const reference = await (await server.fetch('/reference/')).text()
      expect(reference).not.toMatch(/https?:\/\//)
      expect((await server.fetch('/reference/swagger-ui-bundle.js')).status).toBe(200)
    })
  })
}
