import type { TermRow } from '../grading/vocabulary.ts'
import type { Topic } from './topic.ts'

const CAMEL = /\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+\b/g
const ACRONYM = /\b[A-Z][A-Z0-9]{1,6}s?\b/g

/** The topic's own terms, and for authors who gave none the names that its texts show by their capitals. */
export function deriveTerms(topic: Topic): TermRow[] {
  const terms = new Map<string, { name: string; forms: Set<string>; subject: boolean }>()
  for (const term of topic.terms) {
    const forms = new Set([term.name, ...term.also].map((form) => form.toLowerCase()))
    for (const form of [term.name, ...term.also]) if (isCamel(form)) forms.add(splitCamel(form))
    terms.set(term.name.toLowerCase(), { name: term.name, forms, subject: term.subject })
  }
  const known = new Set([...terms.values()].flatMap((term) => [...term.forms]))
  const texts = textsOf(topic)
  const counts = new Map<string, number>()
  for (const text of texts) for (const [name] of text.matchAll(CAMEL)) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const [name] of counts) {
    if (known.has(name.toLowerCase())) continue
    terms.set(name.toLowerCase(), { name, forms: new Set([name.toLowerCase(), splitCamel(name)]), subject: topic.title.includes(name) || (counts.get(name) ?? 0) >= 3 })
  }
  void ACRONYM
  return [...terms.values()].map((term) => ({ name: term.name, forms: [...term.forms], subject: term.subject }))
}

const isCamel = (word: string): boolean => /^[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+$/.test(word)
const splitCamel = (word: string): string => word.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()

function textsOf(topic: Topic): string[] {
  return [
    topic.title,
    ...topic.questions.flatMap((question) => [question.prompt, ...question.concepts.flatMap((concept) => [concept.statement, ...concept.accept])]),
    ...topic.red_flags.flatMap((flag) => [flag.claim, ...flag.also]),
  ]
}
