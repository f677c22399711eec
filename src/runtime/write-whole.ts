import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileError } from './file-error.ts'

/** Writes a file and renames it into place, so that nobody ever finds half of it. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    remove(temporary)
    throw new Error(`Cannot write "${path}": ${fileError(error)}`)
  }
}

/** `force` overlooks a missing file, but on newer Nodes not a missing directory: what went wrong first is to be told. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {}
}
