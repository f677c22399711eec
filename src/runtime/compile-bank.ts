import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { BuiltTopic } from '../core/bank/bank.ts'
import { compileTopic } from '../core/bank/compile-topic.ts'
import type { Problem } from '../core/bank/problem.ts'
import { readTopicFile, topicPlaces } from '../core/bank/read-topic.ts'
import type { Topic } from '../core/bank/topic.ts'
import { TopicError } from '../core/bank/topic-error.ts'

/** Reads and compiles every topic file under a directory; all problems of all files at once. */
export function compileBank(directory: string): { built: BuiltTopic[]; problems: Problem[] } {
  const built: BuiltTopic[] = []
  const problems: Problem[] = []
  const places = new Map<string, string>()
  for (const file of topicFiles(directory)) {
    const reading = compileFile(file)
    problems.push(...reading.problems)
    if (reading.built === undefined) continue
    const { id } = reading.built.topic
    const expected = relative(directory, file)
      .split(sep)
      .join('/')
      .replace(/\.ya?ml$/, '')
    if (id !== expected)
      problems.push({
        path: file,
        line: 1,
        column: 1,
        message: `Cannot use the id "${id}": the file is ${expected}`,
        cure: `write id: ${expected} or move the file`,
        severity: 'error',
      })
    if (places.has(id))
      problems.push({
        path: file,
        line: 1,
        column: 1,
        message: `Cannot use the id "${id}": ${places.get(id)} has it too`,
        cure: 'give each topic its own',
        severity: 'error',
      })
    places.set(id, file)
    built.push(reading.built)
  }
  if (built.length === 0 && problems.length === 0)
    problems.push({
      path: directory,
      line: 1,
      column: 1,
      message: 'Cannot find a topic: no .yaml file in it',
      cure: 'add <domain>/<topic>.yaml',
      severity: 'error',
    })
  return { built: built.sort((a, b) => a.topic.id.localeCompare(b.topic.id)), problems }
}

/** Reads and compiles one topic file. */
export function compileFile(file: string): { built: BuiltTopic | undefined; problems: Problem[] } {
  const bytes = readFileSync(file)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      built: undefined,
      problems: [
        { path: file, line: 1, column: 1, message: 'Cannot read the file: it is not UTF-8', cure: 'save it as UTF-8', severity: 'error' },
      ],
    }
  }
  const { topic, problems } = readTopicFile(text, file)
  if (topic === undefined) return { built: undefined, problems: [...problems] }
  try {
    const compiled = compileTopic(topic)
    const contentHash = createHash('sha256').update(JSON.stringify(topic)).digest('hex').slice(0, 16)
    return { built: { topic, compiled, contentHash }, problems: [...problems] }
  } catch (error) {
    if (!(error instanceof TopicError)) throw error
    return { built: undefined, problems: [...problems, ...patternProblems(error, topic, text, file)] }
  }
}

function patternProblems(error: TopicError, topic: Topic, text: string, file: string): Problem[] {
  const locate = topicPlaces(text)
  return error.problems.map((problem) => {
    const at = locate(placeOfPattern(topic, problem.item, problem.index))
    return {
      path: file,
      line: at.line,
      column: at.column + problem.column,
      message: problem.message,
      cure: 'name a class in capitals, a term, or a plain word in lower case',
      severity: 'error' as const,
    }
  })
}

function placeOfPattern(topic: Topic, item: string, index: number): PropertyKey[] {
  const flag = topic.red_flags.findIndex((candidate) => candidate.id === item)
  if (flag >= 0) return ['red_flags', flag, 'patterns', index]
  for (const [question, { concepts }] of topic.questions.entries()) {
    const concept = concepts.findIndex((candidate) => candidate.id === item && candidate.patterns[index] !== undefined)
    if (concept >= 0) return ['questions', question, 'concepts', concept, 'patterns', index]
  }
  return []
}

function topicFiles(directory: string): string[] {
  return readdirSync(directory)
    .sort()
    .flatMap((name) => {
      const path = join(directory, name)
      if (statSync(path).isDirectory()) return topicFiles(path)
      return /\.ya?ml$/.test(name) ? [path] : []
    })
}
