import type { CompiledItem } from '../../grading/compiled-topic.ts'
import { readExemplar } from '../../grading/matching/slot.ts'

/** To align more would make grading slower, and labelled answers get no better grades: the profile knows the words of all phrases. */
const MOST = 12

/** Of an item with many phrases aligns the statement or claim and the few that stand for most of the others; these count in their own words. */
export function chooseExemplars<Item extends CompiledItem>(item: Item): Item {
  if (item.profile === null) return item
  const exemplars = standingFor(item.exemplars, MOST)
  return { ...item, exemplars, verbatim: item.exemplars.filter((line) => !exemplars.includes(line)) }
}

/** The first line, then again and again the one that brings all others closest to a chosen one. */
function standingFor(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines
  const words = lines.map(wordsOf)
  const alike = words.map((own) => words.map((other) => likeness(own, other)))
  let closest = alike[0] ?? []
  const chosen = new Set([0])
  while (chosen.size < most) {
    const gains = alike.map((row, at) =>
      chosen.has(at) ? -1 : row.reduce((sum, like, other) => sum + Math.max(0, like - (closest[other] ?? 0)), 0),
    )
    const best = gains.indexOf(Math.max(...gains))
    chosen.add(best)
    closest = closest.map((like, other) => Math.max(like, alike[best]?.[other] ?? 0))
  }
  return lines.filter((_, at) => chosen.has(at))
}

const wordsOf = (line: string): Set<string> =>
  new Set(readExemplar(line).slots.map(({ keys, low, high, negated }) => `${negated ? '!' : ''}${keys[0] ?? `${low}..${high}`}`))

/** Jaccard's index: the words that both have, of all. */
function likeness(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...own].filter((word) => other.has(word)).length
  return shared / Math.max(1, own.size + other.size - shared)
}
