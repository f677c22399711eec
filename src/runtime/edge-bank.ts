import { type Bank, bankOf, type CompiledFile, type ListedTopic, readCompiledFile } from '../core/bank/bank.ts'
import type { ReadyTopic } from '../core/grading/compiled-topic.ts'
import { TopicUnread } from '../training/topic/topic-unread.ts'
import { BANK, fileOfTopic, LIST } from './bank-files.ts'

export interface Assets {
  fetch(request: Request): Promise<Response>
}
/** A topic whose questions were all asked takes up to some 35 MB of an isolate's 128. */
const MOST_READY = 3
const UNUSED_MS = 60_000

/**
 * The bank at the edge, one for an isolate: the list of topics from the first request on, and what grades a topic once it is drilled.
 * Kept are values alone: a promise may end with the request that began it, and a reading that failed is to be tried again.
 */
let bank: Bank | undefined
const ready = new Map<string, { topic: ReadyTopic; usedAt: number }>()

export async function edgeBank(assets: Assets): Promise<Bank> {
  if (bank !== undefined) return bank
  const list = await readAsset<ListedTopic[]>(assets, LIST)
  bank ??= bankOf(list, (id) => {
    const known = ready.get(id)
    if (known === undefined) throw new TopicUnread(id)
    known.usedAt = Date.now()
    return known.topic
  })
  return bank
}

/** Reads what grades a topic. Those that nobody used for a minute make room. */
export async function readEdgeTopic(assets: Assets, id: string): Promise<void> {
  if (ready.has(id)) return
  const topic = readCompiledFile(await readAsset<CompiledFile>(assets, fileOfTopic(id)))
  for (const [other, { usedAt }] of ready) if (ready.size >= MOST_READY && usedAt < Date.now() - UNUSED_MS) ready.delete(other)
  ready.set(id, { topic, usedAt: Date.now() })
}

async function readAsset<Value>(assets: Assets, name: string): Promise<Value> {
  const response = await assets.fetch(new Request(`https://assets/${BANK}/${name}`))
  if (!response.ok) throw new Error(`Cannot read "${name}" of the bank: ${response.status}`)
  return response.json() as Promise<Value>
}
