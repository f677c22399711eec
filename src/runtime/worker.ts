import { env as bound, DurableObject } from 'cloudflare:workers'
import { createHash } from 'node:crypto'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import { uuidv7 } from 'uuidv7'
import cellMigrations from '../../migrations/cell/migrations.js'
import directoryMigrations from '../../migrations/directory/migrations.js'
import { createApi } from '../adapters/http/api.ts'
import { createStore } from '../adapters/store/cell-store.ts'
import { createDirectory } from '../adapters/store/directory-store.ts'
import { admitEmbedKey } from '../training/admit-embed-key.ts'
import { createTeam, type KeyHashes } from '../training/create-team.ts'
import type { Directory } from '../training/directory.ts'
import type { Cell } from '../training/ports.ts'
import { Refusal, type RefusalCode } from '../training/refusal.ts'
import type { Team } from '../training/team-ports.ts'
import { TopicUnread } from '../training/topic-unread.ts'
import { answerInCell, type CellHost, wakeCell } from './cell-app.ts'
import type { Cells, SharedEnv } from './cells.ts'
import { readEdgeConfig, slackConfigOf } from './config.ts'
import { type Assets, edgeBank, readEdgeTopic } from './edge-bank.ts'
import { createFounder, foundDemo } from './founder.ts'
import { createFront, readStart } from './front.ts'
import type { Limiter } from './limits.ts'
import { VERSION } from './version.ts'

interface Namespace<Stub> {
  idFromName(name: string): unknown
  get(id: unknown): Stub
}
interface TeamCellStub {
  fetch(request: Request): Promise<Response>
  found(input: unknown, hashes: KeyHashes): Promise<Founding>
  admitEmbedKey(hash: string): Promise<void>
}
interface Bindings extends Record<string, unknown> {
  TEAM_CELL: Namespace<TeamCellStub>
  DIRECTORY_CELL: Namespace<Directory>
  LIMIT_TOKEN: Limiter
  LIMIT_ADDRESS: Limiter
  LIMIT_GUESTS: Limiter
  ASSETS: Assets
}
type State = ConstructorParameters<typeof DurableObject>[0]

