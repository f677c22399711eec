import { type Change, compareRuns, type EvaluatedAnswer, type Evaluation } from '../../core/bank/evaluation.ts'
import { type Figures, scoreLabels } from '../../core/bank/score-labels.ts'

export interface EvalOptions {
  readonly byTag?: boolean
  readonly byQuestion?: boolean
  readonly misses?: boolean
  readonly json?: boolean
  readonly against?: string
}

/** Prints a run's figures, and what changed since the run `before`. */
export function printEvaluation(run: Evaluation, before: readonly EvaluatedAnswer[] | undefined, options: EvalOptions): void {
  const changes = before === undefined ? undefined : compareRuns(before, run.rows)
  if (options.json === true) {
    const told = changes?.map(({ row, ...change }) => ({ answer: row.id, ...change }))
    console.log(JSON.stringify({ ...run, ...(told === undefined ? {} : { changes: told }) }))
    return
  }
  console.log(lineOf('all', run.all))
  if (options.byQuestion === true) for (const [name, figures] of Object.entries(run.by_question)) console.log(lineOf(name, figures))
  if (options.byTag === true) for (const [name, figures] of Object.entries(run.by_tag)) console.log(lineOf(name, figures))
  if (options.misses === true) for (const row of run.rows) printMisses(row)
  if (before !== undefined && changes !== undefined) printChanges(changes, before, run)
}

const percent = (share: number): string => (share * 100).toFixed(1).padStart(5)

function lineOf(name: string, { answers, concepts, red_flags, exact, accused, accused_denying }: Figures): string {
  return [
    `${name.padEnd(26)} n=${String(answers).padStart(4)}`,
    `concepts P ${percent(concepts.precision)} R ${percent(concepts.recall)} F1 ${percent(concepts.f1)} kappa ${percent(concepts.kappa)}`,
    `red flags P ${percent(red_flags.precision)} R ${percent(red_flags.recall)} F1 ${percent(red_flags.f1)}`,
    `exact ${percent(exact)}  accused ${percent(accused)} (denying ${percent(accused_denying)})`,
  ].join('  ')
}

function printMisses({ id, question, answer, truth, found }: EvaluatedAnswer): void {
  const only = (these: LabelSets, those: LabelSets): string[] => [
    ...these.concepts.filter((label) => !those.concepts.includes(label)),
    ...these.red_flags.filter((label) => !those.red_flags.includes(label)).map((label) => `red flag ${label}`),
  ]
  const missed = only(truth, found)
  const wrong = only(found, truth)
  if (missed.length + wrong.length === 0) return
  console.log(`\n${id} (${question}): ${answer}`)
  if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`)
  if (wrong.length > 0) console.log(`  wrongly found: ${wrong.join(', ')}`)
}
type LabelSets = EvaluatedAnswer['truth']

function printChanges(changes: readonly Change[], before: readonly EvaluatedAnswer[], run: Evaluation): void {
  for (const { row, kind, id, isFound, isBetter } of changes) {
    const what = `${kind === 'red_flags' ? 'red flag ' : ''}${id}: ${isFound ? 'now found' : 'no longer found'}`
    console.log(`${isBetter ? 'better' : 'WORSE '} ${row.id} ${what}\n         ${row.answer.replaceAll(/\s+/g, ' ')}`)
  }
  const better = changes.filter((change) => change.isBetter).length
  const kappas = [scoreLabels(before).concepts.kappa, run.all.concepts.kappa].map(percent)
  console.log(`${better} better, ${changes.length - better} worse; kappa ${kappas.join(' → ')}`)
  const fresh = run.rows.filter((row) => !before.some(({ id }) => id === row.id)).length
  const gone = before.filter((row) => !run.rows.some(({ id }) => id === row.id)).length
  if (fresh + gone > 0) console.log(`${fresh} answers are new, ${gone} are gone; they are not compared`)
}
