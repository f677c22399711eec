import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { CellDatabase } from '../adapters/store/cell-store.ts'

/** A database file, opened and brought up to date. */
export function openDatabase(file: string, migrationsFolder: string): { db: CellDatabase; close: () => void } {
  const sqlite = new Database(file)
  try {
    sqlite.pragma('journal_mode = WAL')
    // FULL: what was acknowledged survives a power cut, not only a crash of this process.
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('busy_timeout = 5000')
    // Fewer, larger checkpoints: each one costs a sync of the whole file.
    sqlite.pragma('wal_autocheckpoint = 8000')
    // A table rebuilt by a migration must not take its children with it.
    sqlite.pragma('foreign_keys = OFF')
    const db = drizzle(sqlite)
    migrate(db, { migrationsFolder })
    const orphans = sqlite.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0) throw new Error(`Cannot open "${file}": ${orphans.length} rows refer to rows that are gone`)
    sqlite.pragma('foreign_keys = ON')
    return { db, close: () => sqlite.close() }
  } catch (error) {
    sqlite.close()
    throw error
  }
}
