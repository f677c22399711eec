import { closeSync, fdatasync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { CellDatabase } from '../adapters/store/cell-store.ts'
import { createSyncGate } from './sync-gate.ts'

export interface OpenDatabase {
  readonly db: CellDatabase
  /** Settles once everything written so far would survive a power cut; until then nothing may be acknowledged. */
  readonly kept: () => Promise<void>
  readonly close: () => void
}

/** A database file, opened and brought up to date. `sync` puts a file on the disk, by its descriptor. */
export function openDatabase(file: string, migrationsFolder: string, sync = promisify(fdatasync)): OpenDatabase {
  const sqlite = new Database(file)
  try {
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('busy_timeout = 5000')
    // What a learner has deleted is overwritten, not only unlinked.
    sqlite.pragma('secure_delete = ON')
    // A table rebuilt by a migration must not take its children with it.
    sqlite.pragma('foreign_keys = OFF')
    const db = drizzle(sqlite)
    migrate(db, { migrationsFolder })
    checkReferences(sqlite, file)
    sqlite.pragma('foreign_keys = ON')
    // From here on a commit survives a crash of the process by itself, and a power cut once `kept` has synced the log.
    sqlite.pragma('synchronous = NORMAL')
    const log = openSync(`${file}-wal`, 'r+')
    const writes = sqlite.prepare('SELECT total_changes()').pluck()
    return {
      db,
      kept: createSyncGate(
        () => writes.get() as number,
        () => sync(log),
      ),
      close: () => {
        sqlite.close()
        closeSync(log)
      },
    }
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Reads the whole database, so only once after migrations: `user_version` holds how many there were when all was well. */
function checkReferences(sqlite: Database.Database, file: string): void {
  const migrations = sqlite.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()
  if (sqlite.pragma('user_version', { simple: true }) === migrations) return
  const orphans = sqlite.pragma('foreign_key_check') as unknown[]
  if (orphans.length > 0) throw new Error(`Cannot open "${file}": ${orphans.length} rows refer to rows that are gone`)
  sqlite.pragma(`user_version = ${migrations}`)
}
