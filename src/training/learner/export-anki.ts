import * as z from 'zod'
import { ankiNotes } from '../../core/learning/exports/anki.ts'
import { refOf } from '../../core/learning/memory/choose-questions.ts'
import { type Download, fileName } from '../download.ts'
import { memoriesOf } from '../drill/counted-attempts.ts'
import { readRef } from '../drill/find-drill.ts'
import { silentDrills } from '../drill/silent-drills.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { requireTopic } from '../topic/require-topic.ts'

export const exportAnkiInput = z.object({
  topic: z.string().max(200).optional(),
  /** What the learner was asked and did not answer well. */
  only: z.enum(['missing']).optional(),
})

/**
 * Questions with their answers for Anki: a topic's, or those that the learner misses. What an open interview or placement of theirs asks
 * is left out until it is over. Throws `topic_not_found`, `invalid_input`.
 */
export function exportAnki(cell: Cell, learnerId: string, input: unknown): Download {
  const { topic: id, only } = parseInput(exportAnkiInput, input)
  if (id === undefined && only === undefined)
    throw new Refusal('invalid_input', 'Cannot export everything: name a topic, or ask for only=missing', '/topic')
  const wished = id === undefined ? undefined : requireTopic(cell, id, '/topic')
  const topics = wished === undefined ? cell.bank.topics.map(({ topic }) => topic) : [wished]
  const secret = askedSilently(cell, learnerId)
  const missed = new Set(
    memoriesOf(cell.store, learnerId)
      .filter(({ verdict }) => verdict !== 'solid')
      .map(({ topic, questionId }) => refOf(topic, questionId)),
  )
  const cards = topics.flatMap((topic) =>
    topic.questions
      .filter((question) => !secret.has(refOf(topic.id, question.id)) && (only === undefined || missed.has(refOf(topic.id, question.id))))
      .map((question) => ({ topic, question })),
  )
  return { file: fileName(`${wished?.title ?? 'missed questions'} anki`, 'txt'), text: ankiNotes(cards) }
}

/** What open drills ask that keep their feedback for the end. */
function askedSilently(cell: Cell, learnerId: string): Set<string> {
  return new Set(
    silentDrills(cell.store, learnerId).flatMap((drill) =>
      drill.questionIds.map((ref) => {
        const { topic, questionId } = readRef(ref, drill)
        return refOf(topic, questionId)
      }),
    ),
  )
}
