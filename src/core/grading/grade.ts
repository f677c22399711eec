import type { CompiledQuestion } from './compiled-topic.ts'
import type { Grade } from './grade-types.ts'

export const ENGINE_VERSION = '0.1.0'

/** Grades one answer against one question's rubric. Pure; offsets are UTF-16 code units into `answer` as sent. */
export function gradeAnswer(answer: string, _question: CompiledQuestion): Grade {
  return { verdict: answer.trim() ? 'off' : 'no_answer', score: 0, concepts: [], redFlags: [] }
}
