import type { IncomingMessage, ServerResponse } from 'node:http'

/** What `PUT /lrs/_state` makes it do; it forgets nothing but with `forget`. */
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
  return (path: string, request: IncomingMessage, body: string, response: ServerResponse): void => {
    const answer = (status: number): void => void response.writeHead(status).end()
    if (path === '/lrs/_state') {
      state = JSON.parse(body)
      if (state.forget === true) [statements, sizes, wrong] = [[], [], []]
      return answer(204)
    }
    if (path === '/lrs/_log') return void response.end(JSON.stringify({ statements, sizes, wrong } satisfies LrsLog))
    if (path !== '/lrs/xapi/statements' || request.method !== 'POST') wrong.push(`${request.method} ${path}`)
    if (request.headers['x-experience-api-version'] !== '1.0.3') wrong.push('no version')
    if (request.headers.authorization !== `Basic ${Buffer.from('wħetstone:pass:wörd').toString('base64')}`) return answer(401)
    if (typeof state.fails === 'number') return answer(state.fails)
    const read = JSON.parse(body)
    const sent = Array.isArray(read) ? read : [read]
    sizes.push(sent.length)
    if (state.refuses != null && sent.some(({ verb }) => verb.id.endsWith(state.refuses))) return answer(400)
    if (sent.some(({ id }) => statements.some((known) => known.id === id))) return answer(409)
    statements.push(...sent)
    if (state.fails === 'lost') return void request.socket.destroy()
    response.end(JSON.stringify(sent.map(({ id }) => id)))
  }
}
