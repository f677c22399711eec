import { alignAll } from './align.ts'
import type { Analysis } from './analyse.ts'
import type { CompiledQuestion, ReadyItem } from './compiled-topic.ts'
import { featuresOf } from './features.ts'
import { indexMarks } from './marks.ts'
import { matchPattern, type PatternMatch } from './match-pattern.ts'
import { CONCEPT, type Features, RED_FLAG, weigh } from './weights.ts'
import type { Alignment } from './window.ts'

/** What was found for one concept or red flag. */
export interface Decision {
  readonly item: ReadyItem
  /** 0 to 1; stated or asserted from 0.5 on. */
  readonly score: number
  readonly pattern: PatternMatch | undefined
  readonly best: Alignment | undefined
  /** The claim was made the other way round ("is not reachable from inside"). */
  readonly contradicted: boolean
  readonly features: Features | undefined
}

const BY_PATTERN = 0.95
const MOST_WHEN_DOUBTFUL = 0.4
const LEAST_CORES = 2
const MOSTLY_AGAINST = 0.6
const NEARLY_ALL = 0.9
const MOSTLY_LITERAL = 0.6
/** Beside authored patterns, phrases alone must be nearly certain. */
const SOFT_BESIDE_PATTERNS = 0.8

/** Patterns, statements and phrases feed one decision an item; near misses and rivals for the same clauses count against it. */
export function decideAll(analysis: Analysis, question: CompiledQuestion): Decision[] {
  const marks = indexMarks(analysis.marks)
  const standings = alignAll(analysis, question, marks)
  return question.items.map((item, index) => {
    let pattern: PatternMatch | undefined
    for (const candidate of item.patterns) pattern ??= matchPattern(candidate, item, marks, analysis, question)
    const own = standings[index]?.best
    const features = own === undefined ? undefined : featuresOf(index, own, standings, question, analysis)
    const soft = features === undefined || own === undefined ? 0 : softScore(item, features, own)
    const contradicted = pattern === undefined && own !== undefined && own.against > MOSTLY_AGAINST && own.against > own.coverage
    return { item, score: pattern === undefined ? soft : Math.max(BY_PATTERN, soft), pattern, best: own, contradicted, features }
  })
}

/** What is asked, reported or only listed is not said. A core that the author marked must be there. An accusation needs two core words and no doubt left. */
function softScore(item: ReadyItem, features: Features, own: Alignment): number {
  const score = weigh(features, item.kind === 'concept' ? CONCEPT : RED_FLAG)
  const covered =
    item.patterns.length > 1 &&
    score < SOFT_BESIDE_PATTERNS &&
    (features.coverage < NEARLY_ALL || (item.kind === 'redFlag' && features.literal < MOSTLY_LITERAL))
  const doubtful =
    own.lacksMarked ||
    covered ||
    features.unsaid > 0 ||
    (item.kind === 'redFlag' && (own.coreFilled < Math.min(LEAST_CORES, own.cores) || features.vetoed > 0))
  return doubtful ? Math.min(score, MOST_WHEN_DOUBTFUL) : score
}
