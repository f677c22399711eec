import * as z from 'zod'
import type { Exchange, ReplyLine } from '../../core/learning/dialogue/dialogue.ts'
import { isSilent } from '../../core/learning/dialogue/interviewer.ts'
import { type Heard, MOVES, readConfidence } from '../../core/learning/dialogue/read-move.ts'
import { acknowledge } from '../../core/learning/dialogue/wording.ts'
import { remember } from '../../core/learning/memory/memory.ts'
import { endMoments } from '../outbox/drill-moments.ts'
import { tellLrs } from '../outbox/lrs-outbox.ts'
import { parseInput } from '../parse-input.ts'
import { notePasses } from '../plan/note-passes.ts'
import type { Attempt, Cell, Store, Turn } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { keepableText } from './answer-text.ts'
import { answerTurn } from './answer-turn.ts'
import { rebuildMemories } from './counted-attempts.ts'
import { findOpenDrill, showQuestion } from './find-drill.ts'
import { finish, openNext } from './go-on.ts'
import { type HeardText, hearText } from './hear-text.ts'
import { keepReceipt } from './keep-receipt.ts'
import { makeMove } from './make-move.ts'
import { type OpenTalk, openTalk } from './open-talk.ts'
import { replayOf } from './replay-of.ts'
import { type DrillOutcome, startAgain } from './start-drill.ts'
import type { Taken } from './taken.ts'
import { after, type GradeView, viewDrill, viewGrade, viewTurn } from './views.ts'

const place = {
  /** The turn and step that are answered; if the talk has moved on meanwhile, the answer is refused. */
  turn: z.string().optional(),
  step: z.int().optional(),
}
export const answerInput = z.object({
  text: z.string('the answer as text is needed'),
  confidence: z.enum(['sure', 'unsure']).optional(),
  ...place,
})
/** A move without words, for channels with buttons. */
export const moveInput = z.object({ move: z.enum(MOVES), ...place })
const sayInput = z.union([answerInput, moveInput])

export interface SayOutcome extends DrillOutcome {
  /** What the text was understood as. */
  readonly heard: Heard
  /** The attempt that was kept, if it was an answer. */
  readonly attempt: string | null
  /** null for other moves, and where feedback waits for the end. */
  readonly grade: GradeView | null
}
export interface SayRequest {
  readonly learnerId: string
  readonly drillId: string
  /** The sender's `Idempotency-Key`: the same key and body give the same outcome again, however often they come. */
  readonly key: string | undefined
}

/**
 * Takes whatever a learner says in a drill: an answer to what is asked, a move such as "hint", "why?" or "stop", or an aside, told
 * apart here alone. All that follows is kept in one transaction, or none of it.
 * Throws `answer_empty`, `answer_too_long`, `drill_not_found`, `drill_finished`, `turn_closed`, `idempotency_mismatch`.
 */
export function say(cell: Cell, request: SayRequest, input: unknown): { outcome: SayOutcome; replayed: boolean } {
  const parsed = parseInput('move' in Object(input) ? moveInput : answerInput, input) as z.output<typeof sayInput>
  // What is read for it is read within too: a terminal may answer in the same file.
  return cell.store.transaction((store) => sayWithin({ ...cell, store }, request, parsed))
}

function sayWithin(cell: Cell, { learnerId, drillId, key }: SayRequest, parsed: z.output<typeof sayInput>): ReturnType<typeof say> {
  const { store } = cell
  const requestHash = cell.digest(JSON.stringify([drillId, parsed]))
  const before = key === undefined ? undefined : replayOf<SayOutcome>(store, learnerId, key, requestHash)
  if (before !== undefined) return { outcome: before, replayed: true }
  const text = 'move' in parsed ? null : keepableText(parsed.text)
  const { drill, turn } = findOpenDrill(cell, learnerId, drillId)
  if ((parsed.turn !== undefined && parsed.turn !== turn.id) || (parsed.step !== undefined && parsed.step !== turn.step))
    throw movedOn(turn)
  const now = cell.now()
  const open = openTalk(cell, drill, turn, now)
  const meant: HeardText = 'move' in parsed ? { heard: parsed.move } : hearText(cell, open, parsed.text)
  const confidence = 'move' in parsed ? null : (parsed.confidence ?? readConfidence(parsed.text))
  const taken = inTime(open, decide(cell, open, meant, text, confidence, now), now)
  const outcome = write(store, cell, open, meant, text, taken, now)
  const isOver = outcome.drill.status === 'finished'
  const { attempt } = taken
  if (attempt !== null) tellLrs(store, cell, (withText) => [{ verb: 'answered', attempt: attempt.id, withText }])
  const isEnded = isOver || taken.end !== null
  if (isEnded || (attempt !== null && !isSilent(drill))) notePasses(store, cell, learnerId, turn.topic, drill.id)
  if (isOver && meant.heard !== 'stop') tellLrs(store, cell, () => endMoments(store, drill))
  if (key !== undefined) keepReceipt(store, { learnerId, key, requestHash, outcome, createdAt: now })
  return { outcome, replayed: false }
}

