import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import builtIn from '../../dist/bank.json' with { type: 'json' }
import { createApi } from '../adapters/http/api.ts'
import { createDirectory } from '../adapters/store/directory-store.ts'
import type { BuiltBank } from '../core/bank/bank.ts'
import type { SharedEnv } from './cells.ts'
import { createNodeCells, digest } from './cells-node.ts'
import type { NodeConfig } from './config.ts'
import { createFounder, foundDemo } from './founder.ts'
import { createFront } from './front.ts'
import { loadBank } from './load-bank.ts'
import { openDatabase } from './open-database.ts'
import { readSecrets } from './secrets.ts'
import { VERSION } from './version.ts'

export interface Running {
  readonly address: string
  readonly embedKey: string
  /** Lets running requests end, then closes the databases. */
  stop(): Promise<void>
}

/** Starts the whole service on this machine. `root` holds `migrations/` and `dist/site/`. */
export async function startNode(config: NodeConfig, root: string, log: (line: Record<string, unknown>) => void): Promise<Running> {
  const secrets = readSecrets(config)
  const env: SharedEnv = {
    bank: loadBank(config.QUESTION_BANK, builtIn as unknown as BuiltBank),
    version: VERSION,
    secretKey: secrets.secretKey,
    adminToken: secrets.adminToken,
    publicUrl: config.PUBLIC_URL,
    now: () => new Date().toISOString(),
    digest,
    logError: (error, requestId) =>
      log({ request_id: requestId, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  }
  const api = createApi()
  const opened = openDatabase(join(config.DATA_DIR, 'directory.sqlite'), join(root, 'migrations/directory'))
  const directory = createDirectory(opened.db, opened.kept)
  const cells = createNodeCells({ directory: join(config.DATA_DIR, 'teams'), migrations: join(root, 'migrations/cell'), api, env })
  await foundDemo(cells, directory, env, secrets.demoEmbedKey)
  const front = createFront({
    api,
    env: { ...env, founder: createFounder(cells, directory, env) },
    cells,
    site: createSite(join(root, 'dist/site')),
    demoKey: async () => secrets.demoEmbedKey,
    log,
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: front, port: config.PORT, hostname: config.HOST }, () => resolve(starting))
    starting.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Cannot start: port ${config.PORT} is taken; set PORT to another`) : error),
    )
  })
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.PORT
  return {
    address: config.PUBLIC_URL ?? `http://${nameOf(config.HOST)}:${port}`,
    embedKey: secrets.demoEmbedKey,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          cells.close()
          opened.close()
          resolve()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

/** A host as it stands in an address that opens on this machine. */
function nameOf(host: string): string {
  if (['0.0.0.0', '127.0.0.1', '::'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function createSite(root: string): (request: Request) => Promise<Response> {
  if (!existsSync(root)) throw new Error(`Cannot start: "${root}" is missing; run npm run build`)
  const site = new Hono()
  site.use('*', serveStatic({ root }))
  site.notFound((c) => c.text('Cannot find this page', 404))
  return async (request) => site.fetch(request)
}
