import { styleText } from 'node:util'
import type { ReplyLine } from '../../../core/learning/dialogue/dialogue.ts'
import type { TopicProgress } from '../../../core/learning/memory/progress.ts'
import { cellsOf } from '../../../core/learning/memory/progress-map.ts'
import type { GradeView } from '../../../training/drill/views.ts'

type Format = Parameters<typeof styleText>[0]
/** Colours text where the terminal has colours; else leaves it. */
export type Paint = (format: Format, text: string) => string
export const hasColour = (): boolean => process.env.FORCE_COLOR !== undefined || (process.stdout.isTTY === true && !process.env.NO_COLOR)
export const paintFor = (hasColour: boolean): Paint => (hasColour ? (format, text) => styleText(format, text) : (_, text) => text)

const WIDTH = 92
const VERDICT = { solid: 'Solid', partial: 'Partly there', off: 'Not yet', red_flag: 'A red flag', no_answer: 'No answer' } as const
const KINDS: Record<ReplyLine['kind'], Format> = {
  praise: 'green',
  challenge: ['bold', 'yellow'],
  nudge: 'bold',
  hint: 'cyan',
  blank: 'cyan',
  told: 'white',
  model: 'white',
  ack: 'white',
  note: 'dim',
  summary: 'bold',
}
const SIGNS = { held: '●', shaky: '◐', missing: '○', unasked: '·', flagged: '▲' } as const
const MEANING = { held: 'held', shaky: 'shaky', missing: 'not said yet', unasked: 'not answered yet', flagged: 'flagged' } as const
const COLOURS = { held: 'green', shaky: 'yellow', missing: 'dim', unasked: 'dim', flagged: 'red' } as const

export function progressBar(done: number, total: number, paint: Paint): string {
  const width = 20
  const full = Math.min(width, Math.round((done / Math.max(1, total)) * width))
  return `${paint('green', '█'.repeat(full))}${paint('dim', '░'.repeat(width - full))} ${done}/${total}`
}

export function wrap(text: string, indent = '  '): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > WIDTH - indent.length) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.map((line) => indent + line).join('\n')
}

export const sayLine = ({ kind, text }: ReplyLine, paint: Paint): string => paint(KINDS[kind], wrap(text))

/** The learner's own words, with what earned something and what was wrong marked in place: by colour, else by signs. */
export function markEvidence(text: string, grade: GradeView, paint: Paint, hasColour: boolean): string {
  const spans = [
    ...grade.red_flags.flatMap(({ evidence }) => evidence.map((span) => ({ ...span, isGood: false }))),
    ...grade.concepts
      .filter(({ state }) => state === 'stated')
      .flatMap(({ evidence }) => evidence.map((span) => ({ ...span, isGood: true }))),
  ].sort((a, b) => a.start - b.start || Number(a.isGood) - Number(b.isGood))
  let marked = ''
  let at = 0
  for (const { start, end, isGood } of spans) {
    if (end <= at) continue
    const from = Math.max(at, start)
    const words = text.slice(from, end)
    const shown = hasColour
      ? paint(isGood ? ['green', 'underline'] : ['red', 'underline'], words)
      : isGood
        ? `[+${words}+]`
        : `[!${words}!]`
    marked += text.slice(at, from) + shown
    at = end
  }
  return `  ${(marked + text.slice(at)).replaceAll('\n', '\n  ')}`
}

export function verdictLine(grade: GradeView, paint: Paint): string {
  const colour = grade.verdict === 'solid' ? 'green' : grade.verdict === 'red_flag' ? 'red' : 'yellow'
  return `  ${paint(colour, VERDICT[grade.verdict])} ${paint('dim', `${Math.round(grade.score * 100)} %`)}`
}

/** What is held, one sign a concept. */
export function mapLines(topics: readonly TopicProgress[], paint: Paint): string[] {
  const rows = topics.flatMap(({ title, levels }) => [
    paint('bold', title),
    ...levels.map((level) => {
      const signs = cellsOf(level).map(({ state }) => paint(COLOURS[state], SIGNS[state]))
      return `  ${level.level.padEnd(8)}${signs.join('')}${level.ready ? paint('green', ' ready') : ''}`
    }),
  ])
  const legend = Object.entries(SIGNS).map(
    ([state, sign]) => `${paint(COLOURS[state as keyof typeof SIGNS], sign)} ${MEANING[state as keyof typeof SIGNS]}`,
  )
  return rows.length === 0 ? ['Nothing yet. Answer a first question, and it shows up here.'] : [...rows, `  ${legend.join('  ')}`]
}
