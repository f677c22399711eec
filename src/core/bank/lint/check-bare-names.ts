import type { Topic } from '../topic/topic.ts'
import type { Rule } from './linted.ts'

type Term = Topic['terms'][number]

const SHORTEST = 3

/** A prompt that holds one subject against a part of its name means another subject by it: "How do VACUUM and VACUUM FULL differ?" */
export const checkBareNames: Rule = ({ topic, text }) => {
  const subjects = topic.terms.filter((term) => term.subject)
  const forms = topic.terms.flatMap(formsOf)
  const shared = [...new Set(subjects.flatMap(({ name }) => wordsOf(name)))]
    .map((word) => ({ word, sharers: subjects.filter(({ name }) => wordsOf(name).includes(word)) }))
    .filter(({ word, sharers }) => word.length >= SHORTEST && sharers.length > 1 && !forms.includes(word))
  return shared.flatMap(({ word, sharers }) => {
    const at = topic.questions.findIndex(
      ({ prompt }) =>
        wordsOf(withoutForms(prompt, forms)).includes(word) &&
        sharers.some((term) => withoutForms(prompt, formsOf(term)) !== spaced(prompt)),
    )
    const names = sharers.map(({ name }) => `"${name}"`).join(' and ')
    return at < 0
      ? []
      : [
          text.problem(
            ['questions', at, 'prompt'],
            `Cannot tell whom "${word}" names by itself: it is part of ${names}`,
            'add it to also of the one it means, or write the whole name',
            'warning',
          ),
        ]
  })
}

const wordsOf = (said: string): string[] => said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const formsOf = ({ name, also }: Term): string[] => [name, ...also].map((form) => wordsOf(form).join(' ')).filter((form) => form !== '')

/** A text's words without those of the terms it names, longer names first. */
const withoutForms = (said: string, forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, form) => rest.replaceAll(new RegExp(` ${form}s?(?= )`, 'g'), ' |'), spaced(said))

const spaced = (said: string): string => ` ${wordsOf(said).join(' ')} `
