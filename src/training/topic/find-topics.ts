import { closest } from '../../core/bank/closest.ts'
import type { Cell } from '../ports.ts'

/** What people call things, and how the bank does. */
const ALSO: Record<string, string> = {
  k8s: 'kubernetes',
  kube: 'kubernetes',
  js: 'javascript',
  ts: 'typescript',
  db: 'databases',
  sql: 'databases',
  docker: 'containers',
  ssl: 'tls',
  net: 'networking',
  svc: 'service',
}

interface TopicName {
  readonly id: string
  readonly title: string
}
export interface TopicsFound {
  /** The topics that fit best, alike among themselves; empty: none. */
  readonly best: readonly TopicName[]
  /** These, and those that fit words which none of them has, but for the names of domains. */
  readonly topics: readonly TopicName[]
  /** Words that no topic knows, each with the nearest one that is known. */
  readonly unknown: readonly { readonly word: string; readonly meant: string | null }[]
}

/** No topic is called by more. */
const MOST_WORDS = 40

/** Topics by words of their names in any order: forgiving about plurals, short names and a slip of the finger. */
export function findTopics(cell: Pick<Cell, 'bank'>, words: readonly string[]): TopicsFound {
  const topics = cell.bank.topics.map(({ topic }) => ({ id: topic.id, title: topic.title, names: namesOf(`${topic.id} ${topic.title}`) }))
  const all = [...new Set(topics.flatMap(({ names }) => names))]
  const wanted = words.flatMap(namesOf).slice(0, MOST_WORDS)
  const meant = new Map(wanted.map((word) => [word, all.includes(word) ? word : (all.find(begins(word)) ?? closest(word, all))] as const))
  const known = wanted.flatMap((word) => meant.get(word) ?? [])
  const unknown = wanted.filter((word) => meant.get(word) === undefined)
  const picked = bestOf(topics, known)
  const domains = new Set(topics.flatMap(({ id }) => namesOf(id.split('/')[0] ?? '')))
  const left = notOf(picked, wanted).filter((word) => all.includes(word) && !domains.has(word))
  return {
    best: picked.map(nameOf),
    topics: [...picked, ...besidesOf(topics, left)].map(nameOf),
    unknown: unknown.map((word) => ({ word, meant: nearest(word, all) })),
  }
}

interface Named extends TopicName {
  readonly names: readonly string[]
}
const nameOf = ({ id, title }: Named): TopicName => ({ id, title })

/** The words that none of the topics has. */
const notOf = (picked: readonly Named[], words: readonly string[]): string[] =>
  words.filter((word) => !picked.some(({ names }) => names.includes(word)))

/** Best after best, until every word has its topic. */
function besidesOf(topics: readonly Named[], words: readonly string[]): Named[] {
  const found: Named[] = []
  for (let left = words; left.length > 0; left = notOf(found, left)) found.push(...bestOf(topics, left))
  return found
}

/** Those with most of the words: by the topic's own name rather than its domain's, and with the fewest others. */
function bestOf(topics: readonly Named[], words: readonly string[]): Named[] {
  const scored = topics.map((topic) => ({
    topic,
    hits: words.filter((word) => topic.names.includes(word)).length,
    rest: topic.names.filter((name) => !words.includes(name)).length,
  }))
  const most = Math.max(0, ...scored.map(({ hits }) => hits))
  const best = most === 0 ? [] : scored.filter(({ hits }) => hits === most)
  const whole = best.filter(({ topic }) => words.some((word) => namesOf(topic.id.split('/')[1] ?? '').includes(word)))
  const least = Math.min(...whole.map(({ rest }) => rest))
  return (whole.length === 0 ? best : whole.filter(({ rest }) => rest === least)).map(({ topic }) => topic)
}

/** The word of a list that someone may have meant. */
export const nearest = (word: string, known: readonly string[]): string | null => closest(word, known) ?? null

const begins = (word: string) => (name: string) => word.length >= 4 && name.startsWith(word)

function namesOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word !== 'and' && word !== 'of' && word !== 'the')
    .map((word) => singular(ALSO[word] ?? word))
}

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('es') ? word.slice(0, -1) : word
