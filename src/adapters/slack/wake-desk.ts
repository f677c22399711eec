import { takeReminders } from '../../training/channel/take-reminders.ts'
import { takeTeamQuestions } from '../../training/channel/team-question.ts'
import { takeSummaries } from '../../training/channel/team-summary.ts'
import type { DeskEnv } from './desk-env.ts'
import { enqueue, jsonOf } from './job.ts'
import { actions, button, messageOf, words } from './messages/blocks.ts'
import { sendDue } from './outbox.ts'
import { planWake } from './plan-wake.ts'
import { postTeamQuestion, postTeamSummary } from './team-message.ts'
import { queueOf } from './visit.ts'
import { placeOfName } from './workspace.ts'

/** Does what is due by the clock: reminders, questions of the day and their summaries, and what waits in the outbox. */
export async function wakeDesk(env: DeskEnv): Promise<void> {
  const { cell } = env
  cell.store.transaction((store) => {
    for (const { reminder, due } of takeReminders(cell, store)) {
      const { workspace, user, learnerId } = reminder
      const place = placeOfName(workspace)
      const text = due === 1 ? 'One question is due for review today.' : `${due} questions are due for review today.`
      const message = messageOf(text, [
        ...words(text).blocks,
        actions([button('Review', 'review', '-', 'primary'), button('Settings', 'settings', '-')]),
      ])
      const spot = { user, url: null, channel: null, thread: null }
      enqueue(env, queueOf(place, user), learnerId, { kind: 'say', place, spot, message: jsonOf(message), drillId: null })
    }
    for (const question of takeTeamQuestions(cell, store)) postTeamQuestion(env, placeOfName(question.workspace), question)
    for (const summary of takeSummaries(cell, store)) postTeamSummary(env, placeOfName(summary.question.workspace), summary)
  })
  planWake(env)
  await sendDue(env)
}
