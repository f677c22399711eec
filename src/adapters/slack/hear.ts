import { resumeDrill } from '../../training/resume-drill.ts'
import type { Message } from './delivery.ts'
import { sayInDrill } from './drill-talk.ts'
import { readOrder } from './read-command.ts'
import { runOrder } from './run-order.ts'
import type { Visit } from './visit.ts'

/** A direct message: what is said in the drill of its thread, else in the one that is open; without one it is read like a command. */
export function hear(visit: Visit, { channel, thread, ts, text }: Message): void {
  const { cell, learnerId } = visit
  const key = `message ${channel} ${ts}`
  if (text.trim() === '') return
  const own = thread === null ? undefined : cell.store.thread(channel, thread)
  const drillId = own?.learnerId === learnerId ? own.drillId : resumeDrill(cell, learnerId, null)?.drill.id
  if (drillId === undefined || /^\s*\/?drill(?:\s|$)/i.test(text)) runOrder(visit, readOrder(text), null, key)
  else sayInDrill(visit, drillId, key, { text })
}
