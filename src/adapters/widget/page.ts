import { answerBubble, askBubble, type Grade, gradeBubble, moveBubble, type Question, type Reply, replyBubble } from './conversation.ts'
import { byId, element } from './elements.ts'
import { mapImage, progressView } from './progress-view.ts'
import { reportView } from './report-view.ts'
import { bodyOf, type Client, forgetToken, keepDrill, keptDrill, ServerSaysNo, signIn } from './session.ts'

type Level = 'junior' | 'middle' | 'senior'
interface DrillState {
  id: string
  topic: string | null
  level: Level | null
  status: 'open' | 'finished'
  answered: number
  total: number
}
interface OpenTurn {
  id: string
  number: number
  step: number
  question: Question
}
type Move = 'hint' | 'skip' | 'stop'

const LIMIT = 3000
const log = byId('log', HTMLElement)
const answer = byId('answer', HTMLTextAreaElement)
const alertBox = byId('alert', HTMLElement)
const counter = byId('counter', HTMLElement)
let client: Client
let drill: DrillState | undefined
let turn: OpenTurn | null = null
/** One key for one answer, kept until the server has it: sent twice, it counts once. */
let pending: { text: string; key: string } | undefined

function show(name: 'picker' | 'drill' | 'progress' | 'report'): void {
  for (const section of ['picker', 'drill', 'progress', 'report']) byId(section, HTMLElement).hidden = section !== name
  byId('show-drill', HTMLElement).toggleAttribute('aria-current', false)
  byId('show-progress', HTMLElement).toggleAttribute('aria-current', false)
  byId(name === 'progress' ? 'show-progress' : 'show-drill', HTMLElement).setAttribute('aria-current', 'page')
  alertBox.hidden = true
}

/** Runs what a button asks for; what goes wrong is said, and nothing typed is lost. */
async function attempt(work: () => Promise<void>): Promise<void> {
  alertBox.hidden = true
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')]
  for (const button of buttons) button.disabled = true
  try {
    await work()
  } catch (error) {
    if (error instanceof ServerSaysNo && error.code === 'unauthorized') {
      forgetToken()
      client = await signIn()
    }
    alertBox.textContent = error instanceof Error ? error.message : 'Something went wrong.'
    alertBox.hidden = false
  } finally {
    for (const button of buttons) button.disabled = false
  }
}

function setDrill(next: DrillState, open: OpenTurn | null): void {
  drill = next
  turn = open
  const done = open === null ? next.total : open.number - 1
  const meter = byId('meter', HTMLProgressElement)
  meter.max = next.total
  meter.value = done
  byId('meter-text', HTMLElement).textContent = `${done} of ${next.total}`
  byId('drill-title', HTMLElement).textContent = `${titleOf(next.topic)}${next.level === null ? '' : ` · ${next.level}`}`
  byId('composer', HTMLElement).hidden = open === null
  byId('after', HTMLElement).hidden = open !== null
  keepDrill(open === null ? null : next.id)
}

function say(...bubbles: (HTMLElement | undefined)[]): void {
  const made = bubbles.filter((bubble) => bubble !== undefined)
  log.append(...made)
}

function ask(open: OpenTurn | null): void {
  if (open === null) return
  say(askBubble(open.question, open.number))
  answer.focus({ preventScroll: true })
  byId('composer', HTMLElement).scrollIntoView({ block: 'end' })
}

async function start(topic: string, level: Level | undefined): Promise<void> {
  const made = await bodyOf(client.v1.drills.$post({ json: level === undefined ? { topic } : { topic, level } }))
  log.replaceChildren()
  show('drill')
  setDrill(made.drill, made.turn)
  ask(made.turn)
}

async function resume(id: string): Promise<void> {
  const transcript = await bodyOf(client.v1.drills[':id'].$get({ param: { id } }))
  log.replaceChildren()
  show('drill')
  for (const past of transcript.turns) {
    say(askBubble(past.question, past.number))
    for (const { attempt, text, reply } of past.said) {
      const made = past.attempts.find((each) => each.id === attempt)
      const grade = made?.grade ?? null
      say(
        answerBubble(made?.text ?? text ?? '…', grade),
        grade === null ? undefined : gradeBubble(grade),
        replyBubble(reply, grade !== null),
      )
    }
  }
  say(replyBubble(transcript.summary, false))
  setDrill(transcript.drill, transcript.turn)
  answer.focus({ preventScroll: true })
}

/** Shows what came of a move, and the next question where one was opened. */
function hear(result: { reply: Reply; grade: Grade | null; drill: DrillState; turn: OpenTurn | null }, own: HTMLElement): void {
  const { reply, grade, drill: next, turn: open } = result
  say(own, grade === null ? undefined : gradeBubble(grade), replyBubble(reply, grade !== null))
  const isNew = open?.id !== turn?.id
  setDrill(next, open)
  if (isNew) ask(open)
  own.scrollIntoView({ block: 'start' })
}

