import { env, runInDurableObject } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import migrations from '../../migrations/cell/migrations.js'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { sixtyDays } from './sixty-days.ts'

sixtyDays(async (test) => {
  const stub = env.TEAM_CELL.get(env.TEAM_CELL.idFromName('sixty-days'))
  await runInDurableObject(stub, async (_, state) => {
    const db = drizzle(state.storage as never)
    await migrate(db, migrations)
    await test(createStore(db))
  })
})
