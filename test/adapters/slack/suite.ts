import { beforeAll, describe, expect, it } from 'vitest'
import { buttonOf, SIGNING_SECRET, type Stage, signatureOf, slackClient, textOf } from './slack-client.ts'

let users = 0
const newUser = (): string => `U0LEARNER${++users}`

/** Installs the app into a workspace as its admin would: the click, the consent page, and back. */
export async function installApp(stage: Stage, granted: unknown, begin = '/slack/install'): Promise<Response> {
  await fetch(`${stage.fake}/_control`, { method: 'POST', body: JSON.stringify({ granted }) })
  const asked = await stage.fetch(begin, { redirect: 'manual' })
  expect(asked.status).toBe(302)
  return followConsent(stage, asked.headers.get('location') ?? '')
}

export async function followConsent(stage: Stage, url: string): Promise<Response> {
  expect(url).toContain(`${stage.fake}/oauth/v2/authorize?`)
  const consent = await fetch(url, { redirect: 'manual' })
  const back = new URL(consent.headers.get('location') ?? '')
  return stage.fetch(back.pathname + back.search)
}

/** Everything that Slack and its users do to us, the same on every runtime. */
export function slackSuite(name: string, open: () => Promise<Stage>): void {
  let stage: Stage
  beforeAll(async () => {
    stage = await open()
    await fetch(`${stage.fake}/_reset`, { method: 'POST' })
    expect((await installApp(stage, { team: { id: 'T1', name: 'One' } })).status).toBe(200)
    expect((await installApp(stage, { team: { id: 'T2', name: 'Two' }, enterprise: { id: 'E2', name: 'Grid' } })).status).toBe(200)
    expect(
      (await installApp(stage, { team: null, enterprise: { id: 'E3', name: 'Whole grid' }, is_enterprise_install: true })).status,
    ).toBe(200)
  })
  const someone = (more: Partial<Parameters<typeof slackClient>[1]> = {}) => slackClient(stage, { team: 'T1', user: newUser(), ...more })

  describe(`the door on ${name}`, () => {
    const post = async (body: string, headers: Record<string, string>, path = '/slack/events'): Promise<Response> =>
      stage.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
    const signed = async (body: string, ahead = 0, secret = SIGNING_SECRET): Promise<Record<string, string>> => {
      const timestamp = String(Math.floor(Date.now() / 1000) + ahead)
      return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': await signatureOf(body, timestamp, secret) }
    }
    const hello = JSON.stringify({ type: 'url_verification', token: 't', challenge: 'a-challenge' })
    it('gives the challenge back', async () => {
      const response = await post(hello, await signed(hello))
      expect([response.status, await response.text()]).toEqual([200, 'a-challenge'])
    })
    it.each([
      ['270 s old', -270, 200],
      ['302 s old', -302, 401],
      ['298 s ahead', 298, 200],
      ['330 s ahead', 330, 401],
    ])('takes a signature %s as it should', async (_, ahead, status) => {
      expect((await post(hello, await signed(hello, ahead))).status).toBe(status)
    })
    it.each([
      ['another secret', { secret: 'another-secret-0123456789-0123' }, {}],
      ['another body', { body: '{}' }, {}],
      ['no v0=', {}, { strip: 'v0=' }],
      ['half a signature', {}, { cut: 20 }],
      ['capitals', {}, { upper: true }],
      ['no signature', {}, { cut: 0 }],
    ])(
      'refuses %s',
      async (_, { secret, body }: { secret?: string; body?: string }, change: { strip?: string; cut?: number; upper?: boolean }) => {
        const headers = await signed(body ?? hello, 0, secret)
        let signature = headers['x-slack-signature'] ?? ''
        if (change.strip !== undefined) signature = signature.replace(change.strip, '')
        if (change.cut !== undefined) signature = signature.slice(0, change.cut)
        if (change.upper === true) signature = signature.toUpperCase()
        expect((await post(hello, { ...headers, 'x-slack-signature': signature })).status).toBe(401)
      },
    )
    it.each(['', 'NaN', 'Infinity', '1e9', '-5'])('refuses the timestamp "%s"', async (timestamp) => {
      const headers = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': await signatureOf(hello, timestamp) }
      expect((await post(hello, headers)).status).toBe(401)
    })
    it('answers the check of its certificate', async () => {
      const body = 'ssl_check=1&token=t'
      expect((await post(body, await signed(body), '/slack/commands')).status).toBe(200)
    })
    it.each([
      [
        '/slack/events',
        JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: { type: 'reaction_added', user: 'U1' } }),
      ],
      ['/slack/events', 'not json'],
      [
        '/slack/events',
        JSON.stringify({
          type: 'event_callback',
          team_id: 'TNOBODY',
          event_id: 'Ev2',
          event: { type: 'app_home_opened', user: 'U1', tab: 'home' },
        }),
      ],
      [
        '/slack/interactions',
        `payload=${encodeURIComponent(JSON.stringify({ type: 'message_action', team: { id: 'T1' }, user: { id: 'U1' } }))}`,
      ],
      ['/slack/interactions', 'payload=%7B'],
      ['/slack/commands', 'team_id=T1'],
    ])('answers 200 to what is none of ours: %s %s', async (path, body) => {
      expect((await post(body, await signed(body), path)).status).toBe(200)
    })
    it('refuses a body without end', async () => {
      for (const body of ['x'.repeat(1024 * 1024 + 1), 'ä'.repeat(600 * 1024), 'x'.repeat(4 * 1024 * 1024)])
        expect((await post(body, await signed(body))).status).toBe(413)
    })
    it('is the only way in', async () => {
      expect((await stage.fetch('/slack/delivery', { method: 'POST', body: '{}' })).status).toBe(404)
      expect((await stage.fetch('/slack/installation', { method: 'PUT', body: '{}' })).status).toBe(404)
    })
    it('says that it is not installed', async () => {
      expect((await someone({ team: 'TNOBODY' }).command('help')).text).toContain('not installed')
    })
  })

  describe(`a drill on ${name}`, () => {
    it('begins with a command, goes on with buttons and a form, and is seen by nobody else', async () => {
      const me = someone()
      const asked = await me.command('junior service types')
      expect(asked.response_type).toBe('ephemeral')
      expect(textOf(asked)).toContain('question 1 of')
      await me.press(buttonOf(asked, 'answer'))
      const [opened] = (await me.seen('views.open')).slice(-1)
      const answered = await me.submit(opened?.body.view, { answer: { value: 'A ClusterIP is only reachable inside the cluster.' } })
      expect(answered).toBeNull()
      const [feedback] = (await me.seen('response', 1, ({ body }) => textOf(body).includes('▰'))).slice(-1)
      expect(feedback?.body.response_type).toBe('ephemeral')
      expect(textOf(feedback?.body)).toContain('ClusterIP')
      await me.press(buttonOf(feedback?.body, 'move-hint'))
      expect((await me.seen('response', 2)).length).toBeGreaterThanOrEqual(2)
    })
    it('counts a form once, however often it is sent, and a button too', async () => {
      const me = someone()
      const asked = await me.command('junior service types')
      const hint = buttonOf(asked, 'move-hint')
      await Promise.all([me.press(hint), me.press(hint), me.press(hint)])
      const opens = (await me.seen('views.open')).length
      await me.press(buttonOf(asked, 'answer'))
      const opened = (await me.seen('views.open', opens + 1)).at(-1)
      const answer = { answer: { value: 'ClusterIP is internal only.' } }
      await Promise.all([me.submit(opened?.body.view, answer), me.submit(opened?.body.view, answer)])
      await me.command('stop')
      const progress = await me.command('progress')
      expect(textOf(progress)).toContain('of')
    })
    it('goes on in a direct message, thread by thread, an edited answer is not graded twice', async () => {
      const me = someone({ channel: 'D0ME' })
      const told = await me.command('junior service types')
      expect(told).toBeNull()
      const [root] = (await me.seen('chat.postMessage', 1, ({ body }) => textOf(body).includes('question 1 of'))).slice(-1)
      expect(root?.body.channel).toMatch(/^U0LEARNER/)
      const before = (await me.seen('chat.postMessage')).length
      await me.message('A ClusterIP is only reachable inside the cluster &amp; has a virtual IP', '1760001.1')
      const feedback = (await me.seen('chat.postMessage', before + 1)).at(-1)
      expect(textOf(feedback?.body)).toContain('▰')
      await me.event({
        type: 'message',
        subtype: 'message_changed',
        channel: 'D0ME',
        channel_type: 'im',
        message: { text: 'edited', user: 'U', ts: '1760001.1' },
      })
      await me.message('bot says', '1760002.1', { bot_id: 'B1' })
      await new Promise((resolve) => setTimeout(resolve, 150))
      expect((await me.seen('chat.postMessage')).length).toBe(before + 1)
    })
    it('takes a message once, whatever event id it comes under and whether it is a retry', async () => {
      const own = someone()
      const channel = `D${lastUser()}`
      await own.command('junior service types')
      await Promise.all(Array.from({ length: 11 }, () => own.message('hint', '1760003.1')))
      await own.event(
        { type: 'message', channel, channel_type: 'im', user: lastUser(), text: 'hint', ts: '1760003.1' },
        { event_id: 'EvOnce' },
        { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' },
      )
      const replies = () => own.seen('chat.postMessage', 1, ({ body }) => body.channel === channel)
      await replies()
      await new Promise((resolve) => setTimeout(resolve, 150))
      expect((await replies()).length).toBe(1)
    })
    it('takes a retry that is the first to arrive', async () => {
      const me = someone()
      await me.event({ type: 'app_home_opened', user: lastUser(), tab: 'home', channel: 'D1' }, {}, { 'x-slack-retry-num': '2' })
      expect((await me.seen('views.publish', 1, ({ body }) => body.user_id === lastUser())).length).toBe(1)
    })
    it('understands forgiving words, and suggests for those it does not know', async () => {
      expect(textOf(await someone().command('serivce TYPES Sr please'))).toContain('senior')
      expect(textOf(await someone().command('progres'))).toContain('did you mean “progress”')
      expect(textOf(await someone().command('“hint”'))).toContain('No drill is open')
      expect(textOf(await someone().command(''))).toContain('pick-topic')
      expect(textOf(await someone().command('help'))).toContain('/drill')
      expect(textOf(await someone().command('review'))).toContain('Nothing is due')
      expect(textOf(await someone().command('report'))).toContain('No drill is finished yet. Type /drill')
      const me = someone()
      await me.command('junior service types')
      expect(textOf(await me.command('report'))).toContain('No drill is finished yet; the report comes at its end.')
    })
    it('keeps what it understood when something is still open', async () => {
      const chosen = async (text: string): Promise<string[]> => {
        const { blocks } = await someone().command(text)
        const { elements } = blocks.find(({ elements }: any) => elements?.some((each: any) => each.action_id === 'pick-mode'))
        return elements.flatMap((each: any) => each.initial_option?.value ?? []).slice(-2)
      }
      expect(await chosen('senior k8s')).toEqual(['senior', 'practice'])
      expect(await chosen('junior')).toEqual(['junior', 'practice'])
      expect(await chosen('interview middle')).toEqual(['middle', 'interview'])
      expect(await chosen('placement')).toEqual(['-', 'placement'])
      expect(await chosen('review of nothing')).toEqual(['-', 'review'])
    })
    it('tells where an answer goes that is typed after the command', async () => {
      const me = someone()
      await me.command('junior service types')
      const told = textOf(await me.command('I think pods come and go'))
      expect(told).toContain('To answer, press Answer, or write to me in a direct message.')
      expect(told).toContain('Which Service types does Kubernetes offer')
      expect(told).not.toContain('did you mean')
      const short = textOf(await me.command('progres'))
      expect(short).toContain('did you mean “progress”')
      expect(short).toContain('To answer, press Answer')
      expect(textOf(await me.command('interview 3 questions ingress'))).toContain('I do not know “3”, “question”')
    })
    it('answers a greeting, and a message that holds no text', async () => {
      const me = someone()
      const channel = `D${lastUser()}`
      const said = async (nth: number) =>
        textOf((await me.seen('chat.postMessage', nth, ({ body }) => body.channel === channel)).at(-1)?.body)
      await me.message('hello', '1800000.1')
      expect(await said(1)).toContain('Here I am. What shall we drill?')
      await me.message('', '1800000.2', { subtype: 'file_share', files: [{ id: 'F1' }] })
      expect(await said(2)).toContain('I read text only')
      await me.command('junior service types')
      await me.message('', '1800000.3', { subtype: 'file_share', files: [{ id: 'F2' }] })
      expect(await said(3)).toContain('The question is still open.')
    })
    it('starts from the picker', async () => {
      const me = someone()
      const state = {
        values: {
          b: {
            'pick-topic': {
              type: 'static_select',
              selected_option: { text: { type: 'plain_text', text: 'x' }, value: 'kubernetes/service-types' },
            },
            'pick-level': { type: 'static_select', selected_option: { text: { type: 'plain_text', text: 'x' }, value: 'senior' } },
            'pick-mode': { type: 'static_select', selected_option: { text: { type: 'plain_text', text: 'x' }, value: 'interview' } },
          },
        },
      }
      const before = (await me.log()).recorded.filter(({ method }) => method === 'response').length
      await me.press({ action_id: 'start', value: '-' }, { state })
      const reply = (await me.seen('response', before + 1)).at(-1)
      expect(textOf(reply?.body)).toContain('senior · interview')
    })
    it('keeps workspaces and grids apart', async () => {
      const user = newUser()
      const one = slackClient(stage, { team: 'T1', user })
      const two = slackClient(stage, { team: 'T2', enterprise: 'E2', user })
      const grid = slackClient(stage, { team: 'T3A', enterprise: 'E3', isOrg: true, user })
      const sameGrid = slackClient(stage, { team: 'T3B', enterprise: 'E3', isOrg: true, user })
      await one.command('junior service types')
      expect(textOf(await two.command('hint'))).toContain('No drill is open')
      expect(textOf(await grid.command('hint'))).toContain('No drill is open')
      await grid.command('senior service types')
      expect(textOf(await sameGrid.command('hint'))).not.toContain('No drill is open')
    })
  })
}

const lastUser = (): string => `U0LEARNER${users}`
