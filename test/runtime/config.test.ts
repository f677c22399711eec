import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { isHomeOnly, readEdgeConfig, readNodeConfig } from '../../src/runtime/config.ts'
import { readSecrets } from '../../src/runtime/secrets.ts'
import { startNode } from '../../src/runtime/start-node.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-config-'))
afterAll(() => rmSync(directory, { recursive: true }))
const SECRET = 'x'.repeat(32)

describe('the configuration', () => {
  it('needs nothing on one machine, and takes an empty value for none', () => {
    const defaults = { PORT: 8787, HOST: '127.0.0.1', RATE_LIMITS: 'on', DATA_DIR: 'data' }
    expect(readNodeConfig({})).toEqual(defaults)
    expect(readNodeConfig({ PORT: '', HOST: ' ', DATA_DIR: '', PUBLIC_URL: '', SECRET_KEY: '', QUESTION_BANK: '' })).toEqual(defaults)
  })
  it.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['SECRET_KEY', 'short'],
    ['ADMIN_TOKEN', ' '.repeat(31).concat('x')],
    ['PUBLIC_URL', 'drills.example.com'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['SLACK_TEAM', 'Demo'],
    ['SLACK_TEAM', '../demo'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readNodeConfig({ [name]: value })).toThrow(new RegExp(`^Cannot start: the configuration is not valid \\(${name}: `))
  })
  it.each([
    [{}, true],
    [{ HOST: '::1', PUBLIC_URL: 'http://localhost:8787' }, true],
    [{ HOST: '0.0.0.0' }, false],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:8787' }, false],
    [{ PUBLIC_URL: 'https://drills.example.com' }, false],
  ])('tells whether others reach the server: %j', (settings, expected) => {
    expect(isHomeOnly(readNodeConfig(settings))).toBe(expected)
  })
  it.each(['SECRET_KEY', 'ADMIN_TOKEN'])('does not start at the edge without %s', (name) => {
    const given = { SECRET_KEY: SECRET, ADMIN_TOKEN: SECRET, TEAM_CELL: {} }
    expect(readEdgeConfig(given)).toEqual({ SECRET_KEY: SECRET, ADMIN_TOKEN: SECRET })
    for (const value of [undefined, '', 'short'])
      expect(() => readEdgeConfig({ ...given, [name]: value })).toThrow(new RegExp(`^Cannot start: .*\\(${name}: `))
  })
  it.each(['acme.pk_0123456789012345678901234', 'demo.sk_0123456789012345678901234', 'demo.pk_short', 'demo'])(
    'does not start at the edge with the embed key "%s" of the demo team',
    (key) => {
      const given = { SECRET_KEY: SECRET, ADMIN_TOKEN: SECRET, DEMO_EMBED_KEY: key }
      expect(() => readEdgeConfig(given)).toThrow(/^Cannot start: .*\(DEMO_EMBED_KEY: /)
    },
  )
})

describe('secrets on one machine', () => {
  const dataIn = (name: string) => readNodeConfig({ PORT: '0', DATA_DIR: join(directory, name) })

  it('are made once, readable by their owner alone, and give way to given ones', () => {
    const config = dataIn('once')
    const made = readSecrets(config)
    expect(readSecrets(config)).toEqual(made)
    expect(readSecrets({ ...config, SECRET_KEY: SECRET })).toEqual({ ...made, secretKey: SECRET })
    expect(readdirSync(config.DATA_DIR)).toEqual(['secrets.json'])
    expect(statSync(join(config.DATA_DIR, 'secrets.json')).mode & 0o777).toBe(0o600)
  })
  it('are made with a word of where, once: a mistyped directory is no lost data', () => {
    const config = dataIn('slip')
    mkdirSync(config.DATA_DIR)
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => said.mockRestore())
    readSecrets(config)
    readSecrets(config)
    expect(said.mock.calls).toEqual([[`No data was found in ${config.DATA_DIR}; it is kept there from now on.`]])
  })
  it.each(['', '{"secret_key": "', '[]'])('are not made up when the file holds %j', (text) => {
    const config = dataIn('broken')
    mkdirSync(config.DATA_DIR, { recursive: true })
    writeFileSync(join(config.DATA_DIR, 'secrets.json'), text)
    expect(() => readSecrets(config)).toThrow(/^Cannot read ".*secrets\.json": it does not hold the three secrets/)
    expect(readFileSync(join(config.DATA_DIR, 'secrets.json'), 'utf8')).toBe(text)
  })
  it('may be lost: the demo team takes the new embed key', async () => {
    const config = dataIn('lost')
    for (let start = 0; start < 2; start++) {
      const running = await startNode(config, process.cwd(), () => {})
      const response = await fetch(`${running.address}/v1/guests`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ embed_key: running.embedKey }),
      })
      await running.stop()
      expect(response.status).toBe(201)
      rmSync(join(config.DATA_DIR, 'secrets.json'))
    }
  })
})
