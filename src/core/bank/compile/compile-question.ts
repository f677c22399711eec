import { analyse } from '../../grading/analyse.ts'
import type { CompiledItem, CompiledQuestionRow } from '../../grading/compiled-topic.ts'
import { type Exemplar, writeExemplar } from '../../grading/matching/slot.ts'
import type { Vocabulary } from '../../grading/reading/vocabulary.ts'
import { isFunctionWord } from '../../grading/reading/word-kind.ts'
import { splitSentences } from '../split-sentences.ts'
import type { Concept, Question, RedFlag } from '../topic/topic.ts'
import { alternativesOf } from './alternatives.ts'
import { cutSlots } from './cut-slots.ts'
import type { Rarity } from './rarity.ts'
import type { Reading } from './read-slots.ts'
import { LEAST_PHRASES, type QuestionItems } from './train-profiles.ts'

/** A question whose red flags still stand with it. */
export type QuestionRow = Omit<CompiledQuestionRow, 'redFlags'> & QuestionItems

/** Cuts what a question and its red flags accept into exemplars; profiles are trained later, when all are there. */
export function compileQuestion(question: Question, redFlags: readonly RedFlag[], vocabulary: Vocabulary, rarity: Rarity): QuestionRow {
  const { subjects, prompt } = promptOf(question, vocabulary)
  const implied = subjects.length === 1 ? (subjects[0] ?? null) : null
  const reading = { vocabulary, rarity, prompt: new Set(prompt), implied }
  return {
    id: question.id,
    subjects,
    prompt,
    concepts: question.concepts.map((concept) => compileConcept(concept, reading)),
    redFlags: redFlags.map((flag) => compileRedFlag(flag, reading)),
  }
}

const compileConcept = ({ id, statement, accept, near, weight, essential, patterns }: Concept, reading: Reading): CompiledItem => ({
  ...compileItem(id, [['statement', statement], ...numbered('accept', accept)], near, reading),
  weight,
  essential,
  patterns,
})

const compileRedFlag = ({ id, claim, also, correction, near, patterns }: RedFlag, reading: Reading): CompiledItem => ({
  ...compileItem(
    id,
    [['claim', claim], ...numbered('also', also)],
    [...(correction === undefined ? [] : splitSentences(correction)), ...near],
    reading,
  ),
  weight: 0,
  essential: false,
  patterns,
})

function compileItem(
  id: string,
  phrases: readonly (readonly [string, string])[],
  near: readonly string[],
  reading: Reading,
): Omit<CompiledItem, 'weight' | 'essential' | 'patterns'> {
  const read = ([source, text]: readonly [string, string]): Exemplar[] => {
    const exemplar = cutSlots(source, text, reading)
    return exemplar === undefined ? [] : [exemplar]
  }
  const isScarce = phrases.length < LEAST_PHRASES
  const exemplars = phrases.flatMap(([source, text]) => (isScarce ? alternativesOf(text) : [text]).flatMap((one) => read([source, one])))
  return {
    id,
    subject: exemplars[0]?.subject ?? reading.implied,
    exemplars: exemplars.map(writeExemplar),
    verbatim: [],
    near: numbered('near', near).flatMap(read).map(writeExemplar),
    profile: null,
  }
}

const numbered = (name: string, phrases: readonly string[]): [string, string][] =>
  phrases.map((phrase, index) => [`${name}[${index}]`, phrase])

/** The names that a prompt asks about, and its content words as lemmas. */
function promptOf(question: Question, vocabulary: Vocabulary): { subjects: string[]; prompt: string[] } {
  const { tokens, marks } = analyse(question.prompt, vocabulary)
  const subjects = [
    ...new Set(
      marks
        .filter((mark) => vocabulary.subjects.has(mark.key) && !mark.contrasted && tokens[mark.negation?.from ?? -1]?.text !== 'without')
        .map((mark) => mark.key),
    ),
  ]
  return {
    subjects,
    prompt: [...new Set(tokens.filter((token) => token.kind === 'word' && !isFunctionWord(token.text)).map((token) => token.lemma))],
  }
}
