import { LEVELS } from '../topic/levels.ts'
import { type DraftQuestion, firstNamed } from './draft-question.ts'
import { draftSection } from './draft-section.ts'
import { Drafting } from './drafting.ts'
import type { GuessedTerm } from './guess-terms.ts'
import { placeFollowUp, placeMustKnow, placeRemember } from './place-remarks.ts'
import { type Note, type Outline, type Said, SheetError } from './sheet.ts'

/** What a sheet gives: questions with their facts, claims that are wrong, links, and what was left out. */
export interface Draft {
  readonly title: string
  readonly summary: string
  readonly terms: readonly GuessedTerm[]
  readonly questions: readonly DraftQuestion[]
  readonly redFlags: readonly { readonly claim: string; readonly correction: string; readonly questions: readonly DraftQuestion[] }[]
  readonly related: readonly Said[]
  readonly notes: readonly Note[]
}

const LONGEST_SUMMARY = 500

/** Makes a topic's content of a sheet's parts. Throws `SheetError` where there is nothing to ask or far too much. */
export function draftTopic(outline: Outline): Draft {
  const drafting = new Drafting(outline)
  for (const section of outline.sections) draftSection(drafting, section)
  const firstLine = (list: readonly Said[]): number => list[0]?.line ?? 0
  for (const said of outline.remember) placeRemember(drafting, said, firstLine(outline.remember))
  for (const said of outline.mustKnow) placeMustKnow(drafting, said, firstLine(outline.mustKnow))
  for (const said of outline.followUps) placeFollowUp(drafting, said)
  const asked = drafting.questions.filter((question) => question.concepts.length > 0)
  const questions = LEVELS.flatMap((level) => asked.filter((question) => question.level === level))
  const [first] = questions
  if (first === undefined) throw new SheetError('it holds nothing to ask: no list, no sentence under its title')
  for (const { followUps } of questions) followUps.splice(0, followUps.length, ...followUps.filter((next) => questions.includes(next)))
  const redFlags = outline.redFlags.map(({ text, reason, line }) => {
    const name = firstNamed(text, drafting.names)
    const about = name === undefined ? [] : questions.filter((question) => question.isAbout(name))
    return { claim: text, correction: reason, line, questions: about.length === 0 ? [first] : about }
  })
  const unplaced = redFlags.filter((flag) => flag.questions.length === 1 && flag.questions[0] === first)
  if (unplaced.length > 0 && questions.length > 1)
    drafting.notes.push({
      line: unplaced[0]?.line ?? 1,
      kind: 'warning',
      text: `${unplaced.length} of ${redFlags.length} red flags are listed by the first question alone; list them under each question that may raise them`,
    })
  return {
    title: outline.title.text,
    summary: summaryOf(outline),
    terms: drafting.terms,
    questions,
    redFlags,
    related: outline.related,
    notes: drafting.notes.sort((a, b) => a.line - b.line),
  }
}

/** What stands between the title and the first list. */
function summaryOf({ sections }: Outline): string {
  const said = (sections[0]?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' || block.kind === 'label' ? [block.text] : []))
  return said.slice(0, 2).join(' ').slice(0, LONGEST_SUMMARY)
}
