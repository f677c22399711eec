import { INVERTING } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { FRONTING } from '../lexicon/scope-words.ts'
import { bySentence, type Clause, clauseWords, type Sentence } from '../reading/clause.ts'
import { itemAt } from '../reading/lists.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Assertion } from './assertion.ts'
import type { Cue } from './cue.ts'
import { isAgreement, isDenial } from './denial.ts'
import { giveUpPast } from './give-up-past.ts'
import { isGerund } from './keeps-from.ts'

/** "That's wrong, …" speaks of the sentence before, however it was said; "we did the reverse: …" takes it back. */
const SPEAKS_OF_BEFORE =
  /^(?:but |and |well )?(?:that|this|which) (?:is|was) |^(?:but |and |so )?(?:we|i|they) (?:did|do) the (?:opposite|reverse)/
/** "…, I never bought that": whatever it was, the speaker does not hold it. */
const PERSONAL = /^(?:but |and |well )?i (?:never|do not|did not|doubt|disagree|beg)/
/** "Exactly, nothing" answers a question, and grants nothing of it. */
const NOBODY = /^(?:nothing|nobody|none|never|no one)$/
/** "Some say so, it isn't", "that's what many think, but it's wrong" speak of the sentence before; "some say it is a proxy, it isn't" does not. */
const REPORT =
  /(?:say|says|said|think|thinks|thought|believe|believes|believed|claim|claims|claimed|assume|assumes|assumed) (?:so|that|this|it)$|^(?:that|this|it) (?:is|was) what .*(?:say|said|think|thought|believe|believed|claim|assume|assumed)$/
/** "X - wrong", "X (false)": what sets a short verdict off from what it rejects. */
const SETS_OFF = /^(?:-|–|—|\(|:|=|→)$/
const LONGEST_VERDICT = 3
/** "…, but no", "…, as if". */
const TURNS_BACK = /^but (?:no|nope|wrong|false|not true|not really)$|^as if$|^yeah not$/
/** "Is it a proxy, no" asks, whatever mark ends it. */
const inverting = readWords(INVERTING)

const fronting = readWords(FRONTING)

/** "Encrypting it, never", "at low load, no": what is named first, in order to say yes or no to it. */
const isFronted = (tokens: readonly Token[], { from }: Clause): boolean => isGerund(tokens, from) || fronting.has(textAt(tokens, from))

const isOpen = ({ status }: Clause): boolean => status === 'question' || status === 'attributed'

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
  const wordsIn = (said: readonly Clause[]): string[] => {
    const all: string[] = []
    for (const clause of said) all.push(...wordsOf(clause))
    return all
  }
  const textOf = (said: readonly Clause[]): string => wordsIn(said).join(' ')
  const denying = words.map(isDenial)
  const denies = ({ index }: Clause): boolean => denying[index] === true
  const deny = (denied: readonly Clause[], by: Clause): void => {
    const cue: Cue = { category: 'denial', from: by.from, to: by.to }
    for (const clause of denied) {
      clause.status = 'asserted'
      for (let at = clause.from; at < clause.to; at++) assertion.denials[at]?.push(cue)
    }
  }
  /** "… Yes.", "… No.", "… That is wrong, it …": the sentence answers the one before. */
  const answerBefore = (before: readonly Clause[], own: readonly Clause[], opening: Clause): void => {
    const all = own.length === 1 ? wordsOf(opening) : wordsIn(own)
    const open = before.filter(isOpen)
    const isGranted = open.length > 0 && (isAgreement(all) || isAgreement(wordsOf(opening)))
    if (isGranted && !own.some((clause) => NOBODY.test(textOf([clause])))) {
      for (const clause of open) if (clause.status === 'question') clause.status = 'asserted'
    } else if (own.every(denies) || (own.length > 1 && isDenial(all))) {
      deny(open.length > 0 ? open : before, opening)
      for (const clause of own) clause.status = 'echo'
    } else if (denies(opening)) {
      if (open.length > 0) {
        deny(open, opening)
        opening.status = 'echo'
      } else if (SPEAKS_OF_BEFORE.test(textOf([opening]))) deny(before, opening)
    }
  }
  /** "Some say it is a proxy, it isn't", "is it a proxy, no": a clause answers those before it. */
  const answerWithin = (before: readonly Clause[], own: readonly Clause[], nth: number, clause: Clause): void => {
    const earlier = own.slice(0, nth)
    const isLast = nth === own.length - 1
    if (isLast && wordsOf(clause).length <= LONGEST_VERDICT && SETS_OFF.test(textAt(tokens, clause.from - 1))) {
      deny(earlier, clause)
      clause.status = 'echo'
      return
    }
    const open = earlier.filter(isOpen)
    const isTurned = isLast && wordsOf(clause).length <= LONGEST_VERDICT && TURNS_BACK.test(textOf([clause]))
    const isAsked = isLast && inverting.has(wordsOf(own[0] as Clause)[0] ?? '')
    if (isAsked || isTurned || PERSONAL.test(textOf([clause]))) deny(earlier, clause)
    else if (REPORT.test(textOf(earlier))) deny([...before, ...open], clause)
    else if (open.length > 0) deny(open, clause)
    else if (wordsOf(clause).length === 1 && isFronted(tokens, own[nth - 1] as Clause)) deny(earlier.slice(-1), clause)
  }
  for (const [index, own] of groups.entries()) {
    const [opening] = own
    if (opening === undefined) continue
    giveUpPast(groups, index, wordsOf, assertion)
    const before = itemAt(groups, index - 1) ?? []
    if (before.length > 0) answerBefore(before, own, opening)
    for (const [nth, clause] of own.entries())
      if (nth > 0 && clause.repeats === undefined && denies(clause)) answerWithin(before, own, nth, clause)
  }
}
