import type { Analysis } from './analyse.ts'
import { againstKey, insteadKey } from './vocabulary.ts'
import { isSaid } from './window.ts'

/** Which words tell an item from its near misses and rivals, learned from its phrases at build time. */
export interface Profile {
  readonly bias: number
  /** By `w:lemma` or `t:term`; with `!` before, when denied. */
  readonly weights: ReadonlyMap<string, number>
}

/** The profiles of a question, inverted: for each word, said or denied, the items it speaks for or against. */
export interface ProfileIndex {
  /** By item; undefined for those without a profile. */
  readonly biases: readonly (number | undefined)[]
  /** By word. */
  readonly postings: readonly (readonly { readonly item: number; readonly weight: number }[])[]
  /** From a mark's key to the word that it says, and to the one that it denies. */
  readonly said: ReadonlyMap<string, number>
  readonly denied: ReadonlyMap<string, number>
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
  const words = new Map<string, { item: number; weight: number }[]>()
  const biases = lines.map((line, item) => {
    const [bias, ...rows] = line === null ? [] : line.split(' ')
    for (const row of rows) {
      const at = row.lastIndexOf('=')
      const entry = { item, weight: Number(row.slice(at + 1)) / 10 }
      const known = words.get(row.slice(0, at))
      if (known === undefined) words.set(row.slice(0, at), [entry])
      else known.push(entry)
    }
    return bias === undefined ? undefined : Number(bias) / 10
  })
  const said = new Map<string, number>()
  const denied = new Map<string, number>()
  for (const [id, name] of [...words.keys()].entries()) {
    const isDenied = name.startsWith('!')
    const key = isDenied ? name.slice(1) : name
    const [own, against] = isDenied ? [denied, said] : [said, denied]
    own.set(key, id)
    if (!key.startsWith('w:')) continue
    own.set(insteadKey(key.slice(2)), id)
    against.set(againstKey(key.slice(2)), id)
  }
  return { biases, postings: [...words.values()], said, denied }
}

/** How much a clause says of each word it says or denies, 0 to 1. */
type Said = ReadonlyMap<number, number>
const NOTHING: Said = new Map()

/** For each item how clearly one clause, or two neighbouring ones, fits its profile: 0 to 1; 0 where it has none. */
export function fitProfiles(index: ProfileIndex, analysis: Analysis): number[] {
  const best = index.biases.map(() => Number.NEGATIVE_INFINITY)
  if (index.postings.length === 0) return best.map(() => 0)
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
    if (next === undefined || !isSaid(next) || next.sentence !== clause.sentence) continue
    add(sums, said[at + 1] ?? NOTHING, own, index)
    raise(sums)
  }
  return index.biases.map((bias, item) => (bias === undefined ? 0 : 1 / (1 + Math.exp(-bias - (best[item] ?? 0)))))
}

/** Adds what a clause says beyond what was said before it. */
function add(sums: Float64Array, said: Said, before: Said, { postings }: ProfileIndex): void {
  for (const [word, worth] of said) {
    const more = worth - (before.get(word) ?? 0)
    if (more <= 0) continue
    for (const { item, weight } of postings[word] ?? []) sums[item] = (sums[item] ?? 0) + weight * more
  }
}

function saidBy({ clauses, marks }: Analysis, index: ProfileIndex): Said[] {
  const found = clauses.map(() => new Map<number, number>())
  for (const { key, clause, worth, negation, denials, contrasted } of marks) {
    const isDenied = ((negation !== undefined ? 1 : 0) + denials.length) % 2 === 1
    const word = contrasted ? undefined : (isDenied ? index.denied : index.said).get(key)
    if (word === undefined) continue
    const into = found[clause.index]
    if (into !== undefined && worth > (into.get(word) ?? 0)) into.set(word, worth)
  }
  return found
}
