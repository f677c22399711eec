import { hc } from 'hono/client'
import type { Api } from './api.ts'

/** A typed client of the HTTP API: `createClient('https://…', token).v1.drills.$post({ json: { topic } })`. */
export function createClient(baseUrl: string, token?: string) {
  return hc<Api>(baseUrl, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })
}
