import { RETRACTS, STANDS } from './move-phrases.ts'
import { plain, readWhole } from './whole-message.ts'

export const MOVES = ['hint', 'skip', 'dont_know', 'why', 'missed', 'repeat', 'stop', 'restart', 'appeal'] as const
/** What a learner can do instead of answering. */
export type Move = (typeof MOVES)[number]
/** Whether a learner still stands by a claim that was questioned; `open` when the reply does not begin with either. */
export type Stance = 'stands' | 'retracts' | 'open'

const ASIDES = ['greet', 'ask_well', 'thank', 'wait', 'ask_who', 'nod'] as const
/** What is said beside the question: it asks for nothing, and leaves the question as it is. */
export type Aside = (typeof ASIDES)[number]
export type Meant = Move | Aside
/** What a message is taken for. */
export type Heard = Move | 'aside' | 'answer'

const LONGEST = 80
const split = (row: string): string[] => row.split(';').map((phrase) => phrase.trim())
const stands = split(STANDS)
const retracts = split(RETRACTS)
const STANCES = new Set([...stands, ...retracts, 'oh wait no', 'oh wait', 'no wait', 'wait no', 'no no', 'right'])
const SAYS_NO = /\b(?:no|nein)\b/i
/** What asks for something to be done, the stronger first. */
const WISHES: readonly Move[] = ['restart', 'stop', 'skip', 'hint', 'repeat']
/** The rest, what counts more first. */
const TALK: readonly Move[] = ['appeal', 'missed', 'dont_know', 'why']

/**
 * Tells a move from an answer: a move is a whole message, whatever politeness stands around it. What the rubric itself says, such as
 * "reset", is an answer unless a request or a slash stands with it.
 */
export function readMove(text: string, isOfRubric: (phrase: string) => boolean): Heard {
  if (text.length > LONGEST) return 'answer'
  if (/^\s*\?+\s*$/.test(text)) return 'dont_know'
  const whole = readWhole(text)
  if (whole === null) return 'answer'
  const { cores, isPolite } = whole
  const isRequest = isPolite || text.trimStart().startsWith('/')
  if (!isRequest && cores.every(({ phrase }) => isOfRubric(phrase))) return 'answer'
  const isSaid = (move: Move): boolean => cores.some(({ meant }) => meant === move)
  const [wish, ...others] = WISHES.filter(isSaid)
  // Not knowing is the reason for a wish beside it; other talk wants its own reply.
  const talk = TALK.find((move) => isSaid(move) && (move !== 'dont_know' || wish === undefined))
  if (talk !== undefined) return talk
  const bare = new Set(
    cores.filter(({ meant, phrase }) => WISHES.some((each) => each === meant) && !phrase.includes(' ')).map(({ phrase }) => phrase),
  )
  const isList = bare.size > 1 && [...bare].some(isOfRubric)
  // "Stop, then start again" tells what something does.
  if ((wish === 'restart' && others.length > 0) || (isList && !isRequest)) return 'answer'
  return wish ?? (SAYS_NO.test(text) ? 'answer' : 'aside')
}

/** Which aside a message is; of several the last. */
export function readAside(text: string): Aside {
  const meant = readWhole(text)?.cores.at(-1)?.meant
  return ASIDES.find((aside) => aside === meant) ?? 'nod'
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

/** Says that something was mistaken, and not what is so instead. */
const ADMITS =
  /^(?:(?:no|sorry|oh) )?i (?:have |had |must have )?(?:(?:got|had) (?:that|it|this) (?:all )?wrong|(?:mixed|muddled) (?:up )?(?:that|it|this|them|those|things|(?:the |these |those )?two(?: things)?)(?: up)?|confused (?:that|it|this|them|things|two things))$/

/** A reply to a challenge that takes the claim back and says nothing else. */
export const isBareRetraction = (text: string): boolean =>
  text.split(/[,.:;!?—–]+|\s-+\s/).every((part) => {
    const said = plain(part)
    return said === '' || retracts.includes(said) || STANCES.has(said) || ADMITS.test(said)
  }) && readStance(text) === 'retracts'

/** An answer may end in "(sure)" or "(unsure)" where a channel has no buttons for it. */
export function readConfidence(text: string): 'sure' | 'unsure' | null {
  const said = /\((sure|certain|unsure|not sure|guess|guessing)\)[\s.]*$/i.exec(text)?.[1]?.toLowerCase()
  return said === undefined ? null : said === 'sure' || said === 'certain' ? 'sure' : 'unsure'
}
