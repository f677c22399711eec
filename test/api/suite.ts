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
const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

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
      expect(Object.keys(body.paths).sort()).toEqual(
        [
          '/healthz',
          '/v1/drills',
          '/v1/drills/{id}',
          '/v1/drills/{id}/answers',
          '/v1/drills/{id}/finish',
          '/v1/drills/{id}/skips',
          '/v1/guests',
          '/v1/learners/{external_id}/tokens',
          '/v1/progress',
          '/v1/teams',
          '/v1/topics',
          '/v1/topics/{domain}/{topic}',
        ].sort(),
      )
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
      expect(body.turn.number).toBe(2)
      expect(JSON.stringify(body)).not.toContain('reason')
    })
    it('flags a wrong claim with its correction', async () => {
      const { drill } = await start()
      const { body } = await answer(drill.id, 'ExternalName proxies traffic to the outside host.')
      expect(body.grade).toMatchObject({
        verdict: 'red_flag',
        red_flags: [{ id: 'external-name-proxies', evidence: [{ text: expect.stringContaining('proxies traffic') }] }],
      })
      expect(body.grade.red_flags[0].correction).toContain('CNAME')
    })
    it('drills to the end, then shows transcript, summary and progress', async () => {
      const mine = await guest(acme)
      const { drill } = await start(mine)
      await answer(drill.id, 'ClusterIP is only reachable inside the cluster.', {}, mine)
      expect((await call(`/v1/drills/${drill.id}/skips`, { method: 'POST', headers: bearer(mine) })).body.turn.number).toBe(3)
      let last = await answer(drill.id, 'no idea', {}, mine)
      while (last.body.turn !== null) last = await answer(drill.id, 'A NodePort opens the same port on every node.', {}, mine)
      expect(last.body.drill).toMatchObject({ status: 'finished', answered: 5, total: 6 })
      expect(last.body.reply.at(-1).kind).toBe('summary')
      expectProblem(await answer(drill.id, 'more', {}, mine), 409, 'drill_finished')
      expectProblem(await call(`/v1/drills/${drill.id}/skips`, { method: 'POST', headers: bearer(mine) }), 409, 'drill_finished')
      const transcript = (await call(`/v1/drills/${drill.id}`, { headers: bearer(mine) })).body
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
      const { body } = await call('/v1/progress', { headers: bearer(mine) })
      const junior = body.topics[0].levels[0]
      expect(junior).toMatchObject({ level: 'junior', questions: 6, answered: 4 })
      expect(junior.concepts.find((concept: any) => concept.id === 'cluster-ip-internal').state).toBe('stated')
      expect(body.open_drills).toEqual([])
    })
    it('climbs from junior when no level is chosen, and ends early when asked to', async () => {
      const { drill, turn } = await start(token, {})
      expect([drill.level, drill.total, turn.question.level]).toEqual([null, 25, 'junior'])
      const { body } = await call(`/v1/drills/${drill.id}/finish`, { method: 'POST', headers: bearer(token) })
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
      expect(turns.map((turn: any) => turn.attempts.length)).toEqual([1, 0])
    })
    it('lets one of two answers to the same turn win and tells the other', async () => {
      const { drill, turn } = await start()
      const send = (text: string) => call(`/v1/drills/${drill.id}/answers`, json({ text, turn: turn.id }, bearer(token)))
      const both = await Promise.all([send('ClusterIP is internal.'), send('NodePort is external.')])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expectProblem(both.find(({ status }) => status === 409) as never, 409, 'turn_closed')
      const { turns } = (await call(`/v1/drills/${drill.id}`, { headers: bearer(token) })).body
      expect(turns.flatMap((each: any) => each.attempts)).toHaveLength(1)
    })

    it('signs in the users of a host application, the same learner each time', async () => {
      const path = '/v1/learners/ada%40acme.example/tokens'
      const first = await call(path, { method: 'POST', headers: bearer(acme.apiKey) })
      const again = await call(path, { method: 'POST', headers: bearer(acme.apiKey) })
      expect([first.status, again.body.learner.id]).toEqual([201, first.body.learner.id])
      expectProblem(await call(path, { method: 'POST', headers: bearer(acme.embedKey) }), 401, 'unauthorized')
      expectProblem(await call(path, { method: 'POST' }), 401, 'unauthorized')
    })
    it('lets guests in only from allowed origins and its own', async () => {
      const from = (origin: string) => call('/v1/guests', json({ embed_key: acme.embedKey }, { origin }))
      const allowed = await from('https://acme.example')
      expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([201, 'https://acme.example'])
      expect((await from(server.origin)).status).toBe(201)
      const refused = await from('https://evil.example')
      expectProblem(refused, 403, 'forbidden_origin')
      expect(refused.headers.get('access-control-allow-origin')).toBeNull()
      expectProblem(await call('/v1/guests', json({ embed_key: 'acme.pk_0123456789012345678901234567' })), 401, 'unauthorized')
      expectProblem(await call('/v1/guests', json({ embed_key: 'ghost.pk_0123456789012345678901234567' })), 401, 'unauthorized')
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
      expectProblem(await call('/v1/progress'), 401, 'unauthorized')
      expect((await call('/v1/progress', { headers: bearer(await sign({ ...payload, exp: 4_000_000_000 }, SECRET_KEY)) })).status).toBe(200)
    })

    it('says what is wrong with a request, and where', async () => {
      const { drill } = await start()
      const as = bearer(token)
      expectProblem(await call('/v1/drills', json({ topic: 'no/such' }, as)), 404, 'topic_not_found')
      const level = await call('/v1/drills', json({ topic: TOPIC, level: 'guru' }, as))
      expectProblem(level, 400, 'invalid_input')
      expect(level.body.pointer).toBe('/level')
      expectProblem(await call('/v1/drills', json({ topic: TOPIC, length: 0 }, as)), 400, 'invalid_input')
      expectProblem(await call('/v1/drills/none', { headers: as }), 404, 'drill_not_found')
      for (const text of ['', '   \n\t', ' ']) expectProblem(await answer(drill.id, text), 422, 'answer_empty')
      const long = await answer(drill.id, 'x'.repeat(3001))
      expectProblem(long, 422, 'answer_too_long')
      expect(long.body.detail).toContain('3000')
      expectProblem(await answer(drill.id, 5), 400, 'invalid_input')
      expectProblem(
        await call(`/v1/drills/${drill.id}/answers`, {
          method: 'POST',
          headers: { ...as, 'content-type': 'application/json' },
          body: '{"text": ',
        }),
        400,
        'invalid_json',
      )
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
      expect((await call(`/v1/drills/${drill.id}`, { headers: as })).body.drill.answered).toBe(0)
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
        expect({ text, status }).toEqual({ text, status: 200 })
        expect(body.drill.answered).toBe(texts.indexOf(text) + 1)
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
