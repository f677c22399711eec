import { generalLexicon } from '../../grading/lexicon/general-lexicon.ts'
import { type KeyOf, PatternError, PatternNameError, parsePattern } from '../../grading/matching/pattern.ts'
import { closest } from '../closest.ts'
import type { Topic } from '../topic/topic.ts'
import type { PatternProblem } from '../topic/topic-error.ts'

type Trouble = Pick<PatternProblem, 'column' | 'message' | 'cure'>

/** Every pattern of a topic that cannot be read or can never match, and where. */
export function checkPatterns(topic: Topic, keyOf: KeyOf): PatternProblem[] {
  const items = [...topic.questions.flatMap(({ concepts }) => concepts), ...topic.red_flags]
  return items.flatMap(({ id, patterns }) =>
    patterns.flatMap((text, index) => {
      const trouble = strayIn(text) ?? troubleOf(text, keyOf, topic)
      return trouble === undefined ? [] : [{ item: id, index, ...trouble }]
    }),
  )
}

/** What can be read, and is never meant. */
function strayIn(text: string): Trouble | undefined {
  const dash = text.search(/(?<!\S)-(?!\S)/)
  if (dash >= 0)
    return { column: dash, message: 'Cannot read the pattern: "-" forbids nothing', cure: 'write what is forbidden beside it, as in -COST' }
  const [, second] = text.matchAll(/(?<!\S)(?:not|any)(?!\S)/g)
  if (second === undefined) return undefined
  return { column: second.index, message: 'Cannot read the pattern: "not" and "any" stand at most once', cure: 'keep one of the two' }
}

function troubleOf(text: string, keyOf: KeyOf, topic: Topic): Trouble | undefined {
  try {
    parsePattern(text, keyOf)
    return undefined
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    const { column, message, cure } = error
    return { column, message, cure, ...meantAt(error, text, topic) }
  }
}

/** What the author most likely meant where the parser stumbled; empty where its own words say it best. */
function meantAt(error: PatternError, text: string, topic: Topic): Partial<Trouble> {
  const { column } = error
  const word = /^[^\s|+]*/.exec(text.slice(column))?.[0] ?? ''
  if (word.startsWith('~')) return { message: `Cannot read the pattern: "${word}" is no span`, cure: 'write a number of words, such as ~9' }
  if (/[()[\]{}]/.test(word))
    return {
      message: 'Cannot read the pattern: there are no brackets in patterns',
      cure: 'write A|B for either, and two patterns for "A B, or C"',
    }
  if (text[column - 1] === '@') return meantSubject(text.slice(column), word, topic)
  if (!(error instanceof PatternNameError)) return {}
  const meant = closest(word, [...Object.keys(topic.classes), ...generalLexicon().rows.keys()])
  return meant === undefined ? {} : { cure: `did you mean "${meant}"?` }
}

/** A term's name is one word in a pattern: `@plain-VACUUM`. */
function meantSubject(rest: string, word: string, { terms }: Topic): Partial<Trouble> {
  const written = ({ name }: Topic['terms'][number]): string => name.replaceAll(' ', '-')
  const isBegun = ({ name, also }: Topic['terms'][number]): boolean =>
    rest.toLowerCase().startsWith(name.toLowerCase()) || also.some((form) => form.toLowerCase().replaceAll(' ', '-') === word.toLowerCase())
  const term = terms.find(isBegun)
  const meant = term === undefined ? closest(word, terms.map(written)) : written(term)
  return meant === undefined ? {} : { cure: `did you mean "@${meant}"?` }
}
