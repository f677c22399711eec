import { decode } from 'hono/jwt'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ADMIN_TOKEN, bearer, type Deployment, json } from './suite.ts'

const HOUR = 3_600_000
interface Answer {
  readonly status: number
  readonly body: any
  readonly headers: Headers
}

/** Roles, invitations, keys, settings and the audit as a team's people meet them; the same on every runtime. */
export function teamSuite(name: string, deploy: () => Promise<Deployment>): void {
  describe(`a team's own people, ${name}`, () => {
    let server: Deployment
    let teams = 0
    const call = async (path: string, init?: RequestInit): Promise<Answer> => {
      const response = await server.fetch(path, init)
      const text = await response.text()
      return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
    }
    const get = (path: string, as: string) => call(path, { headers: bearer(as) })
    const post = (path: string, as: string, body: unknown = {}) => call(path, json(body, bearer(as)))
    const put = (path: string, as: string, body: unknown) => call(path, { ...json(body, bearer(as)), method: 'PUT' })
    const remove = (path: string, as: string) => call(path, { method: 'DELETE', headers: bearer(as) })
    const take = (code: string, as?: string) => call('/v1/team/sessions', json({ code }, as === undefined ? {} : bearer(as)))
    const newTeam = async (): Promise<{ id: string; key: string; embed: string }> => {
      const id = `crew-${++teams}`
      const { body } = await call('/v1/teams', json({ id, name: id, allowed_origins: [] }, bearer(ADMIN_TOKEN)))
      return { id, key: body.api_key, embed: body.embed_key }
    }
    const learner = async (key: string, externalId: string) =>
      (await call(`/v1/learners/${externalId}/tokens`, { method: 'POST', headers: bearer(key) })).body
    const member = async (key: string, role: string, called: string) => {
      const { body } = await post('/v1/team/invitations', key, { role, name: called })
      return (await take(body.code)).body
    }
    const expectNo = ({ status, body }: Answer, wanted: number, code: string): void =>
      expect({ status, code: body?.code }).toEqual({ status: wanted, code })
    const later = (ms: number): void => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
    }
    beforeAll(async () => {
      server = await deploy()
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    it('invites once, within seven days, and makes a new learner or the one who takes it a member', async () => {
      const { id, key } = await newTeam()
      const made = await post('/v1/team/invitations', key, { role: 'lead', name: 'Ada' })
      expect(made.status).toBe(201)
      expect(made.body.url).toMatch(new RegExp(`/team#code=${id}\\.[0-9a-f]{32}$`))
      expect(Date.parse(made.body.expires_at) - Date.now()).toBeGreaterThan(7 * 24 * HOUR - 60_000)
      expect((await get('/v1/team/invitations', key)).body.invitations).toEqual([made.body.invitation])
      const ada = await take(made.body.code)
      expect(ada).toMatchObject({ status: 201, body: { role: 'lead', learner: { name: 'Ada' }, team: { id, name: id } } })
      expectNo(await take(made.body.code), 404, 'code_unknown')
      expect((await get('/v1/team/invitations', key)).body.invitations).toEqual([])
      const grace = await learner(key, 'grace')
      const second = (await post('/v1/team/invitations', key, { role: 'admin', name: 'whoever' })).body
      const joined = (await take(second.code, grace.token)).body
      expect(joined).toMatchObject({ role: 'admin', learner: grace.learner })
      const { members } = (await get('/v1/team/members', ada.body.token)).body
      expect(members.map((each: any) => [each.learner.name, each.role])).toEqual([
        ['Ada', 'lead'],
        ['grace', 'admin'],
      ])
      const third = (await post('/v1/team/invitations', key, { role: 'lead', name: 'x' })).body
      expect((await take(third.code, grace.token)).body.role).toBe('admin')
      expectNo(await post('/v1/team/invitations', key, { role: 'owner', name: 'x' }), 400, 'invalid_input')
      expectNo(await post('/v1/team/invitations', key, { role: 'lead', name: ' ' }), 400, 'invalid_input')
    })
    it('keeps the time zone of whoever comes in and has no settings yet, and lets in those whose zone is not known', async () => {
      const { id, key } = await newTeam()
      const enter = async (zone: string, learner?: string) => {
        const wish =
          learner === undefined
            ? { path: 'invitations', body: { role: 'lead', name: 'Ada' } }
            : { path: 'sign-in-links', body: { learner } }
        const { code } = (await post(`/v1/team/${wish.path}`, key, wish.body)).body
        const { status, body } = await call('/v1/team/sessions', json({ code, time_zone: zone }))
        expect([status, body.team?.id]).toEqual([201, id])
        return { learner: body.learner.id, zone: (await get('/v1/settings', body.token)).body.time_zone }
      }
      const ada = await enter('Mars/Olympus')
      expect(ada.zone).toBe('UTC')
      expect((await enter('Asia/Kathmandu', ada.learner)).zone).toBe('Asia/Kathmandu')
      expect((await enter('Europe/Berlin', ada.learner)).zone).toBe('Asia/Kathmandu')
    })
    it('withdraws an invitation', async () => {
      const { key } = await newTeam()
      const { code, invitation } = (await post('/v1/team/invitations', key, { role: 'admin', name: 'Eve' })).body
      expect((await remove(`/v1/team/invitations/${invitation.id}`, key)).status).toBe(204)
      expectNo(await remove(`/v1/team/invitations/${invitation.id}`, key), 404, 'code_unknown')
      expectNo(await take(code), 404, 'code_unknown')
    })
    it('signs a member in by a link, once, within 15 minutes', async () => {
      const { id, key } = await newTeam()
      const ada = await member(key, 'lead', 'Ada')
      const made = await post('/v1/team/sign-in-links', ada.token)
      expect(made.body.url).toMatch(new RegExp(`/team#code=${id}\\.[0-9a-f]{32}$`))
      const again = await take(made.body.code)
      expect(again).toMatchObject({ status: 201, body: { role: 'lead', learner: ada.learner } })
      expect((await get('/v1/team', again.body.token)).body.id).toBe(id)
      expect((await get('/v1/progress', again.body.token)).status).toBe(200)
      expectNo(await take(made.body.code), 404, 'code_unknown')
      const late = (await post('/v1/team/sign-in-links', key, { learner: ada.learner.id })).body
      const invitation = (await post('/v1/team/invitations', key, { role: 'lead', name: 'Late' })).body
      later(15 * 60_000 + 1000)
      expectNo(await take(late.code), 404, 'code_unknown')
      later(7 * 24 * HOUR)
      expectNo(await take(invitation.code), 404, 'code_unknown')
      expectNo(await get('/v1/team', again.body.token), 401, 'unauthorized')
      expect((await get('/v1/team/invitations', key)).body.invitations).toEqual([])
    })
    it('makes links for others for admins alone, and for members alone', async () => {
      const { key } = await newTeam()
      const [boss, ada] = [await member(key, 'admin', 'Boss'), await member(key, 'lead', 'Ada')]
      const someone = await learner(key, 'someone')
      expectNo(await post('/v1/team/sign-in-links', ada.token, { learner: boss.learner.id }), 403, 'forbidden')
      expect((await post('/v1/team/sign-in-links', boss.token, { learner: ada.learner.id })).status).toBe(201)
      expectNo(await post('/v1/team/sign-in-links', boss.token, { learner: someone.learner.id }), 404, 'learner_not_found')
      expectNo(await post('/v1/team/sign-in-links', key), 400, 'invalid_input')
      expectNo(await post('/v1/team/sign-in-links', someone.token), 403, 'forbidden')
    })
    it('takes no code of another team, nor one that is made up', async () => {
      const [mine, other] = [await newTeam(), await newTeam()]
      const { code } = (await post('/v1/team/invitations', mine.key, { role: 'admin', name: 'Ada' })).body
      const secret = code.split('.')[1]
      expectNo(await take(`${other.id}.${secret}`), 404, 'code_unknown')
      expectNo(await take(`nobody.${secret}`), 401, 'unauthorized')
      expectNo(await take(secret), 401, 'unauthorized')
      expectNo(await take(`${mine.id}.${'0'.repeat(32)}`), 404, 'code_unknown')
      const stranger = await learner(other.key, 'stranger')
      const joined = (await take(code, stranger.token)).body
      expect(joined.learner.name).toBe('Ada')
      for (const path of ['/v1/team', '/v1/team/members', '/v1/team/audit']) {
        const forged = await get(path, stranger.token)
        expectNo(forged, 403, 'forbidden')
      }
      expectNo(await put(`/v1/team/members/${joined.learner.id}`, other.key, { role: 'lead' }), 404, 'learner_not_found')
      expectNo(await remove(`/v1/team/members/${joined.learner.id}`, other.key), 404, 'learner_not_found')
    })

    it('lets learners steer nothing, leads what is theirs, and admins all', async () => {
      const { key, embed } = await newTeam()
      const boss = await member(key, 'admin', 'Boss')
      const ada = await member(key, 'lead', 'Ada')
      const { token, learner: jo } = await learner(key, 'jo')
      const [k] = (await get('/v1/team/keys', key)).body.keys
      const forLeads = [
        (as: string) => get('/v1/team', as),
        (as: string) => get('/v1/team/members', as),
        (as: string) => get('/v1/team/appeals', as),
        (as: string) => post('/v1/team/sign-in-links', as),
      ]
      const forAdmins = [
        (as: string) => put('/v1/team', as, { ranking: true }),
        (as: string) => put(`/v1/team/members/${jo.id}`, as, { role: 'lead' }),
        (as: string) => remove(`/v1/team/members/${jo.id}`, as),
        (as: string) => post('/v1/team/invitations', as, { role: 'lead', name: 'x' }),
        (as: string) => get('/v1/team/invitations', as),
        (as: string) => get('/v1/team/keys', as),
        (as: string) => post('/v1/team/keys', as, { kind: 'embed', name: 'x' }),
        (as: string) => post(`/v1/team/keys/${k.id}/rotate`, as, { overlap_hours: 1 }),
        (as: string) => get('/v1/team/audit', as),
        (as: string) => post('/v1/team/regrades', as, { dry_run: true }),
      ]
      const ofNoKey = (as: string) => remove(`/v1/team/keys/${(k.id as string).replace(/./, 'x')}`, as)
      for (const ask of [...forLeads, ...forAdmins, ofNoKey]) {
        expectNo(await ask(token), 403, 'forbidden')
        expectNo(await ask(embed), 401, 'unauthorized')
        expectNo(await ask('nonsense'), 401, 'unauthorized')
      }
      for (const ask of [...forAdmins, ofNoKey]) expectNo(await ask(ada.token), 403, 'forbidden')
      for (const ask of forLeads) expect((await ask(ada.token)).status).toBeLessThan(300)
      for (const ask of forAdmins) expect((await ask(boss.token)).status).toBeLessThan(300)
      expectNo(await ofNoKey(boss.token), 404, 'key_not_found')
    })
    it('ends no session later for a link or a plan that was joined, and lets none of months steer', async () => {
      const { id, key, embed } = await newTeam()
      const boss = await member(key, 'admin', 'Boss')
      const host = await learner(key, 'host')
      const item = { topic: 'kubernetes/service-types', level: 'junior', opens: 1, due: 3 }
      const { plan } = (await post('/v1/team/plans', key, { name: 'P', items: [item] })).body
      const { code: join } = (await post(`/v1/team/plans/${plan.id}/join-links`, key, {})).body
      const guest = async (): Promise<string> => (await call('/v1/guests', json({ embed_key: embed }))).body.token
      const take = async (maker: string, as?: string): Promise<string> => {
        const { code } = (await post('/v1/link-codes', maker)).body
        const { status, body } = await call('/v1/links', json({ code: `${id}.${code}` }, as === undefined ? {} : bearer(as)))
        expect(status).toBe(201)
        return body.token
      }
      const timesOf = (token: string) => {
        const { iat = 0, exp = 0 } = decode(token).payload
        return { iat, exp }
      }
      for (const token of [boss.token, host.token]) {
        const before = timesOf(token)
        later(6 * HOUR)
        expect(timesOf((await post('/v1/joins', token, { code: join })).body.token)).toEqual(before)
        expect(timesOf(await take(token))).toEqual(before)
        expect(timesOf(await take(token, token))).toEqual(before)
        vi.useRealTimers()
      }
      expect((await get('/v1/team', await take(boss.token))).status).toBe(200)
      // Of two tokens the one that ends first decides; nobody's history comes to stay with a host's user for months.
      const long = await guest()
      expect(timesOf(await take(long, host.token)).exp).toBe(timesOf(host.token).exp)
      expect(timesOf(await take(long)).exp).toBe(timesOf(long).exp)
      const { body: raised } = await post('/v1/team/invitations', key, { role: 'admin', name: 'x' })
      const { body: session } = await call('/v1/team/sessions', json({ code: raised.code }, bearer(long)))
      expect((await get('/v1/team', session.token)).status).toBe(200)
      for (const token of [long, await take(long)]) {
        expect((await get('/v1/progress', token)).status).toBe(200)
        expectNo(await get('/v1/team', token), 401, 'unauthorized')
      }
    })
    it('asks the store for the role at each request', async () => {
      const { key } = await newTeam()
      const ada = await member(key, 'lead', 'Ada')
      const path = `/v1/team/members/${ada.learner.id}`
      expectNo(await get('/v1/team/audit', ada.token), 403, 'forbidden')
      expect((await put(path, key, { role: 'admin' })).body).toMatchObject({ role: 'admin', learner: ada.learner })
      expect((await get('/v1/team/audit', ada.token)).status).toBe(200)
      const link = (await post('/v1/team/sign-in-links', ada.token)).body
      expect((await remove(path, key)).status).toBe(204)
      expectNo(await get('/v1/team', ada.token), 403, 'forbidden')
      expectNo(await take(link.code), 404, 'code_unknown')
      expectNo(await remove(path, key), 404, 'learner_not_found')
      expectNo(await put('/v1/team/members/nobody', key, { role: 'lead' }), 404, 'learner_not_found')
      expectNo(await put(path, key, { role: 'owner' }), 400, 'invalid_input')
    })
    it('keeps the last admin, unless whoever holds the team itself wants it', async () => {
      const { key } = await newTeam()
      const boss = await member(key, 'admin', 'Boss')
      const path = `/v1/team/members/${boss.learner.id}`
      const [api] = (await get('/v1/team/keys', key)).body.keys
      const ada = await member(key, 'admin', 'Ada')
      expect((await remove(`/v1/team/keys/${api.id}`, boss.token)).status).toBe(204)
      expect((await remove(`/v1/team/members/${ada.learner.id}`, ada.token)).status).toBe(204)
      expectNo(await put(path, boss.token, { role: 'lead' }), 409, 'last_admin')
      expectNo(await remove(path, boss.token), 409, 'last_admin')
      expectNo(await remove('/v1/me', boss.token), 409, 'last_admin')
      expect((await put(path, boss.token, { role: 'admin' })).status).toBe(200)
      const second = await member(boss.token, 'admin', 'Second')
      expect((await put(path, second.token, { role: 'lead' })).status).toBe(200)
      const own = `/v1/team/members/${second.learner.id}`
      expectNo(await remove(own, second.token), 409, 'last_admin')
      const { secret } = (await post('/v1/team/keys', second.token, { kind: 'api', name: 'x' })).body
      expect((await put(own, second.token, { role: 'lead' })).status).toBe(200)
      expect((await put(own, secret, { role: 'admin' })).status).toBe(200)
      expect((await remove(own, secret)).status).toBe(204)
    })

    it('shows a key once, and ends one that is revoked', async () => {
      const { id, key } = await newTeam()
      const made = (await post('/v1/team/keys', key, { kind: 'api', name: 'CI' })).body
      expect(made.secret).toMatch(new RegExp(`^${id}\\.sk_`))
      expect((await get('/v1/team', made.secret)).body.keys).toEqual({ api: 2, embed: 1 })
      const embed = (await post('/v1/team/keys', made.secret, { kind: 'embed', name: 'Docs' })).body
      expect((await call('/v1/guests', json({ embed_key: embed.secret }))).status).toBe(201)
      const list = await get('/v1/team/keys', key)
      expect(list.body.keys.slice(2)).toEqual([made.key, embed.key])
      for (const secret of [key, made.secret, embed.secret]) expect(JSON.stringify(list.body)).not.toContain(secret.slice(-20))
      for (const each of [made, embed]) {
        expect((await remove(`/v1/team/keys/${each.key.id}`, key)).status).toBe(204)
        expect((await remove(`/v1/team/keys/${each.key.id}`, key)).status).toBe(204)
      }
      expectNo(await get('/v1/team', made.secret), 401, 'unauthorized')
      expectNo(await call('/v1/guests', json({ embed_key: embed.secret })), 401, 'unauthorized')
      expect((await get('/v1/team', key)).body.keys).toEqual({ api: 1, embed: 1 })
      expectNo(await remove('/v1/team/keys/none', key), 404, 'key_not_found')
      expectNo(await post('/v1/team/keys', key, { kind: 'root', name: 'x' }), 400, 'invalid_input')
    })
    it('rotates a key: the old one ends at once, or goes on for the overlap', async () => {
      const { key, embed } = await newTeam()
      const [api, page] = (await get('/v1/team/keys', key)).body.keys
      const rotate = (which: any, as: string, body: unknown) => post(`/v1/team/keys/${which.id}/rotate`, as, body)
      for (const hours of [-1, 169, 'x']) expectNo(await rotate(api, key, { overlap_hours: hours }), 400, 'invalid_input')
      const second = (await rotate(api, key, { overlap_hours: 2 })).body
      expect(second.key).toMatchObject({ kind: 'api', name: api.name, revoked_at: null })
      expect((await get('/v1/team', key)).body.keys).toEqual({ api: 2, embed: 1 })
      const guest = (as: string) => call('/v1/guests', json({ embed_key: as }))
      const page2 = (await rotate(page, second.secret, {})).body
      expectNo(await guest(embed), 401, 'unauthorized')
      expect((await guest(page2.secret)).status).toBe(201)
      expectNo(await rotate(page, second.secret, {}), 404, 'key_not_found')
      later(2 * HOUR - 60_000)
      expect((await get('/v1/team', key)).status).toBe(200)
      later(60_000 + 1000)
      expectNo(await get('/v1/team', key), 401, 'unauthorized')
      expect((await get('/v1/team', second.secret)).body.keys).toEqual({ api: 1, embed: 1 })
    })
    it('does not let the last way in be revoked over HTTP', async () => {
      const { key } = await newTeam()
      const [api] = (await get('/v1/team/keys', key)).body.keys
      expectNo(await remove(`/v1/team/keys/${api.id}`, key), 409, 'last_admin')
      const boss = await member(key, 'admin', 'Boss')
      const ada = await member(key, 'lead', 'Ada')
      expect((await remove(`/v1/team/keys/${api.id}`, boss.token)).status).toBe(204)
      expectNo(await get('/v1/team', key), 401, 'unauthorized')
      expectNo(await remove('/v1/me', boss.token), 409, 'last_admin')
      expect((await get('/v1/team', boss.token)).status).toBe(200)
      expect((await remove('/v1/me', ada.token)).status).toBe(204)
      const second = await member(boss.token, 'admin', 'Second')
      expect((await remove('/v1/me', boss.token)).status).toBe(204)
      await post('/v1/team/keys', second.token, { kind: 'embed', name: 'x' })
      expectNo(await remove('/v1/me', second.token), 409, 'last_admin')
      await post('/v1/team/keys', second.token, { kind: 'api', name: 'x' })
      expect((await remove('/v1/me', second.token)).status).toBe(204)
    })
    it('changes settings, and origins count at once', async () => {
      const { id, key, embed } = await newTeam()
      const from = (origin: string) => call('/v1/guests', json({ embed_key: embed }, { origin }))
      expectNo(await from('https://docs.example'), 403, 'forbidden_origin')
      const origins = ['https://docs.example/some/page', 'https://docs.example', 'http://localhost:5173']
      const changed = await put('/v1/team', key, { allowed_origins: origins })
      expect(changed.body).toEqual({
        id,
        name: id,
        allowed_origins: ['https://docs.example', 'http://localhost:5173'],
        created_at: changed.body.created_at,
        digest: 'weekdays',
        retention_days: null,
        ranking: false,
        keys: { api: 1, embed: 1 },
      })
      const let_in = await from('https://docs.example')
      expect([let_in.status, let_in.headers.get('access-control-allow-origin')]).toEqual([201, 'https://docs.example'])
      expect((await put('/v1/team', key, { name: 'Crew', retention_days: 90, ranking: true })).body).toMatchObject({
        name: 'Crew',
        retention_days: 90,
        ranking: true,
        allowed_origins: ['https://docs.example', 'http://localhost:5173'],
      })
      expect((await put('/v1/team', key, { allowed_origins: [], retention_days: null })).body).toMatchObject({ retention_days: null })
      expectNo(await from('https://docs.example'), 403, 'forbidden_origin')
      const bad = [
        { allowed_origins: ['javascript:alert(1)'] },
        { allowed_origins: ['data:text/html,x'] },
        { allowed_origins: ['docs.example'] },
        { allowed_origins: ['https://*.docs.example'] },
        { allowed_origins: Array(51).fill('https://a.example') },
        { name: '' },
        { retention_days: 0 },
        { ranking: 'yes' },
      ]
      for (const body of bad) expectNo(await put('/v1/team', key, body), 400, 'invalid_input')
      expect((await get('/v1/team', key)).body).toMatchObject({ name: 'Crew', allowed_origins: [] })
    })

    it('notes who did what, in order, without a secret or a name, and page by page', async () => {
      const { id, key } = await newTeam()
      const [api] = (await get('/v1/team/keys', key)).body.keys
      const made = (await post('/v1/team/invitations', key, { role: 'admin', name: 'Boss McSecret' })).body
      const boss = (await take(made.code)).body
      const link = (await post('/v1/team/sign-in-links', boss.token)).body
      await take(link.code)
      const jo = await learner(key, 'jo')
      await put(`/v1/team/members/${jo.learner.id}`, boss.token, { role: 'lead' })
      await remove(`/v1/team/members/${jo.learner.id}`, boss.token)
      const ci = (await post('/v1/team/keys', boss.token, { kind: 'api', name: 'CI' })).body
      const turned = (await post(`/v1/team/keys/${ci.key.id}/rotate`, boss.token)).body
      await remove(`/v1/team/keys/${turned.key.id}`, boss.token)
      await put('/v1/team', boss.token, { allowed_origins: ['https://docs.example'], ranking: false })
      await put('/v1/team', boss.token, { ranking: false })
      await post('/v1/team/regrades', boss.token, {})
      expectNo(await put('/v1/team/members/nobody', boss.token, { role: 'lead' }), 404, 'learner_not_found')
      const audit = (await get('/v1/team/audit', boss.token)).body
      const who = boss.learner.id
      expect(audit.next).toBeNull()
      expect(audit.entries.toReversed().map((each: any) => [each.actor, each.action, each.target, each.detail])).toEqual([
        [`key:${api.id}`, 'invitation.create', made.invitation.id, { role: 'admin' }],
        [who, 'member.join', who, { role: 'admin' }],
        [who, 'sign_in_link.create', who, {}],
        [who, 'member.sign_in', who, { role: 'admin' }],
        [who, 'member.set_role', jo.learner.id, { from: 'learner', to: 'lead' }],
        [who, 'member.remove', jo.learner.id, { from: 'lead' }],
        [who, 'key.create', ci.key.id, { kind: 'api', name: 'CI' }],
        [who, 'key.rotate', ci.key.id, { new_key: turned.key.id, old_ends_at: turned.old_ends_at }],
        [who, 'key.revoke', turned.key.id, {}],
        [who, 'team.change', id, { allowed_origins: ['https://docs.example'] }],
        [who, 'team.regrade', id, { attempts: 0 }],
      ])
      const secrets = [key, made.code, link.code, boss.token, ci.secret, turned.secret]
      for (const secret of secrets) expect(JSON.stringify(audit)).not.toContain(secret.slice(-20))
      const first = audit.entries.at(-1)
      expect([first.actor_name, audit.entries[0].actor_name]).toEqual([api.name, 'Boss McSecret'])
      const page = (await get('/v1/team/audit?limit=4', boss.token)).body
      const rest = (await get(`/v1/team/audit?limit=7&before=${page.next}`, boss.token)).body
      expect([...page.entries, ...rest.entries]).toEqual(audit.entries)
      for (const query of ['limit=0', 'limit=501', 'limit=x'])
        expectNo(await get(`/v1/team/audit?${query}`, boss.token), 400, 'invalid_input')
      await remove('/v1/me', boss.token)
      const after = JSON.stringify((await get('/v1/team/audit', key)).body)
      expect(after).toContain('"actor_name":"someone"')
      expect(after).not.toContain('McSecret')
    })
    it('lets a lead decide an appeal, and notes it', async () => {
      const { key } = await newTeam()
      const ada = await member(key, 'lead', 'Ada')
      const { token } = await learner(key, 'jo')
      const { drill } = (await post('/v1/drills', token, { topic: 'kubernetes/service-types', level: 'junior' })).body
      const { attempt } = (await post(`/v1/drills/${drill.id}/answers`, token, { text: 'Everything is reachable by pigeon.' })).body
      const appeal = (await post('/v1/appeals', token, { attempt, kind: 'concept', finding: 'cluster-ip-internal' })).body
      expect((await get('/v1/team/appeals', ada.token)).body.appeals).toMatchObject([{ id: appeal.id, learner: 'jo' }])
      expectNo(await post(`/v1/team/appeals/${appeal.id}/decision`, token, { accept: true }), 403, 'forbidden')
      expect((await post(`/v1/team/appeals/${appeal.id}/decision`, ada.token, { accept: true })).body.status).toBe('accepted')
      const [noted] = (await get('/v1/team/audit', key)).body.entries
      expect(noted).toMatchObject({ actor: ada.learner.id, action: 'appeal.decide', target: appeal.id, detail: { accept: true } })
    })
  })
}
