import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileTopic } from '../../../../src/core/bank/compile/compile-topic.ts'
import { importSheet } from '../../../../src/core/bank/import/import-sheet.ts'
import { readTopicFile } from '../../../../src/core/bank/topic/read-topic.ts'
import { readTopic } from '../../../../src/core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../../../src/core/grading/grade.ts'
import { generalLexicon } from '../../../../src/core/grading/lexicon/general-lexicon.ts'

/** An answer to one item of the sheet: of the statements that hold `parts`, it says those that hold `says`. */
interface ItemAnswer {
  readonly item: string
  readonly parts: readonly string[]
  readonly says: readonly string[]
  readonly answer: string
}

const read = (name: string): string => readFileSync(`test/fixtures/sheets/${name}`, 'utf8')
const made = importSheet({ sheet: read('kubernetes-service-types.txt'), id: 'kubernetes/types', bankIds: [], schema: '' })
const topic = readTopicFile(made.text, 'types.yaml').topic!
const ready = readTopic(compileTopic(topic), generalLexicon())
const answers: ItemAnswer[] = read('service-types.answers.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const holds = (statement: string, part: string): boolean => statement.toLowerCase().includes(part.toLowerCase())

/** The parts that the engine finds in an answer, asked where the item went. */
function foundIn({ item, parts, answer }: ItemAnswer): string[] {
  const flag = item.startsWith('red flag') ? topic.red_flags.find(({ claim }) => claim.includes(parts[0]!)) : undefined
  const question = topic.questions.find(({ red_flags, concepts }) =>
    flag === undefined ? parts.every((part) => concepts.some(({ statement }) => holds(statement, part))) : red_flags.includes(flag.id),
  )!
  const grade = gradeAnswer(answer, ready.question(question.id)!)
  if (flag !== undefined) return grade.redFlags.some(({ id, state }) => id === flag.id && state === 'asserted') ? [flag.claim] : []
  const stated = grade.concepts
    .filter(({ state }) => state === 'stated')
    .map(({ id }) => question.concepts.find((found) => found.id === id)!)
  return parts.filter((part) => stated.some(({ statement }) => holds(statement, part)))
}

describe('the must-knows, follow-ups and red flags of an imported sheet, not edited', () => {
  it('have five answers each', () => {
    const items = new Set(answers.map(({ item }) => item))
    expect(items.size).toBe(7 + 4 + 4)
    expect(answers).toHaveLength(5 * items.size)
  })
  it('grade rightly, at least as often as when this was measured', () => {
    const right = answers.filter((answer) => JSON.stringify(foundIn(answer)) === JSON.stringify(answer.says))
    expect(right.length).toBeGreaterThanOrEqual(61)
  })
})
