import type { Question, RedFlag } from '../../bank/topic/topic.ts'
import { lemmasIn } from '../../grading/reading/lemma.ts'

const SENTENCE_END = /[.;](?:\s|$)/

/**
 * The id of the concept that a red flag of a question comes nearest to: its claim or correction shares most words with the concept's
 * statement or probe, where words that tell the concepts apart weigh more.
 */
export function claimTarget({ concepts }: Question, { claim, correction = '' }: Pick<RedFlag, 'claim' | 'correction'>): string | undefined {
  const texts = concepts.map(({ statement, probe = '' }) => sentencesOf(statement, probe))
  const all = texts.flat()
  const weightOf = (word: string): number => Math.log(1 + all.length / (1 + all.filter((words) => words.has(word)).length))
  const weigh = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weightOf(word), 0)
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
    (2 * weigh([...a].filter((word) => b.has(word)))) / (weigh(a) + weigh(b))
  const said = sentencesOf(claim, correction)
  const nearness = texts.map((own) => Math.max(...said.flatMap((words) => own.map((each) => shared(words, each)))))
  return concepts[nearness.indexOf(Math.max(...nearness))]?.id
}

function sentencesOf(...texts: readonly string[]): ReadonlySet<string>[] {
  return texts
    .flatMap((text) => text.split(SENTENCE_END))
    .map((sentence) => new Set(lemmasIn(sentence)))
    .filter(({ size }) => size > 0)
}
