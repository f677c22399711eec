import type { Standing } from './align.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import { lemmaOf } from './lemma.ts'
import { TELLING_WORDS } from './lexicon/function-words.ts'
import { GENERAL_NOUNS } from './lexicon/subject-words.ts'
import type { Mark, MarkIndex } from './marks.ts'
import { readWords } from './rows.ts'
import type { Exemplar } from './slot.ts'

/** Words that open a statement and name nothing. */
const NAMELESS = keysOf([...readWords(TELLING_WORDS), 'many', 'several'])
const GENERAL = keysOf(readWords(GENERAL_NOUNS))
function keysOf(words: Iterable<string>): Set<string> {
  return new Set([...words].map((word) => `w:${lemmaOf(word)}`))
}

/** A clause speaks of the name among its first words. */
const OPENING = 3
/** How many sentences a name governs after its own. */
const CARRIED = 2

/** Keys of what a statement opens with: it speaks of that. */
export function openingOf(exemplar: Exemplar | undefined): readonly string[] {
  const slot = exemplar?.slots.find(({ keys }) => keys.some((key) => !NAMELESS.has(key)))
  return slot?.keys.filter((key) => !NAMELESS.has(key)) ?? []
}

/**
 * By item the share of what its closest exemplar is met by that clauses say which speak of what other claims of the question open
 * with, and whose sentence does not name its own: "TCP resends what is lost" for "UDP resends what is lost". 0 to 1; a sign, no proof.
 */
export function foreignIn(standings: readonly Standing[], index: MarkIndex, { openings, items }: CompiledQuestion): number[] {
  const named = [...new Set(openings.flat())].filter((key) => !GENERAL.has(key)).flatMap((key) => index.named(key))
  const governors = named
    .filter(({ contrasted, from, clause }) => !contrasted && from - clause.from <= OPENING)
    .sort((a, b) => a.from - b.from)
  if (governors.length === 0) return items.map(() => 0)
  return items.map((_, at) => {
    const best = standings[at]?.best
    if (best === undefined) return 0
    const { slots } = best.ref.exemplar
    const own = new Set([...(openings[at] ?? []), ...openingOf(best.ref.exemplar)])
    const home = new Set([...own].flatMap((key) => index.named(key)).map(({ clause }) => clause.sentence))
    let total = 0
    let foreign = 0
    for (const { slot, mark, strength } of best.matches) {
      const keys = slots[slot]?.keys ?? []
      if (keys.some((key) => own.has(key))) continue
      const weight = (slots[slot]?.weight ?? 0) * strength
      total += weight
      const governor = governorOf(mark, governors)
      if (governor !== undefined && !home.has(mark.clause.sentence) && !slots.some((other) => other.keys.includes(governor.key)))
        foreign += weight
    }
    return total === 0 ? 0 : foreign / total
  })
}

/** The last name before a word, of its own sentence or the ones just before. */
export const governorOf = ({ from, clause }: Mark, governors: readonly Mark[]): Mark | undefined =>
  governors.findLast((name) => name.from < from && name.clause.sentence >= clause.sentence - CARRIED)
