import { env } from 'cloudflare:test'
import worker from '../../src/runtime/worker.ts'

const ORIGIN = 'http://whetstone.test'

/** The worker in workerd with its bindings and Durable Objects. It is called itself: each request by the test pool's `SELF` takes longer than the one before. */
export const edge = {
  origin: ORIGIN,
  fetch: (path: string, init?: RequestInit): Promise<Response> => worker.fetch(new Request(ORIGIN + path, init), env as never),
}
