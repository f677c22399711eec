import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readNodeConfig } from '../../../src/runtime/config.ts'
import { type Running, startNode } from '../../../src/runtime/start-node.ts'
import { failuresSuite } from './failures-suite.ts'
import { type FakeSlack, startFakeSlack } from './fake-slack.ts'
import { ADMIN_TOKEN, installSuite } from './install-suite.ts'
import { planSuite } from './plan-suite.ts'
import { SIGNING_SECRET, type Stage } from './slack-client.ts'
import { slackSuite } from './suite.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-slack-'))
let running: Running | undefined
let fake: FakeSlack | undefined
afterAll(async () => {
  await running?.stop()
  await fake?.stop()
  rmSync(directory, { recursive: true })
})

let stage: Stage | undefined
const opened = (): Stage => {
  if (stage === undefined) throw new Error('Cannot test: the server is not started')
  return stage
}
slackSuite('Node over loopback', async () => {
  fake = await startFakeSlack()
  const config = readNodeConfig({
    PORT: '0',
    DATA_DIR: directory,
    ADMIN_TOKEN,
    PUBLIC_URL: 'http://whetstone.test',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_CLIENT_ID: 'client',
    SLACK_CLIENT_SECRET: 'client-secret',
    SLACK_API_URL: `${fake.address}/api/`,
  })
  const lines: unknown[] = []
  running = await startNode(config, process.cwd(), (line) => lines.push(line))
  const { port } = running
  stage = { fake: fake.address, fetch: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init) }
  return stage
})
installSuite('Node over loopback', opened)
failuresSuite('Node over loopback', opened)
planSuite('Node over loopback', opened)
