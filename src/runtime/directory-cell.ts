import { DurableObject, type State } from 'cloudflare:workers'
import { drizzle } from 'drizzle-orm/durable-sqlite'
import { migrate } from 'drizzle-orm/durable-sqlite/migrator'
import migrations from '../../migrations/directory/migrations.js'
import { createDirectory } from '../adapters/store/directory-store.ts'
import type { Directory } from '../training/directory.ts'

/** The directory at the edge: one object for the deployment. */
export class DirectoryCell extends DurableObject<unknown> implements Directory {
  readonly #directory: Directory

  constructor(ctx: State, bindings: unknown) {
    super(ctx, bindings)
    const db = drizzle(ctx.storage as never)
    this.#directory = createDirectory(db)
    ctx.blockConcurrencyWhile(() => migrate(db, migrations))
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

  async addPending(pending: Parameters<Directory['addPending']>[0], now: string): Promise<void> {
    return this.#directory.addPending(pending, now)
  }

  async takePending(hash: string, now: string): ReturnType<Directory['takePending']> {
    return this.#directory.takePending(hash, now)
  }
}
