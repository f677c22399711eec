import { readWords } from '../lexicon/rows.ts'
import { BEHIND_FIGURE, DENYING_NOUN, NEEDED, NEGATIVE_PRONOUNS, PUTTING_ASIDE, REMOVING } from '../lexicon/scope-words.ts'
import type { Clause, Sentence } from '../reading/clause.ts'
import { standsAny, type Token, textAt } from '../reading/token.ts'
import type { Cue } from './cue.ts'
import { endsAtMark, endsAtWord } from './scope-end.ts'

const denyingNoun = readWords(DENYING_NOUN)
const puttingAside = readWords(PUTTING_ASIDE)
const negativePronouns = readWords(NEGATIVE_PRONOUNS)
const behindFigure = readWords(BEHIND_FIGURE)
const removing = readWords(REMOVING)
const needed = readWords(NEEDED)
const LIMIT_REACH = 5
const NOUN_REACH = 8
const ASIDE_REACH = 7
const REACH = 12
/** "Non-HTTP traffic such as TCP", "hard to remember": these deny the word they stand at. */
const NEAREST = new Map([
  ['non', 1],
  ['hard', 2],
])

/** The tokens a negation governs, as in "does not | proxy or rewrite the traffic |, it …": forward, to the end of its claim, never further than a dozen words. */
export function negationScope(tokens: readonly Token[], clause: Clause, sentence: Sentence, cue: Cue): number[] {
  const governed: number[] = []
  const first = textAt(tokens, cue.from)
  if (first === 'zero' && behindFigure.has(textAt(tokens, cue.to))) return governed
  const isAside = cue.to - cue.from > 1 && puttingAside.has(first)
  if (isObject(tokens, clause, cue)) governed.push(cue.from - 1)
  let left = NEAREST.get(first) ?? (denyingNoun.has(first) ? NOUN_REACH : isAside ? ASIDE_REACH : REACH)
  for (let at = cue.to; at < sentence.to && left > 0; at++) {
    const kind = tokens[at]?.kind
    if (kind === 'newline' || kind === 'arrow' || (at === clause.to && tokens[at - 1]?.kind === 'word')) break
    if (kind === 'mark') {
      if (endsAtMark(tokens, at, sentence.to)) break
      continue
    }
    if (endsAtWord(tokens, at, clause, cue, isAside)) break
    governed.push(at)
    if ((at <= cue.to + 1 && isRemoval(tokens, at)) || isLimit(tokens, at, clause)) break
    left--
  }
  return governed
}

/** "It takes nothing away": as an object it denies its verb. */
const isObject = (tokens: readonly Token[], clause: Clause, { from }: Cue): boolean =>
  negativePronouns.has(textAt(tokens, from)) &&
  from > clause.from + 1 &&
  tokens[from - 1]?.kind === 'word' &&
  textAt(tokens, from - 1) !== 'that'

/** "Not more rights than it needs": it has these. */
function isLimit(tokens: readonly Token[], at: number, { to }: Clause): boolean {
  if (textAt(tokens, at) !== 'more') return false
  for (let than = at + 1; than < Math.min(to, at + LIMIT_REACH); than++)
    if (textAt(tokens, than) === 'than') return standsAny(needed, tokens, than + 1, Math.min(to, than + LIMIT_REACH))
  return false
}

/** "Does not switch off the encryption" denies the switching off, and leaves the encryption on. */
const isRemoval = (tokens: readonly Token[], at: number): boolean =>
  removing.has(textAt(tokens, at)) || (tokens[at]?.text === 'off' && /^(?:switch|turn|shut)/.test(textAt(tokens, at - 1)))
