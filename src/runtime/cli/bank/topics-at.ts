import { statSync } from 'node:fs'
import { topicFiles } from '../../compile-bank.ts'
import { fileError } from '../../file-error.ts'

/** The topic files that a path names: one, or all under a directory. Throws where there is none. */
export function topicsAt(path: string): string[] {
  let files: string[]
  try {
    files = statSync(path).isDirectory() ? topicFiles(path) : [path]
  } catch (error) {
    throw new Error(`Cannot read "${path}": ${fileError(error)}`)
  }
  if (files.length === 0) throw new Error(`Cannot find a topic in "${path}": there is no .yaml file`)
  return files
}
