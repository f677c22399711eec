import type { IncomingMessage, ServerResponse } from 'node:http'

/** What `PUT /_state` makes it do; it forgets nothing but with `forget`. */
export interface LrsState {
  readonly forget?: boolean
  /** Answers so; `lost`: takes what comes, but the answer never arrives. */
  readonly fails?: number | 'lost' | null
  /** Refuses statements whose verb ends so. */
  readonly refuses?: string | null
}
export interface LrsLog {
  readonly statements: readonly any[]
  /** How many statements each request brought. */
  readonly sizes: readonly number[]
  /** What was wrong with requests. */
  readonly wrong: readonly string[]
}

/** A learning record store as strict as the specification lets one be: a batch with one statement that it has is refused whole. */
export function createFakeLrs() {
  let state: LrsState = {}
  let statements: any[] = []
  let sizes: number[] = []
  let wrong: string[] = []
  const take = (path: string, { method, headers, socket }: IncomingMessage, body: string): [number, string?] => {
    if (path !== '/xapi/statements' || method !== 'POST') wrong.push(`${method} ${path}`)
    if (headers['x-experience-api-version'] !== '1.0.3') wrong.push('no version')
    if (headers.authorization !== `Basic ${Buffer.from('wħetstone:pass:wörd').toString('base64')}`) return [401]
    if (typeof state.fails === 'number') return [state.fails]
    const read = JSON.parse(body)
    const sent = Array.isArray(read) ? read : [read]
    sizes.push(sent.length)
    if (state.refuses != null && sent.some(({ verb }) => verb.id.endsWith(state.refuses))) return [400]
    if (sent.some(({ id }) => statements.some((known) => known.id === id))) return [409]
    statements.push(...sent)
    if (state.fails === 'lost') socket.destroy()
    return [200, JSON.stringify(sent.map(({ id }) => id))]
  }
  return (path: string, request: IncomingMessage, body: string, response: ServerResponse): void => {
    const answer = (status: number, value = ''): void => {
      response.writeHead(status).end(value)
    }
    if (path === '/_state') {
      state = JSON.parse(body)
      if (state.forget === true) [statements, sizes, wrong] = [[], [], []]
      answer(204)
    } else if (path === '/_log') answer(200, JSON.stringify({ statements, sizes, wrong } satisfies LrsLog))
    else answer(...take(path, request, body))
  }
}
