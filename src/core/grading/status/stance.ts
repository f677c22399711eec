import { SETS_BESIDE, TURNS } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { FINITE } from '../lexicon/scope-words.ts'
import { ASIDE, MISLED, PEOPLE, RETURNS, SAYING, TOLD_WHAT } from '../lexicon/speech.ts'
import type { Clause } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Cue } from './cue.ts'
import { isPerson } from './is-person.ts'
import { startsAnew } from './starts-anew.ts'

/** What a sentence's earlier words hold over its later ones: "some say that it proxies | and that it balances". */
export interface Stance {
  /** What heads the sentence: "Myth: …". */
  readonly label: Cue | undefined
  /** Others hold what follows. */
  reported: Cue | undefined
  /** What follows is denied as a whole. */
  refuted: Cue | undefined
  /** Where people were named last; far away where the speaker has the word. */
  person: number
  /** The speaker said that he does not know. */
  doubted: boolean
  /** How the clauses to come are doubted. */
  doubt: 'question' | 'hedged' | undefined
  /** What follows is wished for, or long gone. */
  wished: boolean
}

const NOBODY = -9
const PERSON_REACH = 5
const people = new Set([...readWords(PEOPLE)].flatMap((word) => [word, `${word}s`]))
const saying = readWords(SAYING)
const misled = readWords(MISLED)
const returns = readWords(RETURNS)
const frees = readWords(`${TURNS} ${SETS_BESIDE}`)
const aside = readWords(ASIDE)
const toldWhat = readWords(TOLD_WHAT)
const finite = readWords(FINITE)
const TOLD_REACH = 4

export const openStance = (label: Cue | undefined): Stance => ({
  label,
  reported: undefined,
  refuted: label?.category === 'refute' ? label : undefined,
  person: NOBODY,
  doubted: false,
  doubt: undefined,
  wished: false,
})

/** What holds on into a clause, and what its first word ends: "…, but", "…; ", "now …". In place. */
export function openClause(tokens: readonly Token[], clause: Clause, stance: Stance): void {
  const { label } = stance
  const first = textAt(tokens, clause.from)
  const before = textAt(tokens, clause.from - 1)
  const isFreed = frees.has(first) && !(first === 'while' && before !== ',')
  if (isFreed || before === ';') stance.reported = stance.refuted = undefined
  if (before === ',' && stance.reported !== undefined && (startsNow(tokens, clause.from) || isNamed(tokens, stance.reported)))
    stance.reported = undefined
  if (stance.refuted !== undefined && stance.refuted !== label && startsAnew(tokens, stance.refuted, clause)) stance.refuted = undefined
  if (isFreed) stance.doubt = undefined
  if (isFreed || returns.has(first)) stance.wished = false
  if (label?.category === 'soft' && clause.from >= label.to) Object.assign(clause, { status: 'hedged', statusCue: label })
  if (stance.wished && clause.status === 'asserted') clause.status = 'counterfactual'
  if (misled.has(first)) stance.reported ??= { category: 'attribute', from: clause.from, to: clause.from + 1 }
  if (stance.doubted && (first === 'if' || first === 'whether')) stance.doubt = 'question'
  if (stance.doubt !== undefined && clause.status === 'asserted') clause.status = stance.doubt
}

/** "I used to doubt it, now I know". */
export const startsNow = (tokens: readonly Token[], at: number): boolean =>
  /^(?:now|today|nowadays|meanwhile)$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) !== 'and'

const NAMING = new Set(['to', 'forget', 'ignore', 'from', 'of', 'about', 'despite'])
const WHAT_REACH = 5

/** "Forget what the blog says, …": what others say is only named. */
export function isNamed(tokens: readonly Token[], { from }: Cue): boolean {
  for (let at = from - 1; at >= Math.max(1, from - WHAT_REACH); at--)
    if (textAt(tokens, at) === 'what') return NAMING.has(textAt(tokens, at - 1))
  return false
}

/** "My colleague always says": what people say behind their name is theirs, until the speaker has the word. In place. */
export function hearSpeaker(tokens: readonly Token[], at: number, stance: Stance): void {
  const { text, lemma } = tokens[at] as Token
  if (people.has(text) && isPerson(tokens, at)) stance.person = at
  if (text === 'i' || text === 'we') stance.person = NOBODY
  const isNear = at > stance.person && at - stance.person <= PERSON_REACH
  if (isNear && saying.has(lemma) && textAt(tokens, at + 1) !== '.' && !isAside(tokens, stance.person) && !tellsWhat(tokens, at))
    stance.reported ??= { category: 'attribute', from: at, to: at + 1 }
}

/** Of a verb of saying: "they tell the compiler how long it lives" is nobody's belief, unlike "they told me that's how it is". */
export function tellsWhat(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + TOLD_REACH; next++) {
    const text = textAt(tokens, next)
    if (toldWhat.has(text)) return true
    if (text === 'that' || finite.has(text)) return false
  }
  return false
}

/** "…, like some people think": said in passing, it reports nothing of what follows. */
export const isAside = (tokens: readonly Token[], at: number): boolean =>
  aside.has(textAt(tokens, at - 1)) || aside.has(textAt(tokens, at - 2))

/** Whether its words made the clause somebody else's. In place. */
export function closeClause(clause: Clause, { reported }: Stance): void {
  if (reported !== undefined && (clause.status === 'asserted' || clause.status === 'hedged' || clause.status === 'hypothetical'))
    Object.assign(clause, { status: 'attributed', statusCue: reported })
}
