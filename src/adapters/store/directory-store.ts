import { eq } from 'drizzle-orm'
import type { Directory } from '../../training/ports.ts'
import type { CellDatabase } from './cell-store.ts'
import { teams } from './directory-schema.ts'

/** Which teams exist. Claiming an id is one INSERT: of two that race, one wins. `kept` settles once it is on the disk. */
export function createDirectory(db: CellDatabase, kept: () => Promise<void> = async () => {}): Directory {
  return {
    team: async (id) => db.select().from(teams).where(eq(teams.id, id)).get(),
    addTeam: async (team) => {
      const added = db.insert(teams).values(team).onConflictDoNothing().returning({ id: teams.id }).get()
      await kept()
      return added !== undefined
    },
  }
}
