import { askNow, planTeamQuestions } from '../../training/channel/team-question.ts'
import { findTopics } from '../../training/topic/find-topics.ts'
import { listTopics } from '../../training/topic/list-topics.ts'
import type { Command } from './delivery.ts'
import { asLead } from './lead.ts'
import { note } from './messages/blocks.ts'
import { planWake } from './plan-wake.ts'
import type { Order } from './read-command.ts'
import { postTeamQuestion } from './team-message.ts'
import type { Visit } from './visit.ts'
import { nameOf } from './workspace.ts'

/** Plans a channel's daily question and puts today's at once; or ends it. */
export function runTeam(visit: Visit, order: Extract<Order, { order: 'team' }>, command: Command): void {
  asLead(visit, command, (profile) => {
    if (order.isOff) endPlan(visit, command.channel)
    else plan(visit, order, command.channel, profile.timeZone ?? 'UTC')
  })
}

function endPlan({ cell, say }: Visit, channel: string): void {
  cell.store.transaction((store) => store.removeTeamPlan(channel))
  say(note('No more daily questions for this channel. One that is open is still summed up.'))
}

function plan({ cell, env, place, say }: Visit, order: Extract<Order, { order: 'team' }>, channel: string, timeZone: string): void {
  const { topics, unknown } = findTopics(cell, order.words)
  const topic = topics.length === 1 && unknown.length === 0 ? topics[0] : undefined
  if (topic === undefined) {
    const names = (topics.length > 0 ? topics : listTopics(cell)).slice(0, 20).map(({ title }) => title)
    say(note(`Name one topic, such as "/drill team ${names[0] ?? ''}". There are: ${names.join(', ')}.`))
    return
  }
  const workspace = nameOf(place.enterprise, place.team)
  const { askAt, closeAt } = planTeamQuestions(cell, { channel, workspace, topic: topic.id, level: order.level, time_zone: timeZone })
  const asked = askNow(cell, cell.store, channel)
  if (asked !== undefined) postTeamQuestion(env, place, asked)
  planWake(env)
  const first = asked === undefined ? "Today's question was put already; from now on" : 'The first question is in the channel; then'
  say(note(`${first} "${topic.title}" comes each weekday at ${askAt} and is summed up at ${closeAt} (${timeZone}).`))
}
