import { noteDeed, WEBHOOK } from '../../training/actor.ts'
import { checkHome } from '../../training/outbox/post-address.ts'
import { unseal } from '../../training/outbox/seal.ts'
import type { Sent } from '../../training/outbox/send-outgoing.ts'
import { SEALED_FOR_WEBHOOK } from '../../training/outbox/set-webhook.ts'
import type { DeliverEnv } from './deliver-env.ts'
import type { Job } from './job.ts'
import { post } from './post.ts'
import { signWebhook } from './sign-webhook.ts'

/** Sends an event to the team's webhook. A receiver that says it is gone for good (410) is not asked again. */
export async function sendWebhook(
  env: DeliverEnv,
  id: string,
  { type, timestamp, data }: Extract<Job, { kind: 'webhook' }>,
): Promise<Sent> {
  const { cell } = env
  const { webhook } = cell.store.options()
  if (webhook === null) return { is: 'refused', why: 'no webhook is set' }
  checkHome(webhook.url, env.isHomeOnly)
  const body = JSON.stringify({ type, timestamp, data })
  const secret = await unseal(webhook.sealed, env.secretKey, SEALED_FOR_WEBHOOK)
  const sent = await post(webhook.url, await signWebhook(secret, `msg_${id}`, cell.now(), body), body, env.patienceMs)
  if (sent.status !== 410) return sent
  cell.store.transaction((store) => {
    const options = store.options()
    if (options.webhook?.sealed !== webhook.sealed) return
    store.saveOptions({ ...options, webhook: null })
    noteDeed(store, cell, WEBHOOK, 'webhook.gone', new URL(webhook.url).host)
  })
  return { is: 'refused', why: 'status 410: the receiver is gone, and the webhook is switched off' }
}
