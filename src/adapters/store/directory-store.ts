import { asc, eq, inArray, lt } from 'drizzle-orm'
import type { Directory } from '../../training/directory.ts'
import type { CellDatabase } from './cell-store.ts'
import { pending, teams, workspaces } from './directory-schema.ts'

/** Which teams exist. Claiming an id is one INSERT: of two that race, one wins. `kept` settles once it is on the disk. */
export function createDirectory(db: CellDatabase, kept: () => Promise<void> = async () => {}): Directory {
  const dropExpired = (now: string) => db.delete(pending).where(lt(pending.expiresAt, now)).run()
  return {
    team: async (id) => db.select().from(teams).where(eq(teams.id, id)).get(),
    addTeam: async (team) => {
      const added = db.insert(teams).values(team).onConflictDoNothing().returning({ id: teams.id }).get()
      await kept()
      return added !== undefined
    },
    teamIds: async () =>
      db
        .select({ id: teams.id })
        .from(teams)
        .orderBy(asc(teams.id))
        .all()
        .map(({ id }) => id),

    workspace: async (names) => {
      const known = db
        .select()
        .from(workspaces)
        .where(inArray(workspaces.name, [...names]))
        .all()
      return names.map((name) => known.find((workspace) => workspace.name === name)).find((workspace) => workspace !== undefined)
    },
    saveWorkspace: async ({ name, team, isInstalled }) => {
      db.insert(workspaces)
        .values({ name, team, isInstalled })
        .onConflictDoUpdate({ target: workspaces.name, set: { team, isInstalled } })
        .run()
      await kept()
    },
    addPending: async (begun, now) => {
      dropExpired(now)
      db.insert(pending).values(begun).run()
      await kept()
    },
    takePending: async (hash, now) => {
      dropExpired(now)
      const taken = db.delete(pending).where(eq(pending.hash, hash)).returning().get()
      await kept()
      return taken === undefined ? undefined : { team: taken.team }
    },
  }
}
