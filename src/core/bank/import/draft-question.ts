import { contentOf, coverage, likeness } from '../likeness.ts'
import type { Level } from '../topic/levels.ts'
import type { Fact } from './split-facts.ts'

export interface DraftConcept {
  statement: string
  whole: string
  accept: string[]
  isMustKnow: boolean
  content: ReadonlySet<string>
  /** The first of the topic's names in it: what says the same is about the same. */
  about: string | undefined
  /** The lists that it stands in, by the line each begins on: what one list says twice is not the same. */
  readonly lists: Set<number>
}

const SAME = 0.6
const PART = 0.5
const MOST_CONCEPTS = 40
const LONGEST = 1000

/** A question in the making: takes facts, and joins those that say the same. */
export class DraftQuestion {
  readonly level: Level
  readonly heading: string
  readonly prompt: string
  /** The name it asks about, if it asks about one. */
  readonly term: string
  readonly concepts: DraftConcept[] = []
  readonly followUps: DraftQuestion[] = []
  /** Whether the sheet names no level for it; the level it was once given stays. */
  isLevelGuessed = false
  /** "Yes" or "No" where its answer begins with that alone. */
  reply = ''
  readonly #names: readonly string[]
  readonly #words: Set<string>
  readonly #heading: ReadonlySet<string>

  constructor(level: Level, heading: string, prompt: string, names: readonly string[], term = '') {
    this.level = level
    this.heading = heading
    this.prompt = prompt
    this.term = term
    this.#names = names
    this.#heading = contentOf(heading)
    this.#words = contentOf(`${heading} ${prompt}`)
  }

  /** Takes a fact of a list in; false where there is no room or nothing to grade. Of two that say the same, a must-know's wording stands. */
  add(fact: Fact, list: number, isMustKnow = false): boolean {
    const content = contentOf(fact.statement)
    if (content.size === 0 || fact.whole.length > LONGEST) return false
    const about = firstNamed(fact.statement, this.#names)
    const known =
      this.concepts.find(({ statement }) => statement === fact.statement) ??
      this.closest(fact.statement, SAME, ({ lists, isMustKnow: stands }) => !lists.has(list) && !(isMustKnow && stands))?.concept
    if (known === undefined && this.concepts.length >= MOST_CONCEPTS) return false
    for (const word of contentOf(fact.whole)) this.#words.add(word)
    if (known === undefined) {
      this.concepts.push({ ...fact, accept: wordings(fact), isMustKnow, content, about, lists: new Set([list]) })
      return true
    }
    const others = isMustKnow && !known.isMustKnow ? [known.statement, known.whole, ...wordings(fact)] : [fact.statement, fact.whole]
    if (isMustKnow && !known.isMustKnow) Object.assign(known, { ...fact, isMustKnow, content, about })
    known.accept = [...new Set([...known.accept, ...others])].filter((wording) => wording !== known.statement)
    known.lists.add(list)
    return true
  }

  /** The concept that says most nearly the same, if at least so nearly, of those that `may` be it. */
  closest(
    statement: string,
    least: number,
    may: (concept: DraftConcept) => boolean = () => true,
  ): { concept: DraftConcept; likeness: number } | undefined {
    const content = contentOf(statement)
    const about = firstNamed(statement, this.#names)
    let best: { concept: DraftConcept; likeness: number } | undefined
    for (const concept of this.concepts) {
      if (about !== undefined && concept.about !== undefined && about !== concept.about) continue
      const found = sameness(content, concept.content)
      if (found < least || found <= (best?.likeness ?? 0) || !may(concept)) continue
      if (isDenial(statement) === isDenial(concept.statement) && !isReordered(content, concept.content)) best = { concept, likeness: found }
    }
    return best
  }

  /** Whether it asks about a name, or has a must-know about it. */
  isAbout(name: string): boolean {
    return (
      firstNamed(`${this.prompt} ${this.heading}`, [name]) !== undefined ||
      this.concepts.some((concept) => concept.isMustKnow && concept.about === name)
    )
  }

  get isSummary(): boolean {
    return this.heading === `${this.level} summary`
  }

  /** How well a remark belongs here: which share of its words is known here, and of the heading's words in it. */
  affinity(content: ReadonlySet<string>): number {
    return coverage(content, this.#words) + coverage(this.#heading, content) / 2
  }
}

/** The name that comes first in a text; of two that begin there the longer. */
export function firstNamed(text: string, names: readonly string[]): string | undefined {
  const lower = text.toLowerCase()
  let first: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const at = lower.indexOf(name.toLowerCase())
    if (at >= 0 && (at < least || (at === least && name.length > (first ?? '').length))) {
      first = name
      least = at
    }
  }
  return first
}

const wordings = ({ statement, whole }: Fact): string[] => (whole === statement ? [] : [whole])

/** How alike they are; what says all of the other and no more than as much again is the same. */
function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const found = likeness(a, b)
  const isPart = coverage(a, b) === 1 || coverage(b, a) === 1
  return isPart && found >= PART ? Math.max(found, SAME) : found
}

const DENIAL = /\b(?:no|not|never|none|nothing|nobody|cannot|without|neither|nor)\b|n[’']t\b/i
const isDenial = (text: string): boolean => DENIAL.test(text)

/** "Readers block writers" is not what "writers block readers" says. */
function isReordered(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [first] = a
  const [other] = b
  return first !== other && a.size === b.size && coverage(a, b) === 1
}
