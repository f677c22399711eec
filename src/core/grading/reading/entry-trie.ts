/** What a wording stands for. */
export interface Meaning {
  /** `w:lemma`, `c:CLASS`, `t:term`, or `s:lemma` and `o:lemma` for what is said instead of a lemma or against it. */
  readonly key: string
  readonly number: number
  /** Said instead of a lemma or against it. */
  readonly relative: boolean
  /** A term that claims compete for. */
  readonly name: boolean
}

/** One way to write a word, class member or term: lemmas in order; `exact` holds surface forms where only those count. */
export interface Entry extends Meaning {
  readonly words: readonly string[]
  readonly exact: readonly (string | undefined)[] | undefined
  readonly loose: boolean
  /** How much of a slot it fills, 0 to 1. */
  readonly worth: number
}

/** A trie over lemmas: the entries that end here, and where the next word, or any word, leads. */
export interface EntryNode {
  entries: readonly Entry[]
  next: Map<string, EntryNode>
  any: EntryNode | undefined
}

/** Any one word. */
export const ANY = '_'

/** Of all nodes that lead nowhere, which most are: an empty map is larger than the rest of a node. */
const NOWHERE: Map<string, EntryNode> = new Map()
export const newNode = (): EntryNode => ({ entries: [], next: NOWHERE, any: undefined })

export function plant(root: EntryNode, entry: Entry): void {
  let node = root
  for (const word of entry.words) node = nodeAfter(node, word)
  node.entries = node.entries.concat(entry)
}

function nodeAfter(node: EntryNode, word: string): EntryNode {
  const known = word === ANY ? node.any : node.next.get(word)
  if (known !== undefined) return known
  const next = newNode()
  if (word === ANY) node.any = next
  else if (node.next === NOWHERE) node.next = new Map([[word, next]])
  else node.next.set(word, next)
  return next
}
