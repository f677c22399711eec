import { Webhook } from 'standardwebhooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { ADMIN_TOKEN, type Deployment } from './suite.ts'

const TOPIC = 'kubernetes/service-types'

/** Notices, the webhook and its deliveries over HTTP and by the runtime's own alarm, on any runtime. */
export function noticesSuite(name: string, receiver: () => string, deploy: () => Promise<Deployment>): void {
  describe(`notices and deliveries, ${name}`, () => {
    let server: Deployment
    let key: string
    let plan: string
    const call = async (method: string, path: string, as: string, body?: unknown): Promise<{ status: number; body: any }> => {
      const json = body === undefined ? {} : { body: JSON.stringify(body) }
      const headers = { authorization: `Bearer ${as}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
      const response = await server.fetch(path, { method, headers, ...json })
      const text = await response.text()
      return { status: response.status, body: text === '' ? null : JSON.parse(text) }
    }
    const hook = (at: string): string => `${receiver()}/${at}`
    const answer = (at: string, ...statuses: number[]) =>
      fetch(`${receiver()}/_answer/${at}`, { method: 'PUT', body: JSON.stringify(statuses) })
    const received = async (at: string): Promise<any[]> => (await (await fetch(`${receiver()}/_log/${at}`)).json()) as any[]
    const enrol = (id: string) => call('POST', `/v1/team/plans/${plan}/enrolments`, key, { people: [{ external_id: id, name: id }] })
    const tokenOf = async (id: string): Promise<string> => (await call('POST', `/v1/learners/${id}/tokens`, key)).body.token
    beforeAll(async () => {
      server = await deploy()
      key = (await call('POST', '/v1/teams', ADMIN_TOKEN, { id: 'noticed', name: 'Noticed' })).body.api_key
      const items = [{ topic: TOPIC, level: 'junior', opens: 1, due: 5 }]
      plan = (await call('POST', '/v1/team/plans', key, { name: 'First week', counts: 'days', items })).body.plan.id
    })

    it('takes an address of https alone, shows the secret once, and is for admins', async () => {
      for (const url of ['http://example.com/hook', 'nonsense', 'https://me:pass@example.com', 'https://127.0.0.1/hook'])
        expect(await call('PUT', '/v1/team/webhook', key, { url })).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
      const learner = await tokenOf('ada')
      for (const [method, path] of [
        ['PUT', '/v1/team/webhook'],
        ['GET', '/v1/team/deliveries'],
        ['POST', '/v1/team/deliveries/x/retry'],
      ] as const)
        expect((await call(method, path, learner, method === 'GET' ? undefined : { url: hook('never') })).status, path).toBe(403)
      expect((await call('POST', '/v1/team/webhook/test', key)).body.code).toBe('delivery_not_found')
      const { body } = await call('PUT', '/v1/team/webhook', key, { url: hook('first') })
      expect(body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
      expect((await call('GET', '/v1/team/webhook', key)).body).toEqual({ url: hook('first') })
      expect(JSON.stringify((await call('GET', '/v1/team/audit', key)).body)).not.toContain('whsec_')
    })
    it('sends what happens at once, signed with that secret, once', async () => {
      await answer('events', 200)
      const { secret } = (await call('PUT', '/v1/team/webhook', key, { url: hook('events') })).body
      await call('POST', '/v1/team/webhook/test', key)
      await enrol('bob')
      await expect.poll(async () => (await received('events')).length, { timeout: 10_000 }).toBe(2)
      const read = (await received('events')).map(({ body, headers }): any => new Webhook(secret).verify(body, headers))
      expect(read.find(({ type }) => type === 'test')).toMatchObject({ data: { team: 'noticed' } })
      expect(read.find(({ type }) => type === 'enrolled')).toMatchObject({
        data: { plan: { name: 'First week' }, learner: { name: 'bob', external_id: 'bob' } },
      })
      await enrol('bob')
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(await received('events')).toHaveLength(2)
      expect((await call('GET', '/v1/team/deliveries', key)).body).toEqual({ deliveries: [], dead: 0, waiting: 0 })
    })
    it('keeps what cannot be delivered, to be sent again or let go', async () => {
      await answer('gone', 410)
      await call('PUT', '/v1/team/webhook', key, { url: hook('gone') })
      await enrol('cyd')
      const list = async () => (await call('GET', '/v1/team/deliveries', key)).body
      await expect.poll(list, { timeout: 10_000 }).toMatchObject({ dead: 1, waiting: 0 })
      const { id } = (await list()).deliveries[0]
      expect((await call('GET', '/v1/team/webhook', key)).body).toEqual({ url: null })
      await answer('again', 200)
      await call('PUT', '/v1/team/webhook', key, { url: hook('again') })
      expect((await call('POST', `/v1/team/deliveries/${id}/retry`, key)).status).toBe(202)
      await expect
        .poll(async () => (await received('again')).map(({ headers }) => headers['webhook-id']), { timeout: 10_000 })
        .toEqual([`msg_${id}`])
      expect((await call('DELETE', `/v1/team/deliveries/${id}`, key)).status).toBe(404)
      const { entries } = (await call('GET', '/v1/team/audit', key)).body
      expect(entries.map(({ action }: any) => action)).toEqual(expect.arrayContaining(['webhook.set', 'webhook.gone', 'delivery.retry']))
      expect((await call('DELETE', '/v1/team/webhook', key)).status).toBe(204)
    })
    it('tells a learner what is theirs until they have seen it', async () => {
      await enrol('dee')
      const dee = await tokenOf('dee')
      const { body } = await call('GET', '/v1/me/notices', dee)
      expect(body.notices).toMatchObject([
        { kind: 'enrolled', plan: { name: 'First week' }, item: { topic: TOPIC, level: 'junior', mode: 'practice' } },
      ])
      expect((await call('GET', '/v1/me/notices', await tokenOf('eve'))).body).toEqual({
        notices: [],
        last: null,
        note: expect.stringContaining('Your answers stay yours'),
      })
      expect((await call('POST', '/v1/me/notices/seen', dee, {})).status).toBe(400)
      expect((await call('POST', '/v1/me/notices/seen', dee, { last: body.last })).body).toEqual({
        notices: [],
        last: null,
        note: expect.stringContaining('Your answers stay yours'),
      })
    })
    it('lets the team choose when its leads are told', async () => {
      expect((await call('GET', '/v1/team', key)).body.digest).toBe('weekdays')
      expect((await call('PUT', '/v1/team', key, { digest: 'weekly' })).body.digest).toBe('weekly')
      expect((await call('PUT', '/v1/team', key, { digest: 'hourly' })).status).toBe(400)
    })
  })
}
