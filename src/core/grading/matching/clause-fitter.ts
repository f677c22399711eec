import type { CompiledQuestion } from '../compiled-topic.ts'
import type { Clause } from '../reading/clause.ts'
import { zeros } from '../reading/lists.ts'
import type { Finder, Findings, Found, Match } from './finder.ts'
import { type ClauseFit, type Filling, fitClause, speaksOf } from './fit-clause.ts'
import { insertInOrder } from './insert-in-order.ts'
import type { ExemplarRef } from './postings.ts'
import { isSaid } from './window.ts'

const NONE: readonly ClauseFit[] = []
const NOTHING: readonly Found[] = []

/** What the clauses of an answer say of one exemplar, read when first asked for. */
export class ClauseFitter {
  readonly #ref: ExemplarRef
  readonly #question: CompiledQuestion
  readonly #clauses: readonly Clause[]
  /** By slot. */
  readonly #findings: readonly (Findings | undefined)[]
  readonly #fits: (readonly ClauseFit[] | undefined)[]
  #first: number | undefined

  constructor(ref: ExemplarRef, finder: Finder, question: CompiledQuestion) {
    this.#ref = ref
    this.#question = question
    this.#clauses = finder.clauses
    this.#findings = ref.wants.map((want) => finder.of(want))
    this.#fits = new Array(finder.clauses.length)
  }

  get clauses(): number {
    return this.#clauses.length
  }

  /** By clause how close a window can come at most that begins there. */
  mostCloseness(): number[] {
    const most = zeros(this.#clauses.length)
    for (let slot = 0; slot < this.#findings.length; slot++) {
      const reach = this.#findings[slot]?.reach
      const worth = this.#ref.worths[slot] as number
      if (reach === undefined || worth === 0) continue
      for (let at = 0; at < most.length; at++) most[at] = (most[at] as number) + worth * (reach[at] as number)
    }
    return most
  }

  /** One for each claim at that place: more than one where a clause speaks of several subjects in turn. */
  at(index: number): readonly ClauseFit[] {
    const known = this.#fits[index]
    if (known !== undefined) return known
    const rows = this.#rowsAt(index)
    const fits = rows.length === 0 ? NONE : rows.map((row) => this.#fit(row))
    this.#fits[index] = fits
    return fits
  }

  /** Whether it might count: it speaks of the subject, or stands beside its name. */
  mayCount(index: number): boolean {
    const { exemplar, strict } = this.#ref
    const clause = this.#clauses[index] as Clause
    return (
      exemplar.subject === null ||
      clause.shares.length > 0 ||
      speaksOf(clause, exemplar.subject, this.#question, strict) ||
      this.#isNamedBeside(clause)
    )
  }

  /** Whether nothing matches before. */
  isFirst(index: number): boolean {
    this.#first ??= this.#firstMatched()
    return index <= this.#first
  }

  #firstMatched(): number {
    let first = this.#clauses.length
    for (const findings of this.#findings)
      for (const { mark } of findings?.all ?? NOTHING)
        if (mark.clause.index < first && !(this.#ref.strict && mark.loose)) first = mark.clause.index
    return first
  }

  /** Whether some clause denies what the exemplar does not. */
  denies(): boolean {
    return this.#clauses.some(({ index }) => this.at(index).some(({ contradicts }) => contradicts.length > 0))
  }

  /** The slots that some clause of that sentence denies. */
  contradictedIn(sentence: number): number[] {
    return this.#clauses.flatMap(({ index, sentence: own }) =>
      own === sentence ? this.at(index).flatMap(({ contradicts }) => contradicts) : [],
    )
  }

  /** The most of the exemplar that some clause says without claiming it, as a share of its weight. */
  rejected(): number {
    const { exemplar, total } = this.#ref
    let most = 0
    for (let index = 0; index < this.#clauses.length; index++)
      for (const { clause, said, denied } of this.at(index)) {
        if (denied && isContrary(said)) continue
        let weight = 0
        for (const [slot, match] of said.entries())
          if (match !== undefined && (denied || match.mark.disowned !== undefined || !isSaid(clause)))
            weight += (exemplar.slots[slot]?.weight ?? 0) * match.strength
        most = Math.max(most, total > 0 ? weight / total : 0)
      }
    return most
  }

  /** By claim what matches, the strongest first, opposites last. */
  #rowsAt(index: number): Match[][] {
    const rows: Match[][] = []
    for (let slot = 0; slot < this.#findings.length; slot++)
      for (const { mark, strength, opposite } of this.#findings[slot]?.byClause[index] ?? NOTHING) {
        if (this.#ref.strict && mark.loose) continue
        const match = { slot, mark, strength, opposite }
        const row = rows.find((other) => other[0]?.mark.clause === mark.clause)
        if (row === undefined) rows.push([match])
        else insertInOrder(row, match, compare)
      }
    return rows
  }

  #fit(row: readonly Match[]): ClauseFit {
    const { clause } = (row[0] as Match).mark
    return fitClause(
      this.#ref,
      clause,
      onePerWord(row, this.#ref.wants.length),
      this.#question,
      !this.#isShare(clause) && this.#isNamedBeside(clause),
    )
  }

  /** "A and B are X and Y respectively": what is shared out to one is of nobody beside. */
  #isShare(clause: Clause): boolean {
    return this.#clauses[clause.index] !== clause
  }

  #isNamedBeside({ sentence }: Clause): boolean {
    const { owner } = this.#ref
    if (owner < 0) return false
    for (const { mark } of this.#findings[owner]?.all ?? NOTHING)
      if (mark.clause.sentence === sentence && !(this.#ref.strict && mark.loose)) return true
    return false
  }
}

/** "It stops the program" is no rejection of "it runs with the program": a contrary word, and nothing that denies. */
const isContrary = (said: Readonly<Filling>): boolean =>
  said.some((match) => match?.opposite) && !said.some((match) => match !== undefined && (match.mark.negation ?? match.mark.denials[0]))

const lengthOf = ({ mark }: Match): number => mark.to - mark.from
const compare = (a: Match, b: Match): number =>
  Number(a.opposite) - Number(b.opposite) || b.strength - a.strength || lengthOf(b) - lengthOf(a)

/** Each slot gets one match, and each word of the answer fills one slot. */
function onePerWord(found: readonly Match[], slots: number): Filling {
  const filling: Filling = []
  for (let slot = 0; slot < slots; slot++) filling.push(undefined)
  for (const match of found) if (filling[match.slot] === undefined && !isTaken(match, filling)) filling[match.slot] = match
  return filling
}

function isTaken({ mark: { from, to } }: Match, filling: Filling): boolean {
  for (const other of filling) if (other !== undefined && other.mark.from < to && from < other.mark.to) return true
  return false
}
