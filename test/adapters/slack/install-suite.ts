import { describe, expect, it } from 'vitest'
import { type Stage, slackClient, textOf } from './slack-client.ts'
import { followConsent, installApp } from './suite.ts'

export const ADMIN_TOKEN = 'test-admin-0123456789-0123456789-01234'

/** Coming and going of workspaces, and how histories are joined. */
export function installSuite(name: string, stage: () => Stage): void {
  const json = { 'content-type': 'application/json' }
  const makeTeam = async (id: string): Promise<{ api_key: string; embed_key: string }> => {
    const response = await stage().fetch('/v1/teams', {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${ADMIN_TOKEN}` },
      body: JSON.stringify({ id, name: id }),
    })
    expect(response.status).toBe(201)
    return response.json() as never
  }
  const linkFor = async (key: string): Promise<string> => {
    const response = await stage().fetch('/slack/install-links', { method: 'POST', headers: { authorization: `Bearer ${key}` } })
    expect(response.status).toBe(201)
    return ((await response.json()) as { url: string }).url
  }
  const post = async (path: string, token: string | undefined, body?: unknown): Promise<any> => {
    const response = await stage().fetch(path, {
      method: 'POST',
      headers: { ...json, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, ...((await response.json()) as object) }
  }

  describe(`installing on ${name}`, () => {
    it('takes a state once', async () => {
      const asked = await stage().fetch('/slack/install', { redirect: 'manual' })
      const consent = await fetch(asked.headers.get('location') ?? '', { redirect: 'manual' })
      const back = new URL(consent.headers.get('location') ?? '')
      await fetch(`${stage().fake}/_control`, {
        method: 'POST',
        body: JSON.stringify({ granted: { team: { id: 'TONCE', name: 'Once' } } }),
      })
      expect((await stage().fetch(back.pathname + back.search)).status).toBe(200)
      expect((await stage().fetch(back.pathname + back.search)).status).toBe(400)
      expect((await stage().fetch('/slack/oauth/callback?code=x&state=forged')).status).toBe(400)
      expect((await stage().fetch('/slack/oauth/callback?code=x')).status).toBe(400)
    })
    it('refuses a code that Slack does not know', async () => {
      const asked = await stage().fetch('/slack/install', { redirect: 'manual' })
      const state = new URL(asked.headers.get('location') ?? '').searchParams.get('state')
      expect((await stage().fetch(`/slack/oauth/callback?code=forged&state=${state}`)).status).toBe(502)
    })
    it('connects a workspace to a team that exists, with its key alone', async () => {
      const team = await makeTeam('installer')
      const refused = await stage().fetch('/slack/install-links', { method: 'POST' })
      expect([refused.status, refused.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
      const forged = { authorization: `Bearer installer.sk_${'x'.repeat(32)}` }
      expect((await stage().fetch('/slack/install-links', { method: 'POST', headers: forged })).status).toBe(401)
      const url = await linkFor(team.api_key)
      await fetch(`${stage().fake}/_control`, {
        method: 'POST',
        body: JSON.stringify({ granted: { team: { id: 'TACME', name: 'Acme' } } }),
      })
      expect((await followConsent(stage(), url)).status).toBe(200)
      const linked = textOf(await slackClient(stage(), { team: 'TACME', user: 'UACME' }).command('link'))
      expect(linked).toContain('installer.')
    })
    it('does not move a workspace to another team while the app is in it', async () => {
      const other = await makeTeam('newcomer')
      const granted = { team: { id: 'TACME', name: 'Acme' } }
      await fetch(`${stage().fake}/_control`, { method: 'POST', body: JSON.stringify({ granted }) })
      expect((await followConsent(stage(), await linkFor(other.api_key))).status).toBe(409)
      const me = slackClient(stage(), { team: 'TACME', user: 'UACME' })
      await me.event({ type: 'app_uninstalled' })
      expect((await followConsent(stage(), await linkFor(other.api_key))).status).toBe(200)
      expect(textOf(await me.command('link'))).toContain('newcomer.')
    })
    it('joins what was done on the web with what is done in Slack, both ways, once', async () => {
      const { embed_key, api_key } = await makeTeam('joined')
      await fetch(`${stage().fake}/_control`, {
        method: 'POST',
        body: JSON.stringify({ granted: { team: { id: 'TJOIN', name: 'Join' } } }),
      })
      await followConsent(stage(), await linkFor(api_key))
      const me = slackClient(stage(), { team: 'TJOIN', user: 'UJOIN' })
      const web = await post('/v1/guests', undefined, { embed_key })
      const started = await post('/v1/drills', web.token, { topic: 'kubernetes/service-types', level: 'junior' })
      await post(`/v1/drills/${started.drill.id}/answers`, web.token, { text: 'A ClusterIP is only reachable inside the cluster.' })
      const made = await post('/v1/link-codes', web.token)
      expect(textOf(await me.command('progress'))).toContain('Nothing answered yet')
      expect(textOf(await me.command(`link ${made.code.toLowerCase()}`))).toContain('Linked')
      expect(textOf(await me.command('progress'))).not.toContain('Nothing answered yet')
      expect(textOf(await me.command(`link ${made.code}`))).toContain('not known')
      const second = await post('/v1/guests', undefined, { embed_key })
      const code = /joined\.[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(textOf(await me.command('link')))?.[0]
      const linked = await post('/v1/links', second.token, { code })
      expect([linked.status, linked.learner.id]).toEqual([201, web.learner.id])
      expect((await post('/v1/links', second.token, { code })).status).toBe(404)
      const gone = await stage().fetch('/v1/progress', { headers: { authorization: `Bearer ${second.token}` } })
      expect(gone.status).toBe(401)
      const kept: any = await (await stage().fetch('/v1/progress', { headers: { authorization: `Bearer ${linked.token}` } })).json()
      expect(kept.topics).toHaveLength(1)
    })
    it('forgets the tokens when the app is removed, not when that is told too late', async () => {
      await installApp(stage(), { team: { id: 'TGONE', name: 'Gone' } })
      const me = slackClient(stage(), { team: 'TGONE', user: 'UGONE' })
      await me.event({ type: 'app_uninstalled' }, { event_time: Math.floor(Date.now() / 1000) - 100 })
      await me.event({ type: 'app_home_opened', user: 'UGONE', tab: 'home' })
      await me.seen('views.publish', 1, ({ body }) => body.user_id === 'UGONE')
      await me.event({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } })
      await me.event({ type: 'app_home_opened', user: 'UGONE2', tab: 'home' })
      await me.command('help')
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect((await me.log()).recorded.filter(({ method, body }) => method === 'views.publish' && body.user_id === 'UGONE2')).toEqual([])
      await installApp(stage(), { team: { id: 'TGONE', name: 'Gone' } })
      await me.event({ type: 'app_home_opened', user: 'UGONE2', tab: 'home' })
      await me.seen('views.publish', 1, ({ body }) => body.user_id === 'UGONE2')
    })
    it('refreshes a token that is about to expire, once for all who wait', async () => {
      await installApp(stage(), { team: { id: 'TROT', name: 'Rotating' }, rotating: true, expires_in: 60 })
      const me = slackClient(stage(), { team: 'TROT', user: 'UROT' })
      const open = async (number: number): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, number))
        await me.event({ type: 'app_home_opened', user: `UROT${number}`, tab: 'home' })
      }
      await Promise.all(Array.from({ length: 40 }, (_, number) => open(number)))
      const published = await me.seen('views.publish', 40, ({ body }) => body.user_id.startsWith('UROT'))
      expect(new Set(published.map(({ token }) => token)).size).toBe(1)
      const calls = (await me.log()).recorded.filter(({ body }) => body.grant_type === 'refresh_token').map(({ method }) => method)
      expect(calls).toEqual(['oauth.v2.access'])
    })
  })
}
