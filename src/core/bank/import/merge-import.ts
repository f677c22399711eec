import type { Edit, Value } from '../topic/edit-topic.ts'
import { type ImportedTopic, withoutEmpty } from './imported-topic.ts'

type Item = { readonly [key: string]: unknown }

/** How a topic file changes when its sheet is imported again, and what a person should know of it. */
export interface Merge {
  readonly edits: readonly Edit[]
  readonly kept: readonly string[]
}

/**
 * Three ways: what the last import made (`base`), what this one makes (`next`), and what stands in the file (`mine`).
 * The sheet's changes go in where the author changed nothing; what the author changed, added or removed stays so.
 */
export function mergeImport(base: ImportedTopic | undefined, next: ImportedTopic, mine: unknown): Merge {
  const merger = new Merger(removedIds(base, mine as ImportedTopic))
  merger.mergeMap(base as Item | undefined, next as unknown as Item, mine as Item, [])
  return merger
}

/** What a topic that leaves a key out is read as. */
const DEFAULTS: Item = { summary: '', weight: 1, essential: false }
/** Lists that refer to other items by id. */
const REFERRING = ['red_flags', 'follow_ups']

const KINDS: Record<string, string> = { terms: 'term ', red_flags: 'red flag ', questions: 'question ', concepts: 'concept ' }

class Merger implements Merge {
  readonly edits: Edit[] = []
  readonly kept: string[] = []
  readonly #removed: ReadonlySet<string>

  constructor(removed: ReadonlySet<string>) {
    this.#removed = removed
  }

  mergeMap(base: Item | undefined, next: Item, mine: Item, place: readonly (string | number)[], named = ''): void {
    for (const [key, value] of Object.entries(next)) {
      if (key === 'id' || (key === 'name' && place.length > 0)) continue
      const here = [...place, key]
      const before = base?.[key]
      if (Array.isArray(value)) this.#mergeList(before as unknown[] | undefined, value, (mine[key] ?? []) as unknown[], here, named)
      else if (base !== undefined && !isSame(before, value))
        this.#mergeValue(before ?? DEFAULTS[key], value, mine[key], here, `${named}${key}`)
    }
  }

  #mergeValue(before: unknown, value: unknown, mine: unknown, place: readonly (string | number)[], name: string): void {
    if (isSame(mine, value)) return
    if (isSame(mine, before)) this.edits.push({ kind: 'set', place, value: value as Value })
    else this.kept.push(`${name}: yours stays, the sheet now says ${JSON.stringify(value)}`)
  }

  #mergeList(
    before: readonly unknown[] | undefined,
    next: readonly unknown[],
    mine: readonly unknown[],
    place: readonly (string | number)[],
    named: string,
  ): void {
    for (const value of next) {
      const at = mine.findIndex((item) => keyOf(item) === keyOf(value))
      const old = before?.find((item) => keyOf(item) === keyOf(value))
      if (at >= 0 && isItem(value))
        this.mergeMap(isItem(old) ? old : undefined, value, mine[at] as Item, [...place, at], `${named}${keyOf(value)} `)
      else if (at < 0 && old === undefined && !this.#refersToRemoved(value, place))
        this.edits.push({ kind: 'append', place, value: withoutEmpty(value) as Value })
    }
    for (const value of before ?? []) {
      if (!isItem(value)) continue
      const isGone = !next.some((item) => keyOf(item) === keyOf(value))
      if (isGone && mine.some((item) => keyOf(item) === keyOf(value)))
        this.kept.push(
          `${named}${KINDS[String(place.at(-1))] ?? ''}${keyOf(value)}: it is no longer in the sheet; it stays, since attempts may refer to it`,
        )
    }
  }

  #refersToRemoved(value: unknown, place: readonly (string | number)[]): boolean {
    return typeof value === 'string' && REFERRING.includes(String(place.at(-1))) && this.#removed.has(value)
  }
}

/** Questions and red flags that the author took out. */
function removedIds(base: ImportedTopic | undefined, mine: ImportedTopic): Set<string> {
  const idsOf = (topic: ImportedTopic): string[] => [...topic.questions, ...topic.red_flags].map((item) => item.id)
  const left = new Set(idsOf(mine))
  return new Set(base === undefined ? [] : idsOf(base).filter((id) => !left.has(id)))
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null
const keyOf = (value: unknown): string => (isItem(value) ? String(value.id ?? value.name).toLowerCase() : String(value))
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
