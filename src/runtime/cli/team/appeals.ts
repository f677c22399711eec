import { TERMINAL } from '../../../training/actor.ts'
import { decideAppeal } from '../../../training/appeal/decide-appeal.ts'
import { type AppealCase, reviewAppeals } from '../../../training/appeal/review-appeals.ts'
import { inTeam } from '../in-team.ts'
import { printable } from './table.ts'

/** Prints the appeals that wait for a decision, or decides one. */
export async function printAppeals(team: string, deed: { accept?: string; decline?: string; word?: string }): Promise<void> {
  const { accept, decline, word = '' } = deed
  const id = accept ?? decline
  if (id !== undefined) {
    const { claim } = await inTeam(team, (cell) => decideAppeal(cell, TERMINAL, id, { accept: accept !== undefined, word }))
    console.log(`${accept === undefined ? 'Declined' : 'Accepted; the grade is changed'}: ${claim}`)
    return
  }
  const { appeals: open, next } = await inTeam(team, (cell) => reviewAppeals(cell, { status: 'open' }))
  if (open.length === 0) console.log('No appeal waits')
  for (const each of open) console.log(`${linesOf(each).map(printable).join('\n')}\n`)
  if (next !== null) console.error('More wait: they are shown when these are decided')
}

const linesOf = ({ id, learner, topic, prompt, asked, answer, claim, note }: AppealCase): string[] => [
  `${id}  ${learner}, ${topic}`,
  `  asked: ${asked ?? prompt}`,
  `  said: ${answer}`,
  `  disputed: ${claim}`,
  ...(note === '' ? [] : [`  note: ${note}`]),
]
