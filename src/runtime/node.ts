import { readNodeConfig } from './config.ts'
import { projectRoot } from './project-root.ts'
import { startNode } from './start-node.ts'

/** Starts the service, says where it is, and stops it cleanly when asked to. */
export async function runServer(): Promise<void> {
  const running = await startNode(readNodeConfig(process.env), projectRoot(), (line) => process.stderr.write(`${JSON.stringify(line)}\n`))
  console.log(`Whetstone is ready: ${running.address}`)
  console.log(`Embed key of the demo team: ${running.embedKey}`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      running.stop().then(() => process.exit(0))
      setTimeout(() => process.exit(1), 10_000).unref()
    })
}
