import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-team-plans-'))
afterAll(() => rmSync(directory, { recursive: true }))
const file = (name: string, text: string): string => {
  writeFileSync(join(directory, name), text)
  return join(directory, name)
}
const run = (...args: string[]): { out: string; err: string; code: number | null } => {
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/tsx', ['src/runtime/cli.ts', 'team', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', DATA_DIR: join(directory, 'data') },
  })
  return { out: stdout, err: stderr, code: status }
}

describe('whetstone team, plans', () => {
  it('sets up a plan, enrols people and steers them, and names what it does not know', () => {
    expect(run('plan', 'create', '--template', 'kubernetes-networking-10', '--name', 'Network week').out).toMatch(/^Network week\n/)
    const csv = file('people.csv', 'external_id,name,cohort\nada,Ada,spring\n,Nobody,\nbob,"Bob, the second",spring\n')
    expect(run('enrol', 'network', csv, '--on-error', 'skip')).toEqual({
      out: '2 enrolled, 1 could not be\n',
      err: `${csv}:3 say who it is: by external_id, slack_user, or learner\n`,
      code: 1,
    })
    expect(run('pause', 'network', 'ada').out).toMatch(/ {2}Ada {2}spring {2}.* {2}0 of 7 passed {2}paused on /)
    expect(run('people', 'desert').err).toMatch(/^Cannot find the plan "desert": there are\n {2}\S+ {2}Network week\n$/)
  }, 120_000)

  it('prints a plan as a file, takes it back changed, and not twice', () => {
    const text = run('plan', 'show', 'network', '--yaml').out
    const changed = file('plan.yaml', text.replace('name: Network week', 'name: Network fortnight'))
    expect(run('plan', 'change', 'network', changed).out).toMatch(/^Network fortnight\n.*version 2, 2 in it/)
    expect(run('plan', 'change', 'network', changed).err).toContain('it was changed meanwhile and is at version 2')
    expect(run('join-link', 'fortnight', '--cohort', 'late').out).toMatch(/^http:\/\/localhost:8787\/join#code=demo\.[0-9a-f]{32}\n$/)
  }, 120_000)
})
