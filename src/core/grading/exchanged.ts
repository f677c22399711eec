import type { Standing } from './align.ts'
import type { Analysis } from './analyse.ts'
import type { CompiledQuestion, ReadyItem } from './compiled-topic.ts'
import { lemmaOf } from './lemma.ts'
import type { Mark } from './marks.ts'
import type { Slot } from './slot.ts'
import type { Alignment } from './window.ts'

/** Words that open a statement and name nothing. */
const QUANTIFIERS = new Set(
  'each every all many several both only one two same own nothing no'.split(' ').map((word) => `w:${lemmaOf(word)}`),
)

/** What the statements of a question open with: the names that an answer may mix up. */
export function namesOf(items: readonly ReadyItem[]): ReadonlySet<string> {
  const openings = items
    .filter(({ kind }) => kind === 'concept')
    .map(({ exemplars }) => exemplars[0]?.slots.flatMap(({ keys }) => keys.slice(0, 1)).find((key) => !QUANTIFIERS.has(key)))
  return new Set(openings.filter((key) => key !== undefined))
}

/** How many sentences a name governs after its own. */
const CARRIED = 2

/** What of a claim belongs to one name and is said of another: a share of its weight, 0 to 1. */
interface Attribution {
  readonly owner: string
  readonly said: string
  readonly share: number
}

/**
 * By item how far roles are exchanged in the answer: "fork loads the new program, exec makes the copy" says of each what belongs to
 * the other. One claim in the wrong place proves nothing, since sentences seldom name what they go on about; two that cross do.
 */
export function exchangesIn(standings: readonly Standing[], analysis: Analysis, question: CompiledQuestion): number[] {
  const { names, items } = question
  const said = names.size < 2 ? [] : analysis.marks.filter(({ key, contrasted }) => names.has(key) && !contrasted)
  if (new Set(said.map(({ key }) => key)).size < 2) return items.map(() => 0)
  const byItem = items.map((item, index) => {
    const best = standings[index]?.best
    return item.kind === 'redFlag' || best === undefined ? [] : attribute(best, item, names, said)
  })
  const most = (owner: string, of: string): number =>
    Math.max(0, ...byItem.flat().map((each) => (each.owner === owner && each.said === of ? each.share : 0)))
  return byItem.map((attributions) =>
    Math.max(
      0,
      ...attributions.map(({ owner, said: of, share }) => {
        const back = owner === of ? 0 : most(of, owner)
        const crossed = most(owner, of) + back > most(owner, owner) + most(of, of)
        return back > 0 && crossed ? Math.min(share, back) : 0
      }),
    ),
  )
}

function attribute(own: Alignment, item: ReadyItem, names: ReadonlySet<string>, said: readonly Mark[]): Attribution[] {
  const nameOf = (slot: Slot | undefined): string | undefined => slot?.keys.find((key) => names.has(key))
  const { slots } = own.ref.exemplar
  const lead = firstOf(item.exemplars[0]?.slots ?? [], nameOf)
  const shares = new Map<string, Attribution>()
  const total = own.matches.reduce((sum, { slot, strength }) => sum + weightOf(slots[slot], strength), 0)
  for (const { slot, mark, strength } of own.matches) {
    if (nameOf(slots[slot]) !== undefined) continue
    const owner = firstOf(slots.slice(0, slot).reverse(), nameOf) ?? lead
    const governor = governorOf(mark, said)
    if (owner === undefined || governor === undefined) continue
    const isOpen = owner !== governor.key && said.some(({ key, clause }) => key === owner && clause === mark.clause)
    if (isOpen) continue
    const key = `${owner} ${governor.key}`
    const share = (shares.get(key)?.share ?? 0) + weightOf(slots[slot], strength) / total
    shares.set(key, { owner, said: governor.key, share })
  }
  return [...shares.values()]
}

const weightOf = (slot: Slot | undefined, strength: number): number => (slot?.weight ?? 0) * strength

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** The last name before a word, of its own sentence or the ones just before. */
const governorOf = ({ from, clause }: Mark, said: readonly Mark[]): Mark | undefined =>
  said.findLast((name) => name.from < from && name.clause.sentence >= clause.sentence - CARRIED)
