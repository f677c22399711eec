import type { Question, RedFlag, Topic } from '../../bank/topic/topic.ts'
import type { Grade } from '../../grading/grade-types.ts'
import type { ReplyLine } from './dialogue.ts'
import type { Aside } from './read-move.ts'

/** Ordinary words that statements begin with; names keep their capitals. */
const SENTENCE_STARTS =
  /^(?:A|An|The|It|They|There|In|On|From|With|Each|Two|One|Put|Set|Run|Use|Clients|Internal|External|Applications|Sharing|Managing|Ports) (?![—–-] )/
/** A statement inside a sentence: lower case where it begins with an ordinary word. */
export const lower = (statement: string): string =>
  SENTENCE_STARTS.test(statement) ? statement.charAt(0).toLowerCase() + statement.slice(1) : statement
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
const clause = (text: string): string => lower(text).replace(/\.$/, '')
const pick = (choices: readonly string[], at: number): string => choices[at % choices.length] ?? ''

/** What the grade finds stated, or else all the rest, in the rubric's words and order. */
export const statementsOf = (question: Question, grade: Grade, isStated: boolean): string[] =>
  question.concepts
    .filter(({ id }) => (grade.concepts.find((finding) => finding.id === id)?.state === 'stated') === isStated)
    .map(({ statement }) => statement)

/** Names what was right, and nothing more. */
export function praise(statements: readonly string[], isWhole: boolean, number: number): ReplyLine[] {
  if (statements.length === 0) return []
  const opening = isWhole
    ? pick(['Yes, that is the whole of it', 'Right, nothing is missing', 'Yes, all there'], number)
    : pick(['Right', 'Yes', 'That is right'], number)
  const more = statements.length - MOST_NAMED
  const rest = more <= 0 ? '' : more === 1 ? '; and one point more' : `; and ${more} points more`
  return [{ kind: 'praise', text: `${opening}: ${statements.slice(0, MOST_NAMED).map(clause).join('; ')}${rest}.` }]
}
const MOST_NAMED = 2

/** Tells what was not said. Where most of it was not, the author's own answer reads better than a list. */
export function tellRest(question: Question, grade: Grade): ReplyLine[] {
  const missing = statementsOf(question, grade, false)
  if (missing.length === 0) return []
  const hasSome = missing.length < question.concepts.length
  if (question.answer !== undefined && (missing.length > MOST_NAMED || !hasSome))
    return [{ kind: 'model', text: `Here is how I would put it: ${question.answer}` }]
  const lacksEssential = question.concepts.some(({ essential, statement }) => essential && missing.includes(statement))
  const opening = !hasSome ? 'What I was looking for' : lacksEssential ? 'What was still missing' : 'What I would add'
  return [{ kind: 'told', text: `${opening}: ${missing.map(clause).join('; ')}.` }]
}

/** How a grade came about: what was heard of the rubric, what was not, and which red flags stood. */
export function accountFor(question: Question, grade: Grade, flags: readonly RedFlag[]): ReplyLine {
  const heard = statementsOf(question, grade, true)
  const missing = statementsOf(question, grade, false)
  const had =
    heard.length === 0 ? 'I heard none of the key points, which are' : `I heard ${heard.length} of ${question.concepts.length} key points`
  const list = (statements: readonly string[]): string => (statements.length === 0 ? '' : `: ${statements.map(clause).join('; ')}`)
  const lacked = heard.length === 0 ? list(missing) : missing.length === 0 ? '' : `. I did not hear${list(missing)}`
  const wrong = flags.length === 0 ? '' : ` Wrong was${list(flags.map(({ claim }) => claim))}.`
  return { kind: 'told', text: `${had}${list(heard)}${lacked}.${wrong}` }
}

/** What is right instead of a red flag's claim, as a sentence. */
export const correctionOf = (flag: RedFlag): string => sentence(flag.correction ?? `It is not so that ${clause(flag.claim)}`)

export function flagsOf(topic: Topic, grade: Grade, state: 'asserted' | 'denied'): RedFlag[] {
  return topic.red_flags.filter(({ id }) => grade.redFlags.some((finding) => finding.id === id && finding.state === state))
}

const TO_ASIDES: Record<Aside, string> = {
  greet: 'Hello! Whenever you are ready.',
  ask_well: 'All well here, thank you. Over to you.',
  thank: 'You are welcome. The question is still open.',
  wait: 'Of course. Answer when you are ready.',
  ask_who: 'I am a program, without an AI model: I compare your words with the points that a good answer makes. Over to you.',
  nod: 'The question is still open: say what you have, or skip it.',
}
/** A word in return for what is said beside the question. */
export const replyToAside = (aside: Aside): string => TO_ASIDES[aside]

/** What closes an interviewer's question without a word about the answer. */
export const acknowledge = (number: number): ReplyLine => ({
  kind: 'ack',
  text: pick(['Thank you.', 'All right.', 'Noted, thanks.', 'Okay, thank you.'], number),
})
