import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, stringify, type YAMLMap, type YAMLSeq } from 'yaml'
import { type Place, parseTopicText } from './topic-text.ts'

export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value }
/** One change of a topic file: a value in place of another, or one more entry at the end of a list. */
export interface Edit {
  readonly kind: 'set' | 'append'
  readonly place: Place
  readonly value: Value
}
interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
  /** How deep that stands which is added to: at one place the innermost comes first. */
  readonly depth: number
}

/**
 * Changes a topic file in place and leaves every other character as it is: comments, layout, quotes, line ends.
 * The library's own writer would lay out the whole file anew, so its tree only tells where to splice.
 */
export function editTopic(source: string, edits: readonly Edit[]): string {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = source.slice(mark.length)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const { document } = parseTopicText(text, '')
  const splices = joinAppends(edits).map((edit) => spliceFor(edit, document.contents, text))
  let result = text
  const backwards = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((a, b) => b.from - a.from || a.depth - b.depth || b.order - a.order)
  for (const { from, to, text: put } of backwards) result = result.slice(0, from) + put.replaceAll('\n', end) + result.slice(to)
  return mark + result
}

/** Several entries for one list become one edit, so that a list that is not there yet is begun once. */
function joinAppends(edits: readonly Edit[]): (Edit & { values: Value[] })[] {
  const joined = new Map<string, Edit & { values: Value[] }>()
  for (const edit of edits) {
    const key = `${edit.kind} ${JSON.stringify(edit.place)}`
    const known = joined.get(key)
    if (known === undefined || edit.kind === 'set') joined.set(key, { ...edit, values: [edit.value] })
    else known.values.push(edit.value)
  }
  return [...joined.values()]
}

function spliceFor(edit: Edit & { values: Value[] }, root: unknown, text: string): Splice {
  const { place, values } = edit
  const parent = nodeAt(root, place.slice(0, -1))
  const node = nodeAt(root, place)
  if (edit.kind === 'append' && isSeq(node) && node.items.length > 0) return { ...appendTo(node, values, text), depth: place.length }
  const value: Value = edit.kind === 'append' ? values : edit.value
  if (node?.range != null) {
    const [from, to] = [node.range[0], node.range[1]]
    const kept = text.slice(from, to).endsWith('\n') ? '\n' : ''
    return { from, to, text: (isEmpty(node) ? ' ' : '') + inline(value) + kept, depth: place.length }
  }
  if (!isMap(parent)) throw new Error(`Cannot edit the topic: it has no "${place.join('.')}"`)
  return { ...addPair(parent, String(place.at(-1)), value, text), depth: place.length - 1 }
}

const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1]

function nodeAt(root: unknown, place: Place): Node | undefined {
  let node = root
  for (const part of place) node = isCollection(node) ? node.get(part, true) : undefined
  return node as Node | undefined
}

function appendTo(list: YAMLSeq, values: readonly Value[], text: string): Omit<Splice, 'depth'> {
  const last = list.items.at(-1)
  if (list.flow === true) {
    const at = endOf(last, text)
    return { from: at, to: at, text: values.map((value) => `, ${inline(value)}`).join('') }
  }
  const first = list.items[0] as Node
  const dash = text.lastIndexOf('-', (first.range?.[0] ?? 0) - 1)
  const indent = ' '.repeat(dash - (text.lastIndexOf('\n', dash) + 1))
  return after(last, values.map((value) => `${indent}- ${block(value, `${indent}  `)}`).join('\n'), text)
}

function addPair(map: YAMLMap, key: string, value: Value, text: string): Omit<Splice, 'depth'> {
  const last = map.items.at(-1)
  if (map.flow === true) {
    const at = endOf(last, text)
    return { from: at, to: at, text: `, ${key}: ${inline(value)}` }
  }
  const first = (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1))
  return after(last, indent + block({ [key]: value }, indent), text)
}

/** Puts whole lines after the line on which a node ends. */
function after(node: unknown, lines: string, text: string): Omit<Splice, 'depth'> {
  const end = endOf(node, text)
  if (text[end - 1] === '\n') return { from: end, to: end, text: `${lines}\n` }
  const newline = text.indexOf('\n', end)
  const at = newline < 0 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline
  return { from: at, to: at, text: `\n${lines}` }
}

/** Where the last thing written within a node ends; comments and blank lines after it are not its own. */
function endOf(node: unknown, text: string): number {
  if (isPair(node)) return endOf(endsWith(node), text)
  const found = node as Node
  if (isCollection(found) && found.flow !== true && found.items.length > 0) return endOf(found.items.at(-1), text)
  return found.range?.[1] ?? text.length
}

const endsWith = (pair: Pair): unknown => (isEmpty(pair.value as Node) ? pair.key : pair.value)

const PLAIN = /^[\p{L}][\p{L}\p{N} _./’–—-]*$/u
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i

/** As it may stand within brackets, or after a key. */
function inline(value: Value): string {
  if (typeof value === 'string') return PLAIN.test(value) && !RESERVED.test(value) && value.trim() === value ? value : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object') return String(value)
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${inline(part)}`)
    .join(', ')} }`
}

/** As lines of their own; all but the first are indented. */
function block(value: Value, indent: string): string {
  const written = stringify(value, { lineWidth: 0 }).trimEnd()
  return written.replaceAll('\n', `\n${indent}`)
}
