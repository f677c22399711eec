import { relative } from 'node:path'
import { diffGrades, type GradeChange, type GradedAnswer } from '../../../core/bank/evaluate/diff-grades.ts'
import { maskPrivate } from '../../../core/bank/evaluate/mask-private.ts'
import { scoreLabels } from '../../../core/bank/evaluate/score-labels.ts'
import type { ReadyTopic } from '../../../core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../../core/grading/grade.ts'
import { evaluateAnswers, foundIn } from '../evaluate-answers.ts'
import { readTopicOrFail } from '../read-topic.ts'
import { commitOf } from './git.ts'
import { gradeAt, type PastTree, withTreeAt } from './past-tree.ts'
import { readText } from './read-text.ts'
import { readAttempts } from './stored-attempts.ts'
import { answersBeside } from './test.ts'
import { topicsAt } from './topics-at.ts'

/** Prints, as a table for a review, how grades change from a revision's bank and engine to those of the working tree. */
export async function diffBank(revision: string, path: string, options: { attempts?: string }): Promise<void> {
  const commit = commitOf(revision)
  if (commit === undefined) throw new Error(`Cannot find the revision "${revision}"`)
  const stored = options.attempts === undefined ? [] : readAttempts(options.attempts)
  await withTreeAt(commit, async (tree) => {
    for (const file of topicsAt(path)) {
      const { topic, ready } = readTopicOrFail(file)
      const answers = answersBeside(file)
      const labelled = readText(answers) === undefined ? [] : await evaluateAnswers(topic, ready, answers)
      const now = labelled.map((row) => ({ ...row, ...gradedNow(row, ready) }))
      printTable(`${topic.id}: labelled answers since ${revision}`, past(tree, file, now), now, true)
      const attempts = stored
        .filter((row) => row.topic === topic.id && ready.question(row.question) !== undefined)
        .map((row) => ({ ...row, tags: [], truth: { concepts: [], red_flags: [] }, ...gradedNow(row, ready) }))
      if (options.attempts !== undefined)
        printTable(`${topic.id}: stored attempts since ${revision}`, past(tree, file, attempts), attempts, false)
    }
  })
}

function gradedNow({ question, answer }: Pick<GradedAnswer, 'question' | 'answer'>, ready: ReadyTopic) {
  const compiled = ready.question(question)
  if (compiled === undefined) throw new Error(`Cannot grade: the topic has no question "${question}"`)
  const grade = gradeAnswer(answer, compiled)
  return { found: foundIn(grade), verdict: grade.verdict, score: grade.score }
}

/** The same answers as the earlier tree grades them; those to questions that it does not have are left out. */
function past(tree: PastTree, file: string, now: readonly GradedAnswer[]): GradedAnswer[] | undefined {
  const graded = gradeAt(tree, relative(process.cwd(), file), now)
  return graded === undefined
    ? undefined
    : now.flatMap((row) => {
        const was = graded.get(row.id)
        return was === undefined
          ? []
          : [{ ...row, found: { concepts: was.concepts, red_flags: was.red_flags }, verdict: was.verdict, score: was.score }]
      })
}

function printTable(title: string, before: readonly GradedAnswer[] | undefined, now: readonly GradedAnswer[], isLabelled: boolean): void {
  console.log(`### ${title}\n`)
  if (before === undefined) {
    console.log(`The topic is new: ${now.length} answers.\n`)
    return
  }
  const changes = diffGrades(before, now)
  if (changes.length > 0) {
    console.log(`| answer | what changed | verdict | score |${isLabelled ? ' by the labels |' : ''} text |`)
    console.log(`|---|---|---|---|${isLabelled ? '---|' : ''}---|`)
    for (const change of changes) console.log(rowOf(change, isLabelled))
    console.log('')
  }
  const fresh = now.length - before.length
  const kappas = [before, now].map((rows) => scoreLabels(rows).concepts.kappa.toFixed(3))
  const figures = isLabelled ? `; concept kappa ${kappas.join(' → ')}` : ''
  console.log(`${changes.length} of ${before.length} answers changed${fresh > 0 ? `, ${fresh} are to new questions` : ''}${figures}\n`)
}

function rowOf({ id, answer, items, verdicts, scores, better, worse }: GradeChange, isLabelled: boolean): string {
  const arrow = ([before, now]: readonly [unknown, unknown]): string => (before === now ? String(now) : `${before} → ${now}`)
  const judged = isLabelled
    ? ` ${[better > 0 ? `${better} better` : '', worse > 0 ? `**${worse} worse**` : ''].filter(Boolean).join(', ')} |`
    : ''
  const text = (isLabelled ? answer : maskPrivate(answer)).replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim()
  const short = text.length > 160 ? `${text.slice(0, 157)}…` : text
  return `| ${id} | ${items.join('<br>')} | ${arrow(verdicts)} | ${arrow(scores)} |${judged} ${short} |`
}
