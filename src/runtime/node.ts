import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readNodeConfig } from './config.ts'
import { startNode } from './start-node.ts'

/** Starts the service, says where it is, and stops it cleanly when asked to. */
export async function runServer(): Promise<void> {
  const root = projectRoot(dirname(fileURLToPath(import.meta.url)))
  const running = await startNode(readNodeConfig(process.env), root, (line) => process.stderr.write(`${JSON.stringify(line)}\n`))
  console.log(`Whetstone is ready: ${running.address}`)
  console.log(`Embed key of the demo team: ${running.embedKey}`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      running.stop().then(() => process.exit(0))
      setTimeout(() => process.exit(1), 10_000).unref()
    })
}

/** The directory that holds `migrations/`: this file runs from the sources and from the bundle. */
function projectRoot(directory: string): string {
  return existsSync(join(directory, 'migrations')) || dirname(directory) === directory ? directory : projectRoot(dirname(directory))
}
