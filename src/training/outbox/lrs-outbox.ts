import * as z from 'zod'
import type { Cell, Store } from '../ports.ts'

export const LRS_QUEUE = 'post lrs'
/** As many statements as go out at once. */
const MOST = 50

/** What a statement is about; its words are read when it is sent, so none are kept twice. */
const momentSchema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('initialized'), drill: z.string() }),
  /** `withText`: whether the team wanted the words of answers when it was given. */
  z.object({ verb: z.literal('answered'), attempt: z.string(), withText: z.boolean().default(false) }),
  z.object({ verb: z.literal('completed'), drill: z.string() }),
  z.object({ verb: z.literal('passed'), learner: z.string(), plan: z.string(), item: z.string() }),
  z.object({ verb: z.literal('failed'), drill: z.string(), plan: z.string(), item: z.string() }),
])
export type Moment = z.output<typeof momentSchema>
export const lrsJobSchema = z.object({
  kind: z.literal('xapi'),
  /** When the first of them happened, ISO 8601 UTC. */
  since: z.string().optional(),
  moments: z.array(momentSchema),
})

/**
 * Puts what happened into the outbox for the team's LRS, where it has one, in the caller's transaction. The first of the queue may be on its
 * way, so it is left alone; what waits behind it is gathered. Teams without one pay for no more than a look at their options.
 */
export function tellLrs(store: Store, cell: Cell, told: (withText: boolean) => readonly Moment[]): void {
  const { lrs } = store.options()
  if (lrs === null) return
  const moments = told(lrs.withText)
  if (moments.length === 0) return
  const last = store.lastOutgoing(LRS_QUEUE)
  const waits = last !== undefined && last.id !== store.firstOutgoing(LRS_QUEUE)?.id && last.tries === 0
  const gathered = waits ? lrsJobSchema.safeParse(last.job).data : undefined
  const all = [...(gathered?.moments ?? []), ...moments]
  if (waits && gathered !== undefined) store.changeOutgoing(last.id, { ...gathered, moments: all.slice(0, MOST) })
  for (let from = gathered === undefined ? 0 : MOST; from < all.length; from += MOST)
    store.addOutgoing({
      id: cell.newId(),
      queue: LRS_QUEUE,
      learnerId: null,
      job: { kind: 'xapi', since: cell.now(), moments: all.slice(from, from + MOST) },
      dueAt: cell.now(),
      tries: 0,
    })
}
