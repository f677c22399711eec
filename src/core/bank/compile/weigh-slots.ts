import type { Slot } from '../../grading/matching/slot.ts'
import { isFunctionWord } from '../../grading/reading/word-kind.ts'
import type { Rarity } from './rarity.ts'
import { isLight } from './slot-words.ts'

const MOST_CORES = 3
const CORE_SHARE = 0.6

/** How much a word or phrase tells: rare ones more, what the question says itself less. */
export function weightOf(lemmas: readonly string[], rarity: Rarity, prompt: ReadonlySet<string>): number {
  const weights = lemmas
    .filter((lemma) => !isFunctionWord(lemma) || isLight(lemma))
    .map((lemma) => {
      const share = (rarity.counts.get(lemma) ?? 1) / rarity.total
      const idf = Math.log(1 / share + 1) / Math.log(rarity.total + 1)
      return (0.7 + 0.3 * idf) * (isLight(lemma) ? 0.6 : 1) * (prompt.has(lemma) ? 0.4 : 1)
    })
  return weights.length === 0 ? 0.3 : Math.max(...weights)
}

/** The same word twice counts once. */
export function mergeSlots(slots: readonly Slot[]): Slot[] {
  const kept = new Map<string, Slot>()
  for (const slot of slots) {
    const name = slot.keys.length > 0 ? slot.keys.join('|') : `#${slot.low}..${slot.high}`
    const other = kept.get(name)
    if (other === undefined) kept.set(name, slot)
    else
      kept.set(name, {
        ...other,
        core: other.core || slot.core,
        marked: other.marked || slot.marked,
        owner: other.owner && slot.owner,
        negated: other.negated || slot.negated,
      })
  }
  return [...kept.values()]
}

/** The two or three heaviest, unless the author marked some. */
export function chooseCores(slots: readonly Slot[]): Slot[] {
  if (slots.some((slot) => slot.core)) return [...slots]
  const ranked = slots.filter((slot) => !slot.owner).sort((a, b) => b.weight - a.weight)
  const best = ranked[0]?.weight ?? 0
  const cores = new Set(ranked.filter((slot, index) => index < 2 || (index < MOST_CORES && slot.weight >= CORE_SHARE * best)))
  return slots.map((slot) => (cores.has(slot) ? { ...slot, core: true } : slot))
}
