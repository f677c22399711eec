import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { startDrillInput } from '../../../training/drill/start-drill.ts'
import type { DrillView, TurnView } from '../../../training/drill/views.ts'
import { parseInput } from '../../../training/parse-input.ts'
import { projectRoot } from '../../project-root.ts'
import { typed } from '../typed.ts'
import { hasColour, mapLines, markEvidence, type Paint, paintFor, progressBar, sayLine, verdictLine, wrap } from './paint.ts'
import { openTrainer, type StartWish, type Trainer, type Where } from './trainer.ts'

export interface DrillOptions extends Where {
  readonly mode?: StartWish['mode']
  readonly length?: number
  readonly seed?: string
  readonly minutes?: number
  readonly questionMinutes?: number
  readonly new?: boolean
  readonly report?: boolean
}
interface Place {
  readonly drill: DrillView
  readonly turn: TurnView | null
}

const HELP = "Answer in your own words. Or say: hint, skip, I don't know, why?, what did I miss?, stop. A line that ends in \\ goes on."

/** A whole drill in the terminal. Every answer is kept before the next line is read, so that leaving at any time loses nothing. */
export async function runDrill(topic: string | undefined, level: StartWish['level'], options: DrillOptions): Promise<void> {
  const trainer = await openTrainer(options)
  const paint = paintFor(hasColour())
  const lines = createInterface({
    input: process.stdin,
    ...(process.stdin.isTTY ? { output: process.stdout } : {}),
    terminal: process.stdin.isTTY,
  })
  lines.setPrompt(paint('cyan', '> '))
  lines.on('SIGINT', () => lines.close())
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    const input = lines[Symbol.asyncIterator]()
    const place = (await resume(trainer, topic, options, paint)) ?? (await begin(trainer, topic, level, options, lines, input, paint))
    if (place !== undefined) await converse(trainer, place, options, lines, input, paint)
  } finally {
    lines.close()
    await trainer.close()
  }
}

/** The token is not printed: terminals are recorded and shared. */
const goingOn = ({ server, team }: DrillOptions): string =>
  server === undefined ? typed('drill', team) : typed(`drill --server ${server} --token …`)

async function resume(trainer: Trainer, topic: string | undefined, options: DrillOptions, paint: Paint): Promise<Place | undefined> {
  const { open_drills } = await trainer.progress()
  const waiting = open_drills.find((drill) => topic === undefined || drill.topic === topic)
  if (waiting === undefined || options.new === true || (options.mode !== undefined && options.mode !== waiting.mode)) return undefined
  const { length, seed, minutes, questionMinutes } = options
  // They shape a drill when it starts; a wrong one is told all the same.
  const unused = { seed, length, minutes, question_minutes: questionMinutes }
  parseInput(startDrillInput, unused)
  const names = Object.entries(unused).flatMap(([name, value]) => (value === undefined ? [] : [`--${name.replace('_', '-')}`]))
  const { drill, turn, hints } = await trainer.read(waiting.id)
  const note = names.length === 0 ? '' : ` Not used: ${names.join(', ')}.`
  console.log(paint('dim', `Going on where you left off; --new starts another.${note}`))
  show(drill, turn, paint)
  for (const line of hints) console.log(sayLine(line, paint))
  return { drill, turn }
}

async function begin(
  trainer: Trainer,
  topic: string | undefined,
  level: StartWish['level'],
  options: DrillOptions,
  lines: Interface,
  input: AsyncIterator<string>,
  paint: Paint,
): Promise<Place | undefined> {
  const chosen = topic ?? (options.mode === 'review' ? undefined : await chooseTopic(trainer, lines, input, paint))
  if (chosen === null) return undefined
  const { mode, length, seed, minutes, questionMinutes } = options
  const wish = { topic: chosen, level, mode, length, seed, minutes, question_minutes: questionMinutes }
  const started = await trainer
    .start(Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)))
    .catch((error: Error) => tellTopics(trainer, chosen, error))
  console.log(paint('dim', wrap(HELP, '')))
  for (const line of started.reply) console.log(sayLine(line, paint))
  show(started.drill, started.turn, paint)
  return started
}

