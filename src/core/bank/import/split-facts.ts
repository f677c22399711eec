import { contentOf } from '../likeness.ts'
import { splitSentences } from '../split-sentences.ts'

/** Labels that only say what kind of remark follows; what follows says it better without them. */
const EMPTY_LABEL =
  /^(?:access|for what|what for|use cases?|used for|purpose|use|when to use|what|what is it|definition|meaning|notes?|important|cost|price|cause|solution|problem|reason|remember|description)$/i
const EXAMPLE_LABEL = /^(?:examples?|e\.?g\.?|for example|sample)$/i

export interface Fact {
  /** What is graded: one claim, without brackets. */
  readonly statement: string
  /** As the sheet puts it, brackets included. */
  readonly whole: string
}

/** Cuts a remark into facts, one claim each; `subject` is what they are about where they name none of `names` themselves. */
export function splitFacts(text: string, subject: string, names: readonly string[] = []): Fact[] {
  const parts = splitSentences(text)
    .flatMap(splitChain)
    .map((part) => part.trim().replace(/[.;,:]+$/, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  let about = subject
  return parts.map((part, index) => {
    const opening = openingOf(part)
    if (opening !== undefined && index === 0 && isName(opening, names)) about = opening
    if (about === '' && /^\p{Ll}.*\b(?:it|its|they|them|their)\b/u.test(part)) about = nameAt(parts[index - 1] ?? '', names)
    const labelled = unlabel(part)
    const isGoingOn = index > 0 && opening === undefined && about !== subject && /^\p{Ll}/u.test(labelled)
    const isNamed = holds(labelled, about) || (!isGoingOn && names.some((name) => holds(labelled, name) && !isMerePhrase(labelled, name)))
    const whole = isNamed || about === '' ? labelled : `${about} — ${lowerFirst(labelled)}`
    return { statement: stripBrackets(whole), whole }
  })
}

/** The longest name that a text opens with. */
const nameAt = (text: string, names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length && text.startsWith(`${name} `) ? name : best), '')

const holds = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase())

/** "More expressive than Ingress": too short for a claim about the name that it ends with. */
const isMerePhrase = (text: string, name: string): boolean =>
  stripBrackets(text).split(' ').length <= MERE_WORDS && !text.toLowerCase().startsWith(name.toLowerCase())
const MERE_WORDS = 4

/** Whether the words before a dash name a thing: "ClusterIP", "On-premise"; not "Works at the DNS level". */
const isName = (opening: string, names: readonly string[]): boolean =>
  opening.split(' ').length <= 3 || names.some((name) => opening.includes(name))

/** "Backend → Database, Frontend → API", or an address alone: shows something and claims nothing. */
const isShown = (text: string): boolean => /^[^→]*→[^→]*,[^→]*→/.test(text) || /^(?:\p{L}+:\s+)?\S+:\/\/\S+$/u.test(text)

export const isExample = (text: string): boolean => EXAMPLE_LABEL.test(labelOf(text)?.label ?? '') || isShown(text)

/** "X — what it is": the name before the dash or equals sign. */
export const openingOf = (text: string): string | undefined => /^([^—–=:;.]{1,40}?)(?:\s+[—–=]\s|\s+-\s)/.exec(text)?.[1]?.trim()

const REPLY = /^(yes|no)(?:[,.:;]|\s[—–-])\s+(?=\S)/i

/** The "Yes" or "No" that an answer begins with; it claims nothing by itself. */
export function replyIn(answer: string): string {
  const [, reply] = REPLY.exec(answer) ?? []
  return reply === undefined ? '' : reply.charAt(0).toUpperCase() + reply.slice(1).toLowerCase()
}

/** The parts of the answer to a follow-up: also cut at commas, where each part can stand alone. */
export function splitAnswer(text: string): string {
  const said = text.replace(REPLY, '')
  const parts = said.split(/;\s+/).flatMap((part) => {
    const cut = part.split(/,\s+/)
    const isList = cut.every(
      (piece) =>
        piece.split(' ').length >= 2 &&
        !/^(?:not|but|so|and|or|which|because|since|as|while|whereas|though|although|unless|until|only|just|if|when)\b/i.test(piece),
    )
    return isList && !part.includes('(') ? cut : [part]
  })
  return parts.join('; ')
}

/** "A = B, which = C": what is said of C is said of B. */
function splitChain(part: string): string[] {
  const cut = part.split(/,\s+which\s+(?=(?:=|is|are|uses?|wraps?|forwards?|contains?|includes?|sits?|runs?)\s)/)
  let before = ''
  return cut.map((link, index) => {
    const text = index === 0 ? link : `${before} ${link}`
    before = /(\S+)\s*$/.exec(link)?.[1] ?? before
    return text.replace(/\s=\s(?=an?\s)/, ' is ').replace(/\s=\s(?=\p{Ll}+\s(?:over|of|on|for|in|to|around)\s)/u, ' is a ')
  })
}

function labelOf(text: string): { label: string; rest: string } | undefined {
  const match = /^(\p{Lu}[^:.;()]{0,40}):\s+(\S.*)$/u.exec(text)
  return match === null || (match[1] ?? '').split(' ').length > 4 ? undefined : { label: match[1] ?? '', rest: match[2] ?? '' }
}

function unlabel(text: string): string {
  const found = labelOf(text)
  if (found === undefined || !EMPTY_LABEL.test(found.label)) return text
  const words = [...contentOf(stripBrackets(found.rest))].filter((word) => /\p{L}/u.test(word))
  return words.length >= 1 ? found.rest : text
}

/** "Need to …" to "need to …"; names and abbreviations keep their capitals. */
export function lowerFirst(text: string): string {
  const first = /^\S+/.exec(text)?.[0] ?? ''
  return /^\p{Lu}\p{Ll}*[’']?\p{Ll}*$/u.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** A bracket that can go; not one that the sentence needs, as in "an index on (a, b)". */
const ASIDE = /(?<!\b(?:on|of|in|to|for|from|by|with|at|than|like|as|an?|the))\s+\([^()]*\)/gi
export const stripBrackets = (text: string): string => {
  if (/\bvs\b/.test(text)) return text
  const bare = text.replaceAll(ASIDE, '').trim()
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text
}
