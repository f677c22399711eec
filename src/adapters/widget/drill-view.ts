import { type Disputed, gradeBubble, mine, moveBubble, questionBubble, replyBubble } from './bubbles.ts'
import { createComposer } from './composer.ts'
import type { Context, Drill, Move, Said, Started, Transcript, Turn } from './context.ts'
import { button, element } from './element.ts'
import { createLogView } from './log-view.ts'
import { answerBubble } from './marked-answer.ts'
import { createOutbox, type Pending } from './outbox.ts'
import { ServerSaysNo } from './session.ts'
import { fill } from './strings.ts'

const SURE_MS = 4000

export interface DrillView {
  readonly root: HTMLElement
  /** The drill that is shown and still open. */
  readonly open: string | undefined
  show(started: Started): void
  resume(id: string): Promise<void>
  /** Topics have got their titles. */
  retitle(): void
  focus(): void
}

/** One drill as a conversation. `after` are the buttons that stand below a finished one. */
export function createDrillView(context: Context, titleOf: (drill: Drill) => string, after: (drill: Drill) => HTMLElement[]): DrillView {
  const { words, session, keep, warn } = context
  const log = createLogView(words)
  const composer = createComposer(
    context,
    (text) => send(text),
    (move) => (turn === null ? warn(words.not_yet) : context.attempt(() => make(move))),
  )
  const outbox = createOutbox(context, { delivered, refused })
  const title = element('h2', { class: 'drill-title', tabindex: '-1' })
  const meter = element('progress', { 'aria-label': words.done_label })
  const meterText = element('span', { class: 'meter-text' })
  const restart = button({ class: 'link', part: 'button' }, startOver, words.restart)
  const head = element('div', { class: 'drill-head' }, title, element('div', { class: 'meter' }, meter, meterText, restart))
  const end = element('div', { class: 'after', hidden: '' })
  let drill: Drill | undefined
  let turn: Turn | null = null
  let onTheWay: HTMLElement | undefined
  title.textContent = words.loading

  function set(next: Drill, open: Turn | null, hasAnswered: boolean): void {
    drill = next
    turn = open
    const done = open === null ? next.total : open.number - 1
    meter.max = next.total
    meter.value = done
    meterText.textContent = fill(words.done, { done, total: next.total })
    retitle()
    composer.root.hidden = restart.hidden = open === null
    composer.offer(next.mode, hasAnswered)
    end.hidden = open !== null
    if (open === null) end.replaceChildren(...after(next))
    keep.write('drill', open === null ? null : next.id)
    warn(null)
  }

  function retitle(): void {
    if (drill !== undefined) title.textContent = titleOf(drill) + (drill.level === null ? '' : ` · ${words[drill.level]}`)
  }

  function show({ drill: next, turn: open, reply }: Started): void {
    log.show([replyBubble(words, reply, false), open === null ? undefined : questionBubble(words, open, open.number)])
    set(next, open, false)
  }

  async function resume(id: string): Promise<void> {
    showTranscript(await session.ask((client) => client.v1.drills[':id'].$get({ param: { id } })))
    if (outbox.pending?.drill !== id) return
    showPending(outbox.pending.text)
    await outbox.flush()
  }

  function showTranscript({ turns, summary, drill: next, turn: open }: Transcript): void {
    const messages = turns.flatMap((past) => [
      questionBubble(words, past, past.number),
      ...past.said.flatMap(({ attempt, heard, text, reply }) => {
        const made = past.attempts.find(({ id }) => id === attempt)
        return exchange(attempt, made?.text ?? text, heard, reply, made?.grade ?? null)
      }),
    ])
    log.show([...messages, replyBubble(words, summary, false)])
    set(
      next,
      open,
      turns.some(({ attempts }) => attempts.length > 0),
    )
  }

  function exchange(attempt: string | null, text: string | null, heard: Said['heard'], reply: Said['reply'], grade: Said['grade']) {
    const own = heard === 'answer' || attempt !== null ? answerBubble(words, text ?? '…', grade) : moveBubble(words, heard, text)
    const graded = grade === null || attempt === null ? undefined : gradeBubble(words, grade, dispute(attempt))
    return [own, graded, replyBubble(words, reply, grade !== null)]
  }

  /** Shows what came of an answer or move, and the next question where one was opened. */
  function hear(result: Said, text: string | null): void {
    const { reply, grade, drill: next, turn: open, attempt, heard } = result
    const asked = turn?.question.id ?? ''
    if (next.id !== drill?.id) show(result)
    else {
      const messages = exchange(attempt, text, heard, reply, grade)
      if (open !== null && open.id !== turn?.id) messages.push(questionBubble(words, open, open.number))
      onTheWay?.remove()
      log.add(messages)
      set(next, open, true)
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
    else await resume(sent.drill)
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

  function dispute(attempt: string): (point: Disputed, pressed: HTMLButtonElement) => void {
    return (point, pressed) =>
      context.attempt(async () => {
        try {
          await session.ask((client) => client.v1.appeals.$post({ json: { attempt, ...point } }))
        } catch (error) {
          if (!(error instanceof ServerSaysNo) || error.code !== 'appeal_exists') throw error
        }
        pressed.ariaDisabled = 'true'
        pressed.textContent = words.noted
      })
  }

  /** Asks once more: what is dropped by a slip of the finger was worth something. */
  function startOver(pressed: HTMLButtonElement): void {
    if (pressed.textContent === words.restart) {
      pressed.textContent = words.restart_sure
      setTimeout(() => {
        pressed.textContent = words.restart
      }, SURE_MS)
      return
    }
    pressed.textContent = words.restart
    context.attempt(() => make('restart'))
  }

  return {
    root: element('div', { class: 'view drill', hidden: '' }, head, log.root, end, composer.root),
    get open() {
      return turn === null ? undefined : drill?.id
    },
    show,
    resume,
    retitle,
    focus: () => composer.focus() || title.focus({ preventScroll: true }),
  }
}

/** Another tab may have gone on with the drill. */
const isBehind = (error: unknown): boolean =>
  error instanceof ServerSaysNo && (error.code === 'turn_closed' || error.code === 'drill_finished')
