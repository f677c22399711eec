import { readFileSync } from 'node:fs'
import { type Figures, type LabelledGrade, scoreLabels } from '../../core/bank/score-labels.ts'
import { gradeAnswer } from '../../core/grading/grade.ts'
import { labelledLine, readLines } from './read-lines.ts'
import { readTopicOrFail } from './read-topic.ts'

interface EvalRow extends LabelledGrade {
  readonly id: string
  readonly answer: string
}
interface Report {
  readonly all: Figures
  readonly by_question: Record<string, Figures>
  readonly by_tag: Record<string, Figures>
  readonly rows: readonly EvalRow[]
}

/** Grades labelled answers and prints how far the grader agrees with the labels. */
export async function evaluate(topicPath: string, answersPath: string, options: Record<string, boolean | string>): Promise<void> {
  const { ready } = readTopicOrFail(topicPath)
  const rows: EvalRow[] = []
  for await (const { id, question, answer, concepts, red_flags, tags } of readLines(answersPath, labelledLine)) {
    const compiled = ready.question(question)
    if (compiled === undefined) throw new Error(`Cannot grade "${id}": the topic has no question "${question}"`)
    const grade = gradeAnswer(answer, compiled)
    const found = {
      concepts: grade.concepts.filter((finding) => finding.state === 'stated').map((finding) => finding.id),
      red_flags: grade.redFlags.filter((finding) => finding.state === 'asserted').map((finding) => finding.id),
    }
    rows.push({ id: String(id), question, answer, tags, truth: { concepts, red_flags }, found })
  }
  const report = reportOf(rows)
  if (options.json === true) {
    console.log(JSON.stringify(report))
    return
  }
  console.log(line('all', report.all))
  if (options.byQuestion === true) for (const [name, figures] of Object.entries(report.by_question)) console.log(line(name, figures))
  if (options.byTag === true) for (const [name, figures] of Object.entries(report.by_tag)) console.log(line(name, figures))
  if (options.misses === true) printMisses(rows)
  if (typeof options.against === 'string') printChanges(JSON.parse(readFileSync(options.against, 'utf8')) as Report, report)
}

function reportOf(rows: readonly EvalRow[]): Report {
  const group = (names: readonly string[], has: (row: EvalRow, name: string) => boolean): Record<string, Figures> =>
    Object.fromEntries(
      [...new Set(names)].map((name) => [
        name,
        scoreLabels(
          rows.filter((row) => has(row, name)),
          rows,
        ),
      ]),
    )
  return {
    all: scoreLabels(rows),
    by_question: group(
      rows.map((row) => row.question),
      (row, name) => row.question === name,
    ),
    by_tag: group(rows.flatMap((row) => row.tags).sort(), (row, name) => row.tags.includes(name)),
    rows,
  }
}

const percent = (share: number): string => (share * 100).toFixed(1).padStart(5)

function line(name: string, { answers, concepts, red_flags, exact, accused, accused_denying }: Figures): string {
  return [
    `${name.padEnd(26)} n=${String(answers).padStart(4)}`,
    `concepts P ${percent(concepts.precision)} R ${percent(concepts.recall)} F1 ${percent(concepts.f1)} kappa ${percent(concepts.kappa)}`,
    `red flags P ${percent(red_flags.precision)} R ${percent(red_flags.recall)} F1 ${percent(red_flags.f1)}`,
    `exact ${percent(exact)}  accused ${percent(accused)} (denying ${percent(accused_denying)})`,
  ].join('  ')
}

const without = (from: readonly string[], taken: readonly string[]): string[] => from.filter((id) => !taken.includes(id))

function printMisses(rows: readonly EvalRow[]): void {
  for (const { id, question, answer, truth, found } of rows) {
    const missed = [
      ...without(truth.concepts, found.concepts),
      ...without(truth.red_flags, found.red_flags).map((flag) => `red flag ${flag}`),
    ]
    const wrong = [
      ...without(found.concepts, truth.concepts),
      ...without(found.red_flags, truth.red_flags).map((flag) => `red flag ${flag}`),
    ]
    if (missed.length + wrong.length === 0) continue
    console.log(`\n${id} (${question}): ${answer}`)
    if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`)
    if (wrong.length > 0) console.log(`  wrongly found: ${wrong.join(', ')}`)
  }
}

function printChanges(old: Report, now: Report): void {
  const before = new Map(old.rows.map((row) => [row.id, row]))
  let better = 0
  let worse = 0
  for (const row of now.rows) {
    const was = before.get(row.id)
    if (was === undefined) continue
    for (const kind of ['concepts', 'red_flags'] as const)
      for (const id of new Set([...row.found[kind], ...was.found[kind]])) {
        if (row.found[kind].includes(id) === was.found[kind].includes(id)) continue
        const right = row.found[kind].includes(id) === row.truth[kind].includes(id)
        right ? better++ : worse++
        console.log(`${right ? 'better' : 'WORSE '} ${row.id} ${id}: ${row.found[kind].includes(id) ? 'now found' : 'no longer found'}`)
      }
  }
  console.log(`${better} better, ${worse} worse; kappa ${percent(old.all.concepts.kappa)} → ${percent(now.all.concepts.kappa)}`)
}
