import * as z from 'zod'
import type { ReadyTopic } from '../../core/grading/compiled-topic.ts'
import { ENGINE_VERSION } from '../../core/grading/grade.ts'
import type { Grade, Verdict } from '../../core/grading/grade-types.ts'
import { regradeTurn } from '../../core/learning/dialogue/regrade-turn.ts'
import { type Actor, holdsTeam, noteDeed } from '../actor.ts'
import { countedAttempts, rebuildMemories } from '../drill/counted-attempts.ts'
import { parseInput } from '../parse-input.ts'
import { pause } from '../pause.ts'
import { notePasses } from '../plan/note-passes.ts'
import type { Attempt, Cell, Store } from '../ports.ts'
import { overridesOf } from './overrides-of.ts'

/** How many changes are listed: a grade each time, with its answer. */
const MOST_LISTED = 500
/** How many learners are regraded between two pauses. */
const MOST_AT_ONCE = 10

export const regradeInput = z.object({ dry_run: z.boolean().default(false) })

export interface Regraded {
  readonly attempts: number
  /** Attempts whose question left the bank or whose words were removed; they keep their grade. */
  readonly gone: number
  /** How many grades change. */
  readonly changes: number
  /** The first of those. */
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
 * Replays all attempts of the team through today's engine and bank, topic by topic, since not all may be at hand at once. What reviewers
 * decided stays decided. Old grades are kept; memory and progress follow the new ones. A dry run changes nothing. One transaction for a
 * learner and topic, so that one which was cut off goes on when asked again. Members are not shown the answers: those are the learners' own.
 */
export async function regrade(cell: Cell, actor: Actor, input: unknown): Promise<Regraded> {
  const { dry_run } = parseInput(regradeInput, input)
  const changed: Regraded['changed'][number][] = []
  let gone = 0
  let changes = 0
  const answered = cell.store.answered()
  const attempts = answered.reduce((sum, each) => sum + each.attempts, 0)
  // First, so that one which is cut off has not changed grades unseen.
  if (!dry_run) cell.store.transaction((store) => noteDeed(store, cell, actor, 'team.regrade', store.team()?.id ?? '', { attempts }))
  for (const [at, { topic, learnerId }] of answered.entries()) {
    if (at % MOST_AT_ONCE === MOST_AT_ONCE - 1) await pause()
    const entry = cell.bank.find(topic)
    // Asked for each time: while this waits, others may have it let go.
    const ready = entry === undefined ? undefined : await cell.bank.read(topic)
    cell.store.transaction((store) => {
      const all = countedAttempts(store, { learnerId, topic })
      const anew = ready === undefined ? new Map<string, Grade>() : gradesAnew(store, learnerId, all, ready)
      for (const attempt of all) {
        const grade = anew.get(attempt.id)
        if (grade === undefined) gone++
        if (grade === undefined || isSame(attempt.grade, grade)) continue
        if (++changes <= MOST_LISTED) changed.push({ ...changeOf(attempt, grade), ...(holdsTeam(actor) ? {} : { text: null }) })
        if (dry_run) continue
        store.addRegrade({
          id: cell.newId(),
          attemptId: attempt.id,
          learnerId,
          reason: 'regrade',
          grade,
          contentHash: entry?.contentHash ?? '',
          engineVersion: ENGINE_VERSION,
          createdAt: cell.now(),
        })
      }
      if (dry_run || all.length === 0) return
      rebuildMemories(store, learnerId, topic)
      notePasses(store, cell, learnerId, topic)
    })
  }
  return { attempts, gone, changes, changed }
}

function gradesAnew(store: Store, learnerId: string, all: readonly Attempt[], ready: ReadyTopic): Map<string, Grade> {
  const overrides = overridesOf(store, learnerId)
  const anew = new Map<string, Grade>()
  for (const turnId of new Set(all.map((attempt) => attempt.turnId))) {
    const answers = all.filter((attempt) => attempt.turnId === turnId)
    const question = ready.question(answers[0]?.questionId ?? '')
    // A talk is graded as a whole, so one of which a word is gone keeps its grades.
    if (question === undefined || answers.some(({ text }) => text === '')) continue
    const ofTurn = overrides.filter((each) => answers.some(({ id }) => id === each.attempt))
    for (const [index, grade] of regradeTurn(answers, question, ofTurn).entries()) {
      const id = answers[index]?.id
      if (id !== undefined) anew.set(id, grade)
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
