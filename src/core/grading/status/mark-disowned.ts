import { TURNS } from '../lexicon/clause-words.ts'
import { LABEL_DOUBTS, LABEL_REJECTS } from '../lexicon/cues.ts'
import { LABEL_UNLEARNS } from '../lexicon/disowning.ts'
import { PAST_COMMON, PAST_UNTIL } from '../lexicon/past-verbs.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause, Sentence } from '../reading/clause.ts'
import { lemmaOf } from '../reading/lemma.ts'
import { itemAt } from '../reading/lists.ts'
import { standsAny, type Token, textAt } from '../reading/token.ts'
import type { Assertion } from './assertion.ts'
import { type Cue, disowningAt } from './cue.ts'
import { isDoubtedText } from './doubted-text.ts'
import { isEndorsed, isReported } from './reported-speech.ts'
import { endOfWhatever, isOthersReason, isSaidAfter } from './said-after.ts'
import { isNamed, startsNow } from './stance.ts'

const denying = new Set([...readWords(`${LABEL_DOUBTS} ${LABEL_REJECTS} ${LABEL_UNLEARNS}`)].map(lemmaOf))
const rejecting = new Set([...denying].filter((word) => word !== 'not' && word !== 'never'))
const frees = readWords(`${TURNS} whereas ;`)
const past = readWords(`${PAST_COMMON} ${PAST_UNTIL}`)
/** As the last word of a correction these need a mark behind them. */
const leadsOn = new Set(['sorry', 'no', 'quite'])
/** "Does not give: …". */
const BRIEF_LABEL = 3
const SENTENCES_BACK = 2

/** What the speaker does not claim himself: what others say or he once thought, what he mocks, lists as wrong, or takes back: "ah yes, it balances", "wrong: it balances", "it balances — no, wait". In place. */
export function markDisowned(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  { disowned }: Assertion,
): void {
  let heading: Cue | undefined
  /** What stands before was taken back already. */
  let taken = 0
  for (const [index, sentence] of sentences.entries()) {
    const { from, to } = sentence
    if (itemAt(tokens, from - 1)?.kind !== 'bullet') heading = undefined
    let endorsed: boolean | undefined
    const isOwn = (): boolean => (endorsed ??= isEndorsed(tokens, sentence))
    let cue = isMocking(tokens, sentence) || isOpen(tokens, sentence) ? { category: 'disown' as const, from, to: from + 1 } : heading
    for (let at = from; at < to; at++) {
      if ((frees.has(textAt(tokens, at)) || (cue !== undefined && endsAtComma(tokens, at, cue))) && at >= (cue?.to ?? 0)) cue = heading
      disowned[at] ??= cue
      const isOthers = isReported(tokens, sentence, at) || isDoubtedText(tokens, sentence, at)
      if (isOthers && !isOwn()) cue ??= { category: 'disown', from: at, to: at + 1 }
      const end = endOfWhatever(tokens, sentence, at)
      if (end > at) disowned.fill({ category: 'disown', from: at, to: at + 1 }, at, end)
      for (const found of disowningAt(tokens, at)) {
        if (found.category === 'disown' && !isOwn()) cue = found
        const isInterjected = found.category === 'interject' && isSetOff(tokens, sentence, found)
        if (isInterjected) sayNothing(clauses, found)
        if (isInterjected || found.category === 'retract') takeBack(index, found)
      }
      if (isUntil(tokens, sentence, at) || isSaidAfter(tokens, sentence, at) || isOthersReason(tokens, sentence, at))
        takeBack(index, { category: 'retract', from: at, to: at + 1 }, 0)
      if (tokens[at]?.text === ':') cue = labelBefore(tokens, from, at, at - from <= BRIEF_LABEL ? denying : rejecting) ?? cue
    }
    if (tokens[to - 1]?.text === ':') heading = labelBefore(tokens, from, to - 1, denying)
  }
  function takeBack(index: number, cue: Cue, back = SENTENCES_BACK): void {
    for (let at = Math.max(taken, sentences[Math.max(0, index - back)]?.from ?? 0); at < cue.from; at++) disowned[at] ??= cue
    if (back === SENTENCES_BACK) taken = Math.max(taken, cue.from)
  }
}

/** A clause that only corrects claims nothing of its own. In place. */
function sayNothing(clauses: readonly Clause[], { from, to }: Cue): void {
  const own = clauses.find((clause) => clause.from === from)
  if (own?.to === to) own.status = 'echo'
}

/** "We treated it as the standard until a node died". */
const isUntil = (tokens: readonly Token[], { from }: Sentence, at: number): boolean =>
  (textAt(tokens, at) === 'until' || textAt(tokens, at) === 'till') && standsAny(past, tokens, from, at)

/** "I drew it wrong last time: …", "It does not give:". */
function labelBefore(tokens: readonly Token[], from: number, colon: number, words: ReadonlySet<string>): Cue | undefined {
  for (let at = colon - 1; at >= from; at--)
    if (words.has(tokens[at]?.lemma ?? '')) return { category: 'disown', from: at, to: at + 1 }
    else if (tokens[at]?.text === ',' || tokens[at]?.text === ':') return undefined
  return undefined
}

/** "Who would want that?" */
const isMocking = (tokens: readonly Token[], { from, end }: Sentence): boolean =>
  end === '?' && /^(?:who|why)$/.test(textAt(tokens, from)) && /^(?:would|should|on)$/.test(textAt(tokens, from + 1))

/** "Contrary to what the blog says, …", "forget the rest, …"; "I used to doubt it, now …". */
const endsAtComma = (tokens: readonly Token[], at: number, cue: Cue): boolean =>
  textAt(tokens, at) === ',' &&
  (/^(?:contrary|forget|drop|whether|as)$/.test(textAt(tokens, cue.from)) || isNamed(tokens, cue) || startsNow(tokens, at + 1))

/** "Whether it copies is another question", "as if it copied!" */
const isOpen = (tokens: readonly Token[], { from }: Sentence): boolean =>
  textAt(tokens, from) === 'whether' || (textAt(tokens, from) === 'as' && textAt(tokens, from + 1) === 'if')

/** "Sorry, in a meeting" corrects, "sorry in a meeting" and a last "sorry" excuse; "well no, it waits" corrects, "well no lock is taken" denies a lock. */
const isSetOff = (tokens: readonly Token[], sentence: Sentence, { from, to }: Cue): boolean =>
  (from === sentence.from || itemAt(tokens, from - 1)?.kind !== 'word') &&
  !(leadsOn.has(textAt(tokens, to - 1)) && tokens[to]?.kind === 'word') &&
  !(textAt(tokens, from) === 'sorry' && !tokens.slice(to, to + 2).some(({ kind }) => kind === 'word'))
