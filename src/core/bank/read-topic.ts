import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { $ZodIssue } from 'zod/v4/core'
import { describeIssue } from './describe-issue.ts'
import type { Problem } from './problem.ts'
import { type Topic, topicSchema } from './topic.ts'
import { checkReferences } from './topic-references.ts'

export interface TopicReading {
  /** Undefined when there are errors. */
  readonly topic: Topic | undefined
  readonly problems: readonly Problem[]
}

/** Where in the file a value stands. */
export type Locate = (path: readonly PropertyKey[]) => { line: number; column: number }

/** Reads a topic file: every problem at once, each with its place. `path` is only for the messages. */
export function readTopicFile(text: string, path: string): TopicReading {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const problems: Problem[] = document.errors.map((error) => {
    const at = lines.linePos(error.pos[0])
    return {
      path,
      line: at.line,
      column: at.col,
      message: `Cannot read the YAML: ${error.message}`,
      cure: cureFor(error.code),
      severity: 'error',
    }
  })
  if (problems.length > 0) return { topic: undefined, problems }
  const locate: Locate = (place) => placeOf(document, place, lines)
  problems.push(...joinSplitValues(document, path, lines))
  const parsed = topicSchema.safeParse(document.toJS())
  if (!parsed.success) {
    problems.push(...parsed.error.issues.flatMap((issue: $ZodIssue) => describeIssue(issue, document.toJS(), path, locate)))
    return { topic: undefined, problems }
  }
  problems.push(...checkReferences(parsed.data, path, locate))
  return { topic: problems.some((problem) => problem.severity === 'error') ? undefined : parsed.data, problems }
}

/** Finds values in a file's text by their path. */
export function topicPlaces(text: string): Locate {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false })
  return (place) => placeOf(document, place, lines)
}

function cureFor(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two'
  if (code === 'TAB_AS_INDENT') return 'indent with spaces'
  if (code === 'BAD_INDENT') return 'line it up with the entries above'
  return 'put the text in double quotes if it holds : # [ ] { } or a leading * & !'
}

/**
 * `{ statement: it is fast, cheap }` is two keys to YAML, the second without a value. What is meant is plain:
 * the text goes on past the comma. It is joined again, with a warning.
 */
function joinSplitValues(document: Document, path: string, lines: LineCounter): Problem[] {
  const problems: Problem[] = []
  const visit = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) visit(item)
    if (!isMap(node)) return
    const kept: typeof node.items = []
    for (const pair of node.items) {
      const before = kept[kept.length - 1]
      if (
        node.flow &&
        isScalar(pair.key) &&
        isLoose(pair.value) &&
        before !== undefined &&
        isScalar(before.value) &&
        typeof before.value.value === 'string'
      ) {
        before.value.value = `${before.value.value}, ${String(pair.key.value)}`
        const at = lines.linePos(pair.key.range?.[0] ?? 0)
        problems.push({
          path,
          line: at.line,
          column: at.col,
          message: `Cannot tell whether "${String(pair.key.value)}" is a key: read as text after a comma`,
          cure: 'put the whole text in double quotes',
          severity: 'warning',
        })
      } else kept.push(pair)
    }
    node.items = kept
    for (const pair of kept) visit(pair.value)
  }
  visit(document.contents)
  return problems
}

const isLoose = (value: unknown): boolean =>
  value === null || value === undefined || (isScalar(value) && value.value === null && (value.source === undefined || value.source === ''))

function placeOf(document: Document, place: readonly PropertyKey[], lines: LineCounter): { line: number; column: number } {
  for (let depth = place.length; depth >= 0; depth--) {
    const found = depth === 0 ? document.contents : document.getIn(place.slice(0, depth), true)
    const range = isNode(found) ? found.range : isPair(found) && isNode(found.key) ? found.key.range : undefined
    if (range != null) {
      const at = lines.linePos(range[0])
      return { line: at.line, column: at.col }
    }
  }
  return { line: 1, column: 1 }
}
