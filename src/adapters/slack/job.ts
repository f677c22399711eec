import * as z from 'zod'
import { tellSchema } from '../../training/notice/tell-learner.ts'
import { deliverySchema, placeSchema as place } from './delivery.ts'
import type { DeskEnv } from './desk-env.ts'
import { spotSchema } from './messages/answer-form.ts'
import type { Message } from './messages/blocks.ts'

const message = z.object({ text: z.string(), blocks: z.array(z.unknown()) })

/** What waits in the outbox. */
export const jobSchema = z.discriminatedUnion('kind', [
  /** `drillId`: the message begins a thread that is this drill. */
  z.object({ kind: z.literal('say'), place, spot: spotSchema, message, drillId: z.string().nullable() }),
  z.object({ kind: z.literal('post'), place, channel: z.string(), message }),
  /** Reads who a user is, then goes on with what they wanted. */
  z.object({ kind: z.literal('profile'), place, user: z.string(), next: deliverySchema.nullable() }),
  z.object({ kind: z.literal('home'), place, user: z.string() }),
  tellSchema,
  /** Enrols people in a plan, some at a time, once it is read who is in the channels and groups. `lead` is told what came of it. */
  z.object({
    kind: z.literal('enrol'),
    place,
    lead: z.string(),
    plan: z.string(),
    sources: z.array(z.object({ kind: z.enum(['channel', 'group']), id: z.string() })),
    users: z.array(z.string()),
    done: z.object({ enrolled: z.int(), already: z.int(), skipped: z.int() }),
  }),
])
export type Job = z.output<typeof jobSchema>

/** Puts a job into the outbox; within the caller's transaction it goes out if and only if the rest is kept. */
export function enqueue({ cell }: Pick<DeskEnv, 'cell'>, queue: string, learnerId: string | null, job: Job): void {
  cell.store.addOutgoing({ id: cell.newId(), queue, learnerId, job, dueAt: cell.now(), tries: 0 })
}

export const jsonOf = ({ text, blocks }: Message): z.output<typeof message> => ({ text, blocks: [...blocks] })
