import * as z from 'zod'
import { giftTopic } from '../../core/learning/exports/gift.ts'
import { type Download, fileName } from '../download.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { requireTopic } from './require-topic.ts'

export const exportGiftInput = z.object({ topic: z.string().min(1).max(200) })

/** A topic's questions with their answers for Moodle; for leads, since it holds every answer. Throws `topic_not_found`. */
export function exportGift(cell: Pick<Cell, 'bank'>, input: unknown): Download {
  const { topic: id } = parseInput(exportGiftInput, input)
  const topic = requireTopic(cell, id, '/topic')
  return { file: fileName(topic.title, 'gift'), text: giftTopic(topic) }
}
