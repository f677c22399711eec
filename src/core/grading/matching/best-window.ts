import type { CompiledQuestion } from '../compiled-topic.ts'
import { ClauseFitter } from './clause-fitter.ts'
import { type Finder, WIDEST } from './finder.ts'
import type { ClauseFit } from './fit-clause.ts'
import type { ExemplarRef } from './postings.ts'
import { type Alignment, Window } from './window.ts'

/** So much of an exemplar is denied that the answer means it. */
const MOSTLY = 0.6

/** Of windows that are as close the first is taken, whatever the last digits of the sums. */
const ROUNDING = 1e-12

/** The run of neighbouring clauses that says most of an exemplar; undefined where none comes closer than `least`. */
export function bestWindow(ref: ExemplarRef, finder: Finder, question: CompiledQuestion, least: number): Alignment | undefined {
  const fitter = new ClauseFitter(ref, finder, question)
  const most = fitter.mostCloseness()
  const likeliest = placeOfMost(most)
  if (least >= 0 && (most[likeliest] ?? 0) <= least) return undefined
  let best: Alignment | undefined
  let bestFrom = 0
  const tryFrom = (from: number): void => {
    const floor = best === undefined ? least : best.closeness - (from < bestFrom ? ROUNDING : 0)
    if ((most[from] as number) <= floor) return
    const found = closestFrom(from, ref, fitter, floor)
    if (found === undefined) return
    best = found
    bestFrom = from
  }
  tryFrom(likeliest)
  for (let from = 0; from < most.length; from++) if (from !== likeliest) tryFrom(from)
  if (best === undefined) return undefined
  const contrary = isContrary(best, fitter)
  return ref.strict ? { ...best, contrary, rejected: () => fitter.rejected() } : { ...best, contrary }
}

/** "Nodes are not added when pods find no room": the condition alone is no claim. */
function isContrary({ ref: { exemplar }, matches, clauses, against }: Alignment, fitter: ClauseFitter): boolean {
  const isSupposed = (slot: number): boolean => exemplar.slots[slot]?.supposed === true
  if (matches.length === 0) return against >= MOSTLY && exemplar.slots.every(({ negated }) => !negated) && fitter.denies()
  if (!matches.every(({ slot }) => isSupposed(slot))) return false
  return clauses.some(({ sentence }) => fitter.contradictedIn(sentence).some((slot) => !isSupposed(slot)))
}

function placeOfMost(values: readonly number[]): number {
  let place = 0
  for (let at = 1; at < values.length; at++) if ((values[at] as number) > (values[place] as number)) place = at
  return place
}

/** A concept may be said over two sentences; an accusation must stand in one. */
const MORE_SENTENCES = 1

/** A window opens with a clause that counts; only where none does, with the first that matches at all. */
function closestFrom(from: number, ref: ExemplarRef, fitter: ClauseFitter, least: number): Alignment | undefined {
  if (!fitter.mayCount(from) && !fitter.isFirst(from)) return undefined
  const fits = fitter.at(from)
  let best: Alignment | undefined
  for (let n = 0; n < fits.length; n++) {
    const first = fits[n] as ClauseFit
    if (!first.usable && !(n === 0 && fitter.isFirst(from))) continue
    const reach = first.clause.sentence + (ref.strict ? 0 : MORE_SENTENCES)
    const window = new Window(ref)
    for (let at = from; at < Math.min(from + WIDEST, fitter.clauses); at++) {
      if (at > from && !fitter.mayCount(at)) continue
      for (const fit of fitter.at(at)) {
        if (at === from && fits.indexOf(fit) < n) continue
        if (fit.clause.sentence > reach || (fit !== first && !fit.usable)) continue
        window.add(fit)
        best = window.measure(best?.closeness ?? least) ?? best
      }
    }
  }
  return best
}
