import { writeWhole } from '../../write-whole.ts'
import { readText } from './read-text.ts'
import { answersBeside } from './test.ts'

export interface NewAnswer {
  readonly topic: string
  readonly question: string
  readonly answer: string
  readonly concepts: readonly string[]
  readonly red_flags: readonly string[]
  /** Beside those that it has. */
  readonly tags?: readonly string[]
}

/** Adds an answer to the labelled ones beside a topic file, or labels anew the one that the question has already. */
export function appendAnswer(
  file: string,
  { topic, question, answer, concepts, red_flags, tags = [] }: NewAnswer,
): { readonly id: string; readonly isNew: boolean } {
  const path = answersBeside(file)
  const lines = (readText(path) ?? '').split('\n').filter((line) => line.trim() !== '')
  const at = lines.findIndex((line) => isSame(line, question, answer))
  const ids = new Set(lines.map((line) => /"id":\s*"([^"]*)"/.exec(line)?.[1]))
  let number = 1
  while (ids.has(`${question}-t${number}`)) number++
  const id = `${question}-t${number}`
  const labels = { concepts, red_flags }
  if (at < 0) lines.push(JSON.stringify({ id, topic, question, answer, ...labels, tags: ['tried', ...tags] }))
  else {
    const known = JSON.parse(lines[at] ?? '{}')
    lines[at] = JSON.stringify({ ...known, ...labels, tags: [...new Set([...(known.tags ?? []), ...tags])] })
  }
  writeWhole(path, `${lines.join('\n')}\n`)
  return at < 0 ? { id, isNew: true } : { id: String(JSON.parse(lines[at] ?? '{}').id), isNew: false }
}

function isSame(line: string, question: string, answer: string): boolean {
  try {
    const row = JSON.parse(line)
    return row.question === question && row.answer === answer
  } catch {
    return false
  }
}
