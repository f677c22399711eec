import { beforeAll, describe, expect, it } from 'vitest'
import { ADMIN_TOKEN } from './install-suite.ts'
import { buttonOf, type Stage, slackClient, textOf } from './slack-client.ts'
import { followConsent } from './suite.ts'

const TOPIC = 'kubernetes/service-types'
/** Where it is noon, so that nobody's night keeps a message back. */
const NOON = (() => {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
})()

/** Onboarding plans where people talk in Slack: a lead enrols them, they are told and start from there. */
export function planSuite(name: string, stage: () => Stage): void {
  const call = async (method: string, path: string, token: string, body?: unknown): Promise<any> => {
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    return (await stage().fetch(path, { method, headers, ...json })).json()
  }
  const control = (settings: unknown) => fetch(`${stage().fake}/_control`, { method: 'POST', body: JSON.stringify(settings) })
  const someone = (user: string) => slackClient(stage(), { team: 'TPLAN', user })
  const isFor =
    (user: string, words = '') =>
    ({ body }: { body: any }) =>
      (body.channel === user || body.channel === `D${user}`) && textOf(body).includes(words)
  let key = ''
  let plan = ''

  describe(`onboarding plans on ${name}`, () => {
    beforeAll(async () => {
      await fetch(`${stage().fake}/_reset`, { method: 'POST' })
      await control({
        timeZone: NOON,
        granted: { team: { id: 'TPLAN', name: 'Planned' } },
        members: { C0NEW: ['UPA', 'UPB', 'UPBOT', 'UPC'], S0GROUP: ['UPC', 'UPD'] },
      })
      key = (await call('POST', '/v1/teams', ADMIN_TOKEN, { id: 'planned', name: 'Planned' })).api_key
      const { url } = await call('POST', '/slack/install-links', key)
      expect(
        (
          await followConsent(
            stage(),
            (await stage().fetch(new URL(url).pathname + new URL(url).search, { redirect: 'manual' })).headers.get('location') ?? url,
          )
        ).status,
      ).toBe(200)
      const items = [
        { topic: TOPIC, level: 'junior', opens: 1, due: 3 },
        { topic: TOPIC, level: 'middle', opens: 4, due: 9 },
        { topic: TOPIC, level: 'middle', mode: 'interview', opens: 4, due: 9 },
      ]
      plan = (await call('POST', '/v1/team/plans', key, { name: 'First week', counts: 'days', items })).plan.id
    })
    const enrolled = async (): Promise<string[]> =>
      (await call('GET', `/v1/team/plans/${plan}/enrolments`, key)).enrolments.map((each: any) => each.learner.name).toSorted()

    it('a lead enrols people, a channel and a user group; bots stay out, and each is told once', async () => {
      const lead = someone('UADMIN')
      await lead.command('plan <@UPE|eve> <#C0NEW|newcomers> <!subteam^S0GROUP|@ops> First week')
      const [told] = await lead.seen('chat.postMessage', 1, isFor('UADMIN', 'new in'))
      expect(textOf(told?.body)).toContain('5 people are new in “First week”. 1 is a bot or is gone.')
      expect(await enrolled()).toEqual(['A', 'B', 'C', 'D', 'E'].map((letter) => `Name of UP${letter}`))
      for (const user of ['UPA', 'UPB', 'UPC', 'UPD', 'UPE']) {
        const messages = await lead.seen('chat.postMessage', 1, isFor(user))
        expect(messages).toHaveLength(1)
        expect(textOf(messages[0]?.body)).toContain('Your answers stay yours')
      }
      await lead.command('plan <@UPE> week')
      const [again] = await lead.seen('chat.postMessage', 1, isFor('UADMIN', '0 people are new in “First week”. 1 was in it before.'))
      expect(textOf(again?.body)).not.toContain('told')
      expect((await lead.log()).refused).toEqual([])
    })
    it('whoever is told starts the drill from there, and sees their plan', async () => {
      const me = someone('UPA')
      const [told] = await me.seen('chat.postMessage', 1, isFor('UPA', 'You are in the plan'))
      const start = buttonOf(told?.body, 'begin-0')
      expect(start.value).toBe(`practice junior ${TOPIC}`)
      await me.press(start)
      await me.seen('response', 1, ({ body }) => textOf(body).includes('question 1 of'))
      const mine = await me.command('plan')
      expect(textOf(mine)).toContain('First week')
      expect(textOf(mine)).toContain('open, due')
      expect(textOf(mine)).toMatch(/middle: from .*middle \(interview\): from /s)
      expect(textOf(await me.command('plan @colleague First week'))).toContain('I do not know @colleague')
      expect(buttonOf(mine, 'begin-0').value).toBe(`practice junior ${TOPIC}`)
      expect(textOf(await someone('UNOBODY').command('plan'))).toContain('You are in no plan')
    })
    it('only leads enrol others, and are told what they got wrong', async () => {
      const me = someone('UPA')
      expect(textOf(await me.command('plan <@UPF> First week'))).toContain('Only admins')
      const lead = someone('UADMIN')
      const unknown = await lead.command('plan <@UPF> Second week')
      expect(textOf(unknown)).toContain('There are: First week')
      await lead.command('plan <#C0SECRET|secret> First week')
      await lead.seen('chat.postMessage', 1, isFor('UADMIN', 'Invite me there first'))
      expect(await enrolled()).toHaveLength(5)
    })
    it('goes on where Slack asked to wait, and enrols nobody twice', async () => {
      await control({ rateLimited: 2, retryAfter: 1, members: { S0MANY: Array.from({ length: 25 }, (_, index) => `UM${index}X`) } })
      const lead = someone('UADMIN')
      await lead.command('plan <!subteam^S0MANY> First week')
      const [told] = await lead.seen('chat.postMessage', 1, isFor('UADMIN', '25 people are new'))
      expect(told).toBeDefined()
      expect(await enrolled()).toHaveLength(30)
    })
  })
}
