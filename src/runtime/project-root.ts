import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The directory that holds `migrations/`: this file runs from the sources and from the bundle. */
export function projectRoot(directory = dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(join(directory, 'migrations')) || dirname(directory) === directory ? directory : projectRoot(dirname(directory))
}
