import type { Analysis } from './analyse.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import { boundsOf } from './find-matches.ts'
import { type ClauseFit, fitClauses } from './fit-clause.ts'
import type { MarkIndex } from './marks.ts'
import type { ExemplarRef } from './postings.ts'
import { fitProfiles } from './profile.ts'
import { type Alignment, mostCloseness, Window } from './window.ts'

/** A concept may be said over two sentences; an accusation must stand in one. */
const WIDEST = 4
const LEAST_COVERAGE = 0.12
const MOST_EXEMPLARS = 3
/** An exemplar that promises less than this share of the best one's is not looked at. */
const CLOSE_TO_BEST = 0.65

/** How one concept or red flag stands: its closest exemplar, its closest near miss, and how much of some exemplar is said anywhere. */
export interface Standing {
  readonly best: Alignment | undefined
  readonly near: Alignment | undefined
  /** 0 to 1: the most of an exemplar's weight that the answer's words cover, whoever says it of whatever. */
  readonly anywhere: number
  /** How clearly some clause fits the item's profile, 0 to 1. */
  readonly profile: number
}

/** For every item of the question how it stands. */
export function alignAll(analysis: Analysis, question: CompiledQuestion, index: MarkIndex): Standing[] {
  const best: (Alignment | undefined)[] = question.items.map(() => undefined)
  const near = [...best]
  const { bounds, met } = boundsOf(analysis, question)
  const profiles = fitProfiles(question.profiles, analysis)
  const { group } = question.postings
  const most = new Float64Array(question.items.length * 2)
  for (let at = 0; at < bounds.length; at++) {
    const into = group[at] as number
    if ((bounds[at] as number) > (most[into] as number)) most[into] = bounds[at] as number
  }
  for (const at of promising(question, bounds)) {
    const ref = question.postings.refs[at]
    if (ref === undefined || (ref.near && best[ref.item] === undefined)) continue
    const into = ref.near ? near : best
    const known = into[ref.item]
    if (known !== undefined && mostCloseness(bounds[at] ?? 0, ref, met) <= known.closeness) continue
    const window = bestWindow(ref, analysis, index, met, question)
    if (window !== undefined && (known === undefined || window.closeness > known.closeness)) into[ref.item] = window
  }
  return question.items.map((_, at) => ({ best: best[at], near: near[at], anywhere: most[at * 2] ?? 0, profile: profiles[at] ?? 0 }))
}

/** The few exemplars of each item, and then of its near misses, that could cover most; the best first. */
function promising({ items, postings: { group, lead } }: CompiledQuestion, bounds: Float64Array): number[] {
  const promise = (at: number): number => (bounds[at] as number) * (lead[at] as number)
  const chosen: number[][] = Array.from({ length: items.length * 2 }, () => [])
  for (let at = 0; at < bounds.length; at++) {
    if ((bounds[at] as number) < LEAST_COVERAGE) continue
    const list = chosen[group[at] as number] as number[]
    const own = promise(at)
    let place = list.length
    while (place > 0 && promise(list[place - 1] as number) < own) place--
    if (place >= MOST_EXEMPLARS) continue
    list.splice(place, 0, at)
    if (list.length > MOST_EXEMPLARS) list.pop()
  }
  return chosen.flatMap((list) => list.filter((at) => promise(at) >= CLOSE_TO_BEST * promise(list[0] ?? at)))
}

function bestWindow(
  ref: ExemplarRef,
  analysis: Analysis,
  index: MarkIndex,
  met: Uint8Array,
  question: CompiledQuestion,
): Alignment | undefined {
  const fits = fitClauses(ref, analysis, index, met, question)
  const reach = question.items[ref.item]?.kind === 'redFlag' ? 0 : 1
  let best: Alignment | undefined
  for (let from = 0; from < fits.length; from++) {
    const first = fits[from] as ClauseFit
    if (first.usable.length === 0 && fits.length > 1 && best !== undefined) continue
    const window = new Window(ref)
    for (let to = from; to < fits.length; to++) {
      const fit = fits[to]
      if (fit === undefined || fit.clause.index >= first.clause.index + WIDEST || fit.clause.sentence > first.clause.sentence + reach) break
      if (to > from && fit.usable.length === 0) continue
      window.add(fit)
      best = window.measure(best?.closeness) ?? best
    }
  }
  return best
}
