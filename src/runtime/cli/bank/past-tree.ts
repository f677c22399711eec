import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod'

/** The project as it was at a commit, in a directory of its own. */
export interface PastTree {
  readonly directory: string
  readonly commit: string
}

const gradeLine = z.object({
  id: z.string(),
  verdict: z.string(),
  score: z.number(),
  concepts: z.array(z.string()),
  red_flags: z.array(z.string()),
})
export type PastGrade = z.output<typeof gradeLine>

const MOST_OUTPUT = 256 * 1024 * 1024

/** Lays out a commit's files, with today's packages, for as long as `use` runs. */
export async function withTreeAt(commit: string, use: (tree: PastTree) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-diff-'))
  try {
    const archive = spawnSync('git', ['archive', '--format=tar', commit], { maxBuffer: MOST_OUTPUT })
    const unpacked = spawnSync('tar', ['-x', '-C', directory], { input: archive.stdout })
    if (archive.status !== 0 || unpacked.status !== 0) throw new Error(`Cannot lay out ${commit}: ${archive.stderr}${unpacked.stderr}`)
    symlinkSync(resolve('node_modules'), join(directory, 'node_modules'))
    await use({ directory, commit })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Grades of that commit's own bank and engine, by answer; undefined where it had no such topic. */
export function gradeAt(
  { directory, commit }: PastTree,
  file: string,
  answers: readonly { readonly id: string; readonly question: string; readonly answer: string }[],
): Map<string, PastGrade> | undefined {
  if (!existsSync(join(directory, file))) return undefined
  const input = answers.map(({ id, question, answer }) => JSON.stringify({ id, question, answer })).join('\n')
  const command = [resolve('node_modules/tsx/dist/cli.mjs'), 'src/runtime/cli.ts', 'grade', file, '-']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: directory,
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  })
  // 1 tells of answers to questions that were not there yet
  if (status !== 0 && status !== 1) throw new Error(`Cannot grade with ${commit}: ${stderr.trim().split('\n').at(-1)}`)
  const grades = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => gradeLine.parse(JSON.parse(line)))
  return new Map(grades.map((grade) => [grade.id, grade]))
}
