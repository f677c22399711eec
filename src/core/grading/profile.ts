import type { Analysis } from './analyse.ts'
import { isSaid } from './window.ts'

/** Which words tell an item from its near misses and rivals, learned from its phrases at build time. */
export interface Profile {
  readonly bias: number
  /** By `w:lemma` or `t:term`; with `!` before, when denied. */
  readonly weights: ReadonlyMap<string, number>
}

/** The profiles of a question, inverted: for each word the items it speaks for or against. */
export interface ProfileIndex {
  /** By item; undefined for those without a profile. */
  readonly biases: readonly (number | undefined)[]
  readonly byKey: ReadonlyMap<string, readonly { readonly item: number; readonly weight: number }[]>
}

const LEAST_WEIGHT = 0.25
const MOST_WORDS = 48

/** `-21 w:reach=12 !w:outsid=9`, weights in tenths. */
export function writeProfile({ bias, weights }: Profile): string {
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST_WORDS)
  return [tenths(bias), ...kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, weight]) => `${key}=${tenths(weight)}`)].join(' ')
}
const tenths = (value: number): number => Math.round(value * 10)

export function indexProfiles(lines: readonly (string | null)[]): ProfileIndex {
  const byKey = new Map<string, { item: number; weight: number }[]>()
  const biases = lines.map((line, item) => {
    const [bias, ...rows] = line === null ? [] : line.split(' ')
    for (const row of rows) {
      const at = row.lastIndexOf('=')
      const key = row.slice(0, at)
      const entry = { item, weight: Number(row.slice(at + 1)) / 10 }
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [entry])
      else known.push(entry)
    }
    return bias === undefined ? undefined : Number(bias) / 10
  })
  return { biases, byKey }
}

/** How much a clause says of each word it says or denies, 0 to 1. */
type Said = ReadonlyMap<string, number>
const NOTHING: Said = new Map()

/** For each item how clearly one clause, or two neighbouring ones, fits its profile: 0 to 1; 0 where it has none. */
export function fitProfiles(index: ProfileIndex, analysis: Analysis): number[] {
  const best = index.biases.map(() => Number.NEGATIVE_INFINITY)
  if (index.byKey.size === 0) return best.map(() => 0)
  const said = saidBy(analysis, index)
  const raise = (sums: Float64Array): void => {
    for (let item = 0; item < best.length; item++) best[item] = Math.max(best[item] ?? 0, sums[item] ?? 0)
  }
  for (const [at, clause] of analysis.clauses.entries()) {
    if (!isSaid(clause)) continue
    const sums = new Float64Array(best.length)
    const own = said[at] ?? NOTHING
    add(sums, own, NOTHING, index)
    raise(sums)
    const next = analysis.clauses[at + 1]
    if (next === undefined || !isSaid(next) || next.sentence > clause.sentence + 1) continue
    add(sums, said[at + 1] ?? NOTHING, own, index)
    raise(sums)
  }
  return index.biases.map((bias, item) => (bias === undefined ? 0 : 1 / (1 + Math.exp(-bias - (best[item] ?? 0)))))
}

/** Adds what a clause says beyond what was said before it. */
function add(sums: Float64Array, said: Said, before: Said, { byKey }: ProfileIndex): void {
  for (const [key, worth] of said) {
    const more = worth - (before.get(key) ?? 0)
    if (more <= 0) continue
    for (const { item, weight } of byKey.get(key) ?? []) sums[item] = (sums[item] ?? 0) + weight * more
  }
}

function saidBy({ clauses, marks }: Analysis, { byKey }: ProfileIndex): Said[] {
  const said = clauses.map(() => new Map<string, number>())
  for (const { key, clause, worth, negation, denials, contrasted } of marks) {
    const kind = key[0]
    if (contrasted || (kind !== 'w' && kind !== 's' && kind !== 'o' && kind !== 't')) continue
    const denied = ((negation !== undefined ? 1 : 0) + denials.length + (kind === 'o' ? 1 : 0)) % 2 === 1
    const name = `${denied ? '!' : ''}${kind === 't' ? key : `w:${key.slice(2)}`}`
    const into = byKey.has(name) ? said[clause.index] : undefined
    if (into !== undefined && worth > (into.get(name) ?? 0)) into.set(name, worth)
  }
  return said
}
