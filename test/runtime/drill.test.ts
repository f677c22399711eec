import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { startNode } from '../../src/runtime/start-node.ts'
import { CLI } from './build-cli.ts'

vi.setConfig({ testTimeout: 120_000 })
const TOPIC = 'kubernetes/service-types'
const directory = mkdtempSync(join(tmpdir(), 'whetstone-drill-'))
afterAll(() => rmSync(directory, { recursive: true }))

function whetstone(args: readonly string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, DATA_DIR: directory, ...env },
  })
}
async function run(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const child = whetstone(args, env)
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { code, out, err }
}

describe('a drill in the terminal', () => {
  it('works over a pipe without colour, marks the evidence, and goes on where it was left', async () => {
    const first = await run(['drill', TOPIC, 'junior'], 'ExternalName proxies traffic\nhint\n')
    expect(first).toMatchObject({ code: 0, err: `No data was found in ${directory}; it is kept there from now on.\n` })
    expect(first.out).toContain('ExternalName [!proxies traffic!]')
    expect(first.out).toContain('Do you stand by that?')
    expect(first.out).toContain('Everything so far is kept. Go on with: npm run -s whetstone -- drill\n')
    expect(first.out).not.toContain('\u001b')
    const second = await run(['drill'], 'no, it only\\\nanswers with a CNAME\nstop\n', { FORCE_COLOR: '1' })
    expect(second.out).toContain('Going on where you left off')
    expect(second.out).toContain('There are four types. Think of who may knock on each door.')
    expect(second.out).toContain('Good, you have set that right.')
    expect(second.out).toContain('\u001b[32m')
    expect(second.out).toContain('1 answered')
    const progress = (await run(['progress'])).out
    expect(progress).toMatch(/junior {2}○○○◐·+/)
    expect(progress).toContain('\nKubernetes Service types, until junior is done, ')
    expect((await run(['regrade', '--dry-run'])).out).toContain('2 attempts, 0 would change')
  })
  it('loses nothing when it is interrupted', async () => {
    const child = whetstone(['drill', TOPIC, 'junior', '--new'])
    child.stdin.write('A ClusterIP that is never forgotten\n')
    for await (const chunk of child.stdout) if (String(chunk).includes('main point')) break
    child.kill('SIGINT')
    await once(child, 'exit')
    expect((await run(['drill'], 'stop\n')).out).toContain('1 answered')
    const files = readdirSync(join(directory, 'teams')).map((name) => readFileSync(join(directory, 'teams', name), 'latin1'))
    expect(files.join()).toContain('never forgotten')
  })
  it('reports on an interview, says what is wrong, and does not hang', async () => {
    const { out } = await run(
      ['drill', TOPIC, 'junior', '--mode', 'interview', '--length', '1', '--seed', 'x'],
      'A ClusterIP is internal only.\nskip\n',
    )
    expect(out).toContain('# Kubernetes Service types: interview report')
    const stray = await run(['drill', 'no/such'])
    expect([stray.code, stray.err]).toEqual([
      2,
      expect.stringMatching(/^Cannot find the topic "no\/such"\nThere are:\n(?: {2}[a-z0-9/-]+\n)+$/),
    ])
    expect(stray.err).toContain(`  ${TOPIC}\n`)
    expect((await run(['drill', 'kubernetes/servces'])).err).toContain('"kubernetes/servces" — did you mean "kubernetes/services"?\n')
    expect((await run(['drill', TOPIC, '--length', '0'])).err).toBe('Cannot read the request: "length": at least 1\n')
    expect((await run(['drill', TOPIC, 'junior'])).out).toContain('Everything so far is kept')
    expect(await run(['drill', '--minutes', '-3'])).toMatchObject({ code: 2, err: 'Cannot read the request: "minutes": at least 0.1\n' })
    const going = await run(['drill', '--minutes', '5', '--seed', 'y'], 'stop\n')
    expect(going.out).toContain('Going on where you left off; --new starts another. Not used: --seed, --minutes.')
    expect((await run(['drill', TOPIC, '--length', 'abc'])).err).toMatch(
      /'--length <questions>' argument 'abc' is invalid. It is no number/,
    )
    expect(await run(['drill', '--mode', 'review'])).toMatchObject({ code: 2, err: 'Cannot start a review: nothing is due today\n' })
    expect((await run(['drill', TOPIC, 'guru'])).err).toContain('junior, middle, senior')
    expect((await run(['drill', '--server', 'http://127.0.0.1:9', '--token', 'x'])).err).toContain('Cannot reach the server')
    expect((await run(['drill', '--server', 'http://127.0.0.1:9'])).err).toContain('--token')
    for (const command of ['drill', 'regrade'])
      expect((await run([command, '--server', 'localhost:8800', '--token', 'x'])).err).toContain(
        '\'localhost:8800\' is invalid. It lacks http:// or https:// — did you mean "http://localhost:8800"?',
      )
    expect((await run(['progress', '--team', '../x'])).err).toContain('Cannot find the team "../x"')
  })
  it('uses a server the same way', async () => {
    const running = await startNode(readNodeConfig({ PORT: '0', DATA_DIR: join(directory, 'server') }), process.cwd(), () => {})
    const response = await fetch(`${running.address}/v1/guests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ embed_key: running.embedKey }),
    })
    const { token } = (await response.json()) as { token: string }
    const at = ['--server', running.address, '--token', token]
    expect((await run(['drill', TOPIC, 'junior', ...at])).out).toContain(
      `Go on with: npm run -s whetstone -- drill --server ${running.address} --token …\n`,
    )
    const { out } = await run(['drill', TOPIC, 'junior', ...at], 'ClusterIP is internal only.\nstop\n')
    expect(out).toContain('[+internal only+]')
    expect(out).toContain('1 answered')
    expect((await run(['progress', ...at])).out).toContain('Due today: 0')
    await running.stop()
  })
})
