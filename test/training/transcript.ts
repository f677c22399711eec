import { reportDrill } from '../../src/training/drill/report-drill.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import type { Scripted } from './scripted-cell.ts'

/** Plays a learner's lines and writes down the conversation as a learner reads it. */
export function playDrill({ cell, learner, wait }: Scripted, input: unknown, lines: readonly string[]): string {
  const started = startDrill(cell, learner, input)
  const out: string[] = []
  const speak = (who: string, text: string): void => {
    out.push(`${who.padEnd(12)}${text.replaceAll('\n', `\n${' '.repeat(12)}`)}`)
  }
  const reply = (spoken: readonly { text: string }[]): void => {
    for (const { text } of spoken) speak('Interviewer', text)
  }
  let { turn, drill } = started
  reply(started.reply)
  if (turn !== null) speak(`Question ${turn.number}`, turn.question.prompt)
  for (const text of lines) {
    if (turn === null) throw new Error(`Cannot say "${text}": the drill is over`)
    wait(1)
    const { outcome } = say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { text, turn: turn.id, step: turn.step })
    speak('Learner', text)
    if (outcome.grade !== null) out.push(`${' '.repeat(12)}[${outcome.grade.verdict}, ${Math.round(outcome.grade.score * 100)} %]`)
    reply(outcome.reply)
    if (outcome.turn !== null && outcome.turn.id !== turn.id) {
      out.push('')
      speak(`Question ${outcome.turn.number}`, outcome.turn.question.prompt)
    }
    turn = outcome.turn
    drill = outcome.drill
  }
  if (drill.status === 'finished') out.push('', `Score ${reportDrill(cell, learner, drill.id).figures.score ?? 'none'}`)
  return `${out.join('\n')}\n`
}
