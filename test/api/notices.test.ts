import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { type Running, startNode } from '../../src/runtime/start-node.ts'
import { type Receiver, startReceiver } from '../adapters/deliver/receiver.ts'
import { noticesSuite } from './notices-suite.ts'
import { ADMIN_TOKEN, SECRET_KEY } from './suite.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-notices-'))
let running: Running | undefined
let receiver: Receiver | undefined
afterAll(async () => {
  await running?.stop()
  await receiver?.stop()
  rmSync(directory, { recursive: true })
})

noticesSuite(
  'Node over loopback',
  () => receiver?.address ?? '',
  async () => {
    receiver = await startReceiver()
    const started = await startNode(readNodeConfig({ PORT: '0', DATA_DIR: directory, SECRET_KEY, ADMIN_TOKEN }), process.cwd(), () => {})
    running = started
    return { origin: started.address, fetch: (path, init) => fetch(started.address + path, init) }
  },
)
