import { and, asc, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import { DEFAULT_OPTIONS, type TeamStore } from '../../training/team-ports.ts'
import { team, teamKeys } from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'
import { audit, members, teamOptions, tickets } from './plan-schema.ts'

/** The team, its keys and options, who may do more in it than learn, and what they did. */
export function createTeamStore(db: CellDatabase): TeamStore {
  const theTeam = db.select().from(team).prepare()
  const liveKeys = db
    .select()
    .from(teamKeys)
    .where(or(isNull(teamKeys.revokedAt), gt(teamKeys.revokedAt, sql.placeholder('now'))))
    .orderBy(asc(teamKeys.createdAt), asc(teamKeys.id))
    .prepare()
  const theOptions = db.select().from(teamOptions).prepare()
  const ticket: TeamStore['ticket'] = (hash, now) =>
    db
      .select()
      .from(tickets)
      .where(and(eq(tickets.hash, hash), or(isNull(tickets.expiresAt), gt(tickets.expiresAt, now))))
      .get()
  const removeTicket = (hash: string): void => {
    db.delete(tickets).where(eq(tickets.hash, hash)).run()
  }

  return {
    team: () => theTeam.get(),
    saveTeam: ({ id, name, allowedOrigins, createdAt }) => {
      db.insert(team)
        .values({ id, name, allowedOrigins, createdAt })
        .onConflictDoUpdate({ target: team.id, set: { name, allowedOrigins } })
        .run()
    },
    keys: (now) => liveKeys.all({ now }),
    addKey: (key) => {
      db.insert(teamKeys).values(key).run()
    },
    allKeys: () => db.select().from(teamKeys).orderBy(asc(teamKeys.createdAt), asc(teamKeys.id)).all(),
    revokeKey: (id, revokedAt) => {
      db.update(teamKeys).set({ revokedAt }).where(eq(teamKeys.id, id)).run()
    },

    member: (learnerId) => db.select().from(members).where(eq(members.learnerId, learnerId)).get(),
    members: () => db.select().from(members).orderBy(asc(members.since), asc(members.learnerId)).all(),
    saveMember: (member) => {
      db.insert(members).values(member).onConflictDoUpdate({ target: members.learnerId, set: member }).run()
    },
    removeMember: (learnerId) => {
      db.delete(members).where(eq(members.learnerId, learnerId)).run()
    },

    addTicket: (made) => {
      db.insert(tickets).values(made).run()
    },
    ticket,
    takeTicket: (hash, now) => {
      const found = ticket(hash, now)
      if (found?.isOnce === true) removeTicket(hash)
      return found
    },
    tickets: () => db.select().from(tickets).orderBy(asc(tickets.createdAt)).all(),
    removeTicket,

    addAudit: (entry) => {
      db.insert(audit).values(entry).run()
    },
    audit: ({ before, limit }) =>
      db
        .select()
        .from(audit)
        .where(before === null ? undefined : lt(audit.id, before))
        .orderBy(desc(audit.id))
        .limit(limit)
        .all(),

    options: () => ({ ...DEFAULT_OPTIONS, ...theOptions.get()?.options }),
    saveOptions: (options) => {
      db.insert(teamOptions).values({ id: 1, options }).onConflictDoUpdate({ target: teamOptions.id, set: { options } }).run()
    },
  }
}