const REQUEST_ID = 'x-request-id'
/** No request may have a longer body. */
const LONGEST_BODY = 2 * 1024 * 1024
/** A cell answers with it that it had to read a topic first; it did nothing else, so the same may be asked again. */
const AGAIN = 'x-again'
const api = createApi()
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Read while the script loads, so that a missing secret stops the start. */
const config = readEdgeConfig(bound)
const env: Omit<SharedEnv, 'bank'> = {
  version: VERSION,
  secretKey: config.SECRET_KEY,
  adminToken: config.ADMIN_TOKEN,
  publicUrl: config.PUBLIC_URL,
  slack: slackConfigOf(config),
  log: (line) => console.log(JSON.stringify(line)),
  now: () => new Date().toISOString(),
  digest,
  logError: (error, requestId) =>
    console.error(
      JSON.stringify({ request_id: requestId, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    ),
}

/** Refusals lose their class on the way out of a Durable Object, so they travel as values. */
type Founding = { team: Team } | { refusal: RefusalCode; message: string }

/** One team's cell at the edge. Storage is made by `found` alone: a request for a team that does not exist leaves nothing behind. */
export class TeamCell extends DurableObject<Bindings> {
  #cell: Cell | undefined
  readonly #reading = new Map<string, Promise<void>>()
  /** One after the other: between reading the alarm and setting it nobody else may set it. */
  #waking: Promise<void> = Promise.resolve()

  constructor(ctx: State, bindings: Bindings) {
    super(ctx, bindings)
    ctx.blockConcurrencyWhile(async () => {
      if (ctx.storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'team'").toArray().length > 0) await this.#open()
    })
  }

  async #open(): Promise<Cell> {
    const db = drizzle(this.ctx.storage as never)
    await migrate(db, cellMigrations)
    const bank = await edgeBank(this.env.ASSETS)
    this.#cell ??= { store: createStore(db), bank, now: env.now, newId: uuidv7, digest }
    return this.#cell
  }

  async fetch(request: Request): Promise<Response> {
    if (this.#cell === undefined) return new Response(null, { status: 404, headers: { 'x-no-team': '1' } })
    const shared = { ...env, bank: this.#cell.bank }
    try {
      return await answerInCell(api, request, shared, this.#host(this.#cell), request.headers.get(REQUEST_ID) ?? '-')
    } catch (error) {
      if (!(error instanceof TopicUnread)) throw error
      await this.#read(error.topic)
      return new Response(null, { status: 503, headers: { [AGAIN]: '1' } })
    }
  }

  async alarm(): Promise<void> {
    if (this.#cell !== undefined) await wakeCell({ ...env, bank: this.#cell.bank }, this.#host(this.#cell))
  }

  /** Answers that come in together wait for one reading. */
  #read(topic: string): Promise<void> {
    const reading = this.#reading.get(topic) ?? readEdgeTopic(this.env.ASSETS, topic).finally(() => this.#reading.delete(topic))
    this.#reading.set(topic, reading)
    return reading
  }

  #host(cell: Cell): CellHost {
    const later = (work: () => Promise<void>): void => this.ctx.waitUntil(work().catch((error: unknown) => env.logError(error, 'later')))
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

/** The directory at the edge: one object for the deployment. */
export class DirectoryCell extends DurableObject<Bindings> implements Directory {
  readonly #directory: Directory

  constructor(ctx: State, bindings: Bindings) {
    super(ctx, bindings)
    const db = drizzle(ctx.storage as never)
    this.#directory = createDirectory(db)
    ctx.blockConcurrencyWhile(() => migrate(db, directoryMigrations))
  }

  async team(id: string): ReturnType<Directory['team']> {
    return this.#directory.team(id)
  }

  async addTeam(team: Parameters<Directory['addTeam']>[0]): Promise<boolean> {
    return this.#directory.addTeam(team)
  }

  async workspace(names: readonly string[]): ReturnType<Directory['workspace']> {
    return this.#directory.workspace(names)
  }

  async saveWorkspace(workspace: Parameters<Directory['saveWorkspace']>[0]): Promise<void> {
    return this.#directory.saveWorkspace(workspace)
  }

  async teamIds(): Promise<readonly string[]> {
    return this.#directory.teamIds()
  }

  async addPending(pending: Parameters<Directory['addPending']>[0]): Promise<void> {
    return this.#directory.addPending(pending)
  }

  async takePending(hash: string, now: string): ReturnType<Directory['takePending']> {
    return this.#directory.takePending(hash, now)
  }
}

function edgeCells(namespace: Bindings['TEAM_CELL']): Cells {
  const cellOf = (team: string): TeamCellStub => namespace.get(namespace.idFromName(team))
  return {
    async fetch(team, request, requestId) {
      const headers = new Headers(request.headers)
      headers.set(REQUEST_ID, requestId)
      const body = request.body === null ? null : await request.text()
      const ask = () => cellOf(team).fetch(new Request(request.url, { method: request.method, headers, body }))
      let response = await ask()
      while (response.headers.has(AGAIN)) response = await ask()
      return response.headers.has('x-no-team') ? undefined : response
    },
    async found(team, input, hashes) {
      const founding = await cellOf(team).found(input, hashes)
      if ('refusal' in founding) throw new Refusal(founding.refusal, founding.message)
      return founding.team
    },
    admitEmbedKey: (team, hash) => cellOf(team).admitEmbedKey(hash),
  }
}

let isDemoThere = false

/** Made for each request: stubs of Durable Objects must not outlive the request that got them. */
async function frontOf(bindings: Bindings): Promise<ReturnType<typeof createFront>> {
  const shared = { ...env, bank: await edgeBank(bindings.ASSETS) }
  const demoKey = config.DEMO_EMBED_KEY
  const cells = edgeCells(bindings.TEAM_CELL)
  const directory = bindings.DIRECTORY_CELL.get(bindings.DIRECTORY_CELL.idFromName('directory'))
  return createFront({
    api,
    env: { ...shared, founder: createFounder(cells, directory, shared) },
    cells,
    directory,
    site: (request) => bindings.ASSETS.fetch(request),
    demoKey: async () => {
      if (demoKey !== undefined && !isDemoThere) await foundDemo(cells, directory, shared, demoKey)
      isDemoThere = true
      return demoKey
    },
    limits: { token: bindings.LIMIT_TOKEN, address: bindings.LIMIT_ADDRESS, guests: bindings.LIMIT_GUESTS },
    log: env.log,
  })
}

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    const front = await frontOf(bindings)
    // Read here: a stream not read to its end breaks the client's connection.
    const whole = request.body === null ? request : new Request(request, { body: await readStart(request, LONGEST_BODY) })
    return front(whole, request.headers.get('cf-connecting-ip') ?? undefined)
  },
}
