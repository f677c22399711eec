import { serve } from '@hono/node-server'
import Database from 'better-sqlite3'
import { Hono } from 'hono'

const db = new Database(process.env.DATABASE ?? ':memory:')
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('CREATE TABLE answers (id INTEGER PRIMARY KEY, text TEXT NOT NULL)')
const insert = db.prepare('INSERT INTO answers (text) VALUES (?)')
const app = new Hono()
app.post('/answers', async (c) => {
  const { text } = await c.req.json()
  return c.json({ id: Number(insert.run(text).lastInsertRowid) })
})
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`ready http://127.0.0.1:${port}`))
