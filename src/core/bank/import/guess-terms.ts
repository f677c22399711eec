import { lemmaOf } from '../../grading/reading/lemma.ts'
import { isCommonWord, isFunctionWord } from '../../grading/reading/word-kind.ts'
import type { Outline } from './sheet.ts'
import { stripBrackets } from './split-facts.ts'

export interface GuessedTerm {
  readonly name: string
  readonly also: readonly string[]
  readonly subject: boolean
}

const CAMEL = /\b\p{Lu}[\p{Ll}\p{N}]+(?:\p{Lu}+[\p{Ll}\p{N}]*)+(?=s?\b)/gu
const NAME = /\b\p{Lu}[\p{L}\p{N}-]*(?: (?:\p{Lu}[\p{L}\p{N}-]*))*/gu
/** "Merge vs rebase": each side is a name. */
const VERSUS = /\s+(?:vs\.?|versus)\s+/i
const FEWEST = 2
const MOST_WORDS = 3
const MOST_SUBJECTS = 8

/**
 * The names that a sheet speaks of: written in one word with capitals inside, or what headings and list items open with.
 * Those that open several are the subjects that claims compete for.
 */
export function guessTerms(outline: Outline): GuessedTerm[] {
  const openings = new Map<string, number>()
  const count = (name: string | undefined): void => {
    if (name !== undefined) openings.set(name, (openings.get(name) ?? 0) + 1)
  }
  for (const { heading, blocks } of outline.sections) {
    for (const rival of stripBrackets(heading).replace(/:.*$/, '').split(VERSUS)) count(nameIn(rival))
    for (const block of blocks) if (block.kind === 'paragraph' || block.kind === 'label') count(openingName(block.text, true))
  }
  for (const { text } of [...outline.mustKnow, ...outline.remember, ...outline.redFlags]) count(openingName(text))
  const texts = [outline.title, ...outline.mustKnow, ...outline.remember, ...outline.redFlags, ...outline.followUps].map(({ text }) => text)
  const camel = new Set(texts.flatMap((text) => [...text.matchAll(CAMEL)].map(([name]) => name)))
  const names = new Set([...[...openings].filter(([name, times]) => times >= FEWEST || camel.has(name)).map(([name]) => name), ...camel])
  for (const name of names) if (camel.has(name.split(' ')[0] ?? '') && / \p{Ll}/u.test(name)) names.delete(name)
  const ranked = [...names].sort((a, b) => (openings.get(b) ?? 0) - (openings.get(a) ?? 0))
  return ranked.map((name, rank) => ({
    name,
    also: otherForms(name),
    subject: (openings.get(name) ?? 0) >= FEWEST && rank < MOST_SUBJECTS,
  }))
}

const DASHED = /^(\p{Lu}[^—–=:;.]{0,40}?)(?:\s+[—–]\s|\s+-\s)/u

/** A heading that is a name and nothing else: "ClusterIP", "Gateway API", "Rebase". */
function nameIn(heading: string): string | undefined {
  const words = heading.trim().split(/\s+/)
  if (words.length > MOST_WORDS || !/^[\p{Lu}\p{Ll}][\p{L}\p{N} /+.-]*$/u.test(heading.trim())) return undefined
  return words.every((word) => isPlainWord(word)) ? undefined : heading.trim()
}

function openingName(text: string, onlyDashed = false): string | undefined {
  const [, opening] = (onlyDashed ? DASHED : /^(\p{Lu}[^—–=:;.]*?)(?:\s+[—–=]|\s+-\s|:)/u).exec(text) ?? []
  if (opening !== undefined) {
    return nameIn(stripBrackets(opening))
  }
  if (onlyDashed) return undefined
  NAME.lastIndex = 0
  const first = NAME.exec(text)
  return first?.index === 0 ? nameIn(first[0]) : undefined
}

const GENERIC = new Set(
  'summary overview introduction explanation example examples table level how what when why which who simple deep technical detail details architecture analysis limitations advantages disadvantages difference comparison configuration troubleshooting usage basics conclusion note notes creates works supports uses need don’t all each every no yes for to in on one two first modern internal external on-premise production service services'
    .split(' ')
    .map(lemmaOf),
)
function isPlainWord(word: string): boolean {
  const lemma = lemmaOf(word.toLowerCase())
  return GENERIC.has(lemma) || isFunctionWord(word.toLowerCase()) || (isCommonWord(lemma) && /^\p{Lu}\p{Ll}+$/u.test(word))
}

function otherForms(name: string): string[] {
  const spaced = name
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
    .replaceAll('-', ' ')
    .toLowerCase()
  return spaced === name.toLowerCase() ? [] : [spaced]
}
