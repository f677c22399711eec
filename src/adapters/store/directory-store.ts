import { eq } from 'drizzle-orm'
import type { Directory } from '../../training/ports.ts'
import type { CellDatabase } from './cell-store.ts'
import { teams } from './directory-schema.ts'

/** Which teams exist. Claiming an id is one INSERT: of two that race, one wins. */
export function createDirectory(db: CellDatabase): Directory {
  return {
    team: async (id) => db.select().from(teams).where(eq(teams.id, id)).get(),
    addTeam: async (team) => db.insert(teams).values(team).onConflictDoNothing().returning({ id: teams.id }).get() !== undefined,
  }
}
