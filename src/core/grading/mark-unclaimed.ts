import { bySentence, type Clause, type Sentence } from './clause.ts'
import { lemmaOf } from './lemma.ts'
import { COMMON_WORDS, FUNCTION_WORDS } from './lexicon/function-words.ts'
import { readWords } from './rows.ts'
import type { Token } from './token.ts'

const functionWords = readWords(FUNCTION_WORDS)
export const isFunctionWord = (word: string): boolean => functionWords.has(word)
const commonLemmas = new Set([...readWords(COMMON_WORDS)].map(lemmaOf))
export const isCommonWord = (lemma: string): boolean => commonLemmas.has(lemma)
const VERBAL = new Set(['only', 'every', 'each', 'all', 'nothing', 'just'])

/** Keyword lists and the question said back state nothing. In place. */
export function markUnclaimed(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  names: (token: number) => number,
  prompt: ReadonlySet<string>,
): void {
  const groups = bySentence(sentences, clauses)
  for (const [index, sentence] of sentences.entries()) {
    const status = isKeywordList(tokens, sentence, names) ? 'list' : echoes(tokens, sentence, prompt) ? 'echo' : undefined
    if (status !== undefined) for (const clause of groups[index] ?? []) clause.status = status
  }
}

/** Several items and not one word that would tie them into a claim. */
function isKeywordList(tokens: readonly Token[], sentence: Sentence, names: (token: number) => number): boolean {
  let words = 0
  let grammar = 0
  let commas = 0
  let links = 0
  let joints = 0
  let numbers = 0
  let run = 0
  let longestRun = 0
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const name = names(at)
    if (name > at) {
      run++
      words++
      longestRun = Math.max(longestRun, run)
      at = name - 1
      continue
    }
    if (token.kind === 'word') {
      words++
      if (functionWords.has(token.text) || VERBAL.has(token.text)) grammar++
    } else if (token.kind === 'number') numbers++
    else if (token.kind === 'arrow' || token.text === '=' || token.text === ':') links++
    else if (token.text === ',' || token.text === ';') commas++
    else if (token.text === '-' || token.text === '/') joints++
    if (token.text !== ',') run = 0
  }
  if (links > (isLabelled(tokens, sentence) ? 1 : 0)) return false
  if (commas >= 3 && words - joints <= (commas + 1) * 1.25) return true
  if (commas >= 3 && words >= 4) return grammar <= Math.floor((words + numbers) * 0.07)
  if (longestRun >= 3) return grammar === 0 && words >= 4
  return words + numbers >= 6 && commas === 0 && grammar === 0 && sentence.to - sentence.from === words + numbers + joints
}

/** "Index: pointer, lookup, storage": a label before a list ties nothing. */
const isLabelled = (tokens: readonly Token[], { from }: Sentence): boolean =>
  tokens[from + 1]?.text === ':' || tokens[from + 2]?.text === ':'

function echoes(tokens: readonly Token[], sentence: Sentence, prompt: ReadonlySet<string>): boolean {
  if (prompt.size === 0) return false
  let content = 0
  let shared = 0
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || functionWords.has(token.text)) continue
    content++
    if (prompt.has(token.lemma)) shared++
  }
  return content >= 4 && shared >= content * (sentence.end === '?' ? 0.8 : 0.95) && shared >= prompt.size * 0.6
}
