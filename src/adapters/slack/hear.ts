import { isAside } from '../../training/drill/hear-text.ts'
import { resumeDrill } from '../../training/drill/resume-drill.ts'
import type { Message } from './delivery.ts'
import { sayInDrill } from './drill-talk.ts'
import { note } from './messages/blocks.ts'
import { readOrder } from './read-command.ts'
import { pick, runOrder } from './run-order.ts'
import type { Visit } from './visit.ts'

const NO_TEXT = 'I read text only, no files, pictures or emoji. Put it in words.'

/** A direct message: what is said in the drill of its thread, else in the one that is open; without one it is read like a command. */
export function hear(visit: Visit, { channel, thread, ts, text }: Message): void {
  const { cell, learnerId } = visit
  const key = `message ${channel} ${ts}`
  const own = thread === null ? undefined : cell.store.thread(channel, thread)
  const drillId = own?.learnerId === learnerId ? own.drillId : resumeDrill(cell, learnerId, null)?.drill.id
  if (text.trim() === '') visit.say(note(drillId === undefined ? NO_TEXT : `${NO_TEXT} The question is still open.`))
  else if (drillId === undefined && isAside(text)) pick(visit, 'Here I am. What shall we drill?')
  else if (drillId === undefined || /^\s*\/?drill(?:\s|$)/i.test(text)) runOrder(visit, readOrder(text), null, key)
  else sayInDrill(visit, drillId, key, { text })
}
