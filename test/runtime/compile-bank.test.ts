import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatProblem } from '../../src/core/bank/topic/problem.ts'
import { compileBank } from '../../src/runtime/compile-bank.ts'
import { loadBank } from '../../src/runtime/load-bank.ts'

const NO_BANK = 'nowhere'
const directory = mkdtempSync(join(tmpdir(), 'whetstone-bank-'))
afterAll(() => rmSync(directory, { recursive: true }))
const TOPIC =
  'id: a/one\ntitle: One\nquestions:\n  - id: q\n    level: junior\n    prompt: What is a cache?\n    concepts:\n      - id: c\n        statement: A cache keeps copies close by\n'

function bankWith(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(directory, 'bank-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}
const problemsIn = (root: string): string[] =>
  compileBank(root).problems.map((problem) => formatProblem({ ...problem, path: problem.path.replace(`${root}/`, '') }))

describe('a question bank', () => {
  it('is compiled the same way every time', () => {
    const root = bankWith({ 'a/one.yaml': TOPIC })
    expect(compileBank(root).problems).toEqual([])
    expect(JSON.stringify(compileBank(root))).toBe(JSON.stringify(compileBank(root)))
  })
  it('lists the errors of all its files', () => {
    const root = bankWith({
      'a/one.yaml': TOPIC.replace('junior', 'x'),
      'a/two.yaml': TOPIC,
      'a/three.yaml': new Uint8Array([0xff, 0xfe, 0x41]),
    })
    expect(problemsIn(root)).toEqual([
      'a/one.yaml:5:12 Cannot read "questions[0].level": found "x" — use one of junior, middle, senior',
      'a/three.yaml:1:1 Cannot read the file: it is not UTF-8 — save it as UTF-8',
      'a/two.yaml:1:5 Cannot use the id "a/one": the file is a/two — write id: a/two or move the file',
    ])
    expect(() => loadBank(root, NO_BANK)).toThrow(/a\/one\.yaml:5:12/)
  })
  it.each([
    [
      'COPY NOSUCHCLASS ~8',
      5,
      'no class or term is named "NOSUCHCLASS"',
      'name a class in capitals, a term, or a plain word in lower case',
    ],
    ['COPY V_NIHGT', 5, 'no class or term is named "V_NIHGT"', 'did you mean "V_NIGHT"?'],
    ['copy v_night', 5, '"v_night" is read as several words', 'did you mean "V_NIGHT"?'],
    ['(copy V_NIGHT)', 0, 'there are no brackets in patterns', 'write A|B for either, and two patterns for "A B, or C"'],
    ['copy ~abc', 5, '"~abc" is no span', 'write a number of words, such as ~9'],
    ['copy @plain VACUUM', 6, 'no term is named "plain"', 'did you mean "@plain-VACUUM"?'],
    ['copy @plain-vacum', 6, 'no term is named "plain-vacum"', 'did you mean "@plain-VACUUM"?'],
    ['copy @lazy', 6, 'no term is named "lazy"', 'did you mean "@plain-VACUUM"?'],
    ['night -night', 6, 'what a slot asks for is forbidden', 'leave out one of the two'],
    ['any @any', 0, 'it has no slot', 'name a class in capitals, a term, or a plain word in lower case'],
    ['=fast copy', 0, '"=fast" matches nothing here', 'leave out the "=", or put "=fast" into a class and name that'],
    ['copy - V_NIGHT', 5, '"-" forbids nothing', 'write what is forbidden beside it, as in -COST'],
    ['not not copy', 4, '"not" and "any" stand at most once', 'keep one of the two'],
  ])('says where the pattern "%s" is wrong', (pattern, column, message, cure) => {
    const head = 'classes: { V_NIGHT: [nightly] }\nterms: [{ name: plain VACUUM, also: [lazy] }]\n'
    const root = bankWith({ 'a/one.yaml': `${TOPIC}        patterns:\n          - "${pattern}"\n${head}` })
    expect(problemsIn(root)).toEqual([`a/one.yaml:11:${column + 13} Cannot read the pattern: ${message} — ${cure}`])
  })
  it('warns of concepts that no answer can match, and of related topics that do not exist', () => {
    const root = bankWith({
      'a/one.yaml': `${TOPIC.replace('A cache keeps copies close by', 'it is so')}related: [a/tow, b/three]\n`,
      'a/two.yaml': TOPIC.replace('a/one', 'a/two'),
    })
    expect(problemsIn(root)).toEqual([
      'a/one.yaml:8:9 warning: Cannot grade "c": it holds no word to look for — say in a clause what is so',
      'a/one.yaml:10:11 warning: Cannot find the related topic "a/tow" — did you mean "a/two"?',
      'a/one.yaml:10:18 warning: Cannot find the related topic "b/three" — add that topic, or remove it here',
    ])
    expect(loadBank(root, NO_BANK).topics).toHaveLength(2)
  })
  it('looks for related topics of a domain beside it, and no deeper', () => {
    const root = bankWith({ 'a/one.yaml': `${TOPIC}related: [b/two, b/deep/three]\n`, 'b/two.yaml': TOPIC, 'b/deep/three.yaml': TOPIC })
    symlinkSync('loop', join(root, 'loop'))
    symlinkSync('..', join(root, 'b/up'))
    const { problems } = compileBank(join(root, 'a'), root)
    expect(problems.map(({ message }) => message)).toEqual(['Cannot find the related topic "b/deep/three"'])
    expect(compileBank(join(root, 'a'), join(root, 'nowhere')).problems.map(({ message }) => message)).toEqual([
      'Cannot read the bank: there is no such file',
    ])
  })
  it('holds each topic once', () => {
    expect(problemsIn(bankWith({ 'a/one.yaml': TOPIC, 'a/one.yml': TOPIC }))).toEqual([
      'a/one.yml:1:5 Cannot use the id "a/one": another file has it too — keep one of the two files',
    ])
  })
  it('says so when a directory or a file cannot be read', () => {
    expect(() => loadBank(join(directory, 'nowhere'), NO_BANK)).toThrow('Cannot read the bank: there is no such file')
    const root = bankWith({ 'a/one.yaml': TOPIC })
    symlinkSync('/nowhere', join(root, 'a/two.yaml'))
    expect(problemsIn(root)).toEqual(['a/two.yaml:1:1 Cannot read the file: there is no such file — name a topic file'])
  })
  it('is built into a list and a file for each topic, the same each time, and not at all when there is an error', () => {
    const build = (root: string, name: string) =>
      spawnSync('node_modules/.bin/tsx', ['src/runtime/build-bank.ts', root, join(directory, name)], { encoding: 'utf8' })
    const root = bankWith({ 'a/one.yaml': TOPIC, 'b/two.yaml': TOPIC.replace('a/one', 'b/two') })
    const filesOf = (name: string): [string, string][] =>
      ['topics.json', 'a/one.json', 'b/two.json'].map((file) => [file, readFileSync(join(directory, name, file), 'utf8')])
    expect(build(root, 'one')).toMatchObject({ status: 0, stdout: `${join(directory, 'one')}: 2 topics, 2 questions\n` })
    build(root, 'two')
    expect(filesOf('one')).toEqual(filesOf('two'))
    build(bankWith({ 'a/one.yaml': TOPIC }), 'two')
    expect(readdirSync(join(directory, 'two'), { recursive: true }).sort()).toEqual(['a', 'a/one.json', 'topics.json'])
    const broken = build(bankWith({ 'a/one.yaml': TOPIC.replace('junior', 'x') }), 'three')
    expect(broken.status).toBe(1)
    expect(broken.stderr).toMatch(/a\/one\.yaml:5:12 .*\nCannot build the bank: 1 error\n$/)
    expect(existsSync(join(directory, 'three'))).toBe(false)
  })
  it('must hold a topic', () => {
    expect(problemsIn(bankWith({ 'readme.md': 'hello' }))[0]).toContain('Cannot find a topic')
  })
  it('loads from a directory in place of the built-in one', () => {
    const bank = loadBank(bankWith({ 'a/one.yaml': TOPIC }), NO_BANK)
    expect(bank.find('a/one')?.ready.question('q')?.id).toBe('q')
    expect(bank.find('kubernetes/service-types')).toBeUndefined()
  })
})
