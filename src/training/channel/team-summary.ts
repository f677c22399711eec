import type { TeamQuestion } from '../channel-ports.ts'
import { countedAttempts } from '../drill/counted-attempts.ts'
import { findQuestion } from '../drill/find-drill.ts'
import type { Cell, Store } from '../ports.ts'

/** With fewer, what "someone" said would tell who. */
const FEWEST = 3

/** What a team's answers to one question show, of nobody in particular. */
export interface TeamSummary {
  readonly question: TeamQuestion
  readonly answered: number
  /** null: too few answered to say more. */
  readonly findings: {
    readonly concepts: readonly { readonly statement: string; readonly share: number }[]
    readonly misconception: { readonly claim: string; readonly correction: string | null } | null
  } | null
}

/** Closes the questions whose time is over and sums them up. Within the caller's transaction, so that what is taken is also posted. */
export function takeSummaries(cell: Cell, store: Store): TeamSummary[] {
  const now = cell.now()
  return store
    .teamQuestions({ status: 'open' })
    .filter(({ closesAt }) => closesAt <= now)
    .map((question) => {
      const closed: TeamQuestion = { ...question, status: 'closed' }
      store.saveTeamQuestion(closed)
      return summarise(cell, store, closed)
    })
}

function summarise(cell: Cell, store: Store, question: TeamQuestion): TeamSummary {
  const answers = store
    .teamAnswers(question.id)
    .map(({ learnerId, drillId }) => countedAttempts(store, { learnerId, drillId }))
    .filter((attempts) => attempts.length > 0)
  const found = findQuestion(cell, question.topic, question.questionId)
  if (answers.length < FEWEST || found === undefined) return { question, answered: answers.length, findings: null }
  const concepts = found.question.concepts.map(({ id, statement }) => {
    const held = answers.filter((attempts) => attempts.at(-1)?.grade.concepts.some((each) => each.id === id && each.state === 'stated'))
    return { statement, share: held.length / answers.length }
  })
  const raisedBy = (id: string): number =>
    answers.filter((attempts) => attempts.some(({ grade }) => grade.redFlags.some((flag) => flag.id === id && flag.state === 'asserted')))
      .length
  const worst = found.entry.topic.red_flags.toSorted((a, b) => raisedBy(b.id) - raisedBy(a.id))[0]
  const misconception =
    worst === undefined || raisedBy(worst.id) === 0 ? null : { claim: worst.claim, correction: worst.correction ?? null }
  return { question, answered: answers.length, findings: { concepts, misconception } }
}
