import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import * as z from 'zod'

const attempt = z.object({ topic: z.string(), question: z.string(), answer: z.string() })

/**
 * The attempts in a team's database, each text once. Nothing tells whose they are or when they came:
 * they are named by number, in the order of their texts' hashes. The database is only read.
 */
export function readAttempts(path: string): { id: string; topic: string; question: string; answer: string }[] {
  if (!existsSync(path)) throw new Error(`Cannot read "${path}": there is no such file`)
  const rows = z.array(attempt).parse(select(path))
  return rows
    .map((row) => ({ ...row, hash: createHash('sha256').update(`${row.question}\n${row.answer}`).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ topic, question, answer }, index) => ({ id: `attempt ${index + 1}`, topic, question, answer }))
}

function select(path: string): unknown {
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true })
    try {
      return database.prepare('SELECT DISTINCT topic, question_id AS question, text AS answer FROM attempts').all()
    } finally {
      database.close()
    }
  } catch {
    throw new Error(`Cannot read "${path}": it is no database of a team`)
  }
}
