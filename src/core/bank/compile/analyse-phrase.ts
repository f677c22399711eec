import { type Analysis, analyse } from '../../grading/analyse.ts'
import type { Vocabulary } from '../../grading/reading/vocabulary.ts'

const known = new WeakMap<Vocabulary, Map<string, Analysis>>()

/** Reads a phrase without the marks of its cores; once, though it is counted and then cut into slots for each question that lists it. Not to be changed. */
export function analysePhrase(text: string, vocabulary: Vocabulary): Analysis {
  const read = known.get(vocabulary) ?? new Map<string, Analysis>()
  known.set(vocabulary, read)
  const analysis = read.get(text) ?? analyse(text.replaceAll('*', ''), vocabulary)
  read.set(text, analysis)
  return analysis
}
