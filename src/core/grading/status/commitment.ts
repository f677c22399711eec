import type { Analysis } from '../analyse.ts'
import { DETERMINERS, SUBORDINATE } from '../lexicon/clause-words.ts'
import { COMMITMENT, EVEN } from '../lexicon/commitment.ts'
import { readWeights, readWords } from '../lexicon/rows.ts'
import type { Sentence } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Mark } from './marks.ts'

/** So many words on either side tell whether a claim is meant, the next ones most. */
const WINDOW = 25
const NEXT = 2
/** Words of the claim's own sentence before and behind it, counted in twos. */
const MOST_BEFORE = 8
const MOST_BEHIND = 6

/** What follows them in a sentence tells its circumstances. */
const subordinating = readWords(SUBORDINATE)
/** They belong to the claim. */
const determiners = readWords(DETERMINERS)

/** What tells something: a word before or behind the claim, right beside it, in its circumstances, a word with the one before it, and how much room the sentence leaves. */
export type Sign = keyof typeof COMMITMENT
const NOTHING: ReadonlyMap<string, number> = new Map()

/** What one word tells as each kind of sign; as a pair, by the word before it. */
class Telling {
  readonly #weights: Partial<Record<Sign, number>> = {}
  #pairs = NOTHING

  add(kind: Sign, weight: number, before: string | undefined): void {
    if (before === undefined) this.#weights[kind] = weight
    else this.#pairs = new Map(this.#pairs).set(before, weight)
  }

  weightOf(kind: Sign, before: string | undefined): number {
    return (before === undefined ? this.#weights[kind] : this.#pairs.get(before)) ?? 0
  }
}

const telling = new Map<string, Telling>()
for (const [kind, rows] of Object.entries(COMMITMENT) as [Sign, string][])
  for (const [written, weight] of readWeights(rows)) {
    const [before = '', word] = written.split('_')
    const known = telling.get(word ?? before) ?? new Telling()
    known.add(kind, weight, word === undefined ? undefined : before)
    telling.set(word ?? before, known)
  }

/** What stands around the claims of an answer, read once for all of them. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** By token what its word tells. */
  readonly telling: readonly (Telling | undefined)[]
  /** By sentence whether it speaks of the matter itself. */
  readonly speaks: readonly boolean[]
}

export function surroundingsOf({ tokens, sentences, marks }: Analysis): Surroundings {
  const speaks = sentences.map(() => false)
  for (const { clause } of marks) speaks[clause.sentence] = true
  return { tokens, sentences, telling: tokens.map(({ text }) => telling.get(text)), speaks }
}

/** How surely a claim is meant, by all the words around it, in log-odds: "someone on the course swore that …", "… is the dream". */
export function commitmentTo(marks: readonly Mark[], surroundings: Surroundings): number {
  let sum = EVEN
  around(marks, surroundings, (kind, word, at, before) => {
    const told = at === undefined ? telling.get(word) : surroundings.telling[at]
    if (told !== undefined) sum += told.weightOf(kind, before)
  })
  return sum
}

/** The word that speaks most against it, all in all. */
export function mostAgainst(marks: readonly Mark[], surroundings: Surroundings): number | undefined {
  const sums = new Map<number, number>()
  around(marks, surroundings, (kind, _, at, before) => {
    if (at !== undefined) sums.set(at, (sums.get(at) ?? 0) + (surroundings.telling[at]?.weightOf(kind, before) ?? 0))
  })
  return [...sums].sort(([, a], [, b]) => a - b)[0]?.[0]
}

/** Tells all that stands around a claim: each word with its token, again with the word before it, and how much room its sentence leaves. */
export function around(
  marks: readonly Mark[],
  { tokens, sentences, speaks }: Surroundings,
  tell: (kind: Sign, word: string, at?: number, before?: string) => void,
): void {
  const head = Math.min(...marks.map((mark) => mark.from))
  const from = determiners.has(textAt(tokens, head - 1)) ? head - 1 : head
  const to = Math.max(...marks.map((mark) => mark.to))
  const first = sentenceAt(sentences, from)
  const last = sentenceAt(sentences, to - 1)
  /** Another sentence that speaks of the matter itself has words of its own. */
  const isOther = (sentence: number): boolean => (sentence < first || sentence > last) && speaks[sentence] === true
  const read = (start: number, end: number, kind: 'before' | 'behind', next: Sign, isNext: (at: number) => boolean): void => {
    let sentence = sentenceAt(sentences, start)
    let told: Sign = kind
    let other = isOther(sentence)
    for (let at = start; at < end; at++) {
      const opens = at === sentences[sentence + 1]?.from
      if (opens) {
        sentence++
        told = kind
        other = isOther(sentence)
      }
      if (other) continue
      const word = textAt(tokens, at)
      tell(told, word, at)
      if (isNext(at)) tell(next, word, at)
      if (at > start && !opens && told === kind) tell('pair', word, at, textAt(tokens, at - 1))
      if (kind === 'behind' && subordinating.has(word)) told = 'circumstance'
    }
  }
  read(Math.max(0, from - WINDOW), from, 'before', 'justBefore', (at) => at >= from - NEXT)
  read(to, Math.min(tokens.length, to + WINDOW), 'behind', 'justBehind', (at) => at < to + NEXT)
  tell('roomBefore', `${Math.min(MOST_BEFORE, Math.max(0, from - (sentences[first]?.from ?? 0))) >> 1}`)
  tell('roomBehind', `${Math.min(MOST_BEHIND, Math.max(0, (sentences[last]?.to ?? 0) - to)) >> 1}`)
}

/** The last sentence that begins there or before. */
function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0
  for (let high = sentences.length; high - low > 1; ) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).from <= at) low = middle
    else high = middle
  }
  return low
}
