import { readFileSync } from 'node:fs'

const readme = readFileSync('README.md', 'utf8')

/** The shell blocks under a heading of the README, up to the next heading. */
export function blocksOf(heading: string): string[] {
  const from = readme.indexOf(`\n${heading}\n`)
  if (from < 0) throw new Error(`Cannot find "${heading}" in the README`)
  const section = readme.slice(from + heading.length + 1).split(/\n#{2,3} /)[0] ?? ''
  return [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map((found) => found[1] ?? '')
}
