import type { Level } from '../topic/levels.ts'
import { stripBrackets } from './split-facts.ts'

const BY_LEVEL: Record<Level, (term: string) => string> = {
  junior: (term) => `What is ${term}, and what is it for?`,
  middle: (term) => `How does ${term} work, and when do you use it?`,
  senior: (term) => `What should one know about ${term} in production?`,
}
const ASKING = /^(?:what|how|why|when|which|where|who|is|are|can|does|do|should)\b/i

/** A question for a heading: the heading itself where it asks, else one that fits its form. `plain` tells words that need no capital. */
export function promptFor(heading: string, level: Level, term: string, plain: (word: string) => boolean): string {
  if (heading.endsWith('?')) return heading
  if (term !== '') return BY_LEVEL[level](term)
  const text = inSentence(stripBrackets(heading), plain)
  const [, thing] = /^what ((?:an? |the )?.+) (?:is|are)$/i.exec(text) ?? []
  if (thing !== undefined) return `What ${/ are$/i.test(text) ? 'are' : 'is'} ${thing}?`
  const [, worker] = /^how (.+) works?$/i.exec(text) ?? []
  if (worker !== undefined) return `How ${/works$/i.test(text) ? 'does' : 'do'} ${worker} work?`
  if (ASKING.test(heading)) return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`
  const [, name, aspect] = /^([^:]+): (.+)$/.exec(text) ?? []
  if (name !== undefined && aspect !== undefined) return `What do you know about ${aspect} of ${name}?`
  return `What do you know about ${text}?`
}

const TAIL = /[\s—–:|(-]+(?:interview )?(?:cheat[- ]?sheet|questions(?: and answers)?|interview (?:notes|guide|prep))\)?$/i

/** The question that a title asks: "Caching — Interview Cheat Sheet" to "What is caching?" */
export function promptForTitle(title: string, plain: (word: string) => boolean): string {
  if (title.endsWith('?')) return title
  const bare = title.replace(TAIL, '')
  const prompt = promptFor(bare.replace(/: .*$/, ''), 'junior', '', plain)
  const isOneThing = !/\b(?:and|or|vs\.?)\b|[,/&]|[^aeiousy]s$/i.test(bare)
  return isOneThing ? prompt.replace(/^What do you know about /, 'What is ') : prompt
}

/** "Saving with Ingress" to "saving with Ingress": capitals that a title brought go, those of names stay. */
function inSentence(heading: string, plain: (word: string) => boolean): string {
  return heading.replaceAll(/[\p{L}\p{N}]+/gu, (word) => (plain(word) || /^(?:NOT|AND|OR)$/.test(word) ? word.toLowerCase() : word))
}

/** "a, b and c" */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
