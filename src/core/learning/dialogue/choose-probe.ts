import type { Concept, Question, RedFlag, Topic } from '../../bank/topic/topic.ts'
import type { CompiledQuestion } from '../../grading/compiled-topic.ts'
import type { Evidence, Grade } from '../../grading/grade-types.ts'
import { termKey } from '../../grading/reading/vocabulary.ts'
import { makeBlank } from './blank.ts'
import { type Dialogue, givenHints, type Mode, type Probe } from './dialogue.ts'
import { nextHint } from './next-hint.ts'

/** One question as it is talked about. */
export interface Talk {
  readonly mode: Mode
  readonly topic: Topic
  readonly question: Question
  readonly compiled: CompiledQuestion
  /** Which question of the drill this is, from 1; wordings vary with it. */
  readonly number: number
  readonly dialogue: Dialogue
  /** What was just said; empty for a move. */
  readonly text: string
}

export const MOST_FOLLOW_UPS = 2
const SOLID = 0.8

/** Those who gave up are met halfway; the rest are asked openly first. */
export type Need = 'answered' | 'gave_up'

/**
 * What to ask on about after an answer: a red flag first, then the weightiest missing essential concept by nudge, hint and blank.
 * Null when there is nothing left to ask, or enough was asked.
 */
export function chooseProbe(talk: Talk, grade: Grade, need: Need): Probe | null {
  const { mode, dialogue, question } = talk
  if (mode === 'placement' || dialogue.followUps >= MOST_FOLLOW_UPS) return null
  const flag = openFlag(talk, grade)
  if (flag !== undefined) return { form: 'challenge', about: flag.id, text: challengeText(flag, grade, talk) }
  const concept = wantedConcept(question, grade)
  if (concept === undefined) return null
  const again = dialogue.asked !== null && dialogue.asked.about === concept.id
  if (mode === 'interview') return again || need === 'gave_up' ? null : nudge(concept, talk)
  if (again && dialogue.asked?.form === 'blank') return null
  if (!again && need === 'answered') return nudge(concept, talk)
  if (again && dialogue.hints === 0) return hint(concept, talk, grade) ?? blank(concept, talk)
  return again ? blank(concept, talk) : (hint(concept, talk, grade) ?? nudge(concept, talk))
}

/** What a learner gets who asks for a hint: the author's that lead to what is missing, one after the other, then a statement with gaps. */
export function chooseHint(talk: Talk, grade: Grade | null): Probe | null {
  const { question, dialogue } = talk
  const concept = question.concepts.find(({ id }) => id === dialogue.asked?.about) ?? wantedConcept(question, grade) ?? question.concepts[0]
  if (concept === undefined || dialogue.asked?.form === 'blank') return null
  return hint(concept, talk, grade) ?? blank(concept, talk)
}

/** A red flag that stands and was not questioned yet. */
function openFlag({ topic, dialogue }: Talk, grade: Grade): RedFlag | undefined {
  const open = grade.redFlags.filter((finding) => finding.state === 'asserted' && !dialogue.challenged.includes(finding.id))
  return topic.red_flags.find(({ id }) => id === open[0]?.id)
}

/** The weightiest missing concept among the essential ones; of a rubric without any, among all while the answer is not solid. */
export function wantedConcept(question: Question, grade: Grade | null): Concept | undefined {
  const isStated = (id: string): boolean => grade?.concepts.some((finding) => finding.id === id && finding.state === 'stated') === true
  const essential = question.concepts.filter((concept) => concept.essential)
  const wanted = essential.length > 0 ? essential : (grade?.score ?? 0) < SOLID ? question.concepts : []
  return wanted.filter(({ id }) => !isStated(id)).toSorted((a, b) => b.weight - a.weight)[0]
}

function challengeText(flag: RedFlag, grade: Grade, { mode, text }: Talk): string {
  const evidence = grade.redFlags.find(({ id }) => id === flag.id)?.evidence[0]
  const quote = evidence === undefined || text === '' ? flag.claim : claimAround(text, evidence)
  return mode === 'interview' ? `You said "${quote}". Can you walk me through that?` : `One moment: "${quote}". Do you stand by that?`
}

const LONGEST_QUOTE = 100

/** The clause that evidence stands in, as it was written. */
function claimAround(text: string, { start, end }: Evidence): string {
  const before = text.slice(0, start).search(/[^.!?;,:\n()]*$/)
  const after = text.slice(end).search(/[.!?;,:\n()]|\s(?:and|but|because|so|while|whereas)\s|$/)
  const clause = text
    .slice(before, end + after)
    .trim()
    .replace(/^(?:and|but|so|because|while|whereas|or) /i, '')
  return clause.length <= LONGEST_QUOTE ? clause : text.slice(start, end).trim()
}

function nudge(concept: Concept, talk: Talk): Probe {
  return { form: 'nudge', about: concept.id, text: concept.probe ?? openNudge(concept, talk) }
}

/** Without an author's probe all that may be given away is the thing spoken of. */
function openNudge(concept: Concept, { compiled, topic, number }: Talk): string {
  const key = compiled.items.find(({ id }) => id === concept.id)?.subject
  const name = topic.terms.find((term) => termKey(term.name) === key)?.name
  if (name !== undefined && !(compiled.subjects.length === 1 && compiled.subjects[0] === key)) return `And what about ${name}?`
  return ['What else would you say?', 'There is one more point that matters here. Which?', 'What is still missing in that picture?'][
    number % 3
  ] as string
}

function hint(concept: Concept, { question, dialogue, compiled }: Talk, grade: Grade | null): Probe | null {
  const given = givenHints(dialogue).map(({ text }) => text)
  const left = question.hints.filter((text) => !given.includes(text))
  const stated = grade?.concepts.flatMap(({ id, state }) => (state === 'stated' ? [id] : [])) ?? []
  const text = nextHint(left, concept.id, stated, compiled)
  return text === undefined ? null : { form: 'hint', about: concept.id, text }
}

function blank(concept: Concept, { compiled }: Talk): Probe | null {
  const made = makeBlank(concept, compiled)
  return made === null ? null : { form: 'blank', about: concept.id, text: made.text, missing: made.missing }
}
