import { type Change, compareRuns, type EvaluatedAnswer, type Evaluation, pairRuns } from '../../core/bank/evaluate/evaluation.ts'
import { type Figures, type Rates, scoreLabels } from '../../core/bank/evaluate/score-labels.ts'

import { visible } from './show-clause.ts'

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
  printFigures([
    ['all', run.all],
    ...(options.byQuestion === true ? Object.entries(run.by_question) : []),
    ...(options.byTag === true ? Object.entries(run.by_tag) : []),
  ])
  if (options.misses === true) for (const row of run.rows) printMisses(row)
  if (before !== undefined && changes !== undefined) printChanges(changes, before, run)
}

const percent = (share: number): string => (share * 100).toFixed(1)

/** Fits a terminal of 80 columns where names are of some 15 letters. */
function printFigures(rows: readonly (readonly [name: string, Figures])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length))
  const line = (name: string, cells: readonly string[]): void =>
    console.log(`${name.padEnd(width)}${cells.map((cell) => cell.padStart(6)).join('')}`)
  line('', ['', 'concepts in %'.padStart(24), 'red flags in %'.padStart(18), '', 'accused'.padStart(12)])
  line('', ['n', 'P', 'R', 'F1', 'kappa', 'P', 'R', 'F1', 'exact', 'all', 'deny'])
  for (const [name, { answers, concepts, red_flags, exact, accused, accused_denying }] of rows)
    line(name, [
      String(answers),
      ...ratesOf(concepts),
      percent(concepts.kappa),
      ...ratesOf(red_flags),
      ...[exact, accused, accused_denying].map(percent),
    ])
}

/** Where nothing was found there is no precision, and no recall where nothing was to be found. */
const ratesOf = ({ precision, recall, f1, tp, fp, fn }: Rates): string[] => [
  tp + fp === 0 ? '–' : percent(precision),
  tp + fn === 0 ? '–' : percent(recall),
  tp + fp + fn === 0 ? '–' : percent(f1),
]

function printMisses({ id, question, answer, truth, found }: EvaluatedAnswer): void {
  const only = (these: LabelSets, those: LabelSets): string[] => [
    ...these.concepts.filter((label) => !those.concepts.includes(label)),
    ...these.red_flags.filter((label) => !those.red_flags.includes(label)).map((label) => `red flag ${label}`),
  ]
  const missed = only(truth, found)
  const wrong = only(found, truth)
  if (missed.length + wrong.length === 0) return
  console.log(`\n${id} (${question}): ${visible(answer.replaceAll(/\s+/g, ' '))}`)
  if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`)
  if (wrong.length > 0) console.log(`  wrongly found: ${wrong.join(', ')}`)
}
type LabelSets = EvaluatedAnswer['truth']

function printChanges(changes: readonly Change[], before: readonly EvaluatedAnswer[], run: Evaluation): void {
  for (const { row, kind, id, isFound, isBetter } of changes) {
    const what = `${kind === 'red_flags' ? 'red flag ' : ''}${id}: ${isFound ? 'now found' : 'no longer found'}`
    console.log(`${isBetter ? 'better' : 'WORSE '} ${row.id} ${what}\n         ${visible(row.answer.replaceAll(/\s+/g, ' '))}`)
  }
  const better = changes.filter((change) => change.isBetter).length
  const shared = pairRuns(before, run.rows)
  const kappas = [shared.map(({ was }) => was), shared.map(({ row }) => row)].map((rows) => percent(scoreLabels(rows).concepts.kappa))
  console.log(`${better} better, ${changes.length - better} worse on ${shared.length} answers; kappa ${kappas.join(' → ')}`)
  const [fresh, gone] = [run.rows.length - shared.length, before.length - shared.length]
  if (fresh + gone > 0) console.log(`${fresh} answers are new, ${gone} are gone; they are not compared`)
}
