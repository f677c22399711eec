import { describe, expect, it } from 'vitest'
import { fit, fitPlain, readText } from '../../../src/adapters/slack/messages/text.ts'
import { readOrder } from '../../../src/adapters/slack/read-command.ts'
import { readCommand, readEvent, readInteraction } from '../../../src/adapters/slack/read-payload.ts'
import { workspaceNames } from '../../../src/adapters/slack/workspace.ts'
import { seal, unseal } from '../../../src/training/outbox/seal.ts'

describe('what is typed after /drill', () => {
  const start = (words: string[], more = {}) => ({ order: 'start', mode: 'practice', level: null, words, joiner: null, ...more })
  it.each([
    ['', { order: 'pick' }],
    ['  ', { order: 'pick' }],
    ['help', { order: 'help' }],
    ['?', { order: 'help' }],
    ['HINT', { order: 'move', move: 'hint' }],
    ['pass', { order: 'move', move: 'skip' }],
    ['I don’t know', { order: 'move', move: 'dont_know' }],
    ['idk', { order: 'move', move: 'dont_know' }],
    ['stop', { order: 'move', move: 'stop' }],
    ['progress', { order: 'progress' }],
    ['link', { order: 'link', code: null }],
    ['link K7QF-2M9X', { order: 'link', code: 'k7qf-2m9x' }],
    ['review', start([], { mode: 'review' })],
    ['senior service types', start(['service', 'types'], { level: 'senior' })],
    ['service\u00A0types, Sr.', start(['service', 'types', 'sr.'])],
    ['me on “service types” at mid level please', start(['service', 'types', 'at'], { level: 'middle' })],
    ['interview <@U0JO|jo> k8s', start(['k8s'], { mode: 'interview', joiner: 'U0JO' })],
    ['/drill junior k8s', start(['k8s'], { level: 'junior' })],
    ['team service types senior', { order: 'team', isOff: false, level: 'senior', words: ['service', 'types'] }],
    ['team', { order: 'team_page' }],
    ['Team ', { order: 'team_page' }],
    ['team stop', { order: 'team', isOff: true, level: null, words: ['stop'] }],
  ])('%s', (text, order) => {
    expect(readOrder(text)).toEqual(order)
  })
})

describe('text', () => {
  it.each([
    ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
    ['ask <@U123> or <@U9|ada> in <#C1|general> and <!here>', 'ask @U123 or @ada in #general and @here'],
    ['see <https://k8s.io|k8s.io> and <https://a.b/c>', 'see k8s.io and https://a.b/c'],
    [':man-shrugging:', "I don't know"],
    ['it is internal :thumbsup: only', 'it is internal  only'],
    ['std::vector and a:b:c and 10:30:00', 'std::vector and a:b:c and 10:30:00'],
  ])('reads %s', (sent, read) => {
    expect(readText(sent)).toBe(read)
  })
  it('is cut between code points and escapes', () => {
    expect(fit('a<b', 6)).toEqual({ text: 'a&lt;b', isCut: false })
    expect(fit('a<bc', 6)).toEqual({ text: 'a&lt;…', isCut: true })
    expect(fit('💥💥💥', 4)).toEqual({ text: '💥…', isCut: true })
    expect(fitPlain('💥💥💥', 4)).toBe('💥…')
  })
})

describe('payloads', () => {
  const grid = { enterprise: 'E1', team: 'T1' }
  it('name the workspace and its grid', () => {
    expect(workspaceNames(grid)).toEqual(['slack:E1/T1', 'slack:E1/'])
    expect(workspaceNames({ enterprise: null, team: 'T1' })).toEqual(['slack:/T1'])
    expect(workspaceNames({ enterprise: 'E1', team: null })).toEqual(['slack:E1/'])
  })
  it('are read from a grid', () => {
    const command = readCommand(
      'team_id=T1&enterprise_id=E1&user_id=W1&channel_id=C1&channel_name=x&text=hint&trigger_id=1.2&response_url=https%3A%2F%2Fhooks.slack.com%2Fx',
    )
    expect(command).toMatchObject({ kind: 'command', place: grid, user: 'W1' })
    const event = readEvent(
      JSON.stringify({
        type: 'event_callback',
        team_id: 'T1',
        enterprise_id: 'E1',
        event_id: 'Ev',
        event: { type: 'app_home_opened', user: 'W1', tab: 'home' },
      }),
    )
    expect(event).toMatchObject({ kind: 'home', place: grid })
    const pressed = readInteraction(
      `payload=${encodeURIComponent(JSON.stringify({ type: 'block_actions', team: null, enterprise: { id: 'E1' }, user: { id: 'W1', team_id: 'T1' }, actions: [{ action_id: 'pick', value: '-' }], trigger_id: '1' }))}`,
    )
    expect(pressed).toMatchObject({ kind: 'action', place: grid, action: 'pick' })
  })
  it.each([
    ['an edit', { subtype: 'message_changed' }, 'unknown'],
    ['a removal', { subtype: 'message_deleted' }, 'unknown'],
    ['a bot', { bot_id: 'B1' }, 'unknown'],
    ['a channel', { channel_type: 'channel' }, 'unknown'],
    ['a file with words', { subtype: 'file_share' }, 'message'],
    ['words', {}, 'message'],
  ])('a message of %s', (_, more, kind) => {
    const event = { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', ts: '1.1', text: 'hi', ...more }
    expect(readEvent(JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: 'Ev', event })).kind).toBe(kind)
  })
})

describe('sealed tokens', () => {
  const secret = 'k'.repeat(32)
  it('open with the same secret about the same workspace', async () => {
    const sealed = await seal('xoxb-1', secret, 'slack:/T1')
    expect(sealed).not.toContain('xoxb')
    expect(await seal('xoxb-1', secret, 'slack:/T1')).not.toBe(sealed)
    expect(await unseal(sealed, secret, 'slack:/T1')).toBe('xoxb-1')
    await expect(unseal(sealed, 'l'.repeat(32), 'slack:/T1')).rejects.toThrow()
    await expect(unseal(sealed, secret, 'slack:/T2')).rejects.toThrow()
    await expect(unseal(`${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`, secret, 'slack:/T1')).rejects.toThrow()
  })
})
