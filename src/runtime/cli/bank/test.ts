import { dirname, join } from 'node:path'
import * as z from 'zod'
import { type EvaluatedAnswer, evaluateRows } from '../../../core/bank/evaluate/evaluation.ts'
import { belowFloor, type Floor, findShortages, type Misses, missesByItem } from '../../../core/bank/evaluate/proof.ts'
import { evaluateAnswers } from '../evaluate-answers.ts'
import { readTopicOrFail } from '../read-topic.ts'
import { readText } from './read-text.ts'
import { topicsAt } from './topics-at.ts'

const FLOORS = 'floors.json'
const share = z.number().min(0).max(1)
/** Null where a topic's answers are still to be written. */
const floorTable = z.record(z.string(), z.strictObject({ concept_kappa: share, red_flag_precision: share }).nullable())
/** For a topic that the table does not name. */
const GENERAL: Floor = { concept_kappa: 0.8, red_flag_precision: 0.97 }

/** Grades the labelled answers beside each topic and prints where grader and labels disagree; below a floor the command ends with 1. */
export async function proveTopics(path: string, options: { quiet?: boolean }): Promise<void> {
  for (const file of topicsAt(path)) {
    const { topic, ready } = readTopicOrFail(file)
    const answers = answersBeside(file)
    const listed = floorOf(topic.id, dirname(dirname(file)))
    if (readText(answers) === undefined) {
      if (listed === null) console.log(`${topic.id}: not proved yet, there is no ${answers}`)
      else fail(`Cannot prove "${topic.id}": there is no ${answers}`)
      continue
    }
    const rows = await evaluateAnswers(topic, ready, answers)
    const floor = listed ?? GENERAL
    const { all } = evaluateRows(rows)
    console.log(
      `${topic.id}: ${rows.length} answers, concept kappa ${all.concepts.kappa.toFixed(3)} (floor ${floor.concept_kappa}), ` +
        `red-flag precision ${all.red_flags.precision.toFixed(3)} (floor ${floor.red_flag_precision})`,
    )
    if (options.quiet !== true) for (const misses of missesByItem(topic, rows)) printMisses(misses)
    for (const message of [...findShortages(topic, rows), ...belowFloor(all, floor)]) fail(`${topic.id}: ${message}`)
  }
}

export const answersBeside = (file: string): string => file.replace(/\.ya?ml$/, '.answers.jsonl')

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

function floorOf(id: string, root: string): Floor | null {
  const path = join(root, FLOORS)
  const text = readText(path)
  if (text === undefined) return GENERAL
  try {
    const floor = floorTable.parse(JSON.parse(text))[id]
    return floor === undefined ? GENERAL : floor
  } catch {
    throw new Error(`Cannot read "${path}": expected {"<topic>": {"concept_kappa": 0.8, "red_flag_precision": 0.97}}, shares from 0 to 1`)
  }
}

function printMisses({ question, kind, id, missed, wrong }: Misses): void {
  console.log(`  ${question} ${kind === 'red_flags' ? 'red flag ' : ''}${id}: ${missed.length} missed, ${wrong.length} wrongly found`)
  const line = (name: string, row: EvaluatedAnswer): void =>
    console.log(`    ${name} ${row.id}: ${row.answer.replaceAll(/\s+/g, ' ').trim()}`)
  for (const row of missed) line('missed ', row)
  for (const row of wrong) line('wrongly', row)
}
