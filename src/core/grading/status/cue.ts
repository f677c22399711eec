import { CUES, STRESS } from '../lexicon/cues.ts'
import { readPhrases, readWords } from '../lexicon/rows.ts'
import { type Token, textAt } from '../reading/token.ts'

export type CueCategory =
  | 'negation'
  | 'exclusion'
  | 'soft'
  | 'pseudo'
  | 'denial'
  | 'judgement'
  | 'refute'
  | 'attribute'
  | 'hedge'
  | 'wish'
  | 'imagine'
  | 'suppose'
  | 'contrast'
  | 'disown'
  | 'retract'
  | 'interject'
  | 'resign'

export interface Cue {
  readonly category: CueCategory
  /** Token indices, half open. */
  readonly from: number
  readonly to: number
}

/** It denies what follows: the claim, or the words beside it alone. */
export const isNegation = ({ category }: Cue): boolean => category === 'negation' || category === 'exclusion'

/** The cue of a category among those that open at one token. */
export const cueOf = (cues: readonly Cue[], category: CueCategory): Cue | undefined => cues.find((cue) => cue.category === category)

/** They tell whose claim something is, and deny none. */
const DISOWNING = new Set<CueCategory>(['disown', 'retract', 'interject'])
const VERDICTS = new Set<CueCategory>(['denial', 'judgement'])
/** What was found wrong later is as wrong: "… and it was a mistake", "it turned out to be a bad idea". */
const PAST: Readonly<Record<string, readonly (readonly string[])[]>> = {
  is: [['was'], ['turned', 'out', 'to', 'be']],
  are: [['were'], ['turned', 'out', 'to', 'be']],
  does: [['did']],
  makes: [['made']],
  gets: [['got']],
}
function inTenses([first = '', ...rest]: readonly string[]): string[][] {
  return [[first, ...rest], ...(PAST[first] ?? []).map((past) => [...past, ...rest])]
}

const stresses = readWords(STRESS)

interface Phrase {
  readonly words: readonly string[]
  readonly category: CueCategory
}
/** Any one word. */
const ANY = '_'
/** By first and second word the phrases that may stand there, the longest first; under `ANY` those that open before any other. */
type Phrases = Map<string, Map<string, Phrase[]>>
const claiming: Phrases = new Map()
const disowning: Phrases = new Map()
const all: Phrase[] = []
for (const line of CUES.trim().split('\n')) {
  const at = line.indexOf(':')
  const category = line.slice(0, at) as CueCategory
  const phrases = readPhrases(line.slice(at + 1))
  for (const words of VERDICTS.has(category) ? phrases.flatMap(inTenses) : phrases) all.push({ words, category })
}
for (const phrase of all.sort((a, b) => b.words.length - a.words.length))
  enter(phrase, DISOWNING.has(phrase.category) ? disowning : claiming)

function enter(phrase: Phrase, phrases: Phrases): void {
  const [first = '', second = ANY] = phrase.words
  const begun = phrases.get(first) ?? new Map<string, Phrase[]>([[ANY, []]])
  phrases.set(first, begun)
  if (second === ANY) for (const list of begun.values()) list.push(phrase)
  else {
    const list = begun.get(second) ?? [...(begun.get(ANY) ?? [])]
    begun.set(second, list)
    list.push(phrase)
  }
}

const NONE: readonly Cue[] = []

/** Which categories of cue open at a token, but for those that disown: of each category the longest. */
export const cuesAt = (tokens: readonly Token[], from: number): readonly Cue[] => opening(claiming, tokens, from)
/** The same of those that disown. */
export const disowningAt = (tokens: readonly Token[], from: number): readonly Cue[] => opening(disowning, tokens, from)

function opening(phrases: Phrases, tokens: readonly Token[], from: number): readonly Cue[] {
  const begun = phrases.get(textAt(tokens, from))
  if (begun === undefined) return NONE
  const found: Cue[] = []
  find(begun, tokens, from, 0, found)
  // "Is simply not true", "is plain wrong".
  if (stresses.has(textAt(tokens, from + 1))) find(begun, tokens, from, 1, found)
  return found
}

function find(begun: Map<string, Phrase[]>, tokens: readonly Token[], from: number, skipped: number, found: Cue[]): void {
  for (const { words, category } of begun.get(tokens[from + 1 + skipped]?.text ?? ANY) ?? begun.get(ANY) ?? [])
    if ((skipped === 0 || category === 'denial') && stands(words, tokens, from, skipped) && !found.some((cue) => cue.category === category))
      found.push({ category, from, to: from + words.length + skipped })
}

function stands(words: readonly string[], tokens: readonly Token[], from: number, skipped: number): boolean {
  for (let k = 1; k < words.length; k++) if (words[k] !== ANY && tokens[from + k + skipped]?.text !== words[k]) return false
  return true
}
