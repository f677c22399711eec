import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { gradeAnswer } from '../../src/core/grading/grade.ts'
import { compileBank } from '../../src/runtime/compile-bank.ts'
import { loadBank } from '../../src/runtime/load-bank.ts'
import { openDatabase } from '../../src/runtime/open-database.ts'
import { CLI } from './build-cli.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const directory = mkdtempSync(join(tmpdir(), 'whetstone-bank-cli-'))
afterAll(() => rmSync(directory, { recursive: true }))
const SHEET = 'test/fixtures/sheets/kubernetes-service-types.txt'
const bankAt = (name: string): string => join(directory, name)
const run = (args: string[], { input = '', cwd = '.' } = {}): { out: string; err: string; code: number | null } => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve(CLI), 'bank', ...args], {
    input,
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { out: stdout, err: stderr, code: status }
}
const QUESTION = '[{ id: q, level: junior, prompt: What is a cache?, concepts: [{ id: c, statement: A cache keeps copies close by }] }]'
const put = (path: string, text: string | Buffer): string => {
  mkdirSync(join(directory, path, '..'), { recursive: true })
  writeFileSync(join(directory, path), text)
  return join(directory, path)
}

describe('whetstone bank import', () => {
  const out = join(bankAt('import'), 'kubernetes/types.yaml')
  it('makes a topic that drills without an edit, and tells what it left out', () => {
    const { err, code } = run(['import', SHEET, '--out', out])
    expect(code).toBe(0)
    expect(err).toContain(`${SHEET}:10 left out: example code: apiVersion: v1 …`)
    expect(err).toContain('29 questions (6 junior, 12 middle, 11 senior), 101 concepts, 4 red flags, 3 related topics')
    const { problems } = compileBank(bankAt('import'))
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
    const found = loadBank(bankAt('import'), '').find('kubernetes/types')
    const question = found?.topic.questions.find(({ prompt }) => prompt === 'What is ExternalName, and what is it for?')
    const grade = gradeAnswer('It is a DNS alias for an external resource.', found!.ready.question(question!.id)!)
    expect(grade.concepts[0]).toMatchObject({ id: 'external-name-dns-alias-external-resource', state: 'stated' })
    expect(run(['lint', out]).code).toBe(0)
  })
  it('changes nothing when the sheet is the same', () => {
    const before = readFileSync(out, 'utf8')
    expect(run(['import', SHEET, '--out', out]).err).toContain('nothing to change')
    expect(readFileSync(out, 'utf8')).toBe(before)
    expect(readdirSync(join(bankAt('import'), 'kubernetes')).sort()).toEqual(['types.imported.json', 'types.yaml'])
  })
  it('prints the topic where no file is named', () => {
    const { out: printed, code } = run(['import', SHEET])
    expect(printed).toMatch(/^id: kubernetes\/service-types$/m)
    expect(code).toBe(0)
  })
  it.each([
    ['a 5 MB file', 'big.md', 'x'.repeat(5_000_000), 'it has 5.0 MB, the most is 1 MB; keep one topic a file'],
    ['what is no UTF-8', 'latin.md', Buffer.from([0x57, 0xff]), 'it is not UTF-8; save it as UTF-8'],
    ['HTML', 'page.html', '<html><p>x</p></html>', 'page.html:1 Cannot import the sheet: it is HTML; save the page as text or Markdown'],
    ['an empty file', 'empty.md', '', 'empty.md:1 Cannot import the sheet: it is empty'],
  ])('refuses %s in words and writes nothing', (_, name, text, message) => {
    const target = join(bankAt('none'), 'a/b.yaml')
    const { err, code } = run(['import', put(name, text), '--out', target])
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(message)])
    expect(code).toBe(2)
    expect(existsSync(bankAt('none'))).toBe(false)
  })
  it('leaves a topic file with errors as it is', () => {
    const broken = put('broken/a/b.yaml', 'id: a/b\n')
    expect(run(['import', SHEET, '--out', broken, '--merge']).err).toContain('the topic file has errors, the first at line 1')
    expect(readFileSync(broken, 'utf8')).toBe('id: a/b\n')
    expect(readdirSync(join(bankAt('broken'), 'a'))).toEqual(['b.yaml'])
  })
  it('adds to a topic that no sheet made only when asked to', () => {
    const own = put('own/a/b.yaml', `id: a/b\ntitle: T\nquestions: ${QUESTION}\n`)
    const before = readFileSync(own, 'utf8')
    expect(run(['import', SHEET, '--out', own])).toMatchObject({
      err: `Cannot import to "${own}": no sheet made it, as there is no b.imported.json; --merge adds what it lacks\n`,
      code: 2,
    })
    expect(readFileSync(own, 'utf8')).toBe(before)
    expect(run(['import', SHEET, '--out', own, '--merge']).code).toBe(0)
    expect(readFileSync(own, 'utf8').startsWith(before.trim().slice(0, 20))).toBe(true)
  })
  it('says of a record that is none what to do', () => {
    const record = out.replace('.yaml', '.imported.json')
    const before = readFileSync(record, 'utf8')
    for (const text of ['{', '{}', 'null', '[]']) {
      writeFileSync(record, text)
      expect(run(['import', SHEET, '--out', out]).err).toBe(
        `Cannot read "${record}": it is no record of an import; remove it, and import with --merge\n`,
      )
    }
    writeFileSync(record, before)
  })
  it('says what is wrong with the names it is given', () => {
    expect(run(['import', 'no.md']).err).toBe('Cannot read "no.md": there is no such file\n')
    expect(run(['import', SHEET, '--out', 'Topic.md']).err).toContain('a topic file is <domain>/<topic>.yaml in lower case')
    expect(run(['import', SHEET, '--out', 'a/b.yml']).err).toContain('a topic file is <domain>/<topic>.yaml in lower case')
    const file = put('file', '')
    expect(run(['import', SHEET, '--out', join(file, 'a/b.yaml')]).err).toContain('it is not a directory')
  })
})

