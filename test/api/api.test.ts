import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { type Running, startNode } from '../../src/runtime/start-node.ts'
import { ADMIN_TOKEN, apiSuite, SECRET_KEY } from './suite.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-api-'))
let running: Running | undefined
afterAll(async () => {
  await running?.stop()
  rmSync(directory, { recursive: true })
})

apiSuite('Node over loopback', async () => {
  const started = await startNode(readNodeConfig({ PORT: '0', DATA_DIR: directory, SECRET_KEY, ADMIN_TOKEN }), process.cwd(), () => {})
  running = started
  return { origin: started.address, fetch: (path, init) => fetch(started.address + path, init) }
})
