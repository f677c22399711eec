import { readFileSync, statSync } from 'node:fs'
import { fileError } from '../../file-error.ts'

const MOST_BYTES = 1_000_000

/** A text file's content; undefined where there is none. Throws with what to do for what is too big, or no UTF-8. */
export function readText(path: string): string | undefined {
  let bytes: Buffer
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return undefined
    if (stats.size > MOST_BYTES)
      throw new RangeError(`Cannot read "${path}": it has ${(stats.size / 1e6).toFixed(1)} MB, the most is 1 MB; keep one topic a file`)
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof RangeError) throw error
    throw new Error(`Cannot read "${path}": ${fileError(error)}`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`Cannot read "${path}": it is not UTF-8; save it as UTF-8`)
  }
}
