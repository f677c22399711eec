import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { BuiltTopic } from '../core/bank/bank.ts'
import { closest } from '../core/bank/closest.ts'
import type { Problem } from '../core/bank/topic/problem.ts'
import { TopicError } from '../core/bank/topic/topic-error.ts'
import { parseTopicText } from '../core/bank/topic/topic-text.ts'
import { compileCached, readCached } from './compile-cached.ts'
import { describePatterns, describeUngradable } from './describe-compiled.ts'
import { fileError } from './file-error.ts'

interface FileReading {
  /** Undefined when there are errors. */
  readonly built: BuiltTopic | undefined
  readonly problems: readonly Problem[]
  readonly text: string
}

/** Reads and compiles every topic file under a directory, which is the bank or a part of the bank `root`; all problems of all files at once. */
export function compileBank(directory: string, root = directory): { built: BuiltTopic[]; problems: Problem[] } {
  let files: string[]
  let ids: string[]
  try {
    files = topicFiles(directory)
    ids = (root === directory ? files : filesInDomains(root)).map((file) => idAt(file, root))
  } catch (error) {
    return { built: [], problems: [atTop(directory, `Cannot read the bank: ${fileError(error)}`, 'name a directory of topic files')] }
  }
  if (files.length === 0)
    return { built: [], problems: [atTop(directory, 'Cannot find a topic: no .yaml file in it', 'add <domain>/<topic>.yaml')] }
  const readings = files.map((file) => ({ file, ...compileFile(file) }))
  const problems = readings.flatMap(({ file, problems, built, text }, index) => {
    if (built === undefined) return problems
    const earlier = readings.slice(0, index).flatMap((reading) => reading.built?.topic.id ?? [])
    return [
      ...problems,
      ...checkPlace(built.topic.id, text, file, root),
      ...checkUnique(built, text, file, earlier),
      ...checkRelated(built, text, file, ids),
    ]
  })
  const built = readings.flatMap((reading) => reading.built ?? []).sort((a, b) => (a.topic.id < b.topic.id ? -1 : 1))
  return { built, problems }
}

/** Reads and compiles one topic file. */
export function compileFile(file: string): FileReading {
  let text = ''
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const problem =
      error instanceof TypeError
        ? atTop(file, 'Cannot read the file: it is not UTF-8', 'save it as UTF-8')
        : atTop(file, `Cannot read the file: ${fileError(error)}`, 'name a topic file')
    return { built: undefined, problems: [problem], text }
  }
  const { topic, problems } = readCached(text, file)
  if (topic === undefined) return { built: undefined, problems, text }
  try {
    const compiled = compileCached(topic)
    const contentHash = createHash('sha256').update(JSON.stringify(topic)).digest('hex').slice(0, 16)
    const ungradable = describeUngradable(compiled, topic, () => parseTopicText(text, file))
    return { built: { topic, compiled, contentHash }, problems: [...problems, ...ungradable], text }
  } catch (error) {
    if (!(error instanceof TopicError)) throw error
    return { built: undefined, problems: [...problems, ...describePatterns(error, topic, parseTopicText(text, file))], text }
  }
}

/** A topic's id is its path in the bank: `a/b` is `a/b.yaml`. */
export const idAt = (file: string, root: string): string =>
  relative(root, file)
    .split(sep)
    .join('/')
    .replace(/\.ya?ml$/, '')

export function checkPlace(id: string, text: string, file: string, root: string, severity?: Problem['severity']): Problem[] {
  const expected = idAt(file, root)
  if (id === expected) return []
  const cure = `write id: ${expected} or move the file`
  return [parseTopicText(text, file).problem(['id'], `Cannot use the id "${id}": the file is ${expected}`, cure, severity)]
}

/** Only a .yml beside a .yaml of the same name can get here with the id of another. */
function checkUnique({ topic }: BuiltTopic, text: string, file: string, earlier: readonly string[]): Problem[] {
  if (!earlier.includes(topic.id)) return []
  return [
    parseTopicText(text, file).problem(['id'], `Cannot use the id "${topic.id}": another file has it too`, 'keep one of the two files'),
  ]
}

function checkRelated({ topic }: BuiltTopic, text: string, file: string, ids: readonly string[]): Problem[] {
  return topic.related.flatMap((id, index) => {
    if (ids.includes(id)) return []
    const meant = closest(id, ids)
    const cure = meant === undefined ? 'add that topic, or remove it here' : `did you mean "${meant}"?`
    return [parseTopicText(text, file).problem(['related', index], `Cannot find the related topic "${id}"`, cure, 'warning')]
  })
}

const atTop = (path: string, message: string, cure: string): Problem => ({ path, line: 1, column: 1, message, cure, severity: 'error' })

/** Every topic file under a directory. A link that leads nowhere is listed, so that reading it tells. */
export function topicFiles(directory: string): string[] {
  return readdirSync(directory)
    .sort()
    .flatMap((name) => {
      const path = join(directory, name)
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return topicFiles(path)
      return /\.ya?ml$/.test(name) ? [path] : []
    })
}

/** The files at <domain>/<topic>.yaml. Around a domain that lies by itself may be anything: what cannot be read holds none. */
function filesInDomains(root: string): string[] {
  return readdirSync(root).flatMap((domain) => {
    try {
      return readdirSync(join(root, domain)).flatMap((name) => (/\.ya?ml$/.test(name) ? [join(root, domain, name)] : []))
    } catch {
      return []
    }
  })
}
