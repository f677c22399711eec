import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addTeamCommands } from '../../src/runtime/cli/team/commands.ts'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { startNode } from '../../src/runtime/start-node.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-team-'))
beforeAll(() => {
  vi.stubEnv('DATA_DIR', directory)
  vi.stubEnv('PORT', '9399')
  vi.stubEnv('PUBLIC_URL', '')
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true })
})
/** A command as it is typed, in this process: what it prints, or why it fails. */
async function run(...args: string[]): Promise<{ out: string; err: string }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const notes = vi.spyOn(console, 'error').mockImplementation(() => {})
  const program = new Command()
  addTeamCommands(program)
  const err = await program.parseAsync(['team', ...args], { from: 'user' }).then(
    () => '',
    (error: Error) => error.message,
  )
  const printed = out.mock.calls.map(([line]) => line).join('\n')
  out.mockRestore()
  notes.mockRestore()
  return { out: printed, err }
}

describe('whetstone team', () => {
  it('signs a lead in beside the running server, and steers the team', async () => {
    const server = await startNode(readNodeConfig({ PORT: '0', DATA_DIR: directory }), process.cwd(), () => {})
    const call = async (path: string, token: string | null, body?: unknown): Promise<any> => {
      const response = await fetch(server.address + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return response.json()
    }
    const codeOf = (link: string): string => link.split('#code=')[1] ?? ''

    const link = await run('sign-in')
    expect(link).toMatchObject({ err: '', out: expect.stringMatching(/\/team#code=demo\.[0-9a-f]{32}$/) })
    expect(new URL(link.out).origin).toBe(server.address)
    const me = await call('/v1/team/sessions', null, { code: codeOf(link.out) })
    expect(me.role).toBe('admin')
    expect((await call('/v1/team/sessions', null, { code: codeOf(link.out) })).code).toBe('code_unknown')

    const invited = await run('invite', 'Ada\u001b[2J', '--role', 'lead')
    expect((await run('members')).out).toMatch(/admin .*\n\nInvited:\n[0-9a-f]{16} {2}lead .*Ada\ufffd\[2J$/)
    const ada = await call('/v1/team/sessions', null, { code: codeOf(invited.out) })
    const again = await call('/v1/team/sessions', null, { code: codeOf((await run('sign-in', '--member', ada.learner.id)).out) })
    expect([again.learner, again.role]).toEqual([ada.learner, 'lead'])
    expect((await run('members', '--set', ada.learner.id, 'admin')).out).toContain(`${ada.learner.id}  admin`)
    for (const { learner } of [ada, me]) await run('members', '--remove', learner.id)
    expect((await run('members')).out).toBe('')
    expect((await call('/v1/team', me.token)).code).toBe('forbidden')

    const key = (await run('keys', 'create', 'api', 'CI')).out
    expect((await call('/v1/team', key)).keys.api).toBe(1)
    const id = (await run('keys')).out.split('\n').at(-1)?.split(' ')[0] ?? ''
    const rotated = await run('keys', 'rotate', id, '--overlap', '24')
    expect([(await call('/v1/team', key)).id, (await call('/v1/team', rotated.out)).id]).toEqual(['demo', 'demo'])
    expect((await run('keys', 'revoke', id)).err).toBe('')
    expect((await call('/v1/team', key)).code).toBe('unauthorized')
    expect((await run('keys', 'list')).out).toMatch(new RegExp(`${id} .* CI .*ended `))

    expect((await run('origins', '--remove', '*', '--add', 'https://docs.example/x')).out).toBe('https://docs.example')
    expect((await call('/v1/team', rotated.out)).allowed_origins).toEqual(['https://docs.example'])
    const deeds = (await run('audit', '--json')).out.split('\n')
    expect(deeds.map((line) => JSON.parse(line).action).toReversed()).toEqual([
      'member.set_role',
      'sign_in_link.create',
      'member.sign_in',
      'invitation.create',
      'member.join',
      'sign_in_link.create',
      'member.sign_in',
      'member.set_role',
      'member.remove',
      'member.remove',
      'key.create',
      'key.rotate',
      'key.revoke',
      'team.change',
    ])
    expect((await run('audit', '--limit', '1')).out).toMatch(/Z terminal team\.change demo allowed_origins=\["https:\/\/docs.example"\]$/)
    await server.stop()
  })
  it('says what is wrong', async () => {
    expect(await run('sign-in', '--team', 'none')).toMatchObject({ err: 'Cannot find the team "none"' })
    expect(await run('sign-in', '--member', 'nobody')).toMatchObject({ err: expect.stringContaining('"nobody" is no member') })
    expect(await run('members', '--set', 'nobody', 'lead')).toMatchObject({ err: 'Cannot find the learner "nobody"' })
    expect((await run('keys', 'create', 'root', 'x')).err).toBe('Cannot read the request: "kind": choose one of api, embed')
    expect((await run('keys', 'rotate', 'x', '--overlap', '200')).err).toContain('at most 168')
    expect((await run('origins', '--add', 'docs.example')).err).toContain('https://example.com')
  })
  it('does not bring the embed key of its pages back once it was revoked', async () => {
    const start = () => startNode(readNodeConfig({ PORT: '0', DATA_DIR: directory }), process.cwd(), () => {})
    const { out } = await run('keys')
    for (const line of out.split('\n').filter((each) => each.includes(' embed '))) await run('keys', 'revoke', line.split(' ')[0] ?? '')
    const server = await start()
    const headers = { 'content-type': 'application/json' }
    const guest = await fetch(`${server.address}/v1/guests`, { method: 'POST', headers, body: '{"embed_key":"demo"}' })
    expect(guest.status).toBe(401)
    await server.stop()
  })
  it('sets a webhook, and shows, repeats and drops what could not be delivered', async () => {
    expect((await run('webhook', '--set', 'http://example.com')).err).toContain('https is needed')
    expect((await run('webhook', '--set', 'https://example.com/hook')).out).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect((await run('webhook', '--test')).err).toBe('')
    const line = (await run('deliveries')).out
    expect(line).toMatch(/^\S+ {2}waiting {2}test {2}tries 0 {2}\S+$/)
    const [id = ''] = line.split(' ')
    expect((await run('deliveries', '--retry', id)).out).toContain(id)
    expect(await run('deliveries', '--drop', id)).toEqual({ out: '', err: '' })
    expect((await run('deliveries', '--drop', id)).err).toContain('Cannot find the delivery')
    expect((await run('webhook', '--remove')).err).toBe('')
    expect((await run('webhook', '--test')).err).toContain('no webhook is set')
  })
})
