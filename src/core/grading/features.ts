import type { Analysis } from './analyse.ts'
import type { CompiledQuestion, ReadyItem } from './compiled-topic.ts'
import type { Match } from './find-matches.ts'
import { isVetoed } from './match-pattern.ts'
import type { Features } from './weights.ts'
import { type Alignment, isSaid } from './window.ts'

const FULL = 1.8
const WIDEST_GAP = 8
const MOST_COUNTED = 5
const MOST_MASS = 3

/** What the decision on one item looks at: its own alignment, and how it stands beside its near misses and rivals. */
export function featuresOf(
  item: ReadyItem,
  own: Alignment,
  near: Alignment | undefined,
  rivals: readonly { readonly item: ReadyItem; readonly alignment: Alignment }[],
  question: CompiledQuestion,
  analysis: Analysis,
): Features {
  const leadOf = (kind: ReadyItem['kind']): number => {
    let lead = 0
    for (const rival of rivals)
      if (rival.item !== item && rival.item.kind === kind && overlaps(own, rival.alignment))
        lead = Math.max(lead, rival.alignment.closeness - own.closeness + 0.3)
    return lead
  }
  const { slots } = own.ref.exemplar
  const marks = own.matches.map((match) => match.mark)
  return {
    coverage: own.coverage,
    core: own.core,
    coreAll: own.cores > 0 && own.coreFilled === own.cores ? 1 : 0,
    literal: own.literal,
    count: Math.min(MOST_COUNTED, own.count) / MOST_COUNTED,
    mass: Math.min(MOST_MASS, own.mass) / MOST_MASS,
    density: densityOf(own, analysis),
    gap: gapOf(own.matches),
    against: own.against,
    misplaced: own.misplaced,
    unsaid: own.clauses.every(isSaid) ? 0 : 1,
    hypothetical: own.clauses.length > 0 && own.clauses.every((clause) => clause.status === 'hypothetical') ? 1 : 0,
    hedged: own.clauses.some((clause) => clause.status === 'hedged') ? 1 : 0,
    near: near === undefined ? 0 : Math.max(0, near.closeness - own.closeness + 0.2),
    rivalConcept: leadOf('concept'),
    rivalFlag: leadOf('redFlag'),
    rivalName: hasRivalName(own, analysis, question) ? 1 : 0,
    vetoed: item.kind === 'redFlag' && !slots.some((slot) => slot.negated) && isVetoed(marks, analysis) ? 1 : 0,
    thin: Math.max(0, 1 - own.ref.total / FULL),
  }
}

function overlaps(a: Alignment, b: Alignment): boolean {
  return a.clauses.some((clause) => b.clauses.includes(clause))
}

/** Share of the clauses' words that the exemplar explains. */
function densityOf({ matches, clauses }: Alignment, analysis: Analysis): number {
  let words = 0
  for (const clause of clauses) for (let at = clause.from; at < clause.to; at++) if (analysis.tokens[at]?.kind === 'word') words++
  const used = new Set<number>()
  for (const { mark } of matches) for (let at = mark.from; at < mark.to; at++) used.add(at)
  return words === 0 ? 0 : Math.min(1, used.size / words)
}

/** How far apart the matched words stand, 0 (side by side) to 1. */
function gapOf(matches: readonly Match[]): number {
  const places = matches.map((match) => match.mark.from).sort((a, b) => a - b)
  if (places.length < 2) return 0
  let sum = 0
  for (let at = 1; at < places.length; at++) sum += Math.min(WIDEST_GAP, Math.max(0, (places[at] ?? 0) - (places[at - 1] ?? 0) - 2))
  return sum / (places.length - 1) / WIDEST_GAP
}

/** Another name stands where the exemplar's object should be: "built on LoadBalancer" for "built on ClusterIP". */
function hasRivalName({ ref, matches, clauses }: Alignment, analysis: Analysis, question: CompiledQuestion): boolean {
  const { subjects } = question.vocabulary
  const { slots } = ref.exemplar
  const isName = (key: string): boolean => subjects.has(key)
  const missing = slots.some((slot, index) => !slot.owner && slot.keys.some(isName) && !matches.some((match) => match.slot === index))
  if (!missing) return false
  return analysis.marks.some(
    (mark) => isName(mark.key) && !mark.contrasted && clauses.includes(mark.clause) && !slots.some((slot) => slot.keys.includes(mark.key)),
  )
}
