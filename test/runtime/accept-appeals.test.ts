import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { openTeams } from '../../src/runtime/open-teams.ts'
import { TERMINAL } from '../../src/training/actor.ts'
import { appeal } from '../../src/training/appeal/appeal.ts'
import { decideAppeal } from '../../src/training/appeal/decide-appeal.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { registerGuest } from '../../src/training/learner/register-guest.ts'
import { CLI } from './build-cli.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-appeals-'))
const bank = join(directory, 'bank')
const topic = join(bank, 'kubernetes/service-types.yaml')
afterAll(() => rmSync(directory, { recursive: true }))

async function accept(): Promise<string> {
  const child = spawn(process.execPath, [CLI, 'bank', 'accept-appeals', bank], {
    env: { ...process.env, DATA_DIR: directory },
  })
  let out = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  await once(child, 'close')
  return out
}

describe('bank accept-appeals', () => {
  it('adds the phrase and the labelled answer, once, and changes nothing else', async () => {
    cpSync('question-bank', bank, { recursive: true })
    const { cells, close } = await openTeams(readNodeConfig({ DATA_DIR: directory }), process.cwd(), () => {})
    await cells.within('demo', (cell) => {
      const learner = registerGuest(cell).id
      const { drill } = startDrill(cell, learner, { topic: 'kubernetes/service-types', level: 'junior' })
      const { attempt } = say(
        cell,
        { learnerId: learner, drillId: drill.id, key: undefined },
        { text: 'The purple kind stays at home.' },
      ).outcome
      const made = appeal(cell, learner, { attempt, kind: 'concept', finding: 'cluster-ip-internal' })
      decideAppeal(cell, TERMINAL, made.id, { accept: true, phrase: 'the purple kind stays at home' })
    })
    close()
    const before = readFileSync(topic, 'utf8').split('\n')
    expect(await accept()).toContain('"the purple kind stays at home" added; answer added')
    const after = readFileSync(topic, 'utf8').split('\n')
    expect(after.filter((line) => !before.includes(line)).map((line) => line.trim())).toEqual(['- the purple kind stays at home'])
    expect(after.length).toBe(before.length + 1)
    const last = readFileSync(topic.replace('.yaml', '.answers.jsonl'), 'utf8').trimEnd().split('\n').at(-1) ?? ''
    expect(JSON.parse(last)).toMatchObject({ answer: 'The purple kind stays at home.', concepts: ['cluster-ip-internal'], red_flags: [] })
    expect(await accept()).toContain('phrase known; answer known')
    expect(readFileSync(topic, 'utf8').split('\n')).toEqual(after)
  })
})
