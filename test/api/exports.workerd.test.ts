import { env, runInDurableObject } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { edge } from '../runtime/edge.ts'
import { exportsSuite } from './exports-suite.ts'

exportsSuite('workerd', async () => ({
  ...edge,
  receiver: (env as unknown as { RECEIVER: string }).RECEIVER,
  within: (team, work) =>
    runInDurableObject(env.TEAM_CELL.get(env.TEAM_CELL.idFromName(team)), (_, state) => work(createStore(drizzle(state.storage as never)))),
}))
