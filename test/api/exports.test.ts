import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { openDatabase } from '../../src/runtime/open-database.ts'
import { type Running, startNode } from '../../src/runtime/start-node.ts'
import { type Receiver, startReceiver } from '../adapters/deliver/receiver.ts'
import { exportsSuite } from './exports-suite.ts'
import { ADMIN_TOKEN, SECRET_KEY } from './suite.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-exports-'))
let running: Running | undefined
let receiver: Receiver | undefined
afterAll(async () => {
  await receiver?.stop()
  await running?.stop()
  rmSync(directory, { recursive: true })
})

exportsSuite('Node over loopback', async () => {
  const config = readNodeConfig({ PORT: '0', DATA_DIR: directory, SECRET_KEY, ADMIN_TOKEN, RATE_LIMITS: 'off' })
  const started = await startNode(config, process.cwd(), () => {})
  running = started
  receiver = await startReceiver()
  return {
    receiver: receiver.address,
    origin: started.address,
    fetch: (path, init) => fetch(started.address + path, init),
    within: async (team, work) => {
      const { db, close } = openDatabase(join(directory, 'teams', `${team}.sqlite`), 'migrations/cell')
      work(createStore(db))
      close()
    },
  }
})
