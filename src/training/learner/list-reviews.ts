import { type DueReview, type Schedule, scheduleOf } from '../../core/learning/memory/schedule.ts'
import { showQuestion } from '../drill/find-drill.ts'
import { shownMemories } from '../drill/silent-drills.ts'
import type { Cell } from '../ports.ts'
import { settingsOf } from './settings-of.ts'

export interface Reviews extends Omit<Schedule, 'due'> {
  readonly due: readonly (DueReview & { readonly prompt: string })[]
}

/** What is due today and how the next 30 days look. Questions that left the bank are not asked; drills that keep silence tell nothing. */
export function listReviews(cell: Cell, learnerId: string): Reviews {
  const there = shownMemories(cell.store, learnerId).filter(({ topic, questionId }) => showQuestion(cell, topic, questionId) !== undefined)
  const schedule = scheduleOf(there, settingsOf(cell.store, learnerId), cell.now())
  return {
    ...schedule,
    due: schedule.due.map((review) => ({ ...review, prompt: showQuestion(cell, review.topic, review.question)?.prompt ?? '' })),
  }
}
