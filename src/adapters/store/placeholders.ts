import { getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** A placeholder for every column, named like it. */
export function placeholders<Columns extends SQLiteTable>(table: Columns): Columns['$inferInsert'] {
  return Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)])) as Columns['$inferInsert']
}
