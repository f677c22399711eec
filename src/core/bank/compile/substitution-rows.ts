import { ACTING_ALONE, LIGHT_VERBS, PARTICLES } from '../../grading/lexicon/function-words.ts'
import { members } from '../../grading/lexicon/lexicon-rows.ts'
import { readWords } from '../../grading/lexicon/rows.ts'
import { SUBSTITUTES } from '../../grading/lexicon/substitutes/substitutes.ts'
import { lemmaOf } from '../../grading/reading/lemma.ts'
import { spellOut } from '../../grading/reading/tokenise.ts'
import { isFunctionWord } from '../../grading/reading/word-kind.ts'

/** How a row links two words: the learner's word stands in the rubric word's row, or the other way round (`Back`). */
export type LinkKind = 'tight' | 'loose' | 'tightBack' | 'looseBack'
export interface Link {
  readonly key: string
  readonly written: string
  readonly link: LinkKind
}

interface Row {
  readonly head: string
  readonly tight: readonly string[]
  readonly loose: readonly string[]
  readonly opposites: readonly string[]
}

let index: { readonly links: Map<string, Link[]>; readonly opposites: Map<string, string[]> } | undefined

/** What the rows say may stand for a lemma. */
export const linksOf = (lemma: string): readonly Link[] => read().links.get(lemma) ?? []
export const oppositesInRow = (lemma: string): readonly string[] => read().opposites.get(lemma) ?? []

const lightVerbs = readWords(LIGHT_VERBS)
const particles = readWords(PARTICLES)
const actingAlone = readWords(ACTING_ALONE)

/** Grammar alone stands for nothing: "do _", "it is". */
export function isBare(key: string): boolean {
  const words = key.split(' ')
  return !isPhrasal(words) && words.every((word) => word === '_' || isFunctionWord(word))
}

/** A light verb with a particle is a verb of its own, "go up"; "by itself" says who acts. */
const isPhrasal = (words: readonly string[]): boolean =>
  (words.length === 2 && lightVerbs.has(words[0] ?? '') && particles.has(words[1] ?? '')) ||
  (words.length > 1 && words.some((word) => actingAlone.has(word)))

/** Those that were read: every lemma that is expanded asks for the same phrases again. */
const keys = new Map<string, string>()

/** The lemmas of a written phrase: under this key inflections meet. */
export function phraseKey(written: string): string {
  const key = keys.get(written) ?? readKey(written)
  keys.set(written, key)
  return key
}

const readKey = (written: string): string =>
  (written.toLowerCase().match(/[\p{L}\p{N}_$€£%]+/gu) ?? [])
    .flatMap((word) => (word === '_' ? word : spellOut(word).map(lemmaOf)))
    .join(' ')

function read(): NonNullable<typeof index> {
  if (index !== undefined) return index
  const links = new Map<string, Link[]>()
  const opposites = new Map<string, string[]>()
  const add = (lemma: string, written: string, link: LinkKind): void => {
    const key = phraseKey(written)
    if (key !== lemma && !isBare(key)) listOf(links, lemma).push({ key, written, link })
  }
  for (const { head, tight, loose, opposites: against } of SUBSTITUTES.split('\n').flatMap(readRow)) {
    const lemma = phraseKey(head)
    for (const written of tight) {
      add(lemma, written, 'tight')
      add(phraseKey(written), head, 'tightBack')
    }
    for (const written of loose) {
      add(lemma, written, 'loose')
      add(phraseKey(written), head, 'looseBack')
    }
    listOf(opposites, lemma).push(...against)
  }
  index = { links, opposites }
  return index
}

function listOf<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key)
  if (known !== undefined) return known
  const list: T[] = []
  map.set(key, list)
  return list
}

function readRow(line: string): Row[] {
  const at = line.indexOf(':')
  if (at < 0) return []
  const [same = '', against = ''] = line.slice(at + 1).split('!')
  const [tight = '', loose = ''] = same.split('|')
  return [{ head: line.slice(0, at).trim(), tight: members(tight), loose: members(loose), opposites: members(against) }]
}
