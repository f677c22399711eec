import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { type Running, startNode } from '../../src/runtime/start-node.ts'
import { plansSuite } from './plans-suite.ts'
import { ADMIN_TOKEN, SECRET_KEY } from './suite.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-plans-'))
let running: Running | undefined
afterAll(async () => {
  await running?.stop()
  rmSync(directory, { recursive: true })
})

const busy = (): number => process.cpuUsage().user / 1e6
const deploy = async () => {
  const config = readNodeConfig({ PORT: '0', DATA_DIR: directory, SECRET_KEY, ADMIN_TOKEN })
  const started = await startNode(config, process.cwd(), () => {})
  running = started
  return { origin: started.address, fetch: (path: string, init?: RequestInit) => fetch(started.address + path, init) }
}
plansSuite('Node over loopback', deploy, busy)
