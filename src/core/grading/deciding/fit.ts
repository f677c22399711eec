import type { Analysis } from '../analyse.ts'
import { NEAR_MISS } from '../matching/align.ts'
import type { PatternMatch } from '../matching/match-pattern.ts'
import type { Alignment } from '../matching/window.ts'
import { itemAt } from '../reading/lists.ts'
import type { Mark } from '../status/marks.ts'

const MOST_KNOWN = 8
const MOST_PAIRS = 3
const MOST_EXPLAINED = 10
/** Words within which neighbours of the exemplar still stand together. */
const NEIGHBOURLY = 4
/** So much of a near miss is said that it is meant. */
const OUTRIGHT = 0.8

/** How much of a whole is reached, 0 to 1. */
export const shareOf = (part: number, whole: number): number => Math.min(1, Math.max(0, part) / whole)

/** The words of the answer that show an item: by its pattern, else by its closest exemplar. */
export const marksOf = (pattern: PatternMatch | undefined, best: Alignment | undefined): readonly Mark[] =>
  pattern?.marks ?? best?.matches.map(({ mark }) => mark) ?? []

/** The same with all that the closest exemplar has in the pattern's clauses, lest words of the claim be taken for words around it. */
export function claimedIn(pattern: PatternMatch | undefined, best: Alignment | undefined): readonly Mark[] {
  const shown = marksOf(pattern, best)
  const beside = pattern === undefined ? [] : marksOf(undefined, best)
  return [...shown, ...beside.filter(({ clause }) => shown.some((mark) => mark.clause === clause))]
}

/** How close a near miss comes; 1 where it is said outright and fits better than anything accepted. */
export function nearOf(own: Alignment, near: Alignment | undefined): number {
  if (near === undefined) return 0
  const lead = near.closeness - own.closeness
  return lead > 0 && near.coverage >= OUTRIGHT ? 1 : Math.min(0.9, Math.max(0, lead + NEAR_MISS))
}

/** How many neighbours of the exemplar stand together in the answer as well, in the same order; of three. */
export function adjacentOf({ matches }: Alignment): number {
  let pairs = 0
  for (const [index, { slot, mark }] of matches.entries()) {
    const before = itemAt(matches, index - 1)
    const gap = mark.from - (before?.mark.from ?? mark.from)
    if (before?.slot === slot - 1 && gap > 0 && gap <= NEIGHBOURLY) pairs++
  }
  return shareOf(pairs, MOST_PAIRS)
}

/** Weight of the heaviest word that is not there. */
export function lackingOf({ ref, matches }: Alignment): number {
  let most = 0
  for (const [index, slot] of ref.exemplar.slots.entries())
    if (!slot.owner && slot.weight > most && !matches.some((match) => match.slot === index)) most = slot.weight
  return most
}

/** Of the clauses' words those that the exemplar explains: their share, and how many of ten. */
export function explainedOf({ matches, clauses }: Alignment, analysis: Analysis): { readonly density: number; readonly explained: number } {
  let words = 0
  for (const clause of clauses) for (let at = clause.from; at < clause.to; at++) if (analysis.tokens[at]?.kind === 'word') words++
  const used = new Set<number>()
  for (const { mark } of matches) for (let at = mark.from; at < mark.to; at++) used.add(at)
  return { density: words === 0 ? 0 : shareOf(used.size, words), explained: shareOf(used.size, MOST_EXPLAINED) }
}

/** How many of the clauses' words the question asks for, for this item or another; of eight. */
export function knownIn({ clauses }: Alignment, asked: Uint8Array): number {
  let words = 0
  for (const clause of clauses) for (let at = clause.from; at < clause.to; at++) words += asked[at] ?? 0
  return shareOf(words, MOST_KNOWN)
}
