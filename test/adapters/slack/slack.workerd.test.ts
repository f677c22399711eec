import { env, runInDurableObject } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import migrations from '../../../migrations/cell/migrations.js'
import { createStore } from '../../../src/adapters/store/cell-store.ts'
import { edge } from '../../runtime/edge.ts'
import { clockSuite } from './clock-suite.ts'
import { failuresSuite } from './failures-suite.ts'
import { installSuite } from './install-suite.ts'
import { planSuite } from './plan-suite.ts'
import { slackSuite } from './suite.ts'

const fake = new URL(String((env as unknown as { SLACK_API_URL: string }).SLACK_API_URL)).origin
const stage = { fake, fetch: edge.fetch }
slackSuite('workerd', async () => stage)
installSuite('workerd', () => stage)
failuresSuite('workerd', () => stage)
planSuite('workerd', () => stage)

let count = 0
clockSuite(
  'workerd',
  () => fake,
  async (test) => {
    const stub = env.TEAM_CELL.get(env.TEAM_CELL.idFromName(`clock-${count++}`))
    await runInDurableObject(stub, async (_, state) => {
      const db = drizzle(state.storage as never)
      await migrate(db, migrations)
      await test(createStore(db))
    })
  },
)
