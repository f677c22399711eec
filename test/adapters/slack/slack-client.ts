import { expect } from 'vitest'
import { checkMessage } from './check-blocks.ts'
import type { Recorded } from './fake-slack.ts'

export const SIGNING_SECRET = 'slack-signing-secret-0123456789'

/** The app under test, and the fake Slack it talks to. */
export interface Stage {
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The fake's address. */
  readonly fake: string
}

export async function signatureOf(body: string, timestamp: string, secret = SIGNING_SECRET): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const key = await crypto.subtle.importKey('raw', bytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(`v0:${timestamp}:${body}`)))
  return `v0=${[...signed].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** What Slack would send, and a look at what it got. */
export function slackClient(stage: Stage, person: { team: string; user: string; enterprise?: string; isOrg?: boolean; channel?: string }) {
  const { team, user, enterprise, isOrg = false, channel = 'C0GENERAL' } = person
  const send = async (path: string, body: string, type: string, headers: Record<string, string> = {}): Promise<Response> => {
    const timestamp = String(Math.floor(Date.now() / 1000))
    return stage.fetch(path, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': await signatureOf(body, timestamp),
        ...headers,
      },
      body,
    })
  }
  const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString()
  const fake = async (path: string, body?: unknown): Promise<any> =>
    (await fetch(stage.fake + path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) })).json()
  const interaction = (payload: any): Promise<Response> =>
    send(
      '/slack/interactions',
      form({
        payload: JSON.stringify({
          team: isOrg && enterprise !== undefined ? null : { id: team, domain: 'example' },
          ...(enterprise === undefined ? {} : { enterprise: { id: enterprise, name: 'Grid' } }),
          is_enterprise_install: isOrg,
          user: { id: user, username: 'someone', team_id: team },
          api_app_id: 'A1',
          token: 'verification-token',
          ...payload,
        }),
      }),
      'application/x-www-form-urlencoded',
    )

  const client = {
    send,
    interaction,
    control: (settings: unknown) => fake('/_control', settings),
    pressed: (): Promise<{ trigger: string; responseUrl: string }> => fake('/_press', {}),
    log: (): Promise<{ recorded: Recorded[]; refused: string[] }> => fake('/_log'),
    /** A slash command; what Slack is answered. */
    async command(text: string, more: Record<string, string> = {}): Promise<any> {
      const { trigger, responseUrl } = await client.pressed()
      const response = await send(
        '/slack/commands',
        form({
          token: 'verification-token',
          team_id: team,
          team_domain: 'example',
          ...(enterprise === undefined ? {} : { enterprise_id: enterprise, enterprise_name: 'Grid', is_enterprise_install: String(isOrg) }),
          channel_id: channel,
          channel_name: channel.startsWith('D') ? 'directmessage' : 'general',
          user_id: user,
          user_name: 'someone',
          command: '/drill',
          text,
          api_app_id: 'A1',
          response_url: responseUrl,
          trigger_id: trigger,
          ...more,
        }),
        'application/x-www-form-urlencoded',
      )
      expect(response.status).toBe(200)
      const body = await response.text()
      const answer = body === '' ? null : JSON.parse(body)
      if (answer?.blocks !== undefined) expect([answer.response_type, checkMessage(answer)]).toEqual(['ephemeral', []])
      return answer
    },
    /** Presses a button of a message that only the user sees, or of one in a direct message. */
    async press(button: { action_id: string; value: string }, more: any = {}): Promise<Response> {
      const { trigger, responseUrl } = await client.pressed()
      return interaction({
        type: 'block_actions',
        trigger_id: trigger,
        response_url: responseUrl,
        container: { type: 'message', is_ephemeral: true, channel_id: channel },
        channel: { id: channel, name: 'general' },
        actions: [{ type: 'button', block_id: 'b', action_ts: '1.1', ...button }],
        ...more,
      })
    },
    /** Sends a form that was opened. */
    async submit(view: any, values: Record<string, any>, id = `V-${view.private_metadata}`): Promise<any> {
      const response = await interaction({
        type: 'view_submission',
        view: {
          id: id.slice(0, 200),
          team_id: team,
          type: 'modal',
          callback_id: view.callback_id,
          private_metadata: view.private_metadata,
          state: {
            values: Object.fromEntries(
              Object.entries(values).map(([name, value]) => [name, { [name === 'answer' ? 'text' : name]: value }]),
            ),
          },
        },
      })
      expect(response.status).toBe(200)
      const body = await response.text()
      return body === '' ? null : JSON.parse(body)
    },
    async event(event: any, more: any = {}, headers: Record<string, string> = {}): Promise<Response> {
      return send(
        '/slack/events',
        JSON.stringify({
          type: 'event_callback',
          token: 'verification-token',
          team_id: team,
          ...(enterprise === undefined ? {} : { enterprise_id: enterprise }),
          api_app_id: 'A1',
          event_id: `Ev${crypto.randomUUID()}`,
          event_time: Math.floor(Date.now() / 1000),
          authorizations: [
            {
              enterprise_id: enterprise ?? null,
              team_id: isOrg ? null : team,
              user_id: 'UBOT',
              is_bot: true,
              is_enterprise_install: isOrg,
            },
          ],
          event,
          ...more,
        }),
        'application/json',
        headers,
      )
    },
    message: (text: string, ts: string, more: any = {}): Promise<Response> =>
      client.event({ type: 'message', channel: `D${user}`, channel_type: 'im', user, team, text, ts, event_ts: ts, ...more }),
    /** Waits until the fake has seen enough of a method from whomever; `of` tells whose calls count. */
    async seen(method: string, atLeast = 1, of: (call: Recorded) => boolean = () => true): Promise<Recorded[]> {
      for (let tries = 0; ; tries++) {
        const found = (await client.log()).recorded.filter((call) => call.method === method && of(call))
        if (found.length >= atLeast) return found
        if (tries > 150)
          throw new Error(
            `saw ${found.length} of ${atLeast} ${method}: ${JSON.stringify((await client.log()).recorded.map((call) => call.method))}`,
          )
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }
  return client
}

const buttonsOf = (message: any): any[] => message.blocks.flatMap((block: any) => (block.type === 'actions' ? block.elements : []))
export const buttonOf = (message: any, action: string): any => {
  const found = buttonsOf(message).find((element) => element.action_id === action)
  expect(found, `a button ${action} in ${JSON.stringify(message.blocks)}`).toBeDefined()
  return found
}
export const textOf = (message: any): string => JSON.stringify(message.blocks)
