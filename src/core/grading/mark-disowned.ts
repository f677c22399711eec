import type { Assertion } from './assertion.ts'
import type { Sentence } from './clause.ts'
import type { Cue } from './cue-trie.ts'
import { BELIEVING, HOLDERS, MOCKS, REPORTING, TAKES_BACK } from './lexicon/disowning.ts'
import { PEOPLE } from './lexicon/speech.ts'
import { lemmaOf } from './lemma.ts'
import { readPhrases, readWords } from './rows.ts'
import type { Token } from './token.ts'

const believing = new Set([...readWords(BELIEVING)].map(lemmaOf))
const reporting = new Set([...readWords(REPORTING)].map(lemmaOf))
const holders = new Set([...readWords(HOLDERS), ...readWords(PEOPLE)])
const takesBack = byFirst(TAKES_BACK)
const mocks = byFirst(MOCKS)
const FREES = new Set(['but', 'however', 'whereas', 'although', 'though', 'yet', ';'])
/** The speaker here and now. */
const OWN = new Set(['i', 'we', 'you', 'one', 'to', 'let', 'would', 'can', 'could', 'not', 'should', 'may'])
const PAST = /(?:ed|thought|said|told|heard|meant|taught|read|wrote|swore)$/
const SUBJECT_REACH = 3
const SENTENCES_BACK = 2

/**
 * What the speaker does not claim himself keeps red flags down, and tells nothing of concepts: what others say or he once thought, and
 * what he takes back. In place.
 */
export function markDisowned(tokens: readonly Token[], sentences: readonly Sentence[], { soft }: Assertion): void {
  for (const [index, sentence] of sentences.entries()) {
    let disowned: Cue | undefined
    for (let at = sentence.from; at < sentence.to; at++) {
      if (FREES.has(tokens[at]?.text ?? '')) disowned = undefined
      if (disowned !== undefined) soft[at] ??= disowned
      if (isReported(tokens, sentence, at)) disowned ??= { category: 'soft', from: at, to: at + 1 }
      const mocking = at === sentence.from ? phraseAt(mocks, tokens, at) : 0
      if (mocking > 0) disowned = { category: 'soft', from: at, to: at + mocking }
      const length = phraseAt(takesBack, tokens, at)
      if (length > 0 && isSetOff(tokens, sentence, at)) takeBack(sentences[Math.max(0, index - SENTENCES_BACK)]?.from ?? 0, at, at + length)
    }
  }
  function takeBack(first: number, from: number, to: number): void {
    const cue: Cue = { category: 'soft', from, to }
    for (let at = first; at < from; at++) soft[at] ??= cue
  }
}

/** "My colleague says", "I honestly believed"; not "I think", "you could say". */
function isReported(tokens: readonly Token[], { from }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text.endsWith('ing')) return false
  const believes = believing.has(token.lemma)
  if (!believes && !reporting.has(token.lemma)) return false
  const isPast = PAST.test(token.text)
  let words = 0
  let isHeld = false
  for (let k = at - 1; k >= from && words < SUBJECT_REACH; k--) {
    const text = tokens[k]?.text ?? ''
    if (tokens[k]?.kind !== 'word') break
    words++
    isHeld ||= holders.has(text)
    if (OWN.has(text)) return isPast && (text === 'i' || text === 'we')
  }
  return believes ? words > 0 : isHeld
}

const isSetOff = (tokens: readonly Token[], { from }: Sentence, at: number): boolean => at === from || tokens[at - 1]?.kind !== 'word'

function byFirst(text: string): Map<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const words of readPhrases(text)) found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), words])
  return found
}

/** How many tokens the longest phrase takes that stands here; 0 for none. */
function phraseAt(phrases: ReadonlyMap<string, readonly (readonly string[])[]>, tokens: readonly Token[], at: number): number {
  let longest = 0
  for (const words of phrases.get(tokens[at]?.text ?? '') ?? [])
    if (words.length > longest && words.every((word, k) => tokens[at + k]?.text === word)) longest = words.length
  return longest
}
