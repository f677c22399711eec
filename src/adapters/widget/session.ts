import { hc } from 'hono/client'
import type { Api } from '../http/api.ts'

const TOKEN = 'whetstone.token'
const DRILL = 'whetstone.drill'

/** An answer of the server that is not what was asked for, in words that can be shown. */
export class ServerSaysNo extends Error {
  readonly code: string
  constructor(code: string, detail: string) {
    super(detail)
    this.code = code
  }
}

const client = (token: string) => hc<Api>('/', { headers: { authorization: `Bearer ${token}` } })
export type Client = ReturnType<typeof client>

type Success<Sent> = Sent extends { status: 200 | 201; json(): Promise<infer Body> } ? Body : never

/** Waits for a response and gives its body; a problem becomes `ServerSaysNo`. */
export async function bodyOf<Sent extends { ok: boolean; json(): Promise<unknown> }>(sent: Promise<Sent>): Promise<Success<Sent>> {
  return (await jsonOf(sent)) as Success<Sent>
}

async function jsonOf(sent: Promise<{ ok: boolean; json(): Promise<unknown> }>): Promise<unknown> {
  let response: Awaited<typeof sent>
  try {
    response = await sent
  } catch {
    throw new ServerSaysNo('offline', 'The server cannot be reached. Your text is still here; try again in a moment.')
  }
  const body = await response.json()
  if (response.ok) return body
  const { code = 'unknown', detail = 'Something went wrong' } = body as { code?: string; detail?: string }
  throw new ServerSaysNo(code, detail)
}

/** A client that is signed in: with the token of the last visit, or as a new guest of the demo team. */
export async function signIn(): Promise<Client> {
  const kept = localStorage.getItem(TOKEN)
  if (kept !== null) return client(kept)
  const { embed_key } = (await jsonOf(fetch('/demo.json'))) as { embed_key: string | null }
  if (embed_key === null)
    throw new ServerSaysNo('no_demo', 'This server has no demo team. Use the HTTP API with the token of your own team.')
  const { token } = await bodyOf(hc<Api>('/').v1.guests.$post({ json: { embed_key } }))
  localStorage.setItem(TOKEN, token)
  return client(token)
}

export function forgetToken(): void {
  localStorage.removeItem(TOKEN)
  localStorage.removeItem(DRILL)
}

export const keptDrill = (): string | null => localStorage.getItem(DRILL)
export function keepDrill(id: string | null): void {
  if (id === null) localStorage.removeItem(DRILL)
  else localStorage.setItem(DRILL, id)
}
