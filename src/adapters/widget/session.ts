import { hc } from 'hono/client'
import type { Api } from '../http/api.ts'
import type { Keep } from './keep.ts'

/** An answer of the server that is not what was asked for. `offline`: there was none. */
export class ServerSaysNo extends Error {
  readonly code: string
  readonly status: number
  /** Seconds to wait before trying again. */
  readonly wait: number
  constructor(code: string, detail: string, status = 0, wait = 0) {
    super(detail)
    this.code = code
    this.status = status
    this.wait = wait
  }
}

export const clientOf = (server: string, token: string) =>
  hc<Api>(server, { headers: { authorization: `Bearer ${token}` }, init: ownTokenOnly() })
/** For one request: a server that takes it and never answers is as good as none. */
const ownTokenOnly = (): RequestInit => ({ credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) })
const PATIENCE_MS = 15_000
export type Client = ReturnType<typeof clientOf>
interface Answer {
  ok: boolean
  status: number
  headers: Headers
  json(): Promise<unknown>
}
export type Success<Sent> = Sent extends { status: 200 | 201; json(): Promise<infer Body> } ? Body : never

export interface Session {
  /** Signs in if need be, asks, and gives the body; a problem becomes `ServerSaysNo`. */
  ask<Sent extends Answer>(work: (client: Client) => Promise<Sent>): Promise<Success<Sent>>
}
export interface SessionOptions {
  readonly server: string
  readonly embedKey: string | null
  /** For the host's own users: gives a token from the host's server, again when one has expired. */
  readonly hostToken: ((isRenewal: boolean) => Promise<string | null>) | undefined
  readonly keep: Keep
}

/** The server knows which key is meant. */
const DEMO = 'demo'
/** Widgets of one page that need the same guest wait for one sign-in. */
const signingIn = new Map<string, Promise<string>>()

export function createSession({ server, embedKey, hostToken, keep }: SessionOptions): Session {
  let token: string | undefined
  /** Questions that come at once wait for one sign-in. */
  let arriving: Promise<string> | undefined
  const signInAndKeep = async (): Promise<string> => {
    const made = await signInGuest(server, embedKey)
    keep.write('token', made)
    return made
  }
  const signIn = async (): Promise<string> => {
    if (hostToken !== undefined) return (await hostToken(false)) ?? refuse()
    const linked = await signInByCode(server, keep)
    if (linked !== null) return linked
    const kept = keep.read('token')
    if (kept !== null) return kept
    const name = `${server} ${embedKey}`
    const running = signingIn.get(name) ?? signInAndKeep().finally(() => signingIn.delete(name))
    signingIn.set(name, running)
    return running
  }
  const arrive = (): Promise<string> => {
    arriving ??= signIn().finally(() => {
      arriving = undefined
    })
    return arriving
  }
  const renew = async (): Promise<string> => {
    if (hostToken !== undefined) return (await hostToken(true)) ?? refuse()
    if (keep.read('token') === token) keep.write('token', null)
    token = undefined
    return refuse()
  }
  return {
    async ask(work) {
      token ??= await arrive()
      try {
        return (await bodyOf(work(clientOf(server, token)))) as never
      } catch (error) {
        if (!(error instanceof ServerSaysNo) || error.code !== 'unauthorized') throw error
        token = await renew()
        return (await bodyOf(work(clientOf(server, token)))) as never
      }
    },
  }
}

function refuse(): never {
  throw new ServerSaysNo('signed_out', 'Cannot go on: the sign-in has ended', 401)
}

/** An address that another channel gave (`/#link=acme.K7QF-2M9X`) makes this browser's history that learner's; a code that is spent changes nothing. */
async function signInByCode(server: string, keep: Keep): Promise<string | null> {
  const code = new URLSearchParams(location.hash.slice(1)).get('link')
  if (code === null || new URL(server).origin !== location.origin) return null
  history.replaceState(null, '', `${location.pathname}${location.search}`)
  try {
    const { token } = (await bodyOf(clientOf(server, keep.read('token') ?? '').v1.links.$post({ json: { code } }))) as { token: string }
    keep.write('token', token)
    return token
  } catch (error) {
    if (error instanceof ServerSaysNo) return null
    throw error
  }
}

async function signInGuest(server: string, embedKey: string | null): Promise<string> {
  const json = { embed_key: embedKey ?? DEMO, time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
  const { token } = (await bodyOf(hc<Api>(server, { init: ownTokenOnly() }).v1.guests.$post({ json }))) as { token: string }
  return token
}

export async function bodyOf(sent: Promise<Answer>): Promise<unknown> {
  let response: Answer
  let body: unknown
  try {
    response = await sent
    body = await response.json()
  } catch {
    throw new ServerSaysNo('offline', 'The server cannot be reached')
  }
  if (response.ok) return body
  const { code = 'unknown', detail = '' } = body as { code?: string; detail?: string }
  throw new ServerSaysNo(code, detail, response.status, Number(response.headers.get('retry-after') ?? 0))
}
