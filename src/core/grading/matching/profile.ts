import type { Analysis } from '../analyse.ts'
import type { KeyNumbers } from '../reading/key-numbers.ts'
import { againstKey, insteadKey } from '../reading/vocabulary.ts'
import { type PackedRows, RowPacker } from './packed-rows.ts'
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
  readonly postings: PackedRows
  /** From the number of a mark's key to the word that it says, and to the one that it denies. */
  readonly said: readonly (number | undefined)[]
  readonly denied: readonly (number | undefined)[]
}

const LEAST_WEIGHT = 0.25
const MOST_WORDS = 24

/** `-21 w:reach=12 !w:outsid=9`, weights in tenths. */
export function writeProfile({ bias, weights }: Profile): string {
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST_WORDS)
  return [tenths(bias), ...kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, weight]) => `${key}=${tenths(weight)}`)].join(' ')
}
const tenths = (value: number): number => Math.round(value * 10)

export function indexProfiles(lines: readonly (string | null)[], numbers: KeyNumbers): ProfileIndex {
  const words = new Map<string, number>()
  const postings = new RowPacker()
  const biases = lines.map((line, item) => {
    const [bias, ...rows] = line === null ? [] : line.split(' ')
    for (const row of rows) {
      const at = row.lastIndexOf('=')
      const word = words.get(row.slice(0, at)) ?? words.size
      words.set(row.slice(0, at), word)
      postings.add(word, item, Number(row.slice(at + 1)) / 10)
    }
    return bias === undefined ? undefined : Number(bias) / 10
  })
  const said = new Array<number | undefined>(numbers.size).fill(undefined)
  const denied = said.slice()
  for (const [name, id] of words) {
    const isDenied = name.startsWith('!')
    const key = isDenied ? name.slice(1) : name
    const [own, against] = isDenied ? [denied, said] : [said, denied]
    own[numbers.of(key)] = id
    if (!key.startsWith('w:')) continue
    own[numbers.of(insteadKey(key.slice(2)))] = id
    against[numbers.of(againstKey(key.slice(2)))] = id
  }
  return { biases, postings: postings.pack(words.size), said, denied }
}

/** How much a clause says of each word it says or denies, 0 to 1. */
type Said = { readonly word: number; worth: number }[]
const NOTHING: Readonly<Said> = []

/** For each item how clearly one clause, or two neighbouring ones, fits its profile: 0 to 1; 0 where it has none. */
export function fitProfiles(index: ProfileIndex, analysis: Analysis): number[] {
  const best = index.biases.map(() => Number.NEGATIVE_INFINITY)
  if (index.postings.items.length === 0) return best.map(() => 0)
  const said = saidBy(analysis, index)
  const sums = new Float64Array(best.length)
  const raise = (): void => {
    for (let item = 0; item < best.length; item++) best[item] = Math.max(best[item] ?? 0, sums[item] ?? 0)
  }
  for (const [at, clause] of analysis.clauses.entries()) {
    if (!isSaid(clause)) continue
    sums.fill(0)
    const own = said[at] ?? NOTHING
    add(sums, own, NOTHING, index)
    raise()
    const next = analysis.clauses[at + 1]
    if (next === undefined || !isSaid(next) || next.sentence !== clause.sentence) continue
    add(sums, said[at + 1] ?? NOTHING, own, index)
    raise()
  }
  return index.biases.map((bias, item) => (bias === undefined ? 0 : 1 / (1 + Math.exp(-bias - (best[item] ?? 0)))))
}

/** Adds what a clause says beyond what was said before it. */
function add(sums: Float64Array, said: Readonly<Said>, before: Readonly<Said>, { postings }: ProfileIndex): void {
  const { starts, items, weights } = postings
  for (const { word, worth } of said) {
    const more = worth - worthOf(word, before)
    if (more <= 0) continue
    const end = starts[word + 1] as number
    for (let row = starts[word] as number; row < end; row++) {
      const item = items[row] as number
      sums[item] = (sums[item] as number) + (weights[row] as number) * more
    }
  }
}

function worthOf(word: number, said: Readonly<Said>): number {
  for (const known of said) if (known.word === word) return known.worth
  return 0
}

function saidBy({ clauses, marks }: Analysis, index: ProfileIndex): Said[] {
  const found: Said[] = clauses.map(() => [])
  for (const { number, clause, worth, negation, denials, contrasted } of marks) {
    const isDenied = ((negation !== undefined ? 1 : 0) + denials.length) % 2 === 1
    const word = contrasted ? undefined : (isDenied ? index.denied : index.said)[number]
    const into = found[clause.index]
    if (word === undefined || into === undefined) continue
    const known = into.find((entry) => entry.word === word)
    if (known === undefined) into.push({ word, worth })
    else known.worth = Math.max(known.worth, worth)
  }
  return found
}