describe('whetstone bank lint', () => {
  it('takes the bank, a domain of it or one topic, and says where the id does not fit the file', () => {
    const file = put('lint/web/caching.yaml', `id: web/cache\ntitle: T\nrelated: [net/http]\nquestions: ${QUESTION}\n`)
    put('lint/net/http.yaml', `id: net/http\ntitle: T\nquestions: ${QUESTION}\n`)
    const told = 'Cannot use the id "web/cache": the file is web/caching — write id: web/caching or move the file'
    for (const path of [bankAt('lint'), join(bankAt('lint'), 'web')]) {
      const { out, code } = run(['lint', path, '--quiet'])
      expect(out.split('\n')[0]).toBe(`${file}:1:5 ${told}`)
      expect(out).toContain(': 1 error, ')
      expect(code).toBe(1)
    }
    expect(run(['lint', join(bankAt('lint'), 'net')]).out).not.toContain('Cannot use the id')
    expect(run(['lint', join(bankAt('lint'), 'web')]).out).not.toContain('related topic')
    expect(run(['lint', file])).toMatchObject({ out: expect.stringContaining(`${file}:1:5 warning: ${told}`), code: 0 })
  })
})

/** Two questions: all that is tried here compiles the topic anew, each time it was taught something. */
const SMALL_BANK = 'test/fixtures/small-bank'
const TOPIC = 'kubernetes/service-types'
const copyTopic = (bank: string): string => {
  cpSync(SMALL_BANK, bankAt(bank), { recursive: true })
  return join(bankAt(bank), `${TOPIC}.yaml`)
}

describe('whetstone bank test', () => {
  it('prints figures, and what was missed and wrongly found by concept', () => {
    const { out } = run(['test', SMALL_BANK])
    expect(out).toMatch(/^kubernetes\/service-types: 13 answers, concept kappa 0\.\d+ \(floor 0\.8\), red-flag precision/)
    expect(out).toMatch(/\n {2}node-port port-on-every-node: 1 missed, 0 wrongly found\n {4}missed {2}node-port-a3: 31080 on/)
  })
  it('ends with 1 below a floor, and where answers are lacking', () => {
    const file = copyTopic('floor')
    put('floor/floors.json', '{ "kubernetes/service-types": { "concept_kappa": 0.999, "red_flag_precision": 0.1 } }')
    const { err, code } = run(['test', bankAt('floor'), '--quiet'])
    expect(err).toMatch(/^kubernetes\/service-types: Cannot pass: concept kappa is 0\.\d+, the floor is 0\.999\n$/)
    expect(code).toBe(1)
    rmSync(file.replace('.yaml', '.answers.jsonl'))
    expect(run(['test', bankAt('floor')])).toMatchObject({
      err: expect.stringContaining('Cannot prove "kubernetes/service-types": there is no'),
      code: 1,
    })
  })
})

