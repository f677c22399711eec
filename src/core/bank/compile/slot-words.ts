import type { Analysis } from '../../grading/analyse.ts'
import { SMALL_WORDS, TELLING_WORDS } from '../../grading/lexicon/function-words.ts'
import { generalLexicon } from '../../grading/lexicon/general-lexicon.ts'
import { readWords } from '../../grading/lexicon/rows.ts'
import { type Token, textAt } from '../../grading/reading/token.ts'
import { PHRASE_JOINT } from '../../grading/reading/vocabulary.ts'
import { isCommonWord, isFunctionWord } from '../../grading/reading/word-kind.ts'
import { isNegation } from '../../grading/status/cue.ts'
import type { Mark } from '../../grading/status/marks.ts'
import type { Rarity } from './rarity.ts'

const TELLING = readWords(TELLING_WORDS)
const SMALL = readWords(SMALL_WORDS)
const ARTICLES = new Set(['a', 'an', 'the'])
/** Grammar elsewhere; after an article or a noun words of their own: "the mean of all". */
const NOUNS = new Set(['mean', 'means', 'instance', 'instances', 'sort', 'cause', 'causes'])

/** Whether a word may fill a slot by itself; where a phrase has hardly any, `small` words may, as in "it can go up and down". */
export const isSlotWord = (token: Token, before?: Token, small = false): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' &&
    (TELLING.has(token.text) ||
      (!isFunctionWord(token.text) && token.text.length > 1) ||
      isNoun(token.text, before) ||
      (small && SMALL.has(token.text))))

/** Small words that may fill a slot: they weigh less. */
export const isLight = (lemma: string): boolean => TELLING.has(lemma) || SMALL.has(lemma)

const isNoun = (text: string, before: Token | undefined): boolean =>
  NOUNS.has(text) && before?.kind === 'word' && (ARTICLES.has(before.text) || !isFunctionWord(before.text))

/** The keys of a fixed phrase: it is one word to the matcher, and may also be met by the words in it that tell most. */
export const phraseKeys = (analysis: Analysis, from: number, to: number, rarity: Rarity): string[] => [
  ...new Set([phraseKey(analysis, from, to), ...tellingWords(analysis, from, to, rarity)]),
]

export const phraseKey = ({ tokens }: Analysis, from: number, to: number): string =>
  `w:${tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => token.lemma)
    .join(PHRASE_JOINT)}`

/** Words that half the topic uses do not tell one compound from another. */
function tellingWords(analysis: Analysis, from: number, to: number, rarity: Rarity): string[] {
  const all = analysis.tokens.slice(from, to).filter((token) => isSlotWord(token))
  const telling = all.filter(({ lemma }) => !isCommonWord(lemma) && lemma !== 'get')
  const words = telling.length > 0 ? telling : all
  const isRare = ({ lemma }: Token): boolean => (rarity.counts.get(lemma) ?? 0) <= rarity.total / 5
  return (all.length === 1 ? words : words.filter(isRare)).map(({ lemma }) => `w:${lemma}`)
}

/** Names, and tight phrases of two words and more, not all of them grammar, that deny nothing; the longest that starts here. */
export function longestMarks({ tokens, marks, cues }: Analysis, at: number): Mark[] {
  const isPhrase = (mark: Mark): boolean =>
    mark.to - mark.from > 1 &&
    tokens.slice(mark.from, mark.to).some((token) => isSlotWord(token)) &&
    !isWide(mark.key) &&
    !ARTICLES.has(textAt(tokens, mark.from)) &&
    !cues.some((cue) => isNegation(cue) && cue.from >= mark.from && cue.from < mark.to)
  const here = marks.filter((mark) => mark.from === at && !mark.loose && (mark.key.startsWith('t:') || isPhrase(mark)))
  const end = Math.max(0, ...here.map((mark) => mark.to))
  return here.filter((mark) => mark.to === end)
}

/** Classes for authored patterns only: the general broad ones and the topic's own. */
const isWide = (key: string): boolean => generalLexicon().rows.get(key.slice(2))?.broad !== false
