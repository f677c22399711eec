import { bySentence, type Clause, type Sentence } from '../reading/clause.ts'
import type { Token } from '../reading/token.ts'
import { isFunctionWord } from '../reading/word-kind.ts'
import { isKeywordList, stubRuns } from './keyword-list.ts'

/** Keyword lists ("ports, selectors, labels") and the question said back state nothing. In place. */
export function markUnclaimed(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  nameEnd: (token: number) => number,
  prompt: ReadonlySet<string>,
): void {
  const groups = bySentence(sentences, clauses)
  const stubs = stubRuns(tokens, sentences)
  for (const [index, sentence] of sentences.entries()) {
    const status =
      stubs.has(sentence) || isKeywordList(tokens, sentence, nameEnd) ? 'list' : echoes(tokens, sentence, prompt) ? 'echo' : undefined
    if (status !== undefined) for (const clause of groups[index] ?? []) clause.status = status
  }
}

/** Mostly the question's own words, and most of them: "Which Service types are there in Kubernetes …". */
function echoes(tokens: readonly Token[], sentence: Sentence, prompt: ReadonlySet<string>): boolean {
  if (prompt.size === 0) return false
  let content = 0
  let shared = 0
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || isFunctionWord(token.text)) continue
    content++
    if (prompt.has(token.lemma)) shared++
  }
  return content >= 4 && shared >= content * (sentence.end === '?' ? 0.8 : 0.95) && shared >= prompt.size * 0.6
}
