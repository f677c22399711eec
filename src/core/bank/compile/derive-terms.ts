import { readWords } from '../../grading/lexicon/rows.ts'
import { GENERAL_NOUNS } from '../../grading/lexicon/subject-words.ts'
import { lemmaOf } from '../../grading/reading/lemma.ts'
import type { TermRow } from '../../grading/reading/vocabulary.ts'
import { isFunctionWord } from '../../grading/reading/word-kind.ts'
import type { Topic } from '../topic/topic.ts'

const CAMEL = /\b[A-Z][a-z0-9]+(?:[A-Z]+[a-z0-9]*)+\b/g
const GENERAL = new Set([...readWords(GENERAL_NOUNS)].map(lemmaOf))

/** The topic's own terms and, for authors who gave none, the names its texts show: by their capitals, or else as what statements open with. */
export function deriveTerms(topic: Topic): TermRow[] {
  const terms = new Map<string, { name: string; forms: Set<string>; subject: boolean }>()
  for (const term of topic.terms) {
    const forms = new Set([term.name, ...term.also].map((form) => form.toLowerCase()))
    for (const form of [term.name, ...term.also]) if (isCamel(form)) forms.add(splitCamel(form))
    terms.set(term.name.toLowerCase(), { name: term.name, forms, subject: term.subject })
  }
  const known = new Set([...terms.values()].flatMap((term) => [...term.forms]).map(lemmaOf))
  for (const [name, count] of camelNames(topic)) {
    if (known.has(lemmaOf(name.toLowerCase()))) continue
    terms.set(name.toLowerCase(), {
      name,
      forms: new Set([name.toLowerCase(), splitCamel(name)]),
      subject: topic.title.includes(name) || count >= 3,
    })
  }
  const isNamed = [...terms.values()].filter(({ subject }) => subject).length > 1
  if (topic.terms.length === 0 && !isNamed)
    for (const name of openingNames(topic))
      if (!known.has(lemmaOf(name)) && !terms.has(name)) terms.set(name, { name, forms: new Set([name]), subject: true })
  return [...terms.values()].map((term) => ({ name: term.name, forms: [...term.forms], subject: term.subject }))
}

const isCamel = (word: string): boolean => /^[A-Z][a-z0-9]+(?:[A-Z]+[a-z0-9]*)+$/.test(word)
const splitCamel = (word: string): string => word.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()

function camelNames(topic: Topic): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of [topic.title, ...topic.questions.map((question) => question.prompt), ...claimsOf(topic)])
    for (const [written] of text.matchAll(CAMEL)) {
      const name = written.replace(/(?<!s)s$/, '')
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  return counts
}

/** Title words that two claims or more open with: "Merge keeps …", "Rebase gives …"; one alone has no rival and tells nothing. Names that stand together, such as "async" and "await", are parts of one thing and no rivals. */
function openingNames(topic: Topic): string[] {
  const openings = new Map<string, number>()
  for (const claim of claimsOf(topic)) {
    const first = wordsOf(claim).find((word) => !isFunctionWord(word))
    if (first !== undefined) openings.set(lemmaOf(first), (openings.get(lemmaOf(first)) ?? 0) + 1)
  }
  const candidates = wordsOf(topic.title).filter((word) => !isFunctionWord(word) && word.length > 2 && !GENERAL.has(lemmaOf(word)))
  const names = candidates.filter((word) => (openings.get(lemmaOf(word)) ?? 0) >= 2)
  const together = (texts: readonly string[]): number => texts.filter((text) => namedIn(text, names) > 1).length
  const arePartsOfOne = together(claimsOf(topic)) > 0 || together(topic.questions.map(({ prompt }) => prompt)) > 1
  return arePartsOfOne || names.length < 2 ? [] : names
}

function namedIn(text: string, names: readonly string[]): number {
  const lemmas = new Set(wordsOf(text).map(lemmaOf))
  return names.filter((name) => lemmas.has(lemmaOf(name))).length
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z][a-z0-9-]*/g) ?? []

function claimsOf(topic: Topic): string[] {
  return [
    ...topic.questions.flatMap((question) => question.concepts.flatMap((concept) => [concept.statement, ...concept.accept])),
    ...topic.red_flags.flatMap((flag) => [flag.claim, ...flag.also]),
  ]
}
