import * as z from 'zod'
import { ENGINE_VERSION } from '../../core/grading/grade.ts'
import type { Grade, Verdict } from '../../core/grading/grade-types.ts'
import { regradeTurn } from '../../core/learning/regrade-turn.ts'
import { type Actor, holdsTeam, noteDeed } from '../actor.ts'
import { countedAttempts, rebuildMemories } from '../drill/counted-attempts.ts'
import { findQuestion } from '../drill/find-drill.ts'
import { parseInput } from '../parse-input.ts'
import { notePasses } from '../plan/note-passes.ts'
import type { Attempt, Cell, Store } from '../ports.ts'

export const regradeInput = z.object({ dry_run: z.boolean().default(false) })

export interface Regraded {
  readonly attempts: number
  /** Attempts whose question left the bank or whose words were removed; they keep their grade. */
  readonly gone: number
  readonly changed: readonly {
    readonly attempt: string
    readonly topic: string
    readonly question: string
    /** null: not for whoever asks. */
    readonly text: string | null
    readonly before: { readonly verdict: Verdict; readonly score: number }
    readonly after: { readonly verdict: Verdict; readonly score: number }
    readonly gained: readonly string[]
    readonly lost: readonly string[]
    readonly flags_gained: readonly string[]
    readonly flags_lost: readonly string[]
  }[]
}

/**
 * Replays all attempts of the team through today's engine and bank. What reviewers decided stays decided. Old grades are kept;
 * memory and progress follow the new ones. A dry run changes nothing. One transaction a learner. Members are not shown the answers:
 * those are the learners' own.
 */
export function regrade(cell: Cell, actor: Actor, input: unknown): Regraded {
  const { dry_run } = parseInput(regradeInput, input)
  const changed: Regraded['changed'][number][] = []
  let gone = 0
  const attempts = needTopics(cell)
  // First, so that one which is cut off has not changed grades unseen.
  if (!dry_run) cell.store.transaction((store) => noteDeed(store, cell, actor, 'team.regrade', store.team()?.id ?? '', { attempts }))
  for (const { id: learnerId } of cell.store.learners())
    cell.store.transaction((store) => {
      const all = countedAttempts(store, { learnerId })
      const anew = gradesAnew(cell, store, learnerId, all)
      for (const attempt of all) {
        const renewed = anew.get(attempt.id)
        if (renewed === undefined) gone++
        if (renewed === undefined || isSame(attempt.grade, renewed.grade)) continue
        changed.push({ ...changeOf(attempt, renewed.grade), ...(holdsTeam(actor) ? {} : { text: null }) })
        if (dry_run) continue
        const { grade, contentHash } = renewed
        store.addRegrade({
          id: cell.newId(),
          attemptId: attempt.id,
          learnerId,
          reason: 'regrade',
          grade,
          contentHash,
          engineVersion: ENGINE_VERSION,
          createdAt: cell.now(),
        })
      }
      if (dry_run) return
      rebuildMemories(store, learnerId)
      notePasses(store, cell, learnerId, null)
    })
  return { attempts, gone, changed }
}

/** Counts the attempts. Throws `TopicUnread` before anything is kept: once a learner's new grades are, they would not be told as changes again. */
function needTopics(cell: Cell): number {
  const answered = cell.store.learners().flatMap(({ id }) => cell.store.attemptsOf({ learnerId: id }).map(({ topic }) => topic))
  for (const topic of new Set(answered)) cell.bank.find(topic)?.ready.question('')
  return answered.length
}

function gradesAnew(cell: Cell, store: Store, learnerId: string, all: readonly Attempt[]) {
  const overrides = store
    .appealsOf({ learnerId })
    .filter(({ status }) => status === 'accepted')
    .map(({ attemptId, kind, finding }) => ({ attempt: attemptId, kind, finding }))
  const anew = new Map<string, { grade: Grade; contentHash: string }>()
  for (const turnId of new Set(all.map((attempt) => attempt.turnId))) {
    const answers = all.filter((attempt) => attempt.turnId === turnId)
    const first = answers[0]
    const found = first === undefined ? undefined : findQuestion(cell, first.topic, first.questionId)
    // A talk is graded as a whole, so one of which a word is gone keeps its grades.
    if (found === undefined || answers.some(({ text }) => text === '')) continue
    const ofTurn = overrides.filter((each) => answers.some(({ id }) => id === each.attempt))
    for (const [index, grade] of regradeTurn(answers, found.compiled, ofTurn).entries()) {
      const id = answers[index]?.id
      if (id !== undefined) anew.set(id, { grade, contentHash: found.entry.contentHash })
    }
  }
  return anew
}

const statedIn = (grade: Grade): string[] => grade.concepts.filter(({ state }) => state === 'stated').map(({ id }) => id)
const raisedIn = (grade: Grade): string[] => grade.redFlags.filter(({ state }) => state === 'asserted').map(({ id }) => id)
const without = (ids: readonly string[], others: readonly string[]): string[] => ids.filter((id) => !others.includes(id))
const statesOf = ({ concepts, redFlags }: Grade): string =>
  JSON.stringify([...concepts, ...redFlags].map(({ id, state }) => [id, state]).sort())

function isSame(a: Grade, b: Grade): boolean {
  return a.verdict === b.verdict && a.score === b.score && statesOf(a) === statesOf(b)
}

function changeOf({ id, topic, questionId, text, grade: before }: Attempt, after: Grade): Regraded['changed'][number] {
  return {
    attempt: id,
    topic,
    question: questionId,
    text,
    before: { verdict: before.verdict, score: before.score },
    after: { verdict: after.verdict, score: after.score },
    gained: without(statedIn(after), statedIn(before)),
    lost: without(statedIn(before), statedIn(after)),
    flags_gained: without(raisedIn(after), raisedIn(before)),
    flags_lost: without(raisedIn(before), raisedIn(after)),
  }
}