/** Another tab may have gone on with the drill: then its state is shown, and what was typed stays. */
async function orCatchUp<T>(sent: Promise<T>): Promise<T> {
  try {
    return await sent
  } catch (error) {
    if (error instanceof ServerSaysNo && error.code === 'turn_closed' && drill !== undefined) await resume(drill.id)
    throw error
  }
}

async function send(): Promise<void> {
  const text = answer.value
  if (drill === undefined || turn === null) return
  if (text.trim() === '') throw new Error('Write something first, or press Skip.')
  if (pending?.text !== text) pending = { text, key: crypto.randomUUID() }
  const json = { text, turn: turn.id, step: turn.step }
  const request = { param: { id: drill.id }, header: { 'idempotency-key': pending.key }, json }
  const result = await orCatchUp(bodyOf(client.v1.drills[':id'].answers.$post(request)))
  pending = undefined
  answer.value = ''
  count()
  hear(result, answerBubble(text, result.grade))
}

const SPOKEN: Record<Move, string> = { hint: 'A hint, please', skip: 'Skip', stop: 'Stop here' }
async function make(move: Move): Promise<void> {
  if (drill === undefined || turn === null) return
  const request = { param: { id: drill.id }, header: {}, json: { move, turn: turn.id, step: turn.step } }
  hear(await orCatchUp(bodyOf(client.v1.drills[':id'].moves.$post(request))), moveBubble(SPOKEN[move]))
}

async function showReport(): Promise<void> {
  if (drill === undefined) return
  const report = await bodyOf(client.v1.drills[':id'].report.$get({ param: { id: drill.id } }))
  byId('report-body', HTMLElement).replaceChildren(...reportView(report))
  show('report')
}

async function showProgress(): Promise<void> {
  const progress = await bodyOf(client.v1.progress.$get())
  const picture = await client.v1['progress.svg'].$get()
  byId('progress-body', HTMLElement).replaceChildren(
    ...(progress.topics.length > 0 ? [mapImage(await picture.text())] : []),
    ...progressView(progress),
  )
  show('progress')
}

const titles = new Map<string, string>()
const titleOf = (topic: string | null): string => (topic === null ? 'Review' : (titles.get(topic) ?? topic))

async function showPicker(): Promise<void> {
  show('picker')
  const { topics } = await bodyOf(client.v1.topics.$get())
  const open = await bodyOf(client.v1.progress.$get())
  const cards = topics.map((topic) => {
    titles.set(topic.id, topic.title)
    const levels = element('div', { class: 'levels' })
    const add = (text: string, amount: number, level: Level | undefined): void => {
      const button = element(
        'button',
        { type: 'button', ...(level === undefined ? { class: 'primary' } : {}) },
        text,
        ' ',
        element('small', {}, `${amount}`),
      )
      button.addEventListener('click', () => attempt(() => start(topic.id, level)))
      levels.append(button)
    }
    const counts = Object.entries(topic.levels) as [Level, number][]
    for (const [level, amount] of counts) add(level, amount, level)
    const from = element('button', { type: 'button' }, 'all levels')
    from.addEventListener('click', () => attempt(() => start(topic.id, undefined)))
    levels.append(from)
    return element('article', { class: 'card' }, element('h2', {}, topic.title), element('p', {}, topic.summary), levels)
  })
  byId('topics', HTMLElement).replaceChildren(...(cards.length > 0 ? cards : [element('p', {}, 'There are no topics in this bank yet.')]))
  const waiting = open.open_drills[0]
  const box = byId('resume', HTMLElement)
  box.hidden = waiting === undefined
  if (waiting === undefined) return
  const go = element('button', { type: 'button', class: 'primary' }, 'Go on')
  go.addEventListener('click', () => attempt(() => resume(waiting.id)))
  box.replaceChildren(
    element(
      'div',
      { class: 'card' },
      element('p', {}, `You are in the middle of ${titleOf(waiting.topic)}: ${waiting.answered} of ${waiting.total} answered.`),
      go,
    ),
  )
}

function count(): void {
  counter.textContent = `${answer.value.length} / ${LIMIT}`
}

answer.addEventListener('input', count)
answer.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  byId('composer', HTMLFormElement).requestSubmit()
})
byId('composer', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  attempt(send)
})
byId('hint', HTMLElement).addEventListener('click', () => attempt(() => make('hint')))
byId('skip', HTMLElement).addEventListener('click', () => attempt(() => make('skip')))
byId('finish', HTMLElement).addEventListener('click', () => attempt(() => make('stop')))
byId('to-report', HTMLElement).addEventListener('click', () => attempt(showReport))
byId('print', HTMLElement).addEventListener('click', () => print())
byId('again', HTMLElement).addEventListener('click', () => attempt(showPicker))
byId('to-progress', HTMLElement).addEventListener('click', () => attempt(showProgress))
byId('show-progress', HTMLElement).addEventListener('click', () => attempt(showProgress))
byId('show-drill', HTMLElement).addEventListener('click', () =>
  attempt(async () => (drill?.status === 'open' ? show('drill') : showPicker())),
)

attempt(async () => {
  client = await signIn()
  await showPicker()
  const kept = keptDrill()
  if (kept !== null) await resume(kept)
})
