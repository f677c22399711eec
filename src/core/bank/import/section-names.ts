import type { Level } from '../topic/levels.ts'

const LEVEL_WORDS: Record<string, Level> = {
  junior: 'junior',
  beginner: 'junior',
  basic: 'junior',
  middle: 'middle',
  mid: 'middle',
  intermediate: 'middle',
  senior: 'senior',
  advanced: 'senior',
  expert: 'senior',
}
const WORDS = Object.keys(LEVEL_WORDS).join('|')
const WHO = '(?:developers?|engineers?|candidates?|programmers?|admins?)'
const LEVEL = new RegExp(
  `^(?:(?:level\\s*\\d?[\\s:.–—-]*)|for )?(?:an? )?(?!basics)(${WORDS})s?(?:[\\s-]+(?:level|${WHO}|questions?|topics?|part|section))*(?:\\s*\\([^()]*\\))?$`,
  'i',
)
const POINTS = '(?:key (?:points|facts|ideas|takeaways)|takeaways|things to remember|what to remember)'
const REMEMBER = new RegExp(
  `^(?:what (?:should |must )?(?:an? |every )?(?:[\\w-]+ )?(${WORDS})s?\\b.*\\b(?:remember|know)|(?:${POINTS}|remember|summary)(?: for)?[\\s:(–—-]+(?:an? |the )?(${WORDS})s?\\b.*)\\??$`,
  'i',
)
const REMEMBER_ANY = new RegExp(`^(?:${POINTS}|(?:what|things) (?:you should|to) (?:remember|know))$`, 'i')

export type CheatPart = 'mustKnow' | 'followUps' | 'redFlags' | 'related'
const CHEAT_PARTS: readonly (readonly [CheatPart, RegExp])[] = [
  ['mustKnow', /^(?:(?:what )?(?:you )?must[- ](?:knows?|remember)\b|the essentials?$|essentials?$)/i],
  ['followUps', /^(?:[\w-]+ ){0,3}follow[- ]?ups?(?: (?:questions?|q ?& ?a))?(?: and answers)?$/i],
  [
    'redFlags',
    /^(?:red flags?\b|(?:what (?:not to|you should(?: not|n['’]t)|never to)|do not|don['’]t|never|things not to) (?:ever )?(?:say|answer)\b|avoid saying\b|(?:common )?(?:misconceptions?|myths|wrong (?:answers|claims|statements))$)/i,
  ],
  ['followUps', /^(?:faqs?|frequently asked questions|q ?& ?a)$/i],
  ['related', /^(?:(?:related|next|connected)(?: (?:topics?|notes?|questions?|pages?))?|see also)$/i],
]
/** What has a meaning of its own within the cheat sheet only; elsewhere it heads a section as any other. */
const WITHIN: readonly (readonly [CheatPart, RegExp])[] = [
  ['mustKnow', new RegExp(`^${POINTS}$`, 'i')],
  ['followUps', /^(?:(?:frequent|common|typical|likely) questions?|questions?(?: and answers)?)$/i],
  ['redFlags', /^(?:(?:common|typical|frequent) )?(?:mistakes?|pitfalls?|errors?|traps?|gotchas?|warning signs?)$/i],
]

/** The level a heading opens, as in "Junior Level". */
export const levelNamed = (heading: string): Level | undefined => LEVEL_WORDS[LEVEL.exec(heading)?.[1]?.toLowerCase() ?? '']

/** The level whose list "what a … developer should remember" a heading opens; `any` where it names none. */
export function rememberNamed(heading: string): Level | 'any' | undefined {
  const match = REMEMBER.exec(heading)
  return LEVEL_WORDS[(match?.[1] ?? match?.[2] ?? '').toLowerCase()] ?? (REMEMBER_ANY.test(heading) ? 'any' : undefined)
}
export const isCheatSheet = (heading: string): boolean =>
  /^(?:(?:the )?interview(?:er'?s?)? (?:cheat[- ]?sheet|summary|notes|questions|prep(?:aration)?)|cheat[- ]?sheet)$/i.test(heading)

/** Headings under which there is nothing to ask. */
export const isAside = (heading: string): boolean =>
  /^(?:sources?|references?|resources?|(?:useful )?links?|(?:further|more|additional) reading|read more|learn more|(?:table of )?contents|changelog)$/i.test(
    heading,
  )

export const cheatPartNamed = (heading: string, isWithin = false): CheatPart | undefined =>
  [...CHEAT_PARTS, ...(isWithin ? WITHIN : [])].find(([, name]) => name.test(heading))?.[0]

/** Whether a heading opens a list, which in plain text may have lost its bullets. */
export const isListName = (text: string): boolean => rememberNamed(text) !== undefined || cheatPartNamed(text, true) !== undefined

/** Whether a heading is one that the form gives a meaning to. */
export const isSectionName = (text: string): boolean =>
  levelNamed(text) !== undefined ||
  rememberNamed(text) !== undefined ||
  isCheatSheet(text) ||
  isAside(text) ||
  cheatPartNamed(text) !== undefined

const LONGEST = 70
const MOST_WORDS = 9

/** Whether a line of plain text reads as a heading: short, capital first, no sentence. */
export function isPlainHeading(text: string): boolean {
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS) return false
  if (!/^[\p{Lu}\d“"]/u.test(text) || /[.,;:!]$/.test(text) || / [—–=→|] |=>|->|→|:\/\/|\$|\|/.test(text)) return false
  const aspect = /: (.*)$/.exec(text)?.[1]
  return aspect === undefined || /^\p{Lu}/u.test(aspect)
}
