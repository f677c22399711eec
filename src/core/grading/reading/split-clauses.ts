import { SUBORDINATE } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause, Sentence } from './clause.ts'
import { cutsAt } from './cuts-at.ts'
import { joinsClaims } from './joins-claims.ts'
import { opensClaim, opensMain } from './opens-claim.ts'
import { type Token, textAt } from './token.ts'

const subordinate = readWords(SUBORDINATE)

/** Cuts sentences into claims: at punctuation, at conjunctions, and at "and" where a new subject and verb follow; "A and B are" is one subject. `nameEnd` gives where the name ends that stands at a token, or the token itself. */
export function splitClauses(tokens: readonly Token[], sentences: readonly Sentence[], nameEnd: (token: number) => number): Clause[] {
  const clauses: Clause[] = []
  for (const [index, sentence] of sentences.entries()) {
    let from = sentence.from
    const close = (to: number, next: number): void => {
      if (to > from && hasWords(tokens, from, to))
        clauses.push({
          index: clauses.length,
          from,
          to,
          sentence: index,
          status: 'asserted',
          statusCue: undefined,
          subject: [],
          ownSubject: false,
          repeats: undefined,
          shares: [],
        })
      from = next
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at]
      if (token === undefined) break
      if (token.kind === 'mark' && cutsAt(tokens, sentence, at)) close(at, at + 1)
      else if (at > from + 2 && subordinate.has(textAt(tokens, from)) && opensMain(tokens, at, nameEnd)) close(at, at)
      else if (
        at > from &&
        token.kind === 'word' &&
        (joinsClaims(tokens, at) || (token.text === 'and' && nameEnd(from) !== at && opensClaim(tokens, at + 1, nameEnd)))
      )
        close(at, at)
    }
    close(sentence.to, sentence.to)
  }
  return clauses
}

function hasWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number' || tokens[at]?.kind === 'arrow') return true
  return false
}
