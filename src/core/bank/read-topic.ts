import { type Document, visit, type YAMLParseError } from 'yaml'
import { describeIssue } from './describe-issue.ts'
import { mendDocument } from './mend-document.ts'
import type { Problem } from './problem.ts'
import { type Topic, topicSchema } from './topic.ts'
import { checkReferences } from './topic-references.ts'
import { parseTopicText, type TopicText } from './topic-text.ts'

export interface TopicReading {
  /** Undefined when there are errors. */
  readonly topic: Topic | undefined
  readonly problems: readonly Problem[]
}

/** Reads a topic file: every problem at once, each with its place. `path` is only for the messages. */
export function readTopicFile(source: string, path: string): TopicReading {
  const text = parseTopicText(source, path)
  const problems = text.document.errors.map((error) => describeYaml(error, text))
  let topic: Topic | undefined
  // Anything but a repeated key leaves the tree in doubt: what it holds is not looked at
  if (text.document.errors.every((error) => error.code === 'DUPLICATE_KEY')) {
    const reading = readDocument(text)
    problems.push(...reading.problems)
    topic = reading.topic
  }
  return { topic: problems.some((problem) => problem.severity === 'error') ? undefined : topic, problems: inOrder(problems) }
}

function readDocument(text: TopicText): TopicReading {
  const problems = text.document.warnings.map((warning) =>
    text.problemAt(warning.pos[0], 'Cannot read the text: a leading ! is a tag in YAML', 'put it in double quotes'),
  )
  problems.push(...mendDocument(text))
  let value: unknown
  try {
    value = text.document.toJS()
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    problems.push(text.problemAt(0, 'Cannot read the YAML: it refers to itself too often', 'write it out'))
    return { topic: undefined, problems }
  }
  const parsed = topicSchema.safeParse(value)
  if (!parsed.success) problems.push(...parsed.error.issues.flatMap((issue) => describeIssue(issue, value, text)))
  problems.push(...checkReferences(value, text))
  return { topic: parsed.data, problems }
}

const CURES: Record<string, string> = {
  BAD_ALIAS: 'put the text in double quotes: a leading * is a reference in YAML',
  BAD_DQ_ESCAPE: 'double the backslash, or use single quotes',
  BAD_INDENT: 'line it up with the entries above',
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a space begin a key: put the text in double quotes',
  DUPLICATE_KEY: 'keep one of the two',
  MISSING_CHAR: 'look for an open quote or bracket, a missing colon, or a missing "-"',
  MULTIPLE_DOCS: 'keep one topic a file',
  RESOURCE_EXHAUSTION: 'nest less deeply',
  TAB_AS_INDENT: 'indent with spaces',
}

function describeYaml({ code, message, pos }: YAMLParseError, text: TopicText): Problem {
  const said = code === 'MULTIPLE_DOCS' ? 'it holds more than one document' : message
  const at = code === 'MISSING_CHAR' ? openQuote(text.document, pos[0]) : pos[0]
  const cure = CURES[code] ?? 'put the text in double quotes if it holds : # [ ] { } or a leading * & !'
  return text.problemAt(at, `Cannot read the YAML: ${said}`, cure)
}

/** Where the quoted text begins that runs on to `end`: a forgotten quote is noticed only at the end of the file. */
function openQuote(document: Document, end: number): number {
  let start = end
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') === true && range != null && range[0] < end && range[1] >= end) start = range[0]
    },
  })
  return start
}

/** By place, each once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [`${problem.line}:${problem.column} ${problem.message}`, problem]))
  return [...once.values()].sort((a, b) => a.line - b.line || a.column - b.column)
}
