import { isAlias, isMap, isPair, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml'
import type { Problem } from './problem.ts'
import type { TopicText } from './topic-text.ts'

/** Keys under which a bare number can only mean its own digits. */
const PHRASES = new Set(['name', 'also', 'accept', 'near', 'valid_for'])
/** Keys whose value ends at a comma: what follows is no part of it. */
const CLOSED = new Set(['id', 'level', 'weight', 'essential', 'subject'])

/** Reads as text what an author plainly meant as text, in place, and reports what only looks like it. */
export function mendDocument(text: TopicText): Problem[] {
  const problems: Problem[] = []
  const mend = (node: unknown, key: string): unknown => {
    if (isAlias(node) && node.resolve(text.document) === undefined) {
      const written = `*${node.source}`
      problems.push(
        text.problemAt(node.range?.[0] ?? 0, `Cannot read "${written}": a leading * is a reference in YAML`, `write "${written}"`),
      )
      return new Scalar(written)
    }
    if (isScalar(node) && typeof node.value === 'number' && PHRASES.has(key) && String(node.value) === node.source) node.value = node.source
    if (isSeq(node)) node.items = node.items.map((item) => (isPair(item) ? item : mend(item, key)))
    if (isMap(node)) {
      if (node.flow === true) problems.push(...joinSplitText(node, text))
      for (const pair of node.items) pair.value = mend(pair.value, isScalar(pair.key) ? String(pair.key.value) : '')
    }
    return node
  }
  text.document.contents = mend(text.document.contents, '') as typeof text.document.contents
  return problems
}

/** `{ statement: it is fast, cheap }` is two keys to YAML, the second without a colon: the text goes on past the comma. */
function joinSplitText(map: YAMLMap, text: TopicText): Problem[] {
  const problems: Problem[] = []
  const kept: Pair[] = []
  for (const pair of map.items) {
    const before = kept.at(-1)
    if (pair.value !== null || !isScalar(pair.key) || !isOpenText(before)) {
      kept.push(pair)
      continue
    }
    const rest = String(pair.key.value)
    before.value.value = `${before.value.value}, ${rest}`
    const message = `Cannot tell whether "${rest}" is a key: read as text after a comma`
    problems.push(text.problemAt(pair.key.range?.[0] ?? 0, message, 'put the whole text in double quotes', 'warning'))
  }
  map.items = kept
  return problems
}

const isOpenText = (pair: Pair | undefined): pair is Pair & { value: Scalar<string> } =>
  pair !== undefined &&
  isScalar(pair.key) &&
  !CLOSED.has(String(pair.key.value)) &&
  isScalar(pair.value) &&
  typeof pair.value.value === 'string' &&
  pair.value.type === 'PLAIN'
