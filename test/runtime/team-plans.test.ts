import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addTeamCommands } from '../../src/runtime/cli/team/commands.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-team-plans-'))
beforeAll(() => {
  vi.stubEnv('DATA_DIR', join(directory, 'data'))
  vi.stubEnv('PORT', '9299')
  vi.stubEnv('PUBLIC_URL', undefined)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true })
})
const file = (name: string, text: string): string => {
  writeFileSync(join(directory, name), text)
  return join(directory, name)
}
/** A command as it is typed, in this process: what it prints, what it notes or why it fails, and how it ends. */
async function run(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const notes = vi.spyOn(console, 'error').mockImplementation(() => {})
  const program = new Command()
  addTeamCommands(program)
  const failed = await program.parseAsync(['team', ...args], { from: 'user' }).then(
    () => [],
    (error: Error) => [error.message],
  )
  const text = (calls: readonly (readonly unknown[])[]): string[] => calls.map(([line]) => String(line))
  const printed = {
    out: text(out.mock.calls).join('\n'),
    err: [...text(notes.mock.calls), ...failed].join('\n'),
    code: failed.length > 0 ? 2 : Number(process.exitCode ?? 0),
  }
  process.exitCode = undefined
  for (const spy of [out, notes]) spy.mockRestore()
  return printed
}

