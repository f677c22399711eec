import { ASKS_CONDITION, INVERTING } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { bySentence, type Clause, type Sentence } from '../reading/clause.ts'
import { blanks } from '../reading/lists.ts'
import { type Token, textAt } from '../reading/token.ts'
import { cancelPairs } from './cancel-pairs.ts'
import { markCounterfactual } from './counterfactual.ts'
import { type Cue, cuesAt } from './cue.ts'
import { hasTag, isRhetorical } from './denial.ts'
import { markQuoted } from './mark-quoted.ts'
import { setModality } from './modality.ts'
import { negationScope } from './negation-scope.ts'
import { setPolarity } from './polarity.ts'
import { refutingLabel } from './refuting-label.ts'
import { isEndorsed } from './reported-speech.ts'
import { closeClause, hearSpeaker, openClause, openStance } from './stance.ts'

/** What is said of each token, in ConText's terms. */
export interface Assertion {
  /** The plain negation that governs each token; two of them in one clause are one ("don't need no"). */
  readonly negation: (Cue | undefined)[]
  /** A cue that keeps something from happening ("avoid …"), or a negation that another one cancels ("cannot … without"). */
  readonly soft: (Cue | undefined)[]
  /** Denials of whole claims ("… is a myth", "it is not true that …"); two of them cancel. */
  readonly denials: Cue[][]
  /** What others hold, or what was taken back: nobody is accused of it. */
  readonly disowned: (Cue | undefined)[]
  readonly cues: Cue[]
}

/** Reads the cues of every sentence: which words they deny, and which clauses they report, doubt or suppose. Clauses are marked in place. */
export function assertStatus(tokens: readonly Token[], sentences: readonly Sentence[], clauses: readonly Clause[]): Assertion {
  const assertion: Assertion = {
    negation: blanks(tokens.length),
    soft: blanks(tokens.length),
    denials: tokens.map(() => []),
    disowned: blanks(tokens.length),
    cues: [],
  }
  const taken = new Array<boolean>(tokens.length).fill(false)
  const groups = bySentence(sentences, clauses)
  for (const [index, sentence] of sentences.entries()) {
    const own = groups[index] ?? []
    const known = assertion.cues.length
    if (sentence.end === '?' && !isRhetorical(tokens, sentence)) {
      const isTagged = hasTag(tokens, own) && !asks.has(textAt(tokens, sentence.from))
      const status = isCondition(tokens, sentence, sentences[index + 1]) ? 'hypothetical' : isTagged ? 'hedged' : 'question'
      for (const clause of own) clause.status = status
    }
    readCues(tokens, sentence, own, assertion, taken)
    markQuoted(
      tokens,
      own.filter(({ from }) => assertion.denials[from]?.length === 0),
    )
    markCounterfactual(tokens, sentence, own)
    cancelPairs(tokens, own, assertion.cues.slice(known), assertion)
  }
  return assertion
}

/** From left to right, since what opens early ("some say …", "myth: …") holds on. `taken` are tokens whose cue was read. */
function readCues(tokens: readonly Token[], sentence: Sentence, own: readonly Clause[], assertion: Assertion, taken: boolean[]): void {
  const label = refutingLabel(tokens, sentence)
  const stance = openStance(label)
  let endorsed: boolean | undefined
  if (label !== undefined) assertion.cues.push(label)
  for (const clause of own) {
    openClause(tokens, clause, stance)
    if (label?.category === 'negation' && clause.from <= label.to && label.to < clause.to)
      for (const k of negationScope(tokens, clause, sentence, label)) assertion.negation[k] ??= label
    for (let at = Math.max(clause.from, label?.to ?? 0); at < clause.to; at++) {
      if (stance.refuted !== undefined) assertion.denials[at]?.push(stance.refuted)
      const token = tokens[at]
      if (token?.kind !== 'word') continue
      hearSpeaker(tokens, at, stance)
      if (taken[at]) continue
      const cues = cuesAt(tokens, at)
      if (cues.length === 0) continue
      assertion.cues.push(...cues)
      const reporting = setModality(tokens, sentence, clause, at, cues, stance)
      if (reporting !== undefined) taken.fill(true, reporting.from, reporting.to)
      const denying = setPolarity(tokens, sentence, own, clause, at, cues, assertion, stance)
      if (denying !== undefined) taken.fill(true, denying.from, denying.to)
    }
    if (stance.reported === undefined) continue
    endorsed ??= isEndorsed(tokens, sentence)
    if (!endorsed) closeClause(clause, stance)
  }
}

const asks = readWords(`${INVERTING} what why how when where who which`)
const asksCondition = readWords(ASKS_CONDITION)

/** "Is the quota used up? Then it stays pending": a condition, put as a question. */
const isCondition = (tokens: readonly Token[], { from }: Sentence, next: Sentence | undefined): boolean =>
  next !== undefined && textAt(tokens, next.from) === 'then' && asksCondition.has(textAt(tokens, from))
