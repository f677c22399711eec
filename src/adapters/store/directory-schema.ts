import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Which teams there are; one database a deployment. */
export const teams = sqliteTable('teams', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  createdAt: text('created_at').notNull(),
})
