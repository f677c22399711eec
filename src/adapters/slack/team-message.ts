import type { TeamSummary } from '../../training/channel/team-summary.ts'
import type { TeamQuestion } from '../../training/channel-ports.ts'
import type { DeskEnv } from './desk-env.ts'
import { enqueue, jsonOf } from './job.ts'
import { actions, button, context, header, type Message, messageOf, paragraphs, words } from './messages/blocks.ts'
import { fit } from './messages/text.ts'
import type { Place } from './workspace.ts'

/** The question of the day, with the button that lets everyone answer for themselves. */
export function teamQuestionMessage({ id, prompt }: TeamQuestion): Message {
  return messageOf(`Question of the day: ${prompt}`, [
    header('Question of the day'),
    ...words(prompt).blocks,
    actions([button('Answer privately', 'team-answer', id, 'primary')]),
    context(
      'In this channel only you see your answer and its grade. At the end of the day the team sees what it holds together, never who said what.',
    ),
  ])
}

export function teamSummaryMessage({ question, answered, findings }: TeamSummary): Message {
  const people = answered === 1 ? '1 person answered' : `${answered} people answered`
  const head = `Question of the day: ${people}.`
  const lines =
    findings === null
      ? [answered === 0 ? 'Tomorrow is another one.' : 'Too few to say more without saying who.']
      : [
          ...findings.concepts.map(({ statement, share }) => `${bar(share)}  ${fit(statement, 600).text}`),
          ...(findings.misconception === null
            ? []
            : [
                `\n*Came up most, and is not so:* ${fit(findings.misconception.claim, 600).text}${findings.misconception.correction === null ? '' : `\n> ${fit(findings.misconception.correction, 900).text}`}`,
              ]),
        ]
  return messageOf(head, [header(`Question of the day: ${people}`), ...words(question.prompt).blocks, ...paragraphs(lines).blocks])
}

export const postTeamQuestion = (env: DeskEnv, place: Place, question: TeamQuestion): void =>
  post(env, place, question, teamQuestionMessage(question))
export const postTeamSummary = (env: DeskEnv, place: Place, summary: TeamSummary): void =>
  post(env, place, summary.question, teamSummaryMessage(summary))

function post(env: DeskEnv, place: Place, { channel }: TeamQuestion, message: Message): void {
  enqueue(env, `channel ${channel}`, null, { kind: 'post', place, channel, message: jsonOf(message) })
}

const bar = (share: number): string =>
  `${'▰'.repeat(Math.round(share * 5))}${'▱'.repeat(5 - Math.round(share * 5))} ${Math.round(share * 100)} %`
