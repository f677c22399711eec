import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { parseJson } from '../training/parse-json.ts'
import type { NodeConfig } from './config.ts'

const schema = z.object({ secret_key: z.string().min(32), admin_token: z.string().min(32), demo_embed_key: z.string().min(20) })
export interface Secrets {
  readonly secretKey: string
  readonly adminToken: string
  readonly demoEmbedKey: string
}

/** The secrets of a deployment on one machine: given ones count, the rest is made once and kept in the data directory, readable by its owner only. */
export function readSecrets(config: NodeConfig): Secrets {
  mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 })
  const file = join(config.DATA_DIR, 'secrets.json')
  if (!existsSync(file)) {
    makeSecrets(file)
    // A mistyped DATA_DIR starts empty; saying so tells it from lost data.
    console.error(`No data was found in ${resolve(config.DATA_DIR)}; it is kept there from now on.`)
  }
  const parsed = schema.safeParse(parseJson(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`Cannot read "${file}": it does not hold the three secrets; move it away and a new one is made`)
  const { secret_key, admin_token, demo_embed_key } = parsed.data
  return { secretKey: config.SECRET_KEY ?? secret_key, adminToken: config.ADMIN_TOKEN ?? admin_token, demoEmbedKey: demo_embed_key }
}

/** Whole or not at all, and on the disk before it is used: the tokens of every learner hang on it. Of two servers that start, the first wins. */
function makeSecrets(file: string): void {
  const made = { secret_key: random(), admin_token: random(), demo_embed_key: `demo.pk_${random()}` }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch {
    // Some file systems know no hard links.
    if (!existsSync(file)) renameSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}

const random = (): string => randomBytes(32).toString('base64url')
