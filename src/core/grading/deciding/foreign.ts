import type { CompiledQuestion, ReadyItem } from '../compiled-topic.ts'
import type { Standing } from '../matching/align.ts'
import type { Clause } from '../reading/clause.ts'
import type { KeyNumbers } from '../reading/key-numbers.ts'
import { lastOf } from '../reading/lists.ts'
import { keysFilling } from '../reading/vocabulary.ts'
import { isCommonWord } from '../reading/word-kind.ts'
import type { Mark, MarkIndex } from '../status/marks.ts'

/** What a question tells apart, by key, and by item which of it the item itself speaks of. */
export interface Names {
  readonly all: ReadonlySet<string>
  /** The numbers of the keys that name each. */
  readonly keys: readonly { readonly name: string; readonly number: number }[]
  readonly own: readonly ReadonlySet<string>[]
}

/** Of what an item's closest exemplar is met by, the share said of a name that is its own and of one that is not; 0 to 1. */
export interface Governed {
  readonly home: number
  readonly foreign: number
}
const BY_NONE: Governed = { home: 0, foreign: 0 }

/** The words that concepts open with and that the question asks about, but for those that say everything or nothing. */
export function namesIn(
  items: readonly ReadyItem[],
  openings: ReadonlySet<string>,
  prompt: ReadonlySet<string>,
  numbers: KeyNumbers,
): Names {
  const concepts = items.filter(({ kind }) => kind === 'concept')
  const words = items.map(({ exemplars }) => new Set(exemplars.flatMap(({ slots }) => slots.flatMap(({ keys }) => keys.slice(0, 1)))))
  const count = (name: string): number => concepts.filter((item) => words[items.indexOf(item)]?.has(name)).length
  const isName = (key: string): boolean =>
    (openings.has(key) || prompt.has(key.slice(2))) && !isCommonWord(key.slice(2)) && count(key) > 0 && count(key) < concepts.length
  const all = new Set(words.flatMap((own) => [...own].filter(isName)))
  const keys = [...all].flatMap((name) =>
    keysFilling(name)
      .slice(0, 2)
      .map((key) => ({ name, number: numbers.of(key) })),
  )
  return { all, keys, own: words.map((own) => new Set([...own].filter((key) => all.has(key)))) }
}

/** By item whose words are said: "UDP resends what is lost" meets "TCP resends what is lost" under a foreign name. Signs, no proof. */
export function governedIn(standings: readonly Standing[], index: MarkIndex, { names, items }: CompiledQuestion): Governed[] {
  const named: { readonly name: string; readonly mark: Mark }[] = []
  for (const { name, number } of names.keys) for (const mark of index.of(number)) if (!mark.contrasted) named.push({ name, mark })
  if (named.length === 0) return items.map(() => BY_NONE)
  named.sort((a, b) => a.mark.from - b.mark.from)
  const sharing = named.filter(({ mark }) => mark.clause.shares.length > 0)
  const governorOf = ({ from, clause }: Mark): string | undefined =>
    (
      sharing.find(({ mark }) => isSharedOutTo(mark, clause)) ??
      lastOf(named, ({ mark }) => mark.from <= from && mark.clause.sentence === clause.sentence)
    )?.name
  return items.map((_, at) => {
    const best = standings[at]?.best
    const own = names.own[at]
    if (best === undefined || own === undefined || own.size === 0) return BY_NONE
    let total = 0
    let home = 0
    let foreign = 0
    for (const { slot, mark, strength } of best.matches) {
      const { keys, weight } = best.ref.exemplar.slots[slot] ?? { keys: [], weight: 0 }
      if (keys.some((key) => names.all.has(key))) continue
      const governor = governorOf(mark)
      total += weight * strength
      if (governor === undefined) continue
      if (own.has(governor)) home += weight * strength
      else foreign += weight * strength
    }
    return total === 0 ? BY_NONE : { home: home / total, foreign: foreign / total }
  })
}

/** "A and B are X and Y respectively": X is A's, though B stands between. */
const isSharedOutTo = ({ key, clause: { shares } }: Mark, clause: Clause): boolean =>
  clause.subject.includes(key) && shares.some((share) => share.clause === clause)