describe('whetstone bank try', () => {
  it('grades, explains, and teaches the topic without touching its layout', () => {
    const file = copyTopic('try')
    const before = readFileSync(file, 'utf8')
    const answers = file.replace('.yaml', '.answers.jsonl')
    const kept = readFileSync(answers, 'utf8')
    const input = [
      'keep',
      'It hands out a tin of beans.',
      'accept',
      'accept local-nam',
      'accept local-name hands out a tin of *beans',
      'keep',
      'next generation',
      'ask node-port',
      'quit',
      'x',
    ].join('\n')
    const { out, code } = run(['try', file, 'external-name'], { input })
    expect(code).toBe(0)
    expect(out).toContain('Cannot tell which answer: type one first')
    expect(out).toContain('Cannot tell what to teach: name one of dns-alias, ')
    expect(out).toContain('Cannot find "local-nam" — did you mean "local-name"?')
    expect(out).toMatch(/Kept as external-name-t1: local-name\n[\s\S]*\nstated +local-name «[^»]*beans»/)
    expect(out).toContain('Kept anew as external-name-t1: local-name\n')
    expect(out).toContain('node-port (junior): How does a NodePort')
    const at = before.indexOf('\n', before.indexOf('id: local-name'))
    const after = readFileSync(file, 'utf8')
    expect(after.replace('          - hands out a tin of *beans\n', '')).toBe(before)
    expect(after.indexOf('*beans')).toBeGreaterThan(at)
    expect(readFileSync(answers, 'utf8')).toBe(
      `${kept}{"id":"external-name-t1","topic":"kubernetes/service-types","question":"external-name","answer":"It hands out a tin of beans.","concepts":["local-name"],"red_flags":[],"tags":["tried"]}\n`,
    )
  })
  it('takes only words of the answer, and keeps it with the tags that a topic must show', () => {
    const file = copyTopic('try-tags')
    const input = "It doesn't proxy anything.\naccept dns-alias hands out beans\nkeep\nkeep denied-red-flag\n"
    const { out } = run(['try', file, 'external-name'], { input })
    expect(out).toContain('Cannot add "hands out beans": the answer says nothing of it')
    const kept = readFileSync(file.replace('.yaml', '.answers.jsonl'), 'utf8').trim().split('\n').at(-1)
    expect(JSON.parse(kept ?? '')).toMatchObject({ answer: "It doesn't proxy anything.", tags: ['tried', 'denied-red-flag'] })
  })
  it('takes what does not count among the near misses', () => {
    const file = copyTopic('reject')
    const { out } = run(['try', file, 'external-name'], {
      input: 'ExternalName is an alias in DNS.\nreject dns-alias an alias in DNS it is\n',
    })
    expect(out).toContain('Kept as external-name-t1: nothing')
    expect(readFileSync(file, 'utf8')).toContain('an alias in DNS it is')
  })
})

