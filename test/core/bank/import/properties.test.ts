import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importSheet } from '../../../../src/core/bank/import/import-sheet.ts'
import { SheetError } from '../../../../src/core/bank/import/sheet.ts'
import { readTopicFile } from '../../../../src/core/bank/topic/read-topic.ts'

const importOf = (sheet: string) => {
  try {
    return importSheet({ sheet, id: 'a/b', bankIds: [], schema: 'topic.schema.json' })
  } catch (error) {
    if (!(error instanceof SheetError)) throw error
    return undefined
  }
}
const line = fc.oneof(
  fc.constantFrom(
    ...[
      '# Title',
      '## Junior Level',
      'Middle Level',
      '### Senior',
      'Must know:',
      '**Red flags (DO NOT say)**',
      'Related topics',
      'Interview Cheat Sheet',
    ],
    ...[
      '- X — is so; default',
      '- “X is Y” (wrong)',
      '- "Why?" — Because.',
      '- [[Link]] — y',
      '* nested (open',
      '1. first',
      '| a | b |',
      '|---|---|',
      '| c | No |',
    ],
    ...[
      '```',
      '~~~yaml',
      'key: value',
      '  \t- tab',
      '<div>',
      '',
      ' ',
      '---',
      '===',
      '> quoted',
      'Label:',
      'A = b, which = c',
      '// note',
      '\\u0000',
      '- *star',
      '- @at: {',
      "- 'q",
      '- #hash',
    ],
    ...[
      '+---+---+',
      'a\tb',
      'c\tNo',
      'Q: Why so?',
      'A: Because.',
      '    indented',
      '  - nested below',
      '### Why is it?',
      'FAQ',
      'Pitfalls',
      'Key takeaways',
      'Further reading',
      '[[A]], [[B]]',
      '❌ «X» -> no',
      '`a * b` and `',
      'Readers never block writers',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.lorem({ maxCount: 12 }),
)

describe('a sheet of any kind', () => {
  it('becomes a topic that reads without errors, or is refused in words', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const made = importOf(`What is X?${end}${lines.join(end)}`)
        if (made === undefined) return
        const { topic, problems } = readTopicFile(made.text, 'b.yaml')
        expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
        expect(topic?.questions.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
  it('imported again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const sheet = `What is X?\n${lines.join('\n')}`
        const first = importOf(sheet)
        if (first === undefined) return
        const again = importSheet({ sheet, id: 'a/b', current: first.text, base: first.imported, bankIds: [], schema: '' })
        expect(again.text).toBe(first.text)
        expect(again.kept).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  it('imported after a change reads without errors, and every old id is still there', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.array(line, { maxLength: 30 }), (before, after) => {
        const first = importOf(`What is X?\n${before.join('\n')}`)
        if (first === undefined || importOf(`What is X?\n${after.join('\n')}`) === undefined) return
        const sheet = `What is X?\n${after.join('\n')}`
        const { text } = importSheet({ sheet, id: 'a/b', current: first.text, base: first.imported, bankIds: [], schema: '' })
        const { topic, problems } = readTopicFile(text, 'b.yaml')
        expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
        const ids = topic?.questions.map((question) => question.id)
        for (const question of first.imported.questions) expect(ids).toContain(question.id)
      }),
      { numRuns: 300 },
    )
  })
})
