import { env, runInDurableObject } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import migrations from '../../../migrations/cell/migrations.js'
import { createStore } from '../../../src/adapters/store/cell-store.ts'
import type { Store } from '../../../src/training/ports.ts'
import { lrsSuite } from './lrs-suite.ts'
import { deliverSuite } from './suite.ts'

let count = 0
const receiver = (): string => (env as unknown as { RECEIVER: string }).RECEIVER
const withStore = async (test: (store: Store) => Promise<void>): Promise<void> => {
  const stub = env.TEAM_CELL.get(env.TEAM_CELL.idFromName(`deliver-${count++}`))
  await runInDurableObject(stub, async (_, state) => {
    const db = drizzle(state.storage as never)
    await migrate(db, migrations)
    await test(createStore(db))
  })
}
deliverSuite('workerd', receiver, withStore)
lrsSuite('workerd', receiver, withStore)
