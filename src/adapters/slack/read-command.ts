import { nearest } from '../../training/topic/find-topics.ts'
import { plainSigns, readText } from './messages/text.ts'

export type DrillMode = 'practice' | 'interview' | 'placement' | 'review'
export type LevelName = 'junior' | 'middle' | 'senior'
type MoveName = 'hint' | 'skip' | 'dont_know' | 'stop' | 'why' | 'repeat'

/** What someone wants who types `/drill …`. */
export type Order =
  | { order: 'pick' | 'help' | 'progress' | 'settings' | 'report' | 'team_page' }
  | { order: 'move'; move: MoveName }
  | { order: 'link'; code: string | null }
  | { order: 'team'; isOff: boolean; level: LevelName | null; words: readonly string[] }
  /** Without anybody named: the learner's own. */
  | { order: 'plan'; words: readonly string[]; users: readonly string[]; channels: readonly string[]; groups: readonly string[] }
  | { order: 'start'; mode: DrillMode; level: LevelName | null; words: readonly string[]; joiner: string | null }

const LEVEL_WORDS: Record<string, LevelName> = {
  junior: 'junior',
  jr: 'junior',
  beginner: 'junior',
  middle: 'middle',
  mid: 'middle',
  medior: 'middle',
  intermediate: 'middle',
  senior: 'senior',
  sr: 'senior',
  expert: 'senior',
}
const MODE_WORDS: Record<string, DrillMode> = {
  practice: 'practice',
  practise: 'practice',
  interview: 'interview',
  placement: 'placement',
  place: 'placement',
  review: 'review',
  reviews: 'review',
}
const MOVE_WORDS: Record<string, MoveName> = {
  hint: 'hint',
  skip: 'skip',
  pass: 'skip',
  idk: 'dont_know',
  stop: 'stop',
  quit: 'stop',
  why: 'why',
  repeat: 'repeat',
}
const PLAIN_WORDS = { help: 'help', progress: 'progress', settings: 'settings', report: 'report' } as const
const FILLERS = new Set(['on', 'about', 'a', 'me', 'please', 'level', 'start', 'drill', 'in', 'for', 'with'])
const ORDER_WORDS = [...Object.keys(PLAIN_WORDS), 'team', 'plan', 'link', 'hint', 'skip', 'stop', 'review', 'interview', 'placement']

/** Reads the words after `/drill`, in whatever order and case. */
export function readOrder(text: string): Order {
  const mention = /<@([A-Z0-9]+)(?:\|[^>]*)?>/.exec(text)?.[1] ?? null
  const words = plainSigns(readText(text.replace(NAMED, ' ')))
    .toLowerCase()
    .replace(/^\s*\/?drill\b/, ' ')
    .split(/[\s,;"]+/)
    .filter((word) => word !== '')
  const first = words[0]
  if (first === 'plan' || first === 'plans') return readPlanOrder(text)
  if (first === undefined && mention === null) return { order: 'pick' }
  if (first === '?') return { order: 'help' }
  if (first === 'team' && words.length === 1) return { order: 'team_page' }
  if (first === 'link') return { order: 'link', code: words[1] ?? null }
  if (first !== undefined && words.length === 1) {
    if (isKey(PLAIN_WORDS, first)) return { order: PLAIN_WORDS[first] }
    if (isKey(MOVE_WORDS, first)) return { order: 'move', move: MOVE_WORDS[first] ?? 'repeat' }
  }
  if (/^i ?(?:don'?t|do not) know$/.test(words.join(' '))) return { order: 'move', move: 'dont_know' }
  const isTeam = first === 'team'
  let level: LevelName | null = null
  let mode: DrillMode = 'practice'
  const rest: string[] = []
  for (const word of isTeam ? words.slice(1) : words) {
    if (isKey(LEVEL_WORDS, word)) level = LEVEL_WORDS[word] ?? null
    else if (isKey(MODE_WORDS, word) && !isTeam) mode = MODE_WORDS[word] ?? 'practice'
    else if (!FILLERS.has(word)) rest.push(word)
  }
  if (isTeam) return { order: 'team', isOff: rest.length === 1 && ['stop', 'off', 'end'].includes(rest[0] ?? ''), level, words: rest }
  return { order: 'start', mode, level, words: rest, joiner: mention }
}

/** Users, channels and user groups as Slack writes them. */
const NAMED = /<(?:@|#|!subteam\^)[^>]*>/g

function readPlanOrder(text: string): Order {
  const all = (sign: RegExp): string[] => [...new Set([...text.matchAll(sign)].map((found) => found[1] ?? ''))]
  const words = plainSigns(readText(text.replace(NAMED, ' ')))
    .split(/[\s,;"]+/)
    .filter((word) => word !== '' && !/^(?:\/?drill|plans?|to|in|into|add|enrol|enroll|for)$/i.test(word))
  return { order: 'plan', words, users: all(/<@([A-Z0-9]+)/g), channels: all(/<#([A-Z0-9]+)/g), groups: all(/<!subteam\^([A-Z0-9]+)/g) }
}

/** The order someone may have meant by a word that is none. */
export const nearestOrder = (word: string): string | null => nearest(word, ORDER_WORDS)

const isKey = <Row extends object>(rows: Row, word: string): word is keyof Row & string => Object.hasOwn(rows, word)
