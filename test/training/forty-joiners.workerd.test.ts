import { env, runInDurableObject } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import migrations from '../../migrations/cell/migrations.js'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { fortyJoiners } from './forty-joiners.ts'

fortyJoiners(async (team, test) => {
  await runInDurableObject(env.TEAM_CELL.get(env.TEAM_CELL.idFromName(team)), async (_, state) => {
    const db = drizzle(state.storage as never)
    await migrate(db, migrations)
    test(createStore(db))
  })
})
