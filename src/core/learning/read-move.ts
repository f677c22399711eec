import { AROUND_MOVES, MOVE_PHRASES, RETRACTS, STANDS } from './move-phrases.ts'

export const MOVES = ['hint', 'skip', 'dont_know', 'why', 'missed', 'repeat', 'stop', 'restart', 'appeal'] as const
/** What a learner can do instead of answering. */
export type Move = (typeof MOVES)[number]
/** Whether a learner still stands by a claim that was questioned; `open` when the reply does not begin with either. */
export type Stance = 'stands' | 'retracts' | 'open'

const LONGEST = 80
const split = (row: string): string[] => row.split(';').map((phrase) => phrase.trim())
const phrases = new Map(
  MOVE_PHRASES.trim()
    .split('\n')
    .flatMap((row) => {
      const [move = '', list = ''] = row.split(':')
      return split(list).map((phrase) => [phrase, move as Move] as const)
    }),
)
const around = split(AROUND_MOVES)
const stands = split(STANDS)
const retracts = split(RETRACTS)
const STANCES = new Set([...stands, ...retracts, 'oh wait no', 'oh wait', 'no wait', 'wait no', 'no no', 'right'])

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Tells a move from an answer: a move is a whole message, whatever politeness stands around it. A single word that the rubric
 * uses itself ("reset") is an answer, unless a slash stands before it.
 */
export function readMove(text: string, isOfRubric: (word: string) => boolean): Move | 'answer' {
  if (text.length > LONGEST) return 'answer'
  if (/^\s*\?+\s*$/.test(text)) return 'dont_know'
  const said = plain(text)
  const move = phrases.get(said) ?? phrases.get(withoutAround(said))
  if (move === undefined) return 'answer'
  const words = said.split(' ')
  return words.length === 1 && !text.trimStart().startsWith('/') && isOfRubric(said) ? 'answer' : move
}

function withoutAround(said: string): string {
  let rest = said
  for (let cut = true; cut && rest !== ''; ) {
    cut = false
    for (const phrase of around) {
      const shorter = rest.startsWith(`${phrase} `)
        ? rest.slice(phrase.length + 1)
        : rest.endsWith(` ${phrase}`)
          ? rest.slice(0, -phrase.length - 1)
          : rest
      if (shorter === rest) continue
      rest = shorter
      cut = true
      if (phrases.has(rest)) return rest
    }
  }
  return rest
}

/** Whether a whole message says no more than "I don't know", in whatever wording. */
export const isGivingUp = (text: string): boolean => readMove(text, () => false) === 'dont_know'

/** A reply to a challenge without its opening "no, wait:", which would deny what follows; as many spaces stand there instead. */
export function withoutStance(text: string): string {
  let at = 0
  for (let opening = openingOf(text, at); opening > 0; opening = openingOf(text, at)) at += opening
  return ' '.repeat(at) + text.slice(at)
}

function openingOf(text: string, at: number): number {
  const part = /^[^,.:;!?—–-]{1,30}[,.:;!?—–-]+\s*/.exec(text.slice(at))?.[0] ?? ''
  return STANCES.has(plain(part)) ? part.length : 0
}

/** How a reply to a challenge begins. */
export function readStance(text: string): Stance {
  const said = `${plain(text)} `
  const begins = (list: readonly string[]): boolean => list.some((phrase) => said.startsWith(`${phrase} `))
  return begins(retracts) ? 'retracts' : begins(stands) ? 'stands' : 'open'
}

/** An answer may end in "(sure)" or "(unsure)" where a channel has no buttons for it. */
export function readConfidence(text: string): 'sure' | 'unsure' | null {
  const said = /\((sure|certain|unsure|not sure|guess|guessing)\)[\s.]*$/i.exec(text)?.[1]?.toLowerCase()
  return said === undefined ? null : said === 'sure' || said === 'certain' ? 'sure' : 'unsure'
}
