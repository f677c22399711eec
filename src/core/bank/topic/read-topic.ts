import { describeIssue } from './describe-issue.ts'
import { describeYaml } from './describe-yaml.ts'
import { mendDocument } from './mend-document.ts'
import type { Problem } from './problem.ts'
import { type Topic, topicSchema } from './topic.ts'
import { checkReferences } from './topic-references.ts'
import { parseTopicText, type TopicText, withoutMark } from './topic-text.ts'

export interface TopicReading {
  /** Undefined when there are errors. */
  readonly topic: Topic | undefined
  readonly problems: readonly Problem[]
}

/** Reads a topic file: every problem at once, each with its place. `path` is only for the messages. */
export function readTopicFile(source: string, path: string): TopicReading {
  const text = parseTopicText(source, path)
  const problems = describeYaml(withoutMark(source), text)
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

/** By place, each once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [`${problem.line}:${problem.column} ${problem.message}`, problem]))
  return [...once.values()].sort((a, b) => a.line - b.line || a.column - b.column)
}
