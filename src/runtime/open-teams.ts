import { join } from 'node:path'
import { createApi } from '../adapters/http/api.ts'
import { createDirectory } from '../adapters/store/directory-store.ts'
import { BANK } from './bank-files.ts'
import type { SharedEnv } from './cells.ts'
import { createNodeCells } from './cells-node.ts'
import { isHomeOnly, type NodeConfig, slackConfigOf } from './config.ts'
import { digest } from './digest.ts'
import { foundDemo } from './founder.ts'
import { loadBank } from './load-bank.ts'
import { openDatabase } from './open-database.ts'
import { readSecrets } from './secrets.ts'
import { VERSION } from './version.ts'

/** Opens what a data directory holds, the demo team included: for the server, and for the terminal without one. */
export async function openTeams(config: NodeConfig, root: string, log: (line: Record<string, unknown>) => void) {
  const secrets = readSecrets(config)
  const env: SharedEnv = {
    bank: loadBank(config.QUESTION_BANK, join(root, 'dist/site', BANK)),
    version: VERSION,
    secretKey: secrets.secretKey,
    adminToken: secrets.adminToken,
    publicUrl: config.PUBLIC_URL,
    isHomeOnly: isHomeOnly(config),
    slack: slackConfigOf(config),
    log,
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
  const close = async (): Promise<void> => {
    await cells.close()
    opened.close()
  }
  return { api, env, cells, directory, secrets, close }
}
