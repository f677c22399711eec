import { isFunctionWord } from '../../grading/reading/word-kind.ts'
import { OTHER_LANGUAGES } from './other-languages.ts'
import { plain } from './whole-message.ts'

const LEAST_SHARE = 0.3
const languages = OTHER_LANGUAGES.map(({ own, shared, told }) => ({
  own: new Set(own.split(' ')),
  shared: new Set(shared.split(' ')),
  told,
}))

const IN_ENGLISH = 'I read answers in English only, so this one does not count. Put it in English; simple words will do.'

/** What somebody is told whose message is clearly not in English; null where it may be. Names and terms are of no language. */
export function otherLanguageNote(text: string): readonly string[] | null {
  const words = plain(text).split(' ')
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  if (latin.length < letters.length / 2) return [IN_ENGLISH]
  for (const { own, shared, told } of languages) {
    const theirs = words.filter((word) => own.has(word) || shared.has(word)).length
    const english = words.filter((word) => isFunctionWord(word) && !own.has(word) && !shared.has(word)).length
    const isTheirs = words.length > 1 && theirs > english && (theirs > 1 || english === 0) && theirs >= words.length * LEAST_SHARE
    if (isTheirs && words.some((word) => own.has(word))) return [told, IN_ENGLISH]
  }
  return null
}
