import { fsrs, Rating, State } from 'ts-fsrs'
import type { Grade, Verdict } from '../../grading/grade-types.ts'
import type { Probe } from '../dialogue/dialogue.ts'

/** An attempt as memory sees it, with the grade that counts today. */
export interface PastAttempt {
  /** The learner's attempts in the order they were made, whatever the clock said. */
  readonly number: number
  readonly turnId: string
  readonly topic: string
  readonly questionId: string
  readonly grade: Grade
  /** null: the answer to the question itself. */
  readonly probe: Probe | null
  /** Hints taken before it. */
  readonly hints: number
  readonly confidence: 'sure' | 'unsure' | null
  /** The learner's own calendar day at the time. */
  readonly day: string
  /** ISO 8601 UTC. */
  readonly createdAt: string
}

/** FSRS's view of one question; times in ISO 8601 UTC. */
export interface Card {
  readonly due: string
  readonly at: string
  readonly stability: number
  readonly difficulty: number
  readonly reps: number
  readonly lapses: number
}
export interface ConceptMemory {
  /** Up to two different days on which it was stated, since it was last contradicted. */
  readonly days: readonly string[]
  readonly wasStated: boolean
}
/** Numbers of the attempts that last raised a red flag and last did without it. */
export interface FlagMemory {
  readonly raised: number | null
  readonly cleared: number | null
}

/** What a learner keeps of one question: a fold over the attempts at it, and nothing else. */
export interface Memory {
  readonly topic: string
  readonly questionId: string
  readonly card: Card
  /** The card before the talk at hand, since a talk is one review however many answers it has. */
  readonly before: Card | null
  /** The turn of that talk. */
  readonly turnId: string
  readonly verdict: Verdict
  readonly score: number
  /** Something was said that is more than "I don't know". */
  readonly wasTried: boolean
  readonly isSureButWrong: boolean
  readonly lastDay: string
  readonly concepts: Readonly<Record<string, ConceptMemory>>
  readonly flags: Readonly<Record<string, FlagMemory>>
}

/** Days, not minutes: nobody drills one question twice an hour. Fuzz stays off, so that a replay gives the same dates. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })
const AGAIN_BELOW = 0.5
const HARD_BELOW = 0.8
const HELD_DAYS = 2

/** Folds one more attempt into what is known of its question. */
export function remember(memory: Memory | undefined, attempt: PastAttempt): Memory {
  const { grade, probe, topic, questionId, day, turnId } = attempt
  const isSameTalk = probe !== null && memory?.turnId === turnId
  const before = (isSameTalk ? memory.before : memory?.card) ?? null
  const rating = ratingOf(attempt)
  return {
    topic,
    questionId,
    card: review(before, attempt.createdAt, rating),
    before,
    turnId,
    verdict: grade.verdict,
    score: grade.score,
    wasTried: memory?.wasTried === true || grade.verdict !== 'no_answer',
    isSureButWrong: (isSameTalk && memory.isSureButWrong) || (attempt.confidence === 'sure' && rating === Rating.Again),
    lastDay: day,
    concepts: { ...memory?.concepts, ...conceptsOf(memory, attempt) },
    flags: { ...memory?.flags, ...flagsOf(memory, attempt) },
  }
}

/** All memories of a learner from their attempts, in order. */
export function replay(attempts: readonly PastAttempt[]): Memory[] {
  const memories = new Map<string, Memory>()
  for (const attempt of attempts) {
    const key = `${attempt.topic}#${attempt.questionId}`
    memories.set(key, remember(memories.get(key), attempt))
  }
  return [...memories.values()]
}

/** Red flag or under half: again; helped or under 0.8: hard; else good. Easy is never given. */
function ratingOf({ grade, probe, hints }: Pick<PastAttempt, 'grade' | 'probe' | 'hints'>): Rating.Again | Rating.Hard | Rating.Good {
  if (grade.score < AGAIN_BELOW || grade.redFlags.some(({ state }) => state === 'asserted')) return Rating.Again
  return probe !== null || hints > 0 || grade.score < HARD_BELOW ? Rating.Hard : Rating.Good
}

/** How likely it is, 0 to 1, that the question would be answered well now. */
export function recallOf(card: Card, now: string): number {
  return scheduler.get_retrievability(inputOf(card), later(now, card.at), false)
}

/** Whether a later answer to any question of a topic did without a red flag that was raised by the attempt of that number. */
export const isSetRight = (flag: string, raised: number, ofTopic: readonly Memory[]): boolean =>
  ofTopic.some(({ flags }) => (flags[flag]?.cleared ?? -1) > raised)

/** Whether it was stated on two different days of the learner and not contradicted since. */
export const isHeld = (concept: ConceptMemory | undefined): boolean => (concept?.days.length ?? 0) >= HELD_DAYS

function review(card: Card | null, at: string, rating: Rating.Again | Rating.Hard | Rating.Good): Card {
  const time = later(at, card?.at ?? at)
  const start = {
    due: time,
    stability: 0,
    difficulty: 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
    state: State.New,
  }
  const next = scheduler.next(card === null ? start : inputOf(card), time, rating).card
  const { stability, difficulty, reps, lapses } = next
  return { due: next.due.toISOString(), at: time.toISOString(), stability, difficulty, reps, lapses }
}

function inputOf({ due, at, stability, difficulty, reps, lapses }: Card) {
  const days = { elapsed_days: 0, scheduled_days: 0, learning_steps: 0 }
  return { due: new Date(due), last_review: new Date(at), stability, difficulty, reps, lapses, state: State.Review, ...days }
}

/** A clock that went backwards must not take a review back in time. */
const later = (at: string, floor: string): Date => new Date(Math.max(Date.parse(at), Date.parse(floor)))

/** What was filled into a blank was half given, so it is no proof of a day; what an earlier answer stated counted then. */
function conceptsOf(memory: Memory | undefined, { grade, probe, day }: PastAttempt): Record<string, ConceptMemory> {
  const changed: Record<string, ConceptMemory> = {}
  for (const { id, state, evidence } of grade.concepts) {
    const known = memory?.concepts[id] ?? { days: [], wasStated: false }
    const isOwn = evidence.length > 0 && !(probe?.form === 'blank' && probe.about === id)
    if (state === 'contradicted') changed[id] = { days: [], wasStated: known.wasStated }
    else if (state === 'stated' && isOwn)
      changed[id] = { days: known.days.includes(day) ? known.days : [...known.days, day].slice(-HELD_DAYS), wasStated: true }
  }
  return changed
}

function flagsOf(memory: Memory | undefined, { grade, number }: PastAttempt): Record<string, FlagMemory> {
  const changed: Record<string, FlagMemory> = {}
  const isRight = grade.verdict === 'solid' || grade.verdict === 'partial'
  for (const { id, state } of grade.redFlags) {
    const known = memory?.flags[id] ?? { raised: null, cleared: null }
    if (state === 'asserted') changed[id] = { ...known, raised: number }
    else if (state === 'denied' || isRight) changed[id] = { ...known, cleared: number }
  }
  return changed
}
