import { type Bank, bankOf, type CompiledFile, type ListedTopic, readCompiledFile } from '../core/bank/bank.ts'
import type { ReadyTopic } from '../core/grading/compiled-topic.ts'
import { TopicUnread } from '../training/topic/topic-unread.ts'
import { BANK, fileOfTopic, LIST } from './bank-files.ts'

export interface Assets {
  fetch(request: Request): Promise<Response>
}
/** A topic whose questions were all asked takes up to some 35 MB of an isolate's 128. */
const MOST_READY = 3

/**
 * The bank at the edge, one for an isolate: the list of topics from the first request on, and what grades a topic once it is drilled.
 * Kept are values alone: a promise may end with the request that began it, and a reading that failed is to be tried again.
 */
let bank: Bank | undefined
/** The one used longest ago stands first. */
const ready = new Map<string, ReadyTopic>()

export async function edgeBank(assets: Assets): Promise<Bank> {
  if (bank !== undefined) return bank
  const list = await readAsset<ListedTopic[]>(assets, LIST)
  bank ??= bankOf(list, useTopic, (id) => readEdgeTopic(assets, id))
  return bank
}

/** Reads what grades a topic, unless it is there. Where there are too many, the one used longest ago goes before the new one takes its room. */
export async function readEdgeTopic(assets: Assets, id: string): Promise<ReadyTopic> {
  if (!ready.has(id)) {
    const file = await readAsset<CompiledFile>(assets, fileOfTopic(id))
    for (const oldest of ready.keys()) if (ready.size >= MOST_READY && !ready.has(id)) ready.delete(oldest)
    if (!ready.has(id)) ready.set(id, readCompiledFile(file))
  }
  return useTopic(id)
}

function useTopic(id: string): ReadyTopic {
  const topic = ready.get(id)
  if (topic === undefined) throw new TopicUnread(id)
  ready.delete(id)
  ready.set(id, topic)
  return topic
}

async function readAsset<Value>(assets: Assets, name: string): Promise<Value> {
  const response = await assets.fetch(new Request(`https://assets/${BANK}/${name}`))
  if (!response.ok) throw new Error(`Cannot read "${name}" of the bank: ${response.status}`)
  return response.json() as Promise<Value>
}
