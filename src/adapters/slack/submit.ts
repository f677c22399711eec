import { Refusal } from '../../training/refusal.ts'
import type { Submission } from './delivery.ts'
import { sayInDrill } from './drill-talk.ts'
import { answerMetadata } from './messages/answer-form.ts'
import { readRef } from './messages/turn-ref.ts'
import { wordsOf } from './refusals.ts'
import { saveSettings } from './settings-form.ts'
import type { Visit } from './visit.ts'

/** Takes a form; null closes it, else it stays open with what is wrong beside its fields, and what was typed is still there. */
export function submit(visit: Visit, submission: Submission): unknown {
  const errors =
    submission.callback === 'settings'
      ? saveSettings(visit, submission)
      : submission.callback === 'answer'
        ? takeAnswer(visit, submission)
        : null
  return errors === null ? null : { response_action: 'errors', errors }
}

/** The form's own id is the key: sent twice, it counts once. */
function takeAnswer(visit: Visit, { view, values, metadata }: Submission): Record<string, string> | null {
  const ref = readRef(answerMetadata.parse(JSON.parse(metadata)).ref)
  if (ref === undefined) return { answer: 'This form is too old; press Answer again.' }
  try {
    sayInDrill(visit, ref, `form ${view}`, { text: values.text ?? '' })
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'idempotency_mismatch') return null
    if (error.code === 'turn_closed')
      return { answer: 'The talk has moved on meanwhile. Copy your words, close this, and press Answer again.' }
    return { answer: wordsOf(error) }
  }
}
