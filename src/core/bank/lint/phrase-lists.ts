import type { Topic } from '../topic/topic.ts'
import type { Place } from '../topic/topic-text.ts'

interface PhraseList {
  readonly place: Place
  readonly phrases: readonly string[]
  /** Whether its phrases say the concept or red flag, or are near misses. */
  readonly counts: boolean
}

/** Every list of further wordings and of near misses in a topic. */
export const phraseLists = ({ questions, red_flags }: Topic): PhraseList[] => [
  ...questions.flatMap(({ concepts }, index) =>
    concepts.flatMap(({ accept, near }, at) => [
      { place: ['questions', index, 'concepts', at, 'accept'], phrases: accept, counts: true },
      { place: ['questions', index, 'concepts', at, 'near'], phrases: near, counts: false },
    ]),
  ),
  ...red_flags.flatMap(({ also, near }, index) => [
    { place: ['red_flags', index, 'also'], phrases: also, counts: true },
    { place: ['red_flags', index, 'near'], phrases: near, counts: false },
  ]),
]
