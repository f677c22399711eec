import type { Topic } from '../../core/bank/topic/topic.ts'
import { progressOf } from '../../core/learning/memory/progress.ts'
import type { Standing } from '../../core/learning/memory/standing.ts'
import { randomOf, shuffled } from '../../core/learning/random.ts'
import { anonymousExcerpt, nameWords } from '../../core/learning/report/excerpt.ts'
import type { Cell } from '../ports.ts'
import type { PlanPeople } from './plan-people.ts'

/** With fewer people, what "someone" wrote would tell who. */
const LEAST_ANSWERED = 5
/** The map shows who holds a misconception: where it is one person alone, their words would have a name. */
const LEAST_RAISED = 2
const MOST_SHOWN = 10
const MOST_READ = 20

export interface Misconception {
  readonly topic: string
  readonly id: string
  readonly claim: string
  readonly correction: string | null
  /** People who ever claimed it; `open` of them have not set it right since, `corrected` have. */
  readonly raised_by: number
  readonly open: number
  readonly corrected: number
  /** How somebody put it, without a name. */
  readonly example: string | null
}

/** What most of a plan's people get wrong, open ones first: always of the whole plan, so that no filter tells whose words they are. */
export function planMisconceptions(cell: Cell, { plan, people, standings }: PlanPeople): Misconception[] {
  const names = nameWords(people.map(({ name }) => name))
  const found = [...new Set(plan.items.map(({ topic }) => topic))].flatMap((topicId) => {
    const topic = cell.bank.find(topicId)?.topic
    if (topic === undefined) return []
    const own = people.flatMap(({ id }) => standings.of(topicId, id) ?? [])
    const raisers = raisersOf(people, (id) => standings.of(topicId, id))
    return topic.red_flags.flatMap(({ id, claim, correction }) => {
      const all = raisers.get(id)
      if (all === undefined) return []
      const open = all.filter(({ corrected }) => !corrected).length
      return [{ topic, id, claim, correction: correction ?? null, raisers: all, open, own }]
    })
  })
  found.sort((a, b) => b.open - a.open || b.raisers.length - a.raisers.length || (a.id < b.id ? -1 : 1))
  return found.slice(0, MOST_SHOWN).map(({ topic, id, claim, correction, raisers, open, own }) => {
    const isShown = raisers.length >= LEAST_RAISED && haveAnswered(topic, id, own, LEAST_ANSWERED)
    const example = isShown ? exampleOf(cell, id, raisers, names) : null
    return { topic: topic.id, id, claim, correction, raised_by: raisers.length, open, corrected: raisers.length - open, example }
  })
}

interface Raiser {
  readonly learner: string
  readonly corrected: boolean
  readonly raised: number
}
/** Who raised which red flag of a topic. */
function raisersOf(people: PlanPeople['people'], standingOf: (learner: string) => Standing | undefined): Map<string, Raiser[]> {
  const found = new Map<string, Raiser[]>()
  for (const { id: learner } of people)
    for (const [flag, { corrected, raised }] of Object.entries(standingOf(learner)?.flags ?? {})) {
      const known = found.get(flag) ?? []
      known.push({ learner, corrected, raised })
      found.set(flag, known)
    }
  return found
}

/** Whether at least so many answered a question that watches for a red flag. */
function haveAnswered(topic: Topic, flag: string, standings: readonly Standing[], least: number): boolean {
  const watching = new Set(topic.questions.filter(({ red_flags }) => red_flags.includes(flag)).map(({ id }) => id))
  const places = progressOf(topic, []).levels.map(({ level, concepts }) => ({
    level,
    at: concepts.flatMap(({ question }, index) => (watching.has(question) ? [index] : [])),
  }))
  let found = 0
  for (const standing of standings) {
    const signsAt = (level: string): string => standing.levels.find((each) => each.level === level)?.concepts ?? ''
    if (places.some(({ level, at }) => at.some((index) => (signsAt(level)[index] ?? '.') !== '.')) && ++found >= least) return true
  }
  return false
}

/** The same one every time, in an order made of what no lead can see: the ids of turns, of as many people as may be read. */
function exampleOf(cell: Cell, flag: string, raisers: readonly Raiser[], names: ReadonlySet<string>): string | null {
  const hidden = raisers.slice(0, MOST_READ).map(({ learner, raised }) => cell.store.attemptAt(learner, raised)?.turnId)
  for (const { learner, raised } of shuffled(raisers, randomOf(`${flag} ${hidden}`)).slice(0, MOST_READ)) {
    const attempt = cell.store.attemptAt(learner, raised)
    if (attempt === undefined) continue
    const later = cell.store
      .regradesOf({ learnerId: learner, turnId: attempt.turnId })
      .findLast(({ attemptId }) => attemptId === attempt.id)
    const evidence = (later ?? attempt).grade.redFlags.find(({ id, state }) => id === flag && state === 'asserted')?.evidence[0]
    const excerpt = evidence === undefined ? undefined : anonymousExcerpt(attempt.text, evidence, names)
    if (excerpt !== undefined) return excerpt
  }
  return null
}