/** Whoever names a topic that there is not is told those that there are. */
async function tellTopics(trainer: Trainer, wished: string | undefined, error: Error): Promise<never> {
  const ids = (await trainer.topics()).map(({ id }) => id)
  if (wished === undefined || ids.includes(wished)) throw error
  const isWritten = existsSync(join(projectRoot(), 'question-bank', `${wished}.yaml`))
  const cure = isWritten ? '\nIts file is there, and newer than what was built: run npm run build-bank, then drill again.' : ''
  throw new Error(`${error.message}${cure}\nThere are:\n  ${ids.join('\n  ')}`)
}

async function chooseTopic(trainer: Trainer, lines: Interface, input: AsyncIterator<string>, paint: Paint): Promise<string | null> {
  const topics = await trainer.topics()
  const only = topics.length === 1 ? topics[0] : undefined
  if (only !== undefined) return only.id
  if (topics.length === 0) throw new Error('Cannot start a drill: the bank has no topics')
  console.log('Which topic?')
  for (const [index, { id, title }] of topics.entries()) console.log(`  ${paint('cyan', String(index + 1))}  ${title} ${paint('dim', id)}`)
  for (;;) {
    lines.prompt()
    const { value, done } = await input.next()
    if (done === true) return null
    const found =
      topics[Number(value) - 1] ?? topics.find(({ id, title }) => [id, title.toLowerCase()].includes(value.trim().toLowerCase()))
    if (found !== undefined) return found.id
    console.log(`Type a number from 1 to ${topics.length}.`)
  }
}

async function converse(
  trainer: Trainer,
  place: Place,
  options: DrillOptions,
  lines: Interface,
  input: AsyncIterator<string>,
  paint: Paint,
): Promise<void> {
  let { drill, turn } = place
  while (turn !== null) {
    const text = await readAnswer(lines, input)
    if (text === null) {
      console.log(`\n${paint('dim', `Everything so far is kept. Go on with: ${goingOn(options)}`)}`)
      return
    }
    if (text.trim() === '') continue
    const asked: TurnView = turn
    try {
      const outcome = await trainer.say(drill.id, { text, turn: asked.id, step: asked.step }, randomUUID())
      if (outcome.grade !== null)
        console.log(`${markEvidence(text, outcome.grade, paint, hasColour())}\n${verdictLine(outcome.grade, paint)}`)
      for (const line of outcome.reply) console.log(sayLine(line, paint))
      const isNew = outcome.turn?.id !== asked.id
      ;({ drill, turn } = outcome)
      if (isNew && turn !== null) show(drill, turn, paint)
    } catch (error) {
      console.error(paint('red', error instanceof Error ? error.message : String(error)))
      const now = await trainer.read(drill.id)
      if (now.turn?.id !== asked.id || now.turn.step !== asked.step) show(now.drill, now.turn, paint)
      ;({ drill, turn } = now)
    }
  }
  if (options.report === true || drill.mode === 'interview') console.log(`\n${await trainer.report(drill.id)}`)
  console.log(`\n${mapLines((await trainer.progress()).topics, paint).join('\n')}`)
}

/** One answer: a line, or several where each but the last ends in a backslash. Null at the end of the input. */
async function readAnswer(lines: Interface, input: AsyncIterator<string>): Promise<string | null> {
  let text = ''
  for (;;) {
    lines.prompt()
    const { value, done } = await input.next()
    if (done === true) return null
    if (!value.endsWith('\\')) return text + value
    text += `${value.slice(0, -1)}\n`
  }
}

function show(drill: DrillView, turn: TurnView | null, paint: Paint): void {
  if (turn === null) return
  const { question, ask, number } = turn
  console.log(`\n${progressBar(number - 1, drill.total, paint)}  ${paint('dim', `${question.topic} · ${question.level} · ${drill.mode}`)}`)
  console.log(paint('bold', wrap(question.prompt)))
  if (ask.form !== 'question') console.log(paint('bold', wrap(ask.text)))
}
