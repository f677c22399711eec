import type { Level } from '../../core/bank/topic/levels.ts'
import { FRESH, type ReplyLine } from '../../core/learning/dialogue/dialogue.ts'
import { wordingOf } from '../../core/learning/memory/choose-questions.ts'
import { nextLevel, type Placed, placementOf } from '../../core/learning/memory/placement.ts'
import { type Ending, summarise } from '../../core/learning/report/summary.ts'
import type { Attempt, Cell, Drill, Store, Turn } from '../ports.ts'
import { countedAttempts } from './counted-attempts.ts'
import { readRef, showQuestion } from './find-drill.ts'
import { wasLeft } from './was-left.ts'

/** Opens a drill's next question that the bank still has; null when there is none. `last` is the turn just closed; null at the start. */
export function openNext(store: Store, cell: Cell, drill: Drill, last: Turn | null): Turn | null {
  const ref = drill.mode === 'placement' ? nextPlaced(store, cell, drill) : nextInOrder(cell, drill, last)
  if (ref === undefined) return null
  const { topic, questionId } = readRef(ref, drill)
  const question = showQuestion(cell, topic, questionId)
  if (question === undefined) return null
  const turn: Turn = {
    id: cell.newId(),
    drillId: drill.id,
    number: (last?.number ?? 0) + 1,
    topic,
    questionId,
    prompt: wordingOf(question, drill.options.seed),
    status: 'open',
    openedAt: cell.now(),
    closedAt: null,
    step: 0,
    answeredBefore: (last?.answeredBefore ?? 0) + (last?.status === 'answered' ? 1 : 0),
    dialogue: FRESH,
  }
  store.addTurn(turn)
  return turn
}

/** Ends a drill and says how it went. */
export function finish(store: Store, cell: Cell, drill: Drill, at: string): ReplyLine[] {
  store.finishDrill(drill.id, at)
  return conclude(store, cell, drill)
}

/** The closing words of a drill. */
export function conclude(store: Store, cell: Cell, drill: Drill): ReplyLine[] {
  const { endings, placed, pool } = standingOf(store, cell, drill)
  return summarise(drill.mode, endings, drill.mode === 'placement' ? placementOf(placed, pool) : null)
}

function nextInOrder(cell: Cell, drill: Drill, last: Turn | null): string | undefined {
  const isLast = (ref: string): boolean => {
    const { topic, questionId } = readRef(ref, drill)
    return topic === last?.topic && questionId === last.questionId
  }
  const from = last === null ? 0 : drill.questionIds.findIndex(isLast) + 1
  return drill.questionIds.slice(from).find((ref) => {
    const { topic, questionId } = readRef(ref, drill)
    return showQuestion(cell, topic, questionId) !== undefined
  })
}

function nextPlaced(store: Store, cell: Cell, drill: Drill): string | undefined {
  const { placed, pool, asked, levels } = standingOf(store, cell, drill)
  const level = nextLevel(placed, pool)
  return drill.questionIds.find((ref) => levels.get(ref) === level && !asked.has(ref))
}

/** How the drill stands: each closed question's end, and for placement what was asked at which level. */
export function standingOf(store: Store, cell: Cell, drill: Drill) {
  const turns = store.turnsOf(drill.id)
  const attempts = countedAttempts(store, { learnerId: drill.learnerId, drillId: drill.id })
  const levels = new Map(drill.questionIds.map((ref) => [ref, levelOf(cell, drill, ref)] as const))
  const gradeOf = (turn: Turn): Attempt['grade'] | undefined => attempts.findLast((attempt) => attempt.turnId === turn.id)?.grade
  const closed = turns.filter((turn) => turn.status !== 'open' && !wasLeft(turn))
  const endings = closed.map(
    (turn): Ending => ({ status: turn.status === 'answered' ? 'answered' : 'skipped', verdict: gradeOf(turn)?.verdict ?? null }),
  )
  const placed = closed.flatMap((turn): Placed[] => {
    const level = showQuestion(cell, turn.topic, turn.questionId)?.level
    return level === undefined ? [] : [{ level, score: gradeOf(turn)?.score ?? 0 }]
  })
  const asked = new Set(
    drill.questionIds.filter((ref) => {
      const { topic, questionId } = readRef(ref, drill)
      return turns.some((turn) => turn.topic === topic && turn.questionId === questionId)
    }),
  )
  return { endings, placed, asked, levels, pool: [...levels.values()].filter((level) => level !== undefined) }
}

function levelOf(cell: Cell, drill: Drill, ref: string): Level | undefined {
  const { topic, questionId } = readRef(ref, drill)
  return showQuestion(cell, topic, questionId)?.level
}
