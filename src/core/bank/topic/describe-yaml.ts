import { type Document, isCollection, visit, type YAMLParseError } from 'yaml'
import type { Problem } from './problem.ts'
import type { TopicText } from './topic-text.ts'

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
/** After these the parser finds its way again; errors after any other are mere echoes of it. */
const PASSING = new Set(['BAD_ALIAS', 'BAD_DQ_ESCAPE', 'BLOCK_AS_IMPLICIT_KEY', 'DUPLICATE_KEY'])

/** YAML errors in an author's words, up to the first that leaves the layout in doubt; `source` is the parsed text. */
export function describeYaml(source: string, text: TopicText): Problem[] {
  const { errors } = text.document
  // A key that stands too deep is told as two errors, the second of which has its place
  const own = errors.filter((error, at) => !(error.code === 'BLOCK_AS_IMPLICIT_KEY' && isTooDeep(errors[at + 1], error)))
  const first = own.findIndex(({ code }) => !PASSING.has(code))
  return own.slice(0, first < 0 ? undefined : first + 1).map((error) => describe(error, source, text))
}

const isTooDeep = (next: YAMLParseError | undefined, { pos }: YAMLParseError): boolean =>
  next?.code === 'MULTILINE_IMPLICIT_KEY' && next.pos[0] === pos[0]

function describe({ code, message, pos }: YAMLParseError, source: string, text: TopicText): Problem {
  const problem = (at: number, said: string, cure: string): Problem => text.problemAt(at, `Cannot read the YAML: ${said}`, cure)
  if (code === 'MULTILINE_IMPLICIT_KEY') {
    const key = source.slice(...pos).search(/\S.*$/)
    const cure = 'line it up with the key above, or put the text in double quotes if it goes on here'
    return problem(pos[0] + key, 'the line is indented like text that goes on, and holds a key', cure)
  }
  const bracket = /^Flow (?:map|sequence)/.test(message) ? openBracket(text.document, pos[0]) : undefined
  if (bracket !== undefined) {
    const close = `close it with ${source[bracket] === '[' ? ']' : '}'}`
    const isCut = / #/.test(source.slice(bracket, pos[0]))
    return problem(bracket, 'the bracket is not closed', isCut ? `${close}; if the text holds a #, put it in double quotes` : close)
  }
  if (message.startsWith('Sequence item without')) return problem(pos[0], message, 'line it up with the keys above, or begin it with "- "')
  const star = /(?<=^|[\s[,{:])\*[^\s,[\]{}]+[ \t]+$/.exec(source.slice(0, pos[0]))
  if (star !== null) {
    const written = /^[^\n,[\]{}]*/.exec(source.slice(star.index))?.[0].trim()
    return problem(star.index, 'a leading * is a reference in YAML', `write "${written}"`)
  }
  const said = code === 'MULTIPLE_DOCS' ? 'it holds more than one document' : message
  const cure = CURES[code] ?? 'put the text in double quotes if it holds : # [ ] { } or a leading * & !'
  return problem(code === 'MISSING_CHAR' ? openQuote(text.document, pos[0]) : pos[0], said, cure)
}

/** Where the innermost list or map in brackets begins that breaks off at `end`. */
function openBracket(document: Document, end: number): number | undefined {
  let start: number | undefined
  visit(document, {
    Collection(_, node) {
      if (isCollection(node) && node.flow === true && node.range?.[1] === end) start = node.range[0]
    },
  })
  return start
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
