import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFakeLrs } from './fake-lrs.ts'

export interface Received {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string
}
export interface Receiver {
  readonly address: string
  stop(): Promise<void>
}

/**
 * Teams' own servers. `/NAME` answers as `PUT /_answer/NAME` says: a list of statuses, the last for good; 0 hangs. `/_log/NAME` gives what
 * came there since the last `PUT`. `/lrs/NAME/` is a learning record store.
 */
export async function startReceiver(port = 0): Promise<Receiver> {
  const answers = new Map<string, number[]>()
  const received = new Map<string, Received[]>()
  const stores = new Map<string, ReturnType<typeof createFakeLrs>>()
  const server = http.createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const body = Buffer.concat(pieces).toString()
    const path = request.url ?? ''
    const name = path.split('/').at(-1) ?? ''
    const [, store] = /^\/lrs\/([^/]+)/.exec(path) ?? []
    if (store !== undefined) {
      const lrs = stores.get(store) ?? createFakeLrs()
      stores.set(store, lrs)
      lrs(path.slice(`/lrs/${store}`.length), request, body, response)
    } else if (path.startsWith('/_answer/')) {
      answers.set(name, JSON.parse(body))
      received.set(name, [])
      response.end()
    } else if (path.startsWith('/_log/')) response.end(JSON.stringify(received.get(name) ?? []))
    else {
      received.set(name, [...(received.get(name) ?? []), { path, headers: request.headers as Record<string, string>, body }])
      const wanted = answers.get(name) ?? [200]
      const status = (wanted.length > 1 ? wanted.shift() : wanted[0]) ?? 200
      if (status !== 0) response.writeHead(status, status === 302 ? { location: `/elsewhere/${name}` } : {}).end('thanks')
    }
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
