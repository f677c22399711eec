import type { CompiledQuestion } from '../../grading/compiled-topic.ts'
import { scoreOf, verdictOf } from '../../grading/deciding/verdict.ts'
import { gradeAnswer } from '../../grading/grade.ts'
import type { ConceptFinding, Evidence, Grade, RedFlagFinding } from '../../grading/grade-types.ts'
import { lemmasIn } from '../../grading/reading/lemma.ts'
import { MAX_LENGTH } from '../../grading/reading/normalise.ts'
import { fillsBlank } from './blank.ts'
import type { Probe, Said } from './dialogue.ts'
import { isBareRetraction, isGivingUp, readStance, withoutStance } from './read-move.ts'

export interface TurnGrade {
  /** The turn so far: what was stated earlier counts on; evidence is of this text alone. */
  readonly grade: Grade
  /** This text alone says no more than "I don't know". */
  readonly resigned: boolean
}

const MORE_THAN_NO = 4
const RESIGNED = 'no idea'

/** Grades an answer within its turn: the first by itself, a follow-up against what is still missing, together with what was said before. */
export function gradeInTurn(text: string, question: CompiledQuestion, before: readonly Said[], probe: Probe | null): TurnGrade {
  const said = isGivingUp(text) ? RESIGNED : probe?.form === 'challenge' ? withoutStance(text) : text
  if (probe === null) {
    const grade = gradeAnswer(said, question)
    return { grade, resigned: grade.verdict === 'no_answer' }
  }
  const last = before.at(-1)?.grade
  const own = gradeAnswer(said, focusOn(question, probe))
  const resigned = own.verdict === 'no_answer'
  const target = own.concepts.find(({ id }) => id === probe.about)
  const isHalfSaid = target !== undefined && target.state !== 'stated' && target.reason !== null
  const joint = resigned || last === undefined || !isHalfSaid ? [] : gradeTogether(said, question, before)
  const filled = probe.form === 'blank' && !resigned ? gradeFilled(text, question, probe) : null
  const concepts = own.concepts.map((now) => {
    const earlier = last?.concepts.find(({ id }) => id === now.id)
    const together = joint.find(({ id }) => id === now.id)
    if (filled?.id === now.id) return filled
    return mergeConcept(now, earlier, together)
  })
  const corrects = probe.form === 'challenge' && isCorrection(text, own, probe.about, question)
  const redFlags = own.redFlags.map((now) => {
    const earlier = last?.redFlags.find(({ id }) => id === now.id)
    return mergeRedFlag(now, earlier, corrects && probe.about === now.id ? whole(text) : null)
  })
  const score = scoreOf(question, concepts, redFlags)
  const verdict = verdictOf(question, concepts, redFlags, score, resigned && (last?.verdict ?? 'no_answer') === 'no_answer')
  return { grade: { verdict, score, concepts, redFlags }, resigned }
}

/** The question as the follow-up put it: about that concept's subject; saying a nudge back claims nothing. */
function focusOn(question: CompiledQuestion, probe: Probe): CompiledQuestion {
  const item = question.items.find(({ id }) => id === probe.about)
  const words = probe.form === 'blank' || probe.form === 'challenge' ? [] : lemmasIn(probe.text)
  const subject = item?.subject ?? null
  return { ...question, subjects: subject === null ? question.subjects : [subject], prompt: new Set([...question.prompt, ...words]) }
}

function mergeConcept(now: ConceptFinding, earlier: ConceptFinding | undefined, together: ConceptFinding | undefined): ConceptFinding {
  if (now.state === 'stated' || now.state === 'contradicted') return now
  if (earlier?.state === 'stated') return { ...earlier, evidence: [] }
  if (together !== undefined) return together
  return earlier?.state === 'contradicted' ? { ...earlier, evidence: [] } : now
}

function mergeRedFlag(now: RedFlagFinding, earlier: RedFlagFinding | undefined, correction: Evidence | null): RedFlagFinding {
  if (now.state === 'asserted') return now
  if (correction !== null) return now.state === 'denied' ? now : { ...now, state: 'denied', evidence: [correction] }
  if (now.state === 'denied' || earlier === undefined || earlier.state === 'absent') return now
  return { ...earlier, evidence: [] }
}

/** Whoever gives way and says what is so instead has corrected it; a bare "no", or what is right of something else, has not yet. */
function isCorrection(text: string, own: Grade, flag: string, { items }: CompiledQuestion): boolean {
  const state = own.redFlags.find(({ id }) => id === flag)?.state
  const stance = readStance(text)
  if (state === 'asserted' || stance === 'stands' || isBareRetraction(text) || own.verdict === 'no_answer') return false
  const subjectOf = (item: string): string | null => items.find(({ id }) => id === item)?.subject ?? null
  const isAboutIt = (concept: string): boolean => subjectOf(flag) === null || [null, subjectOf(flag)].includes(subjectOf(concept))
  const stated = own.concepts.some(({ id, state }) => state === 'stated' && isAboutIt(id))
  return state === 'denied' || stated || (stance === 'retracts' && (text.match(/[\p{L}\p{N}]+/gu) ?? []).length > MORE_THAN_NO)
}

/** Concepts that only both texts together state, with the evidence that stands in the new one. */
function gradeTogether(text: string, question: CompiledQuestion, before: readonly Said[]): ConceptFinding[] {
  const said = `${before.map((each) => each.text.trim()).join('\n')}\n`
  // What stands beyond the limit is not read, and that must not be the new text; a word that was cut in two is none.
  const room = Math.max(1, MAX_LENGTH - text.length)
  const earlier = said.length > room ? said.slice(-room).replace(/^\S*(?=\s)/, '') : said
  return gradeAnswer(earlier + text, question).concepts.flatMap((finding) => {
    const evidence = finding.evidence
      .filter((span) => span.start >= earlier.length)
      .map((span) => ({ start: span.start - earlier.length, end: span.end - earlier.length, text: span.text }))
    return finding.state === 'stated' && evidence.length > 0 ? [{ ...finding, evidence }] : []
  })
}

function gradeFilled(text: string, question: CompiledQuestion, { about, missing = [] }: Probe): ConceptFinding | null {
  const isFilled = missing.length > 0 && fillsBlank(text, missing, question)
  return isFilled ? { id: about, state: 'stated', evidence: [whole(text)], reason: null } : null
}

function whole(text: string): Evidence {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return { start, end, text: text.slice(start, end) }
}
