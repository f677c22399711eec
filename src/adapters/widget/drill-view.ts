import { mine, questionBubble, questionLine, replyBubble } from './bubbles.ts'
import { createComposer } from './composer.ts'
import type { Context, Drill, Move, Said, Started, Turn, Wish } from './context.ts'
import { createDrillHead } from './drill-head.ts'
import { element } from './element.ts'
import { exchange, exchangesOf } from './exchange.ts'
import { createLogView } from './log-view.ts'
import { createOutbox, type Pending } from './outbox.ts'
import { ServerSaysNo } from './session.ts'

export interface DrillView {
  /** The drill that is shown and still open. */
  readonly open: string | undefined
  begin(wish: Wish): Promise<void>
  resume(id: string): Promise<void>
  /** Topics have got their titles. */
  retitle(): void
  focus(): void
}

/** One drill as a conversation, in `root`. `after` are the buttons that stand below a finished one. */
export function createDrillView(
  context: Context,
  root: HTMLElement,
  titleOf: (drill: Drill) => string,
  after: (drill: Drill) => HTMLElement[],
): DrillView {
  const { words, session, keep, warn } = context
  const log = createLogView(words)
  const composer = createComposer(
    context,
    (text) => send(text),
    (move) => (turn === null ? warn(words.not_yet) : context.attempt(() => make(move))),
  )
  const outbox = createOutbox(context, { delivered, refused })
  const head = createDrillHead(words, titleOf, () => context.attempt(() => make('restart')))
  const end = element('div', { class: 'after', hidden: '' })
  let drill: Drill | undefined
  let turn: Turn | null = null
  let hasAnswered = false
  let onTheWay: HTMLElement | undefined

  function set(next: Drill, open: Turn | null): void {
    drill = next
    turn = open
    head.show(next, open)
    composer.root.hidden = open === null
    composer.offer(next.mode, hasAnswered)
    end.hidden = open !== null
    if (open === null) end.replaceChildren(...after(next))
    keep.write('drill', open === null ? null : next.id)
    warn(null)
  }

  function show({ drill: next, turn: open, reply }: Started): void {
    log.show([replyBubble(words, reply, null), open === null ? undefined : questionBubble(words, open)])
    hasAnswered = false
    set(next, open)
  }

  async function begin({ topic, level, mode = 'practice', length }: Wish): Promise<void> {
    show(await session.ask((client) => client.v1.drills.$post({ json: { topic, level, mode, length } })))
  }

  async function resume(id: string): Promise<void> {
    const transcript = await session.ask((client) => client.v1.drills[':id'].$get({ param: { id } }))
    const { drill: next, turn: open, turns } = transcript
    log.show(exchangesOf(context, transcript))
    hasAnswered = turns.some(({ attempts }) => attempts.length > 0)
    set(next, open)
    if (outbox.pending?.drill !== id) return
    showPending(outbox.pending.text)
    await outbox.flush()
  }

  /** Shows what came of an answer or move, and the next question where one was opened. */
  function hear(result: Said, text: string | null): void {
    const { grade, drill: next, turn: open, attempt, heard } = result
    const asked = turn?.question.id ?? ''
    if (next.id !== drill?.id) show(result)
    else {
      const messages = exchange(context, result, text)
      const opened = open === null || open.id === turn?.id ? undefined : open
      if (opened !== undefined) messages.push(questionBubble(words, opened))
      onTheWay?.remove()
      log.add(messages, 'auto', opened && questionLine(words, opened))
      hasAnswered ||= attempt !== null
      set(next, open)
    }
    context.emit('answered', { drill: next.id, question: asked, heard, attempt })
    if (grade !== null) context.emit('graded', { drill: next.id, question: asked, verdict: grade.verdict, score: grade.score })
    if (open === null) context.emit('completed', { drill: next.id, topic: next.topic, answered: next.answered, total: next.total })
    if (open === null) end.querySelector('button')?.focus({ preventScroll: true })
  }

  function showPending(text: string): void {
    onTheWay?.remove()
    onTheWay = mine(words, element('p', { dir: 'auto' }, text))
    onTheWay.classList.add('pending')
    composer.lock(true)
    log.add([onTheWay], 'instant')
  }

  function send(text: string): void {
    if (drill === undefined || turn === null) {
      warn(words.not_yet)
      return
    }
    if (outbox.pending !== undefined) return
    log.follow()
    showPending(text)
    composer.text = ''
    composer.focus()
    outbox.post({ drill: drill.id, turn: turn.id, step: turn.step, text })
  }

  async function delivered(result: Said, sent: Pending): Promise<void> {
    composer.lock(false)
    // After a reload the server may have had it before: then the transcript shows it already.
    if (drill?.id === sent.drill && turn?.id === sent.turn && turn.step === sent.step) hear(result, sent.text)
    else {
      onTheWay?.remove()
      await resume(sent.drill)
    }
    composer.focus()
  }

  async function refused(error: unknown, sent: Pending): Promise<void> {
    composer.lock(false)
    onTheWay?.remove()
    composer.text = sent.text
    if (isBehind(error)) await resume(sent.drill).catch(context.fail)
    context.fail(error)
    composer.focus()
  }

  async function make(move: Move): Promise<void> {
    if (drill === undefined || turn === null || outbox.pending !== undefined) return
    const { id } = drill
    log.follow()
    const request = { param: { id }, header: {}, json: { move, turn: turn.id, step: turn.step } }
    try {
      hear(await session.ask((client) => client.v1.drills[':id'].moves.$post(request)), null)
    } catch (error) {
      if (isBehind(error)) await resume(id)
      throw error
    } finally {
      composer.focus()
    }
  }

  root.append(head.root, log.root, end, composer.root)
  return {
    get open() {
      return turn === null ? undefined : drill?.id
    },
    begin,
    resume,
    retitle: () => drill !== undefined && head.show(drill, turn),
    focus: () => composer.focus() || head.focus(),
  }
}

/** Another tab may have gone on with the drill. */
const isBehind = (error: unknown): boolean =>
  error instanceof ServerSaysNo && (error.code === 'turn_closed' || error.code === 'drill_finished')