describe('whetstone team, plans', () => {
  it('sets up a plan, enrols people and steers them, and names what it does not know', async () => {
    expect((await run('plans')).out).toContain('There is no plan yet')
    expect((await run('people', 'network')).err).toContain(
      'make one with `npm run -s whetstone -- team plan create --template kubernetes-networking-10`',
    )
    expect((await run('templates')).out).toContain('kubernetes-networking-10\n  Kubernetes networking in 10 working days')
    const create = (...more: string[]) => run('plan', 'create', '--template', 'kubernetes-networking-10', '--name', 'Network week', ...more)
    expect((await run('plan', 'create', '--template', 'nope')).err).toContain('"nope"; there are kubernetes-networking-10')
    expect((await run('plan', 'create')).err).toContain('say --template or --file')
    expect(await create('--start', '2026-03-0')).toMatchObject({
      code: 2,
      err: 'Cannot read the request: "start": write a day, such as 2026-01-31',
    })
    expect((await create()).out).toMatch(
      /^Network week\n\S+, version 1, 0 in it\nfrom each joiner's first day, in working days; reminders at 09:00\n/,
    )
    const csv = file('people.csv', 'external_id,name,cohort\nada,Ada,spring\n,Nobody,\nbob,"Bob, the second",spring\n')
    const reason = `${csv}:3 say who it is: by external_id, slack_user, or learner`
    expect(await run('enrol', 'network', csv)).toMatchObject({ code: 1, out: expect.stringContaining('Nobody was enrolled'), err: reason })
    expect(await run('enrol', 'network', csv, '--on-error', 'skip')).toEqual({ code: 1, out: '2 enrolled, 1 could not be', err: reason })
    const twice = file('twice.csv', 'external_id,first_day\nada,\ncleo,2026-03-02\ncleo,2026-04-01\n')
    expect(await run('enrol', 'network', twice)).toEqual({
      code: 0,
      out: '1 enrolled, 1 was in it already, 1 stands there twice',
      err: `${twice}:4 the same person as in line 3; the first counts`,
    })
    const other = file('other.csv', 'external_id,name,cohort,department\nada,Ada L.,autumn,x\n')
    expect(await run('enrol', 'network', other)).toEqual({
      code: 0,
      out: '0 enrolled, 1 was in it already',
      err: `${other}:1 passed over: department; the columns are external_id, slack_user, name, cohort, first_day, time_zone\n${other}:2 Ada is in it already; not changed: name, cohort`,
    })
    expect((await run('leave', 'network', 'cleo')).out).toMatch(/ {2}cleo {2}cleo {2}/)
    const eve = ['enrol', 'network', '--slack-user', 'T1:U1', '--name', 'Eve', '--time-zone'] as const
    expect((await run(...eve, 'Mars/Olympus')).err).toContain('name an IANA time zone')
    expect(await run(...eve, 'Europe/Berlin')).toMatchObject({ code: 0, out: '1 enrolled' })
    expect((await run('enrol', 'network')).err).toContain('name a CSV file')
    expect((await run('enrol', 'network', 'none.csv')).err).toBe('Cannot read "none.csv": there is no such file')
    expect((await run('pause', 'network', 'ada')).out).toMatch(/ {2}Ada {2}spring {2}.* {2}0 of 7 passed {2}paused on /)
    expect((await run('extend', 'network', 'T1:U1', '3')).out).toMatch(/ {2}Eve {2}.* {2}active$/)
    expect((await run('extend', 'network', 'T1:U1', 'x')).err).toContain('a whole number of plan days is needed')
    expect((await run('people', 'network')).out.split('\n')).toHaveLength(3)
    expect((await run('pause', 'network', 'nobody')).err).toBe(
      'Cannot find the learner "nobody"; `npm run -s whetstone -- team people <plan>` lists them with their ids',
    )
    expect((await run('people', 'desert')).err).toMatch(/^Cannot find the plan "desert": there are\n {2}\S+ {2}Network week$/)
  }, 60_000)

  it('reports on a plan, maps who holds what, and shows appeals and settings', async () => {
    const report = await run('report', 'network')
    expect(report.out).toMatch(/^3 in it, .*0 ready today\nitem +topic +level +passed +open +overdue\nservice-types-junior /)
    expect((await run('report', 'network', '--cohort', 'spring')).out).toMatch(/^2 in it/)
    const map = await run('map', 'network', '--by', 'learner')
    expect(map.out).toMatch(/^kubernetes\/service-types junior\nkey point +Ada +Bob, the second +Eve\n/)
    expect(map.err).toContain('--topic kubernetes/services --level junior')
    expect(map.out).toContain('not answered')
    const cohorts = (await run('map', 'network')).out
    expect(cohorts).toContain('spring (2)')
    expect(cohorts).toContain('0 held, 0 shaky, 0 missing, 2 not answered yet')
    expect((await run('appeals')).out).toBe('No appeal waits')
    expect((await run('appeals', '--accept', 'none')).err).toBe('Cannot find the appeal "none"')
    expect((await run('settings', '--retention', '90', '--ranking', 'on', '--digest', 'weekly')).out).toMatch(
      /after 90 days\n.*may ask.*\n.*weekly$/,
    )
    expect((await run('settings', '--retention', 'soon')).err).toBe(
      'Cannot read the request: "retention_days": a whole number of days is needed',
    )
    vi.stubEnv('LRS_PASSWORD', '')
    expect((await run('lrs', '--set', 'https://lrs.example.com/xapi', '--username', 'us')).err).toContain('it is empty')
    vi.stubEnv('LRS_PASSWORD', 'secret-of-the-lrs')
    expect((await run('lrs', '--set', 'https://10.0.0.1/xapi', '--username', 'us')).code).toBe(2)
    expect((await run('lrs', '--set', 'https://lrs.example.com/xapi', '--username', 'us')).out).toBe(
      'https://lrs.example.com/xapi, without the words of answers',
    )
    expect((await run('audit')).out).not.toContain('secret-of-the-lrs')
    expect((await run('lrs', '--remove')).out).toBe('No record store is set.')
    expect((await run('settings', '--retention', 'off')).out).toContain('answers are kept')
  }, 60_000)

  it('prints a plan as a file, takes it back changed, and not twice', async () => {
    const text = (await run('plan', 'show', 'network', '--yaml')).out
    const changed = file('plan.yaml', text.replace('name: Network week', 'name: Network fortnight'))
    expect((await run('plan', 'change', 'network', changed)).out).toMatch(/^Network fortnight\n.*version 2, 3 in it/)
    expect((await run('plan', 'change', 'network', changed)).err).toContain('it was changed meanwhile and is at version 2')
    expect((await run('plan', 'change', 'network', file('bad.yaml', '- x'))).err).toContain('it is no plan')
    expect((await run('plan', 'create', '--file', changed)).out).toMatch(/^Network fortnight\n.*version 1, 0 in it/)
    expect((await run('people', 'network')).err).toContain('several are called that')
  }, 60_000)

  it('prints a link to join, once, and takes it back', async () => {
    const [id = ''] = (await run('plans')).out.split(' ')
    expect((await run('join-link', id, '--cohort', 'late')).out).toMatch(/^http:\/\/localhost:9299\/join#code=demo\.[0-9a-f]{32}$/)
    const [link = '', ...rest] = (await run('join-link', id, '--list')).out.split('  ')
    expect([link.length, rest.at(-1)]).toEqual([64, 'late'])
    expect((await run('join-link', id, '--remove', link)).err).toBe('')
    expect((await run('join-link', id, '--list')).out).toBe('')
    expect((await run('plan', 'archive', id)).out).toBe('Archived "Network fortnight"; 3 were in it, and what they passed is kept.')
    expect((await run('enrol', id, '--external-id', 'late')).err).toContain('it is archived')
  }, 60_000)

  it('says how many a map leaves out', async () => {
    await run('plan', 'create', '--template', 'kubernetes-networking-10', '--name', 'Many')
    const many = Array.from({ length: 203 }, (_, n) => `many-${n},Many ${n},${n < 3 ? 'spring' : 'autumn'}`).join('\n')
    await run('enrol', 'Many', file('many.csv', `external_id,name,cohort\n${many}\n`))
    const map = (...more: string[]) => run('map', 'Many', '--by', 'learner', ...more)
    expect((await map()).err).toContain('3 more are not shown; --cohort narrows it down')
    expect((await map('--cohort', 'spring')).err).not.toContain('more')
  }, 60_000)
})
