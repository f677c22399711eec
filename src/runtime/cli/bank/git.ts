import { spawnSync } from 'node:child_process'
import { dirname, join, relative, resolve } from 'node:path'

const git = (args: readonly string[], directory = '.'): string | undefined => {
  const { status, stdout } = spawnSync('git', args, { cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return status === 0 ? stdout : undefined
}

/** The last state that others have: where this branch left the main one. Undefined outside a repository. */
export function publishedRevision(): string | undefined {
  for (const main of ['origin/main', 'main']) {
    const base = git(['merge-base', 'HEAD', main])?.trim()
    if (base !== undefined && base !== '') return base
  }
  return git(['rev-parse', '--verify', 'HEAD'])?.trim()
}

/** A file as it was at a revision; undefined where it was not there. */
export function fileAt(revision: string, file: string): string | undefined {
  const directory = dirname(resolve(file))
  const root = git(['rev-parse', '--show-toplevel'], directory)?.trim()
  return root === undefined ? undefined : git(['show', `${revision}:${relative(root, resolve(file))}`], directory)
}

/** The files that a directory held at a revision, named from where we are. */
export const filesAt = (revision: string, directory: string): string[] =>
  (git(['ls-tree', '-r', '--name-only', '-z', revision, '.'], directory) ?? '')
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => join(directory, name))

/** The commit that a revision names; undefined where it names none. */
export const commitOf = (revision: string): string | undefined => git(['rev-parse', '--verify', `${revision}^{commit}`])?.trim()
