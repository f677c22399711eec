import { TERMINAL } from '../../../training/actor.ts'
import { dropDelivery, listDeliveries, retryDelivery } from '../../../training/outbox/deliveries.ts'
import { seal } from '../../../training/outbox/seal.ts'
import { newWebhookSecret, removeWebhook, SEALED_FOR_WEBHOOK, setWebhook, testWebhook } from '../../../training/outbox/set-webhook.ts'
import { isHomeOnly } from '../../config.ts'
import { readSecrets } from '../../secrets.ts'
import { servedAddress } from '../../served-address.ts'
import { inTeam } from '../in-team.ts'
import { printTable } from './table.ts'

/** Prints where the team's events go; with `set` a new secret as well, this once. The running server sends what waits within a quarter of an hour. */
export async function printWebhook(team: string, { set, remove, test }: { set?: string; remove?: true; test?: true }): Promise<void> {
  await inTeam(team, async (cell, config) => {
    if (remove === true) removeWebhook(cell, TERMINAL)
    if (set !== undefined) {
      const secret = newWebhookSecret(crypto.getRandomValues(new Uint8Array(32)))
      const sealed = await seal(secret, readSecrets(config).secretKey, SEALED_FOR_WEBHOOK)
      setWebhook(cell, TERMINAL, { url: set }, sealed, isHomeOnly({ ...config, PUBLIC_URL: servedAddress(config) }))
      console.log(secret)
    }
    if (test === true) testWebhook(cell, TERMINAL)
    console.error(cell.store.options().webhook?.url ?? 'No webhook is set.')
  })
}

/** Prints what waits to be delivered and what could not be; sends one again or lets it go. */
export async function printDeliveries(team: string, { retry, drop }: { retry?: string; drop?: string }): Promise<void> {
  await inTeam(team, (cell) => {
    if (retry !== undefined) retryDelivery(cell, TERMINAL, retry)
    if (drop !== undefined) dropDelivery(cell, TERMINAL, drop)
    const { deliveries } = listDeliveries(cell)
    printTable(deliveries.map(({ id, state, type, kind, tries, at, why }) => [id, state, type ?? kind, `tries ${tries}`, at, why ?? '']))
  })
}
