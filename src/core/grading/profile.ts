import type { Analysis } from './analyse.ts'
import type { Clause } from './clause.ts'
import { isSaid } from './window.ts'

/** Which words tell an item from its near misses and rivals, learned from its phrases at build time. */
export interface Profile {
  readonly bias: number
  /** By `w:lemma` or `t:term`; with `!` before, when denied. */
  readonly weights: ReadonlyMap<string, number>
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

export function readProfile(line: string): Profile {
  const [bias = '0', ...rows] = line.split(' ')
  const weights = new Map<string, number>()
  for (const row of rows) {
    const at = row.lastIndexOf('=')
    weights.set(row.slice(0, at), Number(row.slice(at + 1)) / 10)
  }
  return { bias: Number(bias) / 10, weights }
}

/** How much each clause says of each word it says or denies, 0 to 1. */
type Said = ReadonlyMap<string, number>

/** For each profile how clearly one clause, or two neighbouring ones, fits it: 0 to 1; 0 where there is no profile. */
export function fitProfiles(profiles: readonly (Profile | undefined)[], analysis: Analysis): number[] {
  const said = saidBy(analysis)
  const windows = analysis.clauses.flatMap((clause, index): Said[] => {
    const own = said[index]
    if (own === undefined || !isClaimed(clause)) return []
    const next = analysis.clauses[index + 1]
    const after = said[index + 1]
    return next === undefined || after === undefined || !isClaimed(next) || next.sentence > clause.sentence + 1
      ? [own]
      : [own, join(own, after)]
  })
  return profiles.map((profile) => (profile === undefined ? 0 : Math.max(0, ...windows.map((window) => fit(profile, window)))))
}

const isClaimed = (clause: Clause): boolean => isSaid(clause)

function fit({ bias, weights }: Profile, window: Said): number {
  let sum = bias
  for (const [key, worth] of window) sum += (weights.get(key) ?? 0) * worth
  return 1 / (1 + Math.exp(-sum))
}

function saidBy({ clauses, marks }: Analysis): Said[] {
  const said = clauses.map(() => new Map<string, number>())
  for (const { key, clause, worth, negation, denials, contrasted } of marks) {
    const kind = key[0]
    if (contrasted || (kind !== 'w' && kind !== 's' && kind !== 'o' && kind !== 't')) continue
    const denied = ((negation !== undefined ? 1 : 0) + denials.length + (kind === 'o' ? 1 : 0)) % 2 === 1
    const name = `${denied ? '!' : ''}${kind === 't' ? key : `w:${key.slice(2)}`}`
    const into = said[clause.index]
    if (into !== undefined && worth > (into.get(name) ?? 0)) into.set(name, worth)
  }
  return said
}

function join(a: Said, b: Said): Said {
  const both = new Map(a)
  for (const [key, worth] of b) if (worth > (both.get(key) ?? 0)) both.set(key, worth)
  return both
}
