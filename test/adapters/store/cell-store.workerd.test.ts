import { env, runInDurableObject } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import { describe, expect, it } from 'vitest'
import migrations from '../../../migrations/cell/migrations.js'
import { createStore } from '../../../src/adapters/store/cell-store.ts'
import { storeContract } from './contract.ts'

let count = 0
storeContract(async (test) => {
  const stub = env.TEAM_CELL.get(env.TEAM_CELL.idFromName(`contract-${count++}`))
  await runInDurableObject(stub, async (_, state) => {
    const db = drizzle(state.storage as never)
    await migrate(db, migrations)
    await migrate(db, migrations)
    test(createStore(db))
  })
})

describe('the directory', () => {
  it('gives an id to the first who claims it', async () => {
    const stub = env.DIRECTORY_CELL.get(env.DIRECTORY_CELL.idFromName('directory'))
    const claim = { id: 'contract', name: 'Contract', createdAt: '2026-01-01T00:00:00.000Z' }
    expect([await stub.addTeam(claim), await stub.addTeam({ ...claim, name: 'Other' })]).toEqual([true, false])
    expect(await stub.team('contract')).toEqual(claim)
  })
})
