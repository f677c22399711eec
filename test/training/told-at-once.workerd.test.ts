import { env, runInDurableObject } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import migrations from '../../migrations/cell/migrations.js'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { toldAtOnce } from './told-at-once.ts'

let count = 0
toldAtOnce('workerd', async (test) => {
  const stub = env.TEAM_CELL.get(env.TEAM_CELL.idFromName(`told-at-once-${count++}`))
  await runInDurableObject(stub, async (_, state) => {
    const db = drizzle(state.storage as never)
    await migrate(db, migrations)
    test(createStore(db))
  })
})
