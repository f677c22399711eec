import * as z from 'zod'
import { lrsJobSchema } from '../../training/outbox/lrs-outbox.ts'

/** What waits to be posted. A further kind of receiver joins here and in `post-due.ts`. */
export const jobSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('webhook'), type: z.string(), timestamp: z.string(), data: z.record(z.string(), z.unknown()) }),
  lrsJobSchema,
])
export type Job = z.output<typeof jobSchema>
