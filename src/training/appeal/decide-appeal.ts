import * as z from 'zod'
import { overruleTurn } from '../../core/learning/dialogue/regrade-turn.ts'
import { type Actor, noteDeed } from '../actor.ts'
import { countedAttempts, rebuildMemories } from '../drill/counted-attempts.ts'
import { findQuestion } from '../drill/find-drill.ts'
import { parseInput } from '../parse-input.ts'
import { notePasses } from '../plan/note-passes.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { announceDecision } from './announce-decision.ts'
import { type AppealCase, caseOf } from './review-appeals.ts'

export const decideAppealInput = z.object({
  accept: z.boolean('say whether the learner was right'),
  /** To the learner. */
  word: z.string().trim().max(1000, 'at most 1000 characters').default(''),
  /** The learner's words that the bank should accept from now on; left out: their whole answer, if it is short. */
  phrase: z.string().trim().max(300, 'at most 300 characters').default(''),
})

/**
 * Decides an appeal. Accepting changes the grade of that attempt and of what followed in its talk at once, and the learner's
 * progress with it; the old grades are kept. Throws `appeal_not_found`, `appeal_decided`, `question_gone`.
 */
export function decideAppeal(cell: Cell, actor: Actor, id: string, input: unknown): AppealCase {
  const { accept, word, phrase } = parseInput(decideAppealInput, input)
  return cell.store.transaction((store) => {
    const appeal = store.appeal(id)
    const attempt = appeal === undefined ? undefined : store.attempt(appeal.attemptId)
    if (appeal === undefined || attempt === undefined) throw new Refusal('appeal_not_found', `Cannot find the appeal "${id}"`)
    if (appeal.status !== 'open') throw new Refusal('appeal_decided', `Cannot decide the appeal "${id}": it was ${appeal.status}`)
    const found = findQuestion(cell, attempt.topic, attempt.questionId)
    if (accept && found === undefined)
      throw new Refusal('question_gone', 'Cannot accept the appeal: its question was taken out of the bank')
    const at = cell.now()
    const decided = { ...appeal, status: accept ? ('accepted' as const) : ('declined' as const), word, phrase, decidedAt: at }
    store.saveAppeal(decided)
    noteDeed(store, cell, actor, 'appeal.decide', id, { accept })
    if (accept && found !== undefined) {
      const answers = countedAttempts(store, { learnerId: attempt.learnerId, turnId: attempt.turnId })
      const grades = overruleTurn(answers, found.compiled, [{ attempt: attempt.id, kind: appeal.kind, finding: appeal.finding }])
      for (const [index, answer] of answers.entries()) {
        const grade = grades[index]
        if (grade === undefined || grade === answer.grade) continue
        const { contentHash, engineVersion, learnerId } = answer
        store.addRegrade({
          id: cell.newId(),
          attemptId: answer.id,
          learnerId,
          reason: 'appeal',
          grade,
          contentHash,
          engineVersion,
          createdAt: at,
        })
      }
      rebuildMemories(store, attempt.learnerId)
      notePasses(store, cell, attempt.learnerId, attempt.topic)
    }
    announceDecision(store, cell, decided)
    return caseOf({ ...cell, store }, decided) as AppealCase
  })
}
