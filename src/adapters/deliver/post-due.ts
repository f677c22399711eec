import { LRS_QUEUE, lrsJobSchema } from '../../training/outbox/lrs-outbox.ts'
import { type Sent, sendOutgoing } from '../../training/outbox/send-outgoing.ts'
import type { Outgoing } from '../../training/outbox-ports.ts'
import { Refusal } from '../../training/refusal.ts'
import type { DeliverEnv } from './deliver-env.ts'
import { jobSchema } from './job.ts'
import { sendStatements } from './send-statements.ts'
import { sendWebhook } from './send-webhook.ts'

/** As the Standard Webhooks specification suggests: three days of trying. */
const WAITS_S = [5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600]
const MOST_FAILURES = 3
/** Dead letters that nobody cared for in so long go when another comes. */
const KEPT_MS = 90 * 24 * 3600 * 1000
/** An LRS gets everything in order, so it is asked at least twice an hour: three days long. */
const MOST_LRS_TRIES = 150
const waitOfLrs = (tries: number): number | null => (tries < MOST_LRS_TRIES ? Math.min(30 * 60, 5 * 3 ** tries) : null)

/** As long as that is, and what waits behind one that was given up waits no longer. */
const LRS_MS = 3 * 24 * 3600 * 1000

/** Posts what is due to the team's own servers, and asks to be woken for the rest. What cannot be delivered is kept as a dead letter. */
export async function postDue(env: DeliverEnv): Promise<void> {
  const { cell, log, wake } = env
  const next = await sendOutgoing({
    cell,
    kind: 'post',
    send: (outgoing) => send(env, outgoing),
    waitAfter: (tries, { queue }) => (queue === LRS_QUEUE ? waitOfLrs(tries) : (WAITS_S[tries] ?? null)),
    mostFailures: MOST_FAILURES,
    postponed: ({ id, tries }, why) => log({ post: 'postponed', id, why, tries: tries + 1 }),
    dropped: (store, outgoing, why) => {
      const at = cell.now()
      store.removeDeadLettersUntil(new Date(Date.parse(at) - KEPT_MS).toISOString())
      const bury = ({ id, queue, learnerId, job }: Outgoing, tries: number): void => {
        store.addDeadLetter({ id, queue, learnerId, job, tries, why, at })
        log({ post: 'dead letter', id, why, tries })
      }
      bury(outgoing, outgoing.tries + 1)
      if (outgoing.queue !== LRS_QUEUE || waitOfLrs(outgoing.tries) !== null) return
      const old = new Date(Date.parse(at) - LRS_MS).toISOString()
      for (let next = store.firstOutgoing(LRS_QUEUE); next !== undefined && isSince(next, old); next = store.firstOutgoing(LRS_QUEUE)) {
        store.removeOutgoing(next.id)
        bury(next, next.tries)
      }
    },
  })
  if (next !== undefined) wake(next)
}

const isSince = ({ job }: Outgoing, at: string): boolean => (lrsJobSchema.safeParse(job).data?.since ?? at) < at

async function send(env: DeliverEnv, { id, job }: Outgoing): Promise<Sent> {
  const parsed = jobSchema.safeParse(job)
  if (!parsed.success) return { is: 'refused', why: 'unreadable job' }
  try {
    return parsed.data.kind === 'xapi' ? await sendStatements(env, parsed.data) : await sendWebhook(env, id, parsed.data)
  } catch (error) {
    if (error instanceof Refusal) return { is: 'refused', why: error.message }
    env.log({ post: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    return { is: 'wait', seconds: null, why: error instanceof Error ? error.message : String(error) }
  }
}
