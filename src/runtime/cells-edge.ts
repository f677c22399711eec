import { DurableObject, type State } from 'cloudflare:workers'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import { uuidv7 } from 'uuidv7'
import migrations from '../../migrations/cell/migrations.js'
import { createStore } from '../adapters/store/cell-store.ts'
import type { Cell } from '../training/ports.ts'
import { Refusal, type RefusalCode } from '../training/refusal.ts'
import { admitEmbedKey } from '../training/team/admit-embed-key.ts'
import { createTeam, type KeyHashes } from '../training/team/create-team.ts'
import type { Team } from '../training/team-ports.ts'
import { TopicUnread } from '../training/topic/topic-unread.ts'
import { answerInCell, type CellHost, wakeCell } from './cell-app.ts'
import type { Cells } from './cells.ts'
import { type Assets, edgeBank, readEdgeTopic } from './edge-bank.ts'
import { api, edgeEnv } from './edge-env.ts'

const REQUEST_ID = 'x-request-id'
/** A cell answers with it that there is no such team. */
const NO_TEAM = 'x-no-team'
/** A cell answers with it that it had to read a topic first; it did nothing else, so the same may be asked again. */
const AGAIN = 'x-again'
/** A request needs one topic, or two; where it has to ask more often, too many others are drilled at once. */
const MOST_ASKED = 10

/** Refusals lose their class on the way out of a Durable Object, so they travel as values. */
type Founding = { team: Team } | { refusal: RefusalCode; message: string }

/** One team's cell at the edge. Storage is made by `found` alone: a request for a team that does not exist leaves nothing behind. */
export class TeamCell extends DurableObject<{ ASSETS: Assets }> {
  #cell: Cell | undefined
  readonly #reading = new Map<string, Promise<unknown>>()
  /** One after the other: between reading the alarm and setting it nobody else may set it. */
  #waking: Promise<void> = Promise.resolve()

  constructor(ctx: State, bindings: { ASSETS: Assets }) {
    super(ctx, bindings)
    ctx.blockConcurrencyWhile(async () => {
      if (ctx.storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'team'").toArray().length > 0) await this.#open()
    })
  }

  async #open(): Promise<Cell> {
    const db = drizzle(this.ctx.storage as never)
    await migrate(db, migrations)
    const bank = await edgeBank(this.env.ASSETS)
    this.#cell ??= { store: createStore(db), bank, now: edgeEnv.now, newId: uuidv7, digest: edgeEnv.digest }
    return this.#cell
  }

  async fetch(request: Request): Promise<Response> {
    if (this.#cell === undefined) return new Response(null, { status: 404, headers: { [NO_TEAM]: '1' } })
    const shared = { ...edgeEnv, bank: this.#cell.bank }
    try {
      return await answerInCell(api, request, shared, this.#host(this.#cell), request.headers.get(REQUEST_ID) ?? '-')
    } catch (error) {
      if (!(error instanceof TopicUnread)) throw error
      await this.#read(error.topic)
      return new Response(null, { status: 503, headers: { [AGAIN]: '1' } })
    }
  }

  async alarm(): Promise<void> {
    if (this.#cell !== undefined) await wakeCell({ ...edgeEnv, bank: this.#cell.bank }, this.#host(this.#cell))
  }

  /** Answers that come in together wait for one reading. */
  #read(topic: string): Promise<unknown> {
    const reading = this.#reading.get(topic) ?? readEdgeTopic(this.env.ASSETS, topic).finally(() => this.#reading.delete(topic))
    this.#reading.set(topic, reading)
    return reading
  }

  #host(cell: Cell): CellHost {
    const later = (work: () => Promise<void>): void =>
      this.ctx.waitUntil(work().catch((error: unknown) => edgeEnv.logError(error, 'later')))
    const wake = (at: string): void => {
      this.#waking = this.#waking.catch(() => {}).then(() => this.#wake(Date.parse(at)))
      later(() => this.#waking)
    }
    return { cell, later, wake }
  }

  async #wake(at: number): Promise<void> {
    const known = await this.ctx.storage.getAlarm()
    if (known === null || at < known) await this.ctx.storage.setAlarm(at)
  }

  async found(input: unknown, hashes: KeyHashes): Promise<Founding> {
    try {
      return { team: createTeam(this.#cell ?? (await this.#open()), input, hashes) }
    } catch (error) {
      if (error instanceof Refusal) return { refusal: error.code, message: error.message }
      throw error
    }
  }

  async admitEmbedKey(hash: string): Promise<void> {
    admitEmbedKey(this.#cell ?? (await this.#open()), hash)
  }
}

/** Cells as Durable Objects. `cellOf` gives a team's, there or not. */
export function createEdgeCells(cellOf: (team: string) => Pick<TeamCell, 'fetch' | 'found' | 'admitEmbedKey'>): Cells {
  return {
    async fetch(team, request, requestId) {
      const headers = new Headers(request.headers)
      headers.set(REQUEST_ID, requestId)
      const body = request.body === null ? null : await request.text()
      const ask = () => cellOf(team).fetch(new Request(request.url, { method: request.method, headers, body }))
      for (let asked = 0; asked < MOST_ASKED; asked++) {
        const response = await ask()
        if (!response.headers.has(AGAIN)) return response.headers.has(NO_TEAM) ? undefined : response
      }
      throw new Error(`Cannot answer: the team "${team}" had to read a topic ${MOST_ASKED} times, and others had it let go again`)
    },
    async found(team, input, hashes) {
      const founding = await cellOf(team).found(input, hashes)
      if ('refusal' in founding) throw new Refusal(founding.refusal, founding.message)
      return founding.team
    },
    admitEmbedKey: (team, hash) => cellOf(team).admitEmbedKey(hash),
  }
}
