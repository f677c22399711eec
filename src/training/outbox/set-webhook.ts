import * as z from 'zod'
import { type Actor, noteDeed } from '../actor.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { checkHome, postAddress } from './post-address.ts'
import { postEvent } from './post-event.ts'

/** What the secret is sealed about. */
export const SEALED_FOR_WEBHOOK = 'webhook'
export const webhookInput = z.object({ url: postAddress })

/** A secret as the Standard Webhooks specification writes it; of 32 random bytes. */
export const newWebhookSecret = (random: Uint8Array): string => `whsec_${btoa(String.fromCharCode(...random))}`

/** Sets where the team's events go. `sealed`: the secret that signs them, sealed. `isHomeOnly`: whether the server serves this machine alone. Throws `invalid_input`. */
export function setWebhook(cell: Cell, actor: Actor, input: unknown, sealed: string, isHomeOnly: boolean): { url: string } {
  const { url } = parseInput(webhookInput, input)
  checkHome(url, isHomeOnly)
  cell.store.transaction((store) => {
    store.saveOptions({ ...store.options(), webhook: { url, sealed } })
    noteDeed(store, cell, actor, 'webhook.set', new URL(url).host)
  })
  return { url }
}

/** No more events go out; those that wait become dead letters. */
export function removeWebhook(cell: Cell, actor: Actor): void {
  cell.store.transaction((store) => {
    const { webhook } = store.options()
    if (webhook === null) return
    store.saveOptions({ ...store.options(), webhook: null })
    noteDeed(store, cell, actor, 'webhook.remove', new URL(webhook.url).host)
  })
}

/** Sends an event of the type `test`. Throws `delivery_not_found` where no webhook is set. */
export function testWebhook(cell: Cell, actor: Actor): void {
  cell.store.transaction((store) => {
    if (store.options().webhook === null) throw new Refusal('delivery_not_found', 'Cannot send a test: no webhook is set')
    postEvent(store, cell, 'test', null, { message: 'This is a test of your webhook.' })
    noteDeed(store, cell, actor, 'webhook.test', 'webhook')
  })
}
