import { env, runInDurableObject } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import { describe, expect, it } from 'vitest'
import migrations from '../../../migrations/cell/migrations.js'
import { createStore } from '../../../src/adapters/store/cell-store.ts'
import { channelContract } from './channel-contract.ts'
import { storeContract } from './contract.ts'
import { planContract } from './plan-contract.ts'

let count = 0
const withStore: Parameters<typeof planContract>[0] = async (test) => {
  const stub = env.TEAM_CELL.get(env.TEAM_CELL.idFromName(`contract-${count++}`))
  await runInDurableObject(stub, async (_, state) => {
    const db = drizzle(state.storage as never)
    await migrate(db, migrations)
    await migrate(db, migrations)
    test(createStore(db), db)
  })
}
storeContract(withStore)
channelContract(withStore)
planContract(withStore)

describe('the directory', () => {
  it('gives an id to the first who claims it', async () => {
    const stub = env.DIRECTORY_CELL.get(env.DIRECTORY_CELL.idFromName('directory'))
    const claim = { id: 'contract', name: 'Contract', createdAt: '2026-01-01T00:00:00.000Z' }
    expect([await stub.addTeam(claim), await stub.addTeam({ ...claim, name: 'Other' })]).toEqual([true, false])
    expect(await stub.team('contract')).toEqual(claim)
    await stub.saveWorkspace({ name: 'slack:/T', team: 'contract', isInstalled: true })
    expect(await stub.workspace(['slack:E/T', 'slack:/T'])).toEqual({ name: 'slack:/T', team: 'contract', isInstalled: true })
    await stub.addPending({ hash: 'h', team: 'contract', expiresAt: '2026-01-01T00:10:00.000Z' }, '2026-01-01T00:00:00.000Z')
    expect(await stub.takePending('h', '2026-01-01T00:00:00.000Z')).toEqual({ team: 'contract' })
    expect(await stub.takePending('h', '2026-01-01T00:00:00.000Z')).toBeUndefined()
  })
})
