import { readExemplar } from '../../grading/matching/slot.ts'
import { itemsOf, type QuestionItems } from './train-profiles.ts'

/** How many exemplars must use a word before it is worth knowing what is said instead of it; a statement or claim counts as so many. */
const OFTEN = 3

/** The lemmas worth expanding, and those of items with few phrases. */
export function askedLemmas(questions: readonly QuestionItems[]): { often: string[]; scarce: Set<string> } {
  const counts = new Map<string, number>()
  const scarce = new Set<string>()
  for (const { exemplars, near, profile } of questions.flatMap(itemsOf))
    for (const { source, slots } of [...exemplars, ...near].map((line) => readExemplar(line)))
      for (const key of slots.flatMap(({ keys }) => keys)) {
        if (!key.startsWith('w:')) continue
        const lemma = key.slice(2)
        counts.set(lemma, (counts.get(lemma) ?? 0) + (profile === null || source === 'statement' || source === 'claim' ? OFTEN : 1))
        if (profile === null) scarce.add(lemma)
      }
  return { often: [...counts].filter(([, count]) => count >= OFTEN).map(([lemma]) => lemma), scarce }
}
