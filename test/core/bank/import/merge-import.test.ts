import { describe, expect, it } from 'vitest'
import type { ImportedTopic } from '../../../../src/core/bank/import/imported-topic.ts'
import { mergeImport } from '../../../../src/core/bank/import/merge-import.ts'

const concept = { id: 'c', statement: 'It is so' }
const question = { id: 'q', level: 'junior', prompt: 'Why?', concepts: [concept], red_flags: [], follow_ups: [], answer: 'So.' } as const
const other = { ...question, id: 'r', prompt: 'And?' }
const BASE: ImportedTopic = { id: 'a/b', title: 'T', summary: '', related: [], terms: [], red_flags: [], questions: [question, other] }
/** As the file is read, defaults filled in. */
const MINE = { ...BASE, questions: [{ ...question, concepts: [{ ...concept, weight: 1, essential: false, accept: [] }] }, other] }

describe('merging an import', () => {
  it('makes a concept a must-know where the author left its weight alone', () => {
    const next = { ...BASE, questions: [{ ...question, concepts: [{ ...concept, weight: 2, essential: true }] }, other] }
    const at = ['questions', 0, 'concepts', 0]
    expect(mergeImport(BASE, next, MINE).edits).toEqual([
      { kind: 'set', place: [...at, 'weight'], value: 2 },
      { kind: 'set', place: [...at, 'essential'], value: true },
    ])
    const weighed = { ...MINE, questions: [{ ...question, concepts: [{ ...concept, weight: 3, essential: true }] }, other] }
    expect(mergeImport(BASE, next, weighed)).toMatchObject({ edits: [], kept: ['q c weight: yours stays, the sheet now says 2'] })
  })
  it('does not bring back what the author took out, nor refer to it', () => {
    const next = { ...BASE, questions: [{ ...question, follow_ups: ['r'] }, other] }
    expect(mergeImport(BASE, next, { ...MINE, questions: [MINE.questions[0]] })).toMatchObject({ edits: [], kept: [] })
    expect(mergeImport(BASE, next, MINE).edits).toEqual([{ kind: 'append', place: ['questions', 0, 'follow_ups'], value: 'r' }])
  })
})
