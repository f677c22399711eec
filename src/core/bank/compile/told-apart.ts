import { isCommonWord } from '../../grading/reading/word-kind.ts'
import { contentOf } from '../likeness.ts'
import type { Topic } from '../topic/topic.ts'

/**
 * What a question tells apart is never said one for the other, however alike it is elsewhere: "LRU removes …", "LFU removes …". By
 * lemma the words that open another concept's statement; everyday words tell nothing apart.
 */
export function toldApart({ questions }: Topic): ReadonlyMap<string, ReadonlySet<string>> {
  const apart = new Map<string, Set<string>>()
  for (const { concepts } of questions) {
    const openings = concepts.flatMap(({ statement, accept }) => {
      const [opening] = contentOf(statement)
      return opening === undefined || isCommonWord(opening) ? [] : { opening, said: contentOf([statement, ...accept].join(' ')) }
    })
    for (const one of openings)
      for (const other of openings)
        if (!one.said.has(other.opening) && !other.said.has(one.opening))
          apart.set(one.opening, (apart.get(one.opening) ?? new Set()).add(other.opening))
  }
  return apart
}
