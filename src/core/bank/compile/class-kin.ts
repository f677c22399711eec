import { generalLexicon } from '../../grading/lexicon/general-lexicon.ts'
import { isBare, phraseKey } from './substitution-rows.ts'

/** How alike the classes of two words are (the cosine of their memberships), and how well one stands for the other, by that alone. */
export interface Kin {
  readonly written: string
  readonly cosine: number
  readonly worth: number
}

const TIGHT = 1
const LOOSE = 0.5
/** Points of a curve from the cosine to the worth, by how tight both are in the class that holds both tightest. */
const BY_CLASS: Record<number, readonly (readonly [cosine: number, worth: number])[]> = {
  [TIGHT * TIGHT]: [
    [0.1, 26],
    [0.2, 55],
    [0.4, 78],
    [0.7, 82],
    [1, 50],
  ],
  [TIGHT * LOOSE]: [
    [0.1, 33],
    [0.2, 48],
    [0.3, 68],
    [1, 68],
  ],
  [LOOSE * LOOSE]: [
    [0.1, 22],
    [0.3, 60],
    [1, 80],
  ],
}

interface Member {
  readonly written: string
  readonly classes: Map<string, number>
}

let graph: { readonly members: Map<string, Member>; readonly byClass: Map<string, Map<string, number>> } | undefined

/** What shares classes with a lemma, by its key, each with how well it stands for the lemma (0 to 100). */
export function kinOf(lemma: string): Map<string, Kin> {
  const { members, byClass } = memberships()
  const own = members.get(lemma)
  const dots = new Map<string, { dot: number; best: number }>()
  for (const [name, weight] of own?.classes ?? [])
    for (const [other, otherWeight] of byClass.get(name) ?? []) {
      if (other === lemma) continue
      const product = weight * otherWeight
      const sum = dots.get(other) ?? { dot: 0, best: 0 }
      dots.set(other, { dot: sum.dot + product, best: Math.max(sum.best, product) })
    }
  const found = new Map<string, Kin>()
  for (const [other, { dot, best }] of dots) {
    const member = members.get(other)
    if (own === undefined || member === undefined) continue
    const cosine = dot / lengthOf(own) / lengthOf(member)
    found.set(other, { written: member.written, cosine, worth: interpolate(BY_CLASS[best] ?? [], cosine) })
  }
  return found
}

/** The classes that a lemma is a tight member of. */
export const tightClassesOf = (lemma: string): string[] =>
  [...(memberships().members.get(lemma)?.classes ?? [])].filter(([, weight]) => weight === TIGHT).map(([name]) => name)

function memberships(): NonNullable<typeof graph> {
  if (graph !== undefined) return graph
  const members = new Map<string, Member>()
  const byClass = new Map<string, Map<string, number>>()
  const add = (name: string, written: string, weight: number): void => {
    const key = phraseKey(written)
    if (isBare(key)) return
    const member = members.get(key) ?? { written, classes: new Map<string, number>() }
    members.set(key, member)
    if (weight <= (member.classes.get(name) ?? 0)) return
    member.classes.set(name, weight)
    const row = byClass.get(name) ?? new Map<string, number>()
    byClass.set(name, row.set(key, weight))
  }
  for (const row of generalLexicon().rows.values()) {
    if (row.broad) continue
    for (const written of row.tight) add(row.name, written, TIGHT)
    for (const written of row.loose) add(row.name, written, LOOSE)
  }
  graph = { members, byClass }
  return graph
}

const lengthOf = ({ classes }: Member): number => Math.sqrt([...classes.values()].reduce((sum, weight) => sum + weight * weight, 0))

function interpolate(steps: readonly (readonly [number, number])[], at: number): number {
  for (const [index, [x, y]] of steps.entries()) {
    if (at > x) continue
    const [x0, y0] = steps[index - 1] ?? [0, 0]
    return y0 + ((y - y0) * (at - x0)) / (x - x0)
  }
  return steps[steps.length - 1]?.[1] ?? 0
}
