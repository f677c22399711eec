import type { Level } from '../levels.ts'
import { contentOf, coverage, likeness } from '../likeness.ts'
import type { Fact } from './split-facts.ts'

export interface DraftConcept {
  statement: string
  whole: string
  accept: string[]
  isMustKnow: boolean
  content: ReadonlySet<string>
  /** The first of the topic's names in it: what says the same is about the same. */
  about: string | undefined
  readonly line: number
}

const SAME = 0.62
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

  /** Takes a fact in; false where there is no room or nothing to grade. Of two that say the same, a must-know's wording stands. */
  add(fact: Fact, line: number, isMustKnow = false, same: DraftConcept | undefined = undefined): boolean {
    const content = contentOf(fact.statement)
    if (content.size === 0 || fact.whole.length > LONGEST) return false
    const about = firstNamed(fact.statement, this.#names)
    const known = same ?? this.closest(fact.statement, SAME)?.concept
    if (known === undefined && this.concepts.length >= MOST_CONCEPTS) return false
    for (const word of contentOf(fact.whole)) this.#words.add(word)
    if (known === undefined) {
      this.concepts.push({ ...fact, accept: wordings(fact), isMustKnow, content, about, line })
      return true
    }
    const others = isMustKnow && !known.isMustKnow ? [known.statement, known.whole, ...wordings(fact)] : [fact.statement, fact.whole]
    if (isMustKnow && !known.isMustKnow) Object.assign(known, { ...fact, isMustKnow, content, about })
    known.accept = [...new Set([...known.accept, ...others])].filter((wording) => wording !== known.statement)
    return true
  }

  /** The concept that says most nearly the same, if at least so nearly. */
  closest(statement: string, least: number): { concept: DraftConcept; likeness: number } | undefined {
    const content = contentOf(statement)
    const about = firstNamed(statement, this.#names)
    let best: { concept: DraftConcept; likeness: number } | undefined
    for (const concept of this.concepts) {
      if (about !== undefined && concept.about !== undefined && about !== concept.about) continue
      const found = likeness(content, concept.content)
      if (found >= least && found > (best?.likeness ?? 0)) best = { concept, likeness: found }
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

/** The name that comes first in a text. */
export function firstNamed(text: string, names: readonly string[]): string | undefined {
  const lower = text.toLowerCase()
  let first: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const at = lower.indexOf(name.toLowerCase())
    if (at >= 0 && at < least) {
      first = name
      least = at
    }
  }
  return first
}

const wordings = ({ statement, whole }: Fact): string[] => (whole === statement ? [] : [whole])