describe('whetstone bank try, when the author errs', () => {
  it('undoes change after change, the words of which stand in one list alone', () => {
    const file = copyTopic('undo')
    const answers = file.replace('.yaml', '.answers.jsonl')
    const before = [readFileSync(file, 'utf8'), readFileSync(answers, 'utf8')]
    const input = [
      'It hands out a tin of beans.',
      'reject local-name "hands out a tin of beans"',
      'accept local-name hands out a tin of beans',
      'undo',
      'undo',
      'keep',
      'undo',
    ].join('\n')
    const { out } = run(['try', file, 'external-name'], { input })
    expect(out).toContain('Cannot add the phrase: near of "local-name" holds it; take it out there first')
    expect(out).toContain('Cannot undo: nothing was changed')
    expect([readFileSync(file, 'utf8'), readFileSync(answers, 'utf8')]).toEqual(before)
  })
  it('undoes nothing where the author has written in the file since', async () => {
    const file = copyTopic('undo-since')
    const child = spawn(process.execPath, [CLI, 'bank', 'try', file, 'external-name'])
    child.stdin.write('It hands out a tin of beans.\naccept local-name hands out a tin\n')
    let out = ''
    for await (const chunk of child.stdout) {
      out += chunk
      if (!/Kept as[^>]*\n> $/.test(out) || child.stdin.writableEnded) continue
      appendFileSync(file, '# by hand\n')
      child.stdin.end('undo\nundo\n')
    }
    expect(out.split(`Cannot undo: "${file}" was changed since\n`)).toHaveLength(3)
    expect(readFileSync(file, 'utf8')).toMatch(/- hands out a tin\n[\s\S]*\n# by hand\n$/)
  })
  it('stores words without their quotation marks, and takes questions about it for no answer', () => {
    const file = copyTopic('words')
    const input = 'It hands out a tin of beans.\naccept local-name "hands out a tin"\nwhy\nreject dns-alias\nask node-port\n'
    const { out } = run(['try', file, 'external-name'], { input })
    expect(out).toContain('\n  why                 how the answer is read, once more\n')
    expect(readFileSync(file, 'utf8')).toContain('          - hands out a tin\n')
    expect(out).toContain('Kept as external-name-t1: local-name\n')
    expect(out).not.toContain('Kept as external-name-t2')
    expect(out).toContain('\nnode-port (junior)')
  })
})

describe('in a repository', () => {
  const root = bankAt('repository')
  const git = (...args: string[]): void => {
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root })
  }
  const file = join(root, `question-bank/${TOPIC}.yaml`)
  beforeAll(() => {
    for (const part of ['src', 'package.json', 'tsconfig.json', 'migrations']) cpSync(part, join(root, part), { recursive: true })
    cpSync(SMALL_BANK, join(root, 'question-bank'), { recursive: true })
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    git('init', '-q', '-b', 'main')
    git('add', 'src', 'question-bank', 'package.json', 'tsconfig.json', 'migrations')
    git('commit', '-q', '-m', 'first')
    writeFileSync(file, readFileSync(file, 'utf8').replace('id: for-testing', 'id: for-testin'))
  })
  it('bank lint finds ids that were published and are gone', () => {
    const { out, code } = run(['lint', '--quiet'], { cwd: root })
    expect(out).toContain(
      'Cannot find the concept id "for-testing": it was published — was it renamed to "for-testin"? Name it "for-testing" again',
    )
    expect(code).toBe(1)
  })
  it('bank lint finds topics that were published and are gone', () => {
    const moved = join(root, 'question-bank/kubernetes/types.yaml')
    renameSync(file, moved)
    const { out } = run(['lint', '--quiet'], { cwd: root })
    renameSync(moved, file)
    expect(out).toContain(
      `question-bank/${TOPIC}.yaml:1:1 Cannot find the topic: it was published — bring the file back; stored attempts refer to it`,
    )
  })
  it('bank diff shows how grades change, with the labels and for stored attempts, naming nobody', async () => {
    const database = join(directory, 'cell.db')
    storeAttempts(database)
    const { out, err, code } = run(['diff', 'HEAD', '--attempts', database], { cwd: root })
    expect(err).not.toContain('Cannot grade')
    expect(code === 0 || code === 1).toBe(true)
    expect(out).toContain('### kubernetes/service-types: labelled answers since HEAD')
    expect(out).toMatch(/\| node-port-a\d \| \+ for-testin<br>− for-testing \| .* \| \*\*2 worse\*\* \|/)
    expect(out).toMatch(/3 of 13 answers changed; concept kappa 0\.\d+ → 0\.\d+/)
    const [, attempts = ''] = out.split('### kubernetes/service-types: stored attempts since HEAD')
    expect(attempts).toMatch(/\| attempt 1 \| \+ for-testin<br>− for-testing \| .* \| good for a quick test, ask \[mail\] \|/)
    expect(attempts).toContain('1 of 1 answers changed')
    expect(out).not.toContain('Ada')
  })
  it('bank diff says which revision it cannot find, and what is no database', () => {
    expect(run(['diff', 'nope'], { cwd: root }).err).toBe('Cannot find the revision "nope"\n')
    expect(run(['diff', 'HEAD', '--attempts', 'package.json'], { cwd: root }).err).toBe(
      'Cannot read "package.json": it is no database of a team\n',
    )
  })
})

function storeAttempts(path: string): void {
  openDatabase(path, 'migrations/cell').close()
  const database = new Database(path)
  database.pragma('foreign_keys = OFF')
  const insert = database.prepare(
    `INSERT INTO attempts (id, turn_id, drill_id, learner_id, topic, question_id, text, grade, verdict, score, content_hash, engine_version, created_at, number)
     VALUES (?, 't', 'd', 'Ada', 'kubernetes/service-types', 'node-port', 'good for a quick test, ask ada@example.com', '{}', 'off', 0, 'h', 'e', '2026-01-01', ?)`,
  )
  for (const number of [1, 2]) insert.run(String(number), number)
  database.close()
}
