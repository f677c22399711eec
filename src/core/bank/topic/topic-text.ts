import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Problem } from './problem.ts'

/** A place inside a topic: keys and indices from the top. */
export type Place = readonly PropertyKey[]

/** A topic file as it is written, to find places in it. */
export interface TopicText {
  readonly document: Document
  /** The problem at a place of the file; at what encloses it where the place is not written. */
  problem(place: Place, message: string, cure: string, severity?: Problem['severity']): Problem
  /** The same at a key in place of its value. */
  problemAtKey(place: Place, message: string, cure: string, severity?: Problem['severity']): Problem
  /** The same, at an offset into the text. */
  problemAt(offset: number, message: string, cure: string, severity?: Problem['severity']): Problem
  /** How a value is written, as in `1.30`. */
  source(place: Place): string | undefined
}

/** A text without its byte order mark. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')

/** Parses a topic file's YAML; `path` is only for the messages. */
export function parseTopicText(text: string, path: string): TopicText {
  const lines = new LineCounter()
  const document = parseDocument(withoutMark(text), { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const problemAt: TopicText['problemAt'] = (offset, message, cure, severity = 'error') => {
    const { line, col } = lines.linePos(offset)
    return { path, line: Math.max(1, line), column: Math.max(1, col), message, cure, severity }
  }
  return {
    document,
    problemAt,
    problem: (place, ...rest) => problemAt(offsetOf(document, place), ...rest),
    problemAtKey: (place, ...rest) => problemAt(keyOffsetOf(document, place), ...rest),
    source(place) {
      const node = document.getIn(place, true)
      return isScalar(node) ? node.source : undefined
    },
  }
}

function offsetOf(document: Document, place: Place): number {
  for (let depth = place.length; depth >= 0; depth--) {
    const found = depth === 0 ? document.contents : document.getIn(place.slice(0, depth), true)
    if (isNode(found) && found.range != null) return found.range[0]
  }
  return 0
}

function keyOffsetOf(document: Document, place: Place): number {
  const map = place.length === 1 ? document.contents : document.getIn(place.slice(0, -1), true)
  const key = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === place.at(-1))?.key : undefined
  return isNode(key) && key.range != null ? key.range[0] : offsetOf(document, place)
}
