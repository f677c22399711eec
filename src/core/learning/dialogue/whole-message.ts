import { sameWords } from '../../bank/same-words.ts'
import { expandPhrases } from './expand-phrases.ts'
import { ADVERBS, FILLERS, MOVE_PHRASES, POLITE_PHRASES, SHORT_FORMS } from './move-phrases.ts'
import { GERMAN_ADVERBS, GERMAN_FILLERS, GERMAN_MOVES, GERMAN_POLITE } from './move-phrases-german.ts'
import type { Meant } from './read-move.ts'

/** A message that holds nothing but phrases we know. */
export interface WholeMessage {
  /** What is said, in order; at least one. */
  readonly cores: readonly Core[]
  /** Whether it is put as a request. */
  readonly isPolite: boolean
}
export interface Core {
  readonly meant: Meant
  readonly phrase: string
  /** It means this only in a request. */
  readonly isWeak: boolean
}

/** Lower case, without apostrophes and punctuation. */
export const plain = (text: string): string => sameWords(text.replace(/['’‘`´]/g, ''))

/** However an umlaut is typed. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1')

const adverbs = new Set(`${ADVERBS} ${GERMAN_ADVERBS}`.split(' '))
const withoutAdverbs = (words: readonly string[]): string[] => words.filter((word) => !adverbs.has(word))
/** A phrase as a message that holds it is read. */
const keyOf = (phrase: string): string => folded(withoutAdverbs(phrase.split(' ')).join(' '))

const coresIn = (rows: string) =>
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [, weak, meant = '', list = ''] = /^(politely )?(\w+): (.*)$/.exec(row) ?? []
      return expandPhrases(list).map((phrase) => [keyOf(phrase), { meant: meant as Meant, phrase, isWeak: weak !== undefined }] as const)
    })
const setOf = (...rows: readonly string[]): ReadonlySet<string> => new Set(rows.flatMap(expandPhrases).map(keyOf))

const cores: ReadonlyMap<string, Core> = new Map([...coresIn(GERMAN_MOVES), ...coresIn(MOVE_PHRASES)])
const polite = setOf(POLITE_PHRASES, GERMAN_POLITE)
const fillers = setOf(FILLERS, GERMAN_FILLERS)
const longForms = new Map(SHORT_FORMS.split('; ').map((pair) => pair.split('=') as [string, string]))
const MOST_WORDS = Math.max(...[...cores.keys(), ...polite, ...fillers].map((phrase) => phrase.split(' ').length))

/** Reads a message as known phrases, one after the other, of which as few as can be mean something; null where it says anything else. */
export function readWhole(text: string): WholeMessage | null {
  const words = withoutAdverbs(plain(text).split(' '))
    .flatMap((word) => (longForms.get(word) ?? word).split(' '))
    .map(folded)
  const whole = readFrom(words, 0, true, new Map())
  return whole === null || (!whole.isPolite && whole.cores.some(({ isWeak }) => isWeak)) ? null : whole
}

type Known = Map<string, WholeMessage | null>

/** The rest of a message from a word on; `known` holds the rests that were read before. */
function readFrom(words: readonly string[], from: number, needsCore: boolean, known: Known): WholeMessage | null {
  if (from === words.length) return needsCore ? null : { cores: [], isPolite: false }
  const key = `${from} ${needsCore}`
  const before = known.get(key)
  if (before !== undefined) return before
  let best: WholeMessage | null = null
  const take = (reading: WholeMessage): void => {
    if (best === null || reading.cores.length < best.cores.length) best = reading
  }
  for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
    const phrase = words.slice(from, to).join(' ')
    const core = cores.get(phrase)
    const isPolite = polite.has(phrase)
    const around = isPolite || fillers.has(phrase) ? readFrom(words, to, needsCore, known) : null
    if (around !== null) take({ cores: around.cores, isPolite: isPolite || around.isPolite })
    const after = core === undefined ? null : readFrom(words, to, false, known)
    if (core !== undefined && after !== null) take({ cores: [core, ...after.cores], isPolite: after.isPolite })
  }
  known.set(key, best)
  return best
}
