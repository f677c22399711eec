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
 * A team's own server. `/hook` answers as `PUT /_answer` says: a list of statuses, the last for good; 0 hangs. `/_log` gives what came
 * since the last `PUT`. Under `/lrs/` it is a learning record store.
 */
export async function startReceiver(port = 0): Promise<Receiver> {
  let answers = [200]
  let received: Received[] = []
  const lrs = createFakeLrs()
  const server = http.createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const body = Buffer.concat(pieces).toString()
    const path = request.url ?? ''
    if (path.startsWith('/lrs/')) lrs(path, request, body, response)
    else if (path === '/_answer') {
      answers = JSON.parse(body)
      received = []
      response.end()
    } else if (path === '/_log') response.end(JSON.stringify(received))
    else {
      received.push({ path, headers: request.headers as Record<string, string>, body })
      const status = (answers.length > 1 ? answers.shift() : answers[0]) ?? 200
      if (status !== 0) response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('thanks')
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
