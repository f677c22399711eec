import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { openDatabase } from '../../src/runtime/open-database.ts'
import type { Store } from '../../src/training/ports.ts'

/** A store on a file of its own; closing removes it. */
export function openScratchStore(): { store: Store; close: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-cell-'))
  const { db, close } = openDatabase(join(directory, 'cell.sqlite'), 'migrations/cell')
  return {
    store: createStore(db),
    close: () => {
      close()
      rmSync(directory, { recursive: true })
    },
  }
}
