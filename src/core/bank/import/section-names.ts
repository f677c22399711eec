import type { Level } from '../levels.ts'

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
const LEVEL = new RegExp(`^(?:level[\\s:–-]*)?(${WORDS})(?:[\\s-]+(?:level|developers?|engineers?|questions?))?$`, 'i')
const REMEMBER = new RegExp(
  `^(?:what an? (?:[\\w-]+ )?(${WORDS})\\b.*\\b(?:remember|know)|(?:summary|key (?:points|takeaways)|takeaways) for (?:an? )?(${WORDS})s?\\b.*)$`,
  'i',
)

export type CheatPart = 'mustKnow' | 'followUps' | 'redFlags' | 'related'
const CHEAT_PARTS: readonly (readonly [CheatPart, RegExp])[] = [
  ['mustKnow', /^must[- ]knows?\b/i],
  ['followUps', /^(?:(?:frequent|common|typical|likely|popular)(?:ly asked)? )?follow[- ]?ups?(?: questions?)?$/i],
  ['redFlags', /^red flags?\b/i],
  ['related', /^(?:related(?: topics?| notes?| questions?)?|see also)$/i],
]

/** The level a heading opens, as in "Junior Level". */
export const levelNamed = (heading: string): Level | undefined => LEVEL_WORDS[LEVEL.exec(heading)?.[1]?.toLowerCase() ?? '']

/** The level whose list "what a … developer should remember" a heading opens. */
export function rememberNamed(heading: string): Level | undefined {
  const match = REMEMBER.exec(heading)
  return LEVEL_WORDS[(match?.[1] ?? match?.[2] ?? '').toLowerCase()]
}
export const isCheatSheet = (heading: string): boolean => /^interview(?:er'?s?)? (?:cheat[- ]?sheet|summary|notes)$/i.test(heading)
export const cheatPartNamed = (heading: string): CheatPart | undefined => CHEAT_PARTS.find(([, name]) => name.test(heading))?.[0]

/** Whether a heading is one that the form gives a meaning to. */
export const isSectionName = (text: string): boolean =>
  levelNamed(text) !== undefined || rememberNamed(text) !== undefined || isCheatSheet(text) || cheatPartNamed(text) !== undefined

const LONGEST = 70
const MOST_WORDS = 9

/** Whether a line of plain text reads as a heading: short, capital first, no sentence. */
export function isPlainHeading(text: string): boolean {
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS) return false
  if (!/^[\p{Lu}\d“"]/u.test(text) || /[.,;:!]$/.test(text) || / [—–=→|] |=>|->|→|:\/\/|\$|\|/.test(text)) return false
  const aspect = /: (.*)$/.exec(text)?.[1]
  return aspect === undefined || /^\p{Lu}/u.test(aspect)
}