function decide(
  cell: Cell,
  open: OpenTalk,
  meant: HeardText,
  text: string | null,
  confidence: 'sure' | 'unsure' | null,
  now: string,
): Taken {
  const { found, dialogue } = open
  const { heard } = meant
  if (heard === 'aside') return { response: { reply: meant.reply, dialogue, close: null }, attempt: null, appeal: null, end: null }
  if (heard !== 'answer' && heard !== 'dont_know') return makeMove(cell, open, heard, now)
  if (found !== undefined) return answerTurn(cell, open, found, text ?? "I don't know", confidence, now)
  const reply: ReplyLine[] = [
    { kind: 'note', text: 'This question was taken out of the bank meanwhile, so it does not count. Your words are kept.' },
  ]
  return { response: { reply, dialogue, close: 'skipped' }, attempt: null, appeal: null, end: null }
}

/** An answer that comes late counts; but nothing more is asked about it, and when all the time is over, nothing at all. */
function inTime({ drill, turn, answers }: OpenTalk, taken: Taken, now: string): Taken {
  const isOver = (from: string, minutes: number | null): boolean => now > (after(from, minutes) ?? '9999')
  const { response } = taken
  if (isOver(drill.startedAt, drill.options.minutes) && taken.end === null) {
    const close = response.close ?? (answers.length > 0 || taken.attempt !== null ? 'answered' : 'skipped')
    return { ...taken, response: { ...response, close, reply: [{ kind: 'note', text: 'Time is up.' }] }, end: 'stop' }
  }
  if (!isOver(turn.openedAt, drill.options.questionMinutes) || response.close !== null || taken.attempt === null) return taken
  return { ...taken, response: { ...response, close: 'answered', reply: [acknowledge(turn.number)] } }
}

function write(store: Store, cell: Cell, open: OpenTalk, meant: HeardText, text: string | null, taken: Taken, now: string): SayOutcome {
  const { drill, turn, found } = open
  const { heard } = meant
  const { response, attempt, appeal, end } = taken
  const exchange: Exchange = {
    heard,
    attempt: attempt?.id ?? null,
    text: attempt === null ? text : null,
    reply: response.reply,
    ...(meant.heard === 'aside' && meant.toldLanguage ? { toldLanguage: true } : {}),
    at: now,
  }
  const moved: Turn = {
    ...turn,
    status: response.close ?? 'open',
    closedAt: response.close === null ? null : now,
    dialogue: { ...response.dialogue, said: [...open.dialogue.said, exchange] },
  }
  if (!store.moveTurn(moved)) throw movedOn(turn)
  if (attempt !== null) {
    store.addAttempt(attempt)
    keepInMind(store, attempt)
  }
  if (appeal !== null) store.addAppeal(appeal)
  const grade =
    attempt === null || isSilent(drill) ? null : viewGrade(attempt.grade, found?.question, found?.entry.topic, moved.status === 'open')
  const base = { heard, attempt: attempt?.id ?? null, grade }
  const stepped: Turn = { ...moved, step: turn.step + 1 }
  if (stepped.status === 'open')
    return { ...base, reply: response.reply, drill: viewDrill(drill, stepped), turn: viewTurn(stepped, drill, found?.question) }
  const next = end === null ? openNext(store, cell, drill, stepped) : null
  if (next !== null)
    return { ...base, reply: response.reply, drill: viewDrill(drill, next), turn: viewTurn(next, drill, questionOf(cell, next)) }
  const reply = [...response.reply, ...finish(store, cell, drill, now)]
  if (end === 'restart') return { ...base, ...startAgain(store, cell, drill, reply) }
  return { ...base, reply, drill: viewDrill({ ...drill, status: 'finished' }, stepped), turn: null }
}

const questionOf = (cell: Cell, { topic, questionId }: Turn) => showQuestion(cell, topic, questionId)

const movedOn = (turn: Turn): Refusal =>
  new Refusal(
    'turn_closed',
    `Cannot accept the answer: the talk is at step ${turn.step} of turn "${turn.id}"; read the drill again`,
    '/turn',
  )

/** Whoever answered before there were memories gets all of theirs at once. */
function keepInMind(store: Store, attempt: Attempt): void {
  const { learnerId, topic, questionId } = attempt
  const known = store.memory(learnerId, topic, questionId)
  if (known === undefined && attempt.number > 1 && store.memoriesOf(learnerId).length === 0) rebuildMemories(store, learnerId)
  else store.saveMemory(learnerId, remember(known, attempt))
}
