import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { type NodeConfig, publicAddress } from './config.ts'
import { createFounder } from './founder.ts'
import { createFront } from './front.ts'
import { createLimits } from './limits.ts'
import { lookThrough } from './look-through.ts'
import { openTeams } from './open-teams.ts'
import { keepServedAddress } from './served-address.ts'

export interface Running {
  readonly address: string
  readonly port: number
  readonly embedKey: string
  /** Lets running requests end, then closes the databases. */
  stop(): Promise<void>
}

/** Teams are also changed from the terminal, by a process of its own: so often they are looked through. */
const WAKE_ALL_MS = 15 * 60_000

/** Starts the whole service on this machine. `root` holds `migrations/` and `dist/site/`. */
export async function startNode(config: NodeConfig, root: string, log: (line: Record<string, unknown>) => void): Promise<Running> {
  const { api, env, cells, directory, secrets, close } = await openTeams(config, root, log)
  const front = createFront({
    api,
    env: { ...env, founder: createFounder(cells, directory, env) },
    cells,
    directory,
    site: createSite(join(root, 'dist/site')),
    limits: config.RATE_LIMITS === 'on' ? createLimits() : undefined,
    demoKey: async () => secrets.demoEmbedKey,
    log,
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve(
      { fetch: (request, { incoming }) => front(request, addressOf(request, incoming, config)), port: config.PORT, hostname: config.HOST },
      () => resolve(starting),
    )
    starting.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Cannot start: port ${config.PORT} is taken; set PORT to another`) : error),
    )
  })
  const wakeAll = lookThrough(directory.teamIds, cells.wake, env.logError)
  const waking = setInterval(() => void wakeAll(), WAKE_ALL_MS)
  waking.unref()
  void wakeAll()
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.PORT
  const address = publicAddress(config, port)
  keepServedAddress(config, address)
  return {
    address,
    port,
    embedKey: secrets.demoEmbedKey,
    stop: () =>
      new Promise((resolve) => {
        clearInterval(waking)
        server.close(() => close().then(resolve))
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

/** Behind a proxy the socket is the proxy's; the last address in the header is the one that it saw itself. */
function addressOf(
  request: Request,
  incoming: { socket?: { remoteAddress?: string | undefined } },
  { PUBLIC_URL }: NodeConfig,
): string | undefined {
  const forwarded = PUBLIC_URL === undefined ? undefined : request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return forwarded || incoming.socket?.remoteAddress
}

function createSite(root: string): (request: Request) => Promise<Response> {
  if (!existsSync(root)) throw new Error(`Cannot start: "${root}" is missing; run npm run build`)
  const site = new Hono()
  site.use('*', compress(), serveStatic({ root }))
  site.notFound((c) => c.text('Cannot find this page', 404))
  return async (request) => site.fetch(request)
}
