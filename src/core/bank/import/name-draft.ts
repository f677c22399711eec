import { contentOf, likeness } from '../likeness.ts'
import { LEVELS } from '../topic/levels.ts'
import type { DraftConcept, DraftQuestion } from './draft-question.ts'
import type { Draft } from './draft-topic.ts'
import type { ImportedConcept, ImportedTopic } from './imported-topic.ts'
import { linkedTopic } from './linked-topics.ts'
import { rewordClaim } from './reword-claim.ts'
import { slug } from './slug.ts'

/** What is known of a topic from before: its ids are kept for whatever still says the same. */
export type KnownTopic = {
  readonly red_flags: readonly { readonly id: string; readonly claim: string }[]
  readonly questions: readonly {
    readonly id: string
    readonly level: string
    readonly prompt: string
    readonly concepts: readonly { readonly id: string; readonly statement: string; readonly accept?: readonly string[] | undefined }[]
  }[]
}

const SAME_QUESTION = 0.6
const SAME_ANSWER = 0.8
const SAME_CLAIM = 0.5
const LONGEST_ANSWER = 3900
const MUST_KNOW_WEIGHT = 2

/** A draft with ids: those of the known topics where an item is found again, else made from its words. */
export function nameDraft(draft: Draft, id: string, known: readonly KnownTopic[], bankIds: readonly string[]): ImportedTopic {
  const questions = known.flatMap((topic) => topic.questions)
  const saidIn = (concepts: readonly { readonly statement: string }[]): string => concepts.map(({ statement }) => statement).join('. ')
  const questionIds = new Naming(
    questions.flatMap(
      ({ id, prompt, concepts }) =>
        [
          [id, prompt],
          [id, saidIn(concepts)],
        ] as const,
    ),
  )
  const ids = new Map(draft.questions.map((question) => [question, questionIds.idFor(question.prompt, SAME_QUESTION)]))
  // Asked in other words, answered as before
  for (const question of draft.questions) ids.set(question, ids.get(question) ?? questionIds.idFor(saidIn(question.concepts), SAME_ANSWER))
  for (const question of draft.questions) ids.set(question, ids.get(question) ?? questionIds.newId(slugOf(question), question.level))
  const flagIds = new Naming(
    known.flatMap((topic) => topic.red_flags.map((flag) => [flag.id, flag.claim] as const)),
    questions.flatMap(({ concepts }) => concepts.map((concept) => concept.id)),
  )
  const flags = draft.redFlags.map((flag) => ({
    ...flag,
    id: flagIds.idFor(flag.claim, SAME_CLAIM) ?? flagIds.newId(slug(flag.claim), 'claim'),
  }))
  return {
    id,
    title: draft.title,
    summary: draft.summary,
    related: [...new Set(draft.related.map(({ text }) => linkedTopic(text, id, bankIds)))].filter((linked) => linked !== id),
    terms: draft.terms.map(({ name, also, subject }) => ({ name, ...(also.length > 0 ? { also } : {}), ...(subject ? { subject } : {}) })),
    red_flags: flags.map((flag) => ({
      id: flag.id,
      claim: flag.claim,
      ...alsoOf(flag.claim),
      ...(flag.correction === '' ? {} : { correction: flag.correction }),
    })),
    questions: draft.questions.map((question) => {
      const own = ids.get(question) ?? ''
      const before = questions.filter((candidate) => candidate.id === own)
      return {
        id: own,
        level: question.isLevelGuessed ? (LEVELS.find((level) => level === before[0]?.level) ?? question.level) : question.level,
        prompt: question.prompt,
        concepts: nameConcepts(
          question.concepts,
          before.flatMap((candidate) => candidate.concepts),
          [...flags, ...known.flatMap((topic) => topic.red_flags)].map((flag) => flag.id),
        ),
        red_flags: flags.filter((flag) => flag.questions.includes(question)).map((flag) => flag.id),
        follow_ups: question.followUps.flatMap((next) => ids.get(next) ?? []),
        answer: answerOf(question),
      }
    }),
  }
}

function alsoOf(claim: string): { also?: readonly string[] } {
  const also = rewordClaim(claim)
  return also.length === 0 ? {} : { also }
}

function nameConcepts(
  concepts: readonly DraftConcept[],
  before: KnownTopic['questions'][number]['concepts'],
  flagIds: readonly string[],
): ImportedConcept[] {
  const naming = new Naming(
    before.flatMap(({ id, statement, accept }) => [statement, ...(accept ?? [])].map((text) => [id, text] as const)),
    flagIds,
  )
  const found = concepts.map((concept) => naming.idFor(concept.statement, SAME_CLAIM))
  return concepts.map(({ statement, accept, isMustKnow }, index) => ({
    id: found[index] ?? naming.newId(slug(statement), 'point'),
    statement,
    ...(isMustKnow ? { weight: MUST_KNOW_WEIGHT, essential: true } : {}),
    ...(accept.length > 0 ? { accept } : {}),
  }))
}

/** Gives out ids, each once: known ones to texts that are the same or nearly so, and new ones that are not `taken` by others. */
class Naming {
  readonly #known: readonly (readonly [id: string, text: string, content: ReadonlySet<string>])[]
  readonly #taken = new Set<string>()
  readonly #given = new Set<string>()

  constructor(known: readonly (readonly [id: string, text: string])[], taken: readonly string[] = []) {
    this.#known = known.map(([id, text]) => [id, text, contentOf(text)])
    for (const id of [...known.map(([id]) => id), ...taken]) this.#taken.add(id)
  }

  idFor(text: string, least: number): string | undefined {
    const content = contentOf(text)
    let best: string | undefined
    let most = 0
    for (const [id, other, words] of this.#known) {
      if (this.#given.has(id)) continue
      const found = other === text ? 2 : likeness(content, words)
      if (found >= least && found > most) {
        best = id
        most = found
      }
    }
    if (best !== undefined) this.#given.add(best)
    return best
  }

  newId(wished: string, otherwise: string): string {
    const stem = wished === '' ? otherwise : wished
    for (const candidate of [stem, `${stem}-${otherwise}`])
      if (!this.#taken.has(candidate)) {
        this.#taken.add(candidate)
        return candidate
      }
    for (let count = 2; ; count++) {
      if (this.#taken.has(`${stem}-${count}`)) continue
      this.#taken.add(`${stem}-${count}`)
      return `${stem}-${count}`
    }
  }
}

const slugOf = (question: DraftQuestion): string => slug(question.term === '' ? question.prompt : question.term)

function answerOf(question: DraftQuestion): string {
  let answer = question.reply === '' ? '' : `${question.reply}.`
  for (const { whole } of question.concepts) {
    const sentence = `${upperFirst(whole)}.`
    if (answer.length + sentence.length > LONGEST_ANSWER) break
    answer += `${answer === '' ? '' : ' '}${sentence}`
  }
  return answer
}

/** "need to …" to "Need to …"; names such as mTLS and no-cache keep their first letter. */
const upperFirst = (text: string): string => (/^\p{Ll}+(?:[\s,]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text)
