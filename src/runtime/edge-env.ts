import { env as bound } from 'cloudflare:workers'
import { createApi } from '../adapters/http/api.ts'
import { isLoopback } from '../training/outbox/post-address.ts'
import type { SharedEnv } from './cells.ts'
import { readEdgeConfig, slackConfigOf } from './config.ts'
import { digest } from './digest.ts'
import { VERSION } from './version.ts'

/** Read while the script loads, so that a missing secret stops the start. */
export const config = readEdgeConfig(bound)

/** Made once: the front and all cells of an isolate use the same. */
export const api = createApi()

/** What front and cells share at the edge, but for the bank, which is read with the first request. */
export const edgeEnv: Omit<SharedEnv, 'bank'> = {
  version: VERSION,
  secretKey: config.SECRET_KEY,
  adminToken: config.ADMIN_TOKEN,
  publicUrl: config.PUBLIC_URL,
  // The edge has no machine to reach; `wrangler dev` does, and has no address of its own.
  isHomeOnly: config.PUBLIC_URL === undefined || isLoopback(config.PUBLIC_URL),
  slack: slackConfigOf(config),
  log: (line) => console.log(JSON.stringify(line)),
  now: () => new Date().toISOString(),
  digest,
  logError: (error, requestId) =>
    console.error(
      JSON.stringify({ request_id: requestId, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    ),
}
