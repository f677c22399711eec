import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatProblem } from '../../src/core/bank/problem.ts'
import { compileBank } from '../../src/runtime/compile-bank.ts'
import { loadBank } from '../../src/runtime/load-bank.ts'

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
      'a/two.yaml:1:1 Cannot use the id "a/one": the file is a/two — write id: a/two or move the file',
    ])
    expect(() => loadBank(root, [])).toThrow(/a\/one\.yaml:5:12/)
  })
  it('says where a pattern is wrong', () => {
    const root = bankWith({ 'a/one.yaml': `${TOPIC}        patterns:\n          - "COPY NOSUCHCLASS ~8"\n` })
    expect(problemsIn(root)).toEqual([
      'a/one.yaml:11:18 Cannot read the pattern: no class or term is named "NOSUCHCLASS" — name a class in capitals, a term, or a plain word in lower case',
    ])
  })
  it('must hold a topic', () => {
    expect(problemsIn(bankWith({ 'readme.md': 'hello' }))[0]).toContain('Cannot find a topic')
  })
  it('loads from a directory in place of the built-in one', () => {
    const bank = loadBank(bankWith({ 'a/one.yaml': TOPIC }), [])
    expect(bank.find('a/one')?.ready.question('q')?.id).toBe('q')
    expect(bank.find('kubernetes/service-types')).toBeUndefined()
  })
})
