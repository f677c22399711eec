import type { ServerSaysNo } from './session.ts'
import { fill, type Words } from './strings.ts'

/** What a learner is told; where there are no words of our own, the server's. */
export function wordsForError(words: Words, { code, message, wait }: ServerSaysNo): string {
  if (code === 'rate_limited') return fill(words.slow_down, { n: wait })
  if (code === 'offline') return words.unreachable
  if (code === 'turn_closed' || code === 'drill_finished') return words.turn_closed
  if (code === 'unauthorized') return words.not_let_in
  if (code === 'topic_not_found') return words.no_topic
  if (code === 'signed_out' || code === 'nothing_due') return words[code]
  return message === '' ? words.wrong : message
}
