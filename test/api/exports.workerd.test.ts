import { env, runInDurableObject, SELF } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { exportsSuite } from './exports-suite.ts'

const ORIGIN = 'http://whetstone.test'
exportsSuite('workerd', async () => ({
  origin: ORIGIN,
  receiver: (env as unknown as { RECEIVER: string }).RECEIVER,
  fetch: (path, init) => SELF.fetch(ORIGIN + path, init),
  within: (team, work) =>
    runInDurableObject(env.TEAM_CELL.get(env.TEAM_CELL.idFromName(team)), (_, state) => work(createStore(drizzle(state.storage as never)))),
}))
