import type { CompiledQuestion, ReadyItem } from '../compiled-topic.ts'
import { TELLING_WORDS } from '../lexicon/function-words.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Standing } from '../matching/align.ts'
import type { Exemplar, Slot } from '../matching/slot.ts'
import type { Alignment } from '../matching/window.ts'
import type { KeyNumbers } from '../reading/key-numbers.ts'
import { lemmaOf } from '../reading/lemma.ts'
import { lastOf } from '../reading/lists.ts'
import type { Mark, MarkIndex } from '../status/marks.ts'

/** Words that open a statement and name nothing. */
const NAMELESS = new Set([...readWords(TELLING_WORDS), 'many', 'several'].map((word) => `w:${lemmaOf(word)}`))

/** What the statements of a question open with: the names that an answer may mix up; and by item the first that its statement has. */
export interface Roles {
  readonly names: ReadonlySet<string>
  /** The numbers of their keys. */
  readonly numbers: readonly number[]
  readonly leads: readonly (string | undefined)[]
}

export function rolesOf(items: readonly ReadyItem[], numbers: KeyNumbers): Roles {
  const concepts = items.filter(({ kind }) => kind === 'concept')
  const names = new Set(concepts.flatMap(({ exemplars }) => openingOf(exemplars[0]) ?? []))
  const leads = items.map(({ exemplars }) => exemplars[0]?.slots.map((slot) => nameOf(slot, names)).find((name) => name !== undefined))
  return { names, numbers: [...names].map((name) => numbers.of(name)), leads }
}

/** The key of what a statement opens with: it speaks of that. */
const openingOf = (exemplar: Exemplar | undefined): string | undefined =>
  exemplar?.slots.flatMap(({ keys }) => keys).find((key) => !NAMELESS.has(key))

const nameOf = ({ keys }: Slot, names: ReadonlySet<string>): string | undefined => keys.find((key) => names.has(key))

/** What of a claim belongs to one name and is said of another: a share of its weight, 0 to 1. */
interface Attribution {
  readonly owner: string
  readonly said: string
  share: number
}

/**
 * By item how far roles are exchanged in the answer: "fork loads the new program, exec makes the copy" says of each what belongs to
 * the other. One claim in the wrong place proves nothing, since sentences seldom name what they go on about; two that cross do.
 */
export function exchangesIn(standings: readonly Standing[], index: MarkIndex, { roles, items }: CompiledQuestion): number[] {
  const said: Mark[] = []
  for (const number of roles.numbers) for (const mark of index.of(number)) if (!mark.contrasted) said.push(mark)
  if (said.every(({ key }) => key === said[0]?.key)) return items.map(() => 0)
  said.sort((a, b) => a.from - b.from)
  const byItem = items.map((item, at) => {
    const best = standings[at]?.best
    return item.kind === 'redFlag' || best === undefined ? [] : attribute(best, roles.leads[at], roles.names, said)
  })
  const mostOf = (owner: string, of: string): number => {
    let most = 0
    for (const item of byItem) most = Math.max(most, find(item, owner, of)?.share ?? 0)
    return most
  }
  const exchanged = ({ owner, said: of, share }: Attribution): number => {
    const back = owner === of ? 0 : mostOf(of, owner)
    const isCrossed = back > 0 && mostOf(owner, of) + back > mostOf(owner, owner) + mostOf(of, of)
    return isCrossed ? Math.min(share, back) : 0
  }
  return byItem.map((attributions) => Math.max(0, ...attributions.map(exchanged)))
}

function find(attributions: readonly Attribution[], owner: string, of: string): Attribution | undefined {
  for (const attribution of attributions) if (attribution.owner === owner && attribution.said === of) return attribution
  return undefined
}

function attribute(own: Alignment, lead: string | undefined, names: ReadonlySet<string>, said: readonly Mark[]): Attribution[] {
  const { slots } = own.ref.exemplar
  const named = slots.map((slot) => nameOf(slot, names))
  const found: Attribution[] = []
  const total = own.matches.reduce((sum, { slot, strength }) => sum + weightOf(slots[slot], strength), 0)
  for (const { slot, mark, strength } of own.matches) {
    const governor = governorOf(mark, said)
    if (governor === undefined || named[slot] !== undefined) continue
    const owner = lastBefore(slot, named) ?? lead
    if (owner === undefined) continue
    const isOpen = owner !== governor.key && said.some(({ key, clause }) => key === owner && clause === mark.clause)
    if (isOpen) continue
    const share = weightOf(slots[slot], strength) / total
    const known = find(found, owner, governor.key)
    if (known === undefined) found.push({ owner, said: governor.key, share })
    else known.share += share
  }
  return found
}

/** How many sentences a name governs after its own. */
const CARRIED = 2
const governorOf = ({ from, clause }: Mark, names: readonly Mark[]): Mark | undefined =>
  lastOf(names, (name) => name.from < from && name.clause.sentence >= clause.sentence - CARRIED)

function lastBefore(slot: number, named: readonly (string | undefined)[]): string | undefined {
  for (let at = slot - 1; at >= 0; at--) if (named[at] !== undefined) return named[at]
  return undefined
}

const weightOf = (slot: Slot | undefined, strength: number): number => (slot?.weight ?? 0) * strength
