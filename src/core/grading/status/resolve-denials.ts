import { bySentence, type Clause, clauseWords, type Sentence } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Assertion } from './assertion.ts'
import type { Cue } from './cue.ts'
import { isAgreement, isDenial } from './denial.ts'

/** "That's wrong, …" speaks of the sentence before, however it was said. */
const POINTS_BACK = /^(?:but |and |well )?(?:that|this|which) (?:is|was) /

/** "We did the reverse: …" takes the sentence before back. */
const REVERSES = /^(?:but |and |so )?(?:we|i|they) (?:did|do) the (?:opposite|reverse)/

/** "…, I never bought that": whatever it was, the speaker does not hold it. */
const PERSONAL = /^(?:but |and |well )?i (?:never|do not|did not|doubt|disagree|beg)/

/** "Exactly, nothing" answers a question, and grants nothing of it. */
const NOBODY = /^(?:nothing|nobody|none|never|no one)$/
/** "We gave one to each. Today …": what was done before is given up. */
const LATER = /^(?:but |and )?(?:today|nowadays|these days|since then|now we|now they)(?: |$)/
const PAST = /^(?:was|were|had|did|gave|got|went|ran|made|put|took|kept|wanted|used|.{3,}ed)$/
const MOST_BACK = 2
/** "Some say so, it isn't", "that's what many think, but it's wrong" speak of the sentence before; "some say it is a proxy, it isn't" does not. */
const REPORT =
  /(?:say|says|said|think|thinks|thought|believe|believes|believed|claim|claims|claimed|assume|assumes|assumed) (?:so|that|this|it)$|^(?:that|this|it) (?:is|was) what .*(?:say|said|think|thought|believe|believed|claim|assume|assumed)$/
/** "Is it a proxy, no" asks, whatever mark ends it. */
const INVERTED = /^(?:is|are|was|were|does|did|can|could|will|would|should)$/

/** "X - wrong", "X (false)": a short verdict set off from what it rejects. */
const MOST_WORDS = 3
const isVerdict = (words: readonly string[], clause: Clause, tokens: readonly Token[]): boolean =>
  words.length <= MOST_WORDS && /^(?:-|–|—|\(|:|=|→)$/.test(textAt(tokens, clause.from - 1))

const isOpen = (clause: Clause): boolean => clause.status === 'question' || clause.status === 'attributed'

/** Settles claims by what is said after them: "X proxies traffic? No.", "Some think so, but that's wrong". In place. */
export function resolveDenials(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  assertion: Assertion,
): void {
  const groups = bySentence(sentences, clauses)
  const words = clauses.map((clause) => clauseWords(tokens, clause))
  const wordsOf = ({ index }: Clause): readonly string[] => words[index] ?? []
  const deny = (denied: readonly Clause[], by: Clause): void => {
    const cue: Cue = { category: 'denial', from: by.from, to: by.to }
    for (const clause of denied) {
      clause.status = 'asserted'
      for (let at = clause.from; at < clause.to; at++) assertion.denials[at]?.push(cue)
    }
  }
  const giveUp = (past: readonly Clause[], { from }: Clause): void => {
    const cue: Cue = { category: 'disown', from, to: from + 1 }
    for (const clause of past) for (let at = clause.from; at < clause.to; at++) assertion.disowned[at] ??= cue
  }
  for (const [index, own] of groups.entries()) {
    const opening = own[0]
    if (opening !== undefined && LATER.test(wordsOf(opening).join(' ')))
      giveUp(
        groups
          .slice(Math.max(0, index - MOST_BACK), index)
          .flat()
          .filter((clause) => wordsOf(clause).some((word) => PAST.test(word))),
        opening,
      )
    const before = groups[index - 1] ?? []
    if (opening !== undefined && before.length > 0) {
      const all = own.length === 1 ? wordsOf(opening) : wordsOf(opening).concat(...own.slice(1).map(wordsOf))
      const open = before.filter(isOpen)
      if (
        open.length > 0 &&
        (isAgreement(all) || isAgreement(wordsOf(opening))) &&
        !own.some((clause) => NOBODY.test(wordsOf(clause).join(' ')))
      ) {
        for (const clause of open) if (clause.status === 'question') clause.status = 'asserted'
      } else if (isDenial(all) || own.every((clause) => isDenial(wordsOf(clause)))) {
        deny(open.length > 0 ? open : before, opening)
        for (const clause of own) clause.status = 'echo'
      } else if (open.length > 0 && isDenial(wordsOf(opening))) {
        deny(open, opening)
        opening.status = 'echo'
      } else if (isDenial(wordsOf(opening)) && (POINTS_BACK.test(wordsOf(opening).join(' ')) || REVERSES.test(wordsOf(opening).join(' '))))
        deny(before, opening)
    }
    for (const [k, clause] of own.entries()) {
      if (k === 0 || clause.repeats !== undefined || !isDenial(wordsOf(clause))) continue
      if (k === own.length - 1 && isVerdict(wordsOf(clause), clause, tokens)) {
        deny(own.slice(0, k), clause)
        clause.status = 'echo'
        continue
      }
      const open = own.slice(0, k).filter((earlier) => earlier.status === 'attributed' || earlier.status === 'question')
      const isAsked = k === own.length - 1 && INVERTED.test(wordsOf(opening as Clause)[0] ?? '')
      if (isAsked || PERSONAL.test(wordsOf(clause).join(' '))) deny(own.slice(0, k), clause)
      else if (REPORT.test(own.slice(0, k).flatMap(wordsOf).join(' '))) deny([...before, ...open], clause)
      else if (open.length > 0) deny(open, clause)
    }
  }
}
