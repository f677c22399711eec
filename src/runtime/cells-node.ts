import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import type { createApi } from '../adapters/http/api.ts'
import { createStore } from '../adapters/store/cell-store.ts'
import type { Cell } from '../training/ports.ts'
import { admitEmbedKey } from '../training/team/admit-embed-key.ts'
import { createTeam, TEAM_ID } from '../training/team/create-team.ts'
import { createAlarms } from './alarms.ts'
import { answerInCell, type CellHost, wakeCell } from './cell-app.ts'
import type { Cells, SharedEnv } from './cells.ts'
import { openDatabase } from './open-database.ts'

const MOST_OPEN = 100
const IDLE_MS = 60_000
const TEAM = new RegExp(`^${TEAM_ID}$`)

interface OpenCell {
  readonly cell: Cell
  readonly kept: () => Promise<void>
  readonly close: () => void
  busy: number
  usedAt: number
}
export interface NodeCells extends Cells {
  /** Works in a team's cell; the team must exist. */
  within<T>(team: string, work: (cell: Cell) => T | Promise<T>): Promise<T>
  /** Does what is due by the clock in a team's cell, then sets its alarm. */
  wake(team: string): Promise<void>
  /** Waits for what was put off, then closes every database; call it after the server stopped. */
  close(): Promise<void>
}

/** Cells as SQLite files: a bounded set held open, least recently used first out, idle ones closed. */
export function createNodeCells(parts: {
  directory: string
  migrations: string
  api: ReturnType<typeof createApi>
  env: SharedEnv
  mostOpen?: number
  idleMs?: number
  /** Puts a file on the disk, by its descriptor. */
  sync?: (descriptor: number) => Promise<void>
}): NodeCells {
  const { directory, migrations, api, env, mostOpen = MOST_OPEN, idleMs = IDLE_MS, sync } = parts
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const open = new Map<string, OpenCell>()
  const fileOf = (team: string): string => join(directory, `${team}.sqlite`)
  const closeWhere = (unwanted: (cell: OpenCell, index: number) => boolean): void => {
    let index = 0
    for (const [team, cell] of open)
      if (cell.busy === 0 && unwanted(cell, index++)) {
        open.delete(team)
        cell.close()
      }
  }
  const enter = (team: string): OpenCell => {
    let cell = open.get(team)
    if (cell === undefined) {
      const { db, kept, close } = openDatabase(fileOf(team), migrations, sync)
      cell = {
        cell: { store: createStore(db), bank: env.bank, now: env.now, newId: uuidv7, digest: env.digest },
        kept,
        close,
        busy: 0,
        usedAt: 0,
      }
    }
    open.delete(team)
    open.set(team, cell)
    cell.busy++
    cell.usedAt = performance.now()
    const surplus = open.size - mostOpen
    if (surplus > 0) closeWhere((_, index) => index < surplus)
    return cell
  }
  const within = async <T>(team: string, work: (cell: Cell) => T | Promise<T>): Promise<T> => {
    const entered = enter(team)
    try {
      const done = await work(entered.cell)
      await entered.kept()
      return done
    } finally {
      entered.busy--
    }
  }
  let isClosed = false
  const putOff = new Set<Promise<void>>()
  const later = (team: string, work: (cell: Cell) => Promise<void>): Promise<void> => {
    const started = within(team, work)
      .catch((error: unknown) => env.logError(error, `later in ${team}`))
      .finally(() => putOff.delete(started))
    putOff.add(started)
    return started
  }
  const hostOf = (team: string, cell: Cell): CellHost => ({
    cell,
    later: (work) => void later(team, work),
    wake: (at) => alarms.wake(team, at),
  })
  const wake = async (team: string): Promise<void> => {
    if (!isClosed && existsSync(fileOf(team))) await later(team, (cell) => wakeCell(env, hostOf(team, cell)))
  }
  const alarms = createAlarms(wake, env.now)
  const sweep = setInterval(() => closeWhere((cell) => performance.now() - cell.usedAt > idleMs), idleMs)
  sweep.unref()
  return {
    within: (team, work) => {
      if (!TEAM.test(team) || !existsSync(fileOf(team))) throw new Error(`Cannot find the team "${team}"`)
      return within(team, work)
    },
    async fetch(team, request, requestId) {
      if (!TEAM.test(team) || (!open.has(team) && !existsSync(fileOf(team)))) return undefined
      return within(team, (cell) => answerInCell(api, request, env, hostOf(team, cell), requestId))
    },
    found: (team, input, hashes) => within(team, (cell) => createTeam(cell, input, hashes)),
    admitEmbedKey: (team, hash) => within(team, (cell) => admitEmbedKey(cell, hash)),
    wake,
    async close() {
      isClosed = true
      clearInterval(sweep)
      alarms.stop()
      await Promise.all(putOff)
      for (const cell of open.values()) cell.close()
      open.clear()
    },
  }
}
