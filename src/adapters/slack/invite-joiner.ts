import { findTopics } from '../../training/topic/find-topics.ts'
import type { Command } from './delivery.ts'
import { enqueue, jsonOf } from './job.ts'
import { asLead } from './lead.ts'
import { actions, button, messageOf, note, words as wordsBlock } from './messages/blocks.ts'
import type { LevelName } from './read-command.ts'
import { queueOf, type Visit } from './visit.ts'

/** A lead's interview for a new joiner: they get it in a direct message and start it when they are ready. */
const MOST_NAMED = 20

export function inviteJoiner(
  visit: Visit,
  { joiner, words, level }: { joiner: string; words: readonly string[]; level: LevelName | null },
  command: Command | null,
): void {
  if (command === null) visit.say(note('Type that as /drill interview @someone topic.'))
  else asLead(visit, command, () => invite(visit, joiner, words, level))
}

function invite({ cell, env, place, say }: Visit, joiner: string, words: readonly string[], level: LevelName | null): void {
  const { topics, unknown } = findTopics(cell, words)
  const topic = topics.length === 1 && unknown.length === 0 ? topics[0] : undefined
  if (topic === undefined) {
    const names = topics.slice(0, MOST_NAMED).map(({ title }) => title)
    const fit = names.length > 1 ? ` These fit: ${names.join(', ')}.` : ''
    say(note(`Name one topic, such as "/drill interview @someone ${names[0] ?? 'service types'}".${fit}`))
    return
  }
  const text = `You are invited to an interview drill on ${topic.title}. Take as long as you like; the report comes at the end and only you see it.`
  const message = messageOf(text, [
    ...wordsBlock(text).blocks,
    actions([button('Start', 'begin', `interview ${level ?? '-'} ${topic.id}`, 'primary')]),
  ])
  const spot = { user: joiner, url: null, channel: null, thread: null }
  enqueue(env, queueOf(place, joiner), null, { kind: 'say', place, spot, message: jsonOf(message), drillId: null })
  say(note('The invitation is sent.'))
}
