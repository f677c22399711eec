import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Which teams there are; one database a deployment. */
export const teams = sqliteTable('teams', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  createdAt: text('created_at').notNull(),
})

/** Which team a workspace of a chat service belongs to. */
export const workspaces = sqliteTable('workspaces', {
  name: text('name').primaryKey(),
  team: text('team').notNull(),
  isInstalled: integer('is_installed', { mode: 'boolean' }).notNull(),
})

/** Authorisations that were begun; gone once taken. */
export const pending = sqliteTable(
  'pending',
  { hash: text('hash').primaryKey(), team: text('team'), expiresAt: text('expires_at').notNull() },
  (table) => [index('pending_by_expiry').on(table.expiresAt)],
)
