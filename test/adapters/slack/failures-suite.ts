import { afterEach, describe, expect, it } from 'vitest'
import { buttonOf, type Stage, slackClient, textOf } from './slack-client.ts'
import { installApp } from './suite.ts'

let users = 0

/** What goes wrong between Slack and us, and what people do twice or too late. */
export function failuresSuite(name: string, stage: () => Stage): void {
  const someone = (team = 'T1', user = `U0FAIL${++users}`) => ({ user, ...slackClient(stage(), { team, user }) })
  const control = (settings: unknown) => fetch(`${stage().fake}/_control`, { method: 'POST', body: JSON.stringify(settings) })
  afterEach(() => control({ down: false, rateLimited: 0, retryAfter: 1, responsesExpired: false, revoked: [], delayMs: 0 }))
  const isFor = (user: string) => (call: { body: any }) => call.body.channel === user || call.body.channel === `D${user}`

  describe(`failures on ${name}`, () => {
    it('falls back to a direct message when a response URL is spent', async () => {
      const me = someone()
      const asked = await me.command('junior service types')
      await control({ responsesExpired: true })
      await me.press(buttonOf(asked, 'move-hint'))
      const [told] = await me.seen('chat.postMessage', 1, isFor(me.user))
      expect(told?.body.channel).toBe(me.user)
      expect(told?.body.thread_ts).toBeUndefined()
    })
    it('waits as long as Slack asks for, and keeps the order', async () => {
      const me = someone()
      await me.command('junior service types')
      await control({ rateLimited: 2, retryAfter: 1 })
      const begun = Date.now()
      await me.message('hint', '1770001.1')
      await me.message('skip', '1770002.1')
      const told = await me.seen('chat.postMessage', 2, isFor(me.user))
      expect(Date.now() - begun).toBeGreaterThan(900)
      expect(textOf(told[0]?.body)).not.toContain('question 2 of')
      expect(textOf(told[1]?.body)).toContain('question 2 of')
    })
    it('loses nothing while Slack is down', async () => {
      const me = someone()
      const asked = await me.command('junior service types')
      await control({ down: true })
      await me.press(buttonOf(asked, 'move-hint'))
      await me.message('skip', '1770003.1')
      await new Promise((resolve) => setTimeout(resolve, 300))
      await control({ down: false })
      const told = await me.seen('chat.postMessage', 1, (call) => isFor(me.user)(call) && textOf(call.body).includes('question 2 of'))
      expect(told).toHaveLength(1)
    })
    it('keeps the drill when the tokens are revoked in the middle of it', async () => {
      await installApp(stage(), { team: { id: 'TREV', name: 'Revoked' } })
      const me = someone('TREV')
      await me.command('junior service types')
      await me.message('hint', '1770004.1')
      const [told] = await me.seen('chat.postMessage', 1, isFor(me.user))
      await control({ revoked: [told?.token] })
      await me.message('skip', '1770005.1')
      await new Promise((resolve) => setTimeout(resolve, 200))
      await installApp(stage(), { team: { id: 'TREV', name: 'Revoked' } })
      expect(textOf(await me.command('junior service types'))).toContain('question 2 of')
      await me.message('hint', '1770006.1')
      await me.seen('chat.postMessage', 2, isFor(me.user))
    })
    it('does a command once that is pressed again, and one that is replayed', async () => {
      const me = someone()
      const first = await me.command('junior service types')
      const again = await me.command('junior service types')
      expect(buttonOf(again, 'answer').value).toBe(buttonOf(first, 'answer').value)
      const { trigger, responseUrl } = await me.pressed()
      const same = { trigger_id: trigger, response_url: responseUrl }
      expect(await me.command('skip', same)).not.toBeNull()
      expect(await me.command('skip', same)).toBeNull()
      expect(textOf(await me.command('junior service types'))).toContain('question 2 of')
    })
    it('shows where the talk is when an old button is pressed', async () => {
      const me = someone()
      const asked = await me.command('junior service types')
      await me.command('skip')
      const before = (await me.log()).recorded.filter(({ method }) => method === 'response').length
      await me.press(buttonOf(asked, 'move-skip'))
      const told = await me.seen('response', before + 2)
      expect(textOf(told.at(-2)?.body)).toContain('said already')
      expect(textOf(told.at(-1)?.body)).toContain('question 2 of')
    })
    it('keeps a form open with what was typed when it cannot be taken', async () => {
      const me = someone()
      const asked = await me.command('junior service types')
      const before = (await me.log()).recorded.filter(({ method }) => method === 'views.open').length
      await me.press(buttonOf(asked, 'answer'))
      const view = (await me.seen('views.open', before + 1)).at(-1)?.body.view
      expect((await me.submit(view, { answer: { value: ' ' } })).errors.answer).toContain('empty')
      expect((await me.submit(view, { answer: { value: 'x'.repeat(3001) } })).errors.answer).toContain('too long')
      await me.command('skip')
      expect((await me.submit(view, { answer: { value: 'A fine answer' } })).errors.answer).toContain('moved on')
    })
    it('says so when a form comes too late', async () => {
      const me = someone()
      const asked = await me.command('junior service types')
      const before = (await me.log()).recorded.filter(({ method }) => method === 'response').length
      await me.press(buttonOf(asked, 'answer'), { trigger_id: 'old' })
      const told = (await me.seen('response', before + 1)).at(-1)
      expect(textOf(told?.body)).toContain('in time')
    })
    it('lets no mention come alive, whatever a learner writes', async () => {
      const me = someone()
      await me.command('junior service types')
      await me.message('A ClusterIP is only reachable inside &lt;!channel&gt; the <!here> cluster &amp; <@U123>', '1770007.1')
      const [told] = await me.seen('chat.postMessage', 1, isFor(me.user))
      expect(`${textOf(told?.body)} ${told?.body.text}`).not.toMatch(/<[!@#]/)
      const unknown = await me.command('drill &lt;!everyone&gt;')
      expect(`${textOf(unknown)} ${unknown.text}`).not.toMatch(/<[!@#]/)
    })
    it('posts to no address that is not Slack', async () => {
      const me = someone()
      const asked = await me.command('junior service types')
      await me.press(buttonOf(asked, 'move-hint'), { response_url: 'http://169.254.169.254/latest' })
      await me.seen('chat.postMessage', 1, isFor(me.user))
    })
    it('lets leads alone put a question to a channel, and invite', async () => {
      const me = someone()
      await me.command('team service types')
      const told = await me.seen('response', 1, ({ body }) => textOf(body).includes('Only admins'))
      expect(told.length).toBeGreaterThan(0)
      const lead = someone('T1', 'UADMIN')
      await lead.command('team junior service types')
      const posted = await lead.seen('chat.postMessage', 1, ({ body }) => body.channel === 'C0GENERAL')
      expect(textOf(posted[0]?.body)).toContain('Answer privately')
      const opens = (await me.log()).recorded.filter(({ method }) => method === 'views.open').length
      const channelMessage = { container: { type: 'message', channel_id: 'C0GENERAL' }, message: { ts: '1.2', type: 'message' } }
      await me.press(buttonOf(posted[0]?.body, 'team-answer'), channelMessage)
      const view = (await me.seen('views.open', opens + 1)).at(-1)?.body.view
      expect(await me.submit(view, { answer: { value: 'ClusterIP: only inside the cluster.' } })).toBeNull()
      const feedback = await me.seen('response', 1, ({ body }) => textOf(body).includes('▰') && textOf(body).includes('inside'))
      expect(feedback.at(-1)?.body.response_type).toBe('ephemeral')
      expect((await me.seen('chat.postMessage', 1, ({ body }) => body.channel === 'C0GENERAL')).length).toBe(1)
      await lead.command('interview <@U0JOINER|jo> service types')
      const [invited] = await lead.seen('chat.postMessage', 1, ({ body }) => body.channel === 'U0JOINER')
      const joiner = someone('T1', 'U0JOINER')
      await joiner.press(buttonOf(invited?.body, 'begin'), {
        container: { type: 'message', channel_id: 'DU0JOINER' },
        channel: { id: 'DU0JOINER', name: 'directmessage' },
        message: { ts: '1780000.1', type: 'message' },
      })
      const started = await joiner.seen('chat.postMessage', 1, ({ body }) => body.channel === 'DU0JOINER')
      expect(textOf(started[0]?.body)).toContain('interview · question 1')
      expect(started[0]?.body.thread_ts).toBe('1780000.1')
    })
    it("gives leads alone a link to the team's page, which works once", async () => {
      const enter = (code: string) =>
        stage().fetch('/v1/team/sessions', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ code }),
        })
      const codeIn = (message: any): string => /:\/\/[\w.:]+\/team#code=([\w.-]+)/.exec(textOf(message))?.[1] ?? ''
      const me = someone()
      const isRefused = ({ body }: { body: any }): boolean => textOf(body).includes('Only admins')
      const before = (await me.seen('response', 1, isRefused)).length
      await me.command('team')
      await me.seen('response', before + 1, isRefused)
      const lead = someone('T1', 'UADMIN')
      const told = await lead.command('team')
      expect(told.response_type).toBe('ephemeral')
      const entered = await enter(codeIn(told))
      expect([entered.status, ((await entered.json()) as any).role]).toEqual([201, 'lead'])
      expect((await enter(codeIn(told))).status).toBe(404)
      expect((await enter(codeIn(await lead.command('team')))).status).toBe(201)
    })
    it('takes settings, and says which field is wrong', async () => {
      const me = someone()
      const opens = (await me.log()).recorded.filter(({ method }) => method === 'views.open').length
      await me.command('settings')
      const view = (await me.seen('views.open', opens + 1)).at(-1)?.body.view
      const fields = {
        reminder: { selected_option: { value: '09:00' } },
        time_zone: { value: 'Europe/Nowhere' },
        daily_cap: { value: '10' },
        paused_until: { selected_date: null },
        interview_date: { selected_date: '2027-03-01' },
      }
      expect(await me.submit(view, fields)).toEqual({
        response_action: 'errors',
        errors: { time_zone: expect.stringContaining('Europe/Berlin') },
      })
      expect(
        (await me.submit(view, { ...fields, time_zone: { value: 'Europe/Paris' }, daily_cap: { value: 'many' } })).errors.daily_cap,
      ).toBeDefined()
      expect(await me.submit(view, { ...fields, time_zone: { value: 'Europe/Paris' } })).toBeNull()
      await me.command('settings')
      const again = (await me.seen('views.open', opens + 2)).at(-1)?.body.view
      expect(JSON.stringify(again)).toContain('Europe/Paris')
      expect(JSON.stringify(again)).toContain('"initial_date":"2027-03-01"')
    })
    it('reports at the end, and shows the drill on the Home tab', async () => {
      const me = someone()
      const asked = await me.command('interview junior service types')
      const opens = (await me.log()).recorded.filter(({ method }) => method === 'views.open').length
      await me.press(buttonOf(asked, 'answer'))
      const view = (await me.seen('views.open', opens + 1)).at(-1)?.body.view
      await me.submit(view, { answer: { value: 'ClusterIP is only reachable inside the cluster.' } })
      const ended = await me.command('stop')
      await me.press(buttonOf(ended, 'report'))
      const report = (await me.seen('views.open', opens + 2)).at(-1)?.body.view
      expect(JSON.stringify(report)).toContain('1 of 1 answered')
      await me.event({ type: 'app_home_opened', user: me.user, tab: 'home' })
      const [home] = await me.seen('views.publish', 1, ({ body }) => body.user_id === me.user)
      expect(textOf(home?.body.view)).toContain('Recent reports')
    })
    it('sent nothing that Slack would refuse', async () => {
      const { refused } = await someone().log()
      expect(refused).toEqual([])
    })
  })
}
