import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NodeConfig, publicAddress } from './config.ts'
import { writeWhole } from './write-whole.ts'

const fileIn = ({ DATA_DIR }: NodeConfig): string => join(DATA_DIR, 'address')

/** Leaves beside the data where its server is, for links that the terminal makes. */
export const keepServedAddress = (config: NodeConfig, address: string): void => writeWhole(fileIn(config), `${address}\n`)

/** Where people find the server of this data directory: it says so itself when it starts. */
export function servedAddress(config: NodeConfig): string {
  if (config.PUBLIC_URL !== undefined) return config.PUBLIC_URL
  try {
    return readFileSync(fileIn(config), 'utf8').trim()
  } catch {
    return publicAddress(config)
  }
}
