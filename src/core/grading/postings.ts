import type { ReadyItem } from './compiled-topic.ts'
import type { Lexicon } from './lexicon-rows.ts'
import type { Exemplar, Slot } from './slot.ts'

/** An exemplar of one of the question's items. */
export interface ExemplarRef {
  readonly item: number
  readonly near: boolean
  readonly exemplar: Exemplar
  /** Sum of the weights of all slots but the owner's. */
  readonly total: number
  readonly coreTotal: number
}

/** "A mark with this key fills that slot this well", or says its opposite. */
export interface Posting {
  readonly ref: number
  readonly slot: number
  /** 0 to 1. */
  readonly strength: number
  readonly opposite: boolean
  /** An accusation: loose members do not count. */
  readonly strict: boolean
}

/** The inverted index of a question: cost follows the answer's words, not the rubric's length. */
export interface Postings {
  readonly refs: readonly ExemplarRef[]
  readonly byKey: ReadonlyMap<string, readonly Posting[]>
  readonly numbers: readonly Posting[]
}

const SAME_WORD = 1
const SAME_CLASS = 0.85
/** One word where the exemplar has a fixed phrase. */
const PART_OF_PHRASE = 0.75
const OPPOSITE_CLASS = 0.8

export function buildPostings(
  items: readonly ReadyItem[],
  senses: Readonly<Record<string, readonly string[]>>,
  lexicon: Lexicon,
): Postings {
  const refs: ExemplarRef[] = []
  const byKey = new Map<string, Posting[]>()
  const numbers: Posting[] = []
  const post = (key: string, posting: Posting): void => {
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [posting])
    else list.push(posting)
  }
  for (const [item, { kind, exemplars, near }] of items.entries())
    for (const exemplar of [...exemplars, ...near]) {
      const strict = kind === 'redFlag'
      const ref = refs.length
      const counted = exemplar.slots.filter((slot) => !slot.owner)
      const sum = (slots: readonly Slot[]): number => slots.reduce((total, slot) => total + slot.weight, 0)
      refs.push({
        item,
        near: exemplar.source.startsWith('near'),
        exemplar,
        total: sum(counted),
        coreTotal: sum(counted.filter((slot) => slot.core)),
      })
      for (const [slot, { keys }] of exemplar.slots.entries()) {
        if (keys.length === 0) numbers.push({ ref, slot, strength: SAME_WORD, opposite: false, strict })
        const classes = new Set(keys.flatMap((key) => (key.startsWith('c:') ? [key.slice(2)] : [])))
        const part = classes.size > 0 ? PART_OF_PHRASE : 1
        const sense = new Set(
          keys.flatMap((key) => (key.startsWith('w:') ? (senses[key.slice(2)] ?? []) : [])).filter((name) => !classes.has(name)),
        )
        for (const key of keys)
          if (!key.startsWith('c:'))
            post(key, { ref, slot, strength: SAME_WORD * (key.startsWith('w:') ? part : 1), opposite: false, strict })
        for (const name of classes) post(`c:${name}`, { ref, slot, strength: SAME_WORD, opposite: false, strict })
        for (const name of sense) post(`c:${name}`, { ref, slot, strength: SAME_CLASS * part, opposite: false, strict })
        for (const name of oppositesOf([...classes, ...sense], lexicon))
          if (!classes.has(name) && !sense.has(name))
            post(`c:${name}`, { ref, slot, strength: OPPOSITE_CLASS * part, opposite: true, strict })
      }
    }
  return { refs, byKey, numbers }
}

export function oppositesOf(names: Iterable<string>, { opposites }: Lexicon): Set<string> {
  const found = new Set<string>()
  for (const name of names) for (const other of opposites.get(name) ?? []) found.add(other)
  return found
}
