import { claimTarget } from '../../src/core/learning/memory/claim-target.ts'
import type { Plan } from '../../src/core/learning/plan/plan.ts'
import { countedAttempts } from '../../src/training/drill/counted-attempts.ts'
import type { Attempt, Cell } from '../../src/training/ports.ts'
import { bank } from './scripted-cell.ts'

export const dayIn = (at: string, timeZone: string): string => new Date(at).toLocaleDateString('sv-SE', { timeZone })

/** Everything the report says of one person, worked out from their attempts alone and by other means. */
export function fromAttempts(attempts: readonly Attempt[], topicId: string, level: string) {
  const { topic } = bank.find(topicId)!
  const questions = topic.questions.filter((question) => question.level === level)
  const own = attempts.filter((attempt) => attempt.topic === topicId)
  const isHeld = (questionId: string, concept: string): boolean => {
    const states = own.filter((attempt) => attempt.questionId === questionId)
    const since = states.findLastIndex(({ grade }) => grade.concepts.some(({ id, state }) => id === concept && state === 'contradicted'))
    const days = states.slice(since + 1).flatMap(({ grade, day, probe }) => {
      const isStated = grade.concepts.some(({ id, state, evidence }) => id === concept && state === 'stated' && evidence.length > 0)
      return isStated && !(probe?.form === 'blank' && probe.about === concept) ? [day] : []
    })
    return new Set(days).size >= 2
  }
  const wasStated = (questionId: string, concept: string): boolean =>
    own.some(
      ({ questionId: each, grade, probe }) =>
        each === questionId &&
        !(probe?.form === 'blank' && probe.about === concept) &&
        grade.concepts.some(({ id, state, evidence }) => id === concept && state === 'stated' && evidence.length > 0),
    )
  const raisedIn = (flag: string, among: (questionId: string) => boolean): number | undefined =>
    own.findLast(
      ({ questionId, grade }) => among(questionId) && grade.redFlags.some(({ id, state }) => id === flag && state === 'asserted'),
    )?.number
  const isOpen = (flag: string, raised: number | undefined): boolean =>
    raised !== undefined &&
    !own.some(
      ({ number, grade }) =>
        number > raised &&
        grade.redFlags.some(
          ({ id, state }) => id === flag && (state === 'denied' || (state === 'absent' && ['solid', 'partial'].includes(grade.verdict))),
        ),
    )
  const flags = topic.red_flags.flatMap(({ id }) => {
    const raised = raisedIn(id, () => true)
    return raised === undefined ? [] : [{ id, open: isOpen(id, raised) }]
  })
  const ofLevel = (questionId: string): boolean => questions.some(({ id }) => id === questionId)
  const isReady =
    questions.every((question) => question.concepts.every((concept) => !concept.essential || isHeld(question.id, concept.id))) &&
    topic.red_flags.every(({ id }) => !isOpen(id, raisedIn(id, ofLevel)))
  const signs = questions.flatMap((question) =>
    question.concepts.map((concept) => {
      if (!own.some(({ questionId }) => questionId === question.id)) return '.'
      if (isHeld(question.id, concept.id)) return 'h'
      const isWrong = topic.red_flags.some(
        (flag) =>
          raisedIn(flag.id, (each) => each === question.id) !== undefined &&
          flags.some(({ id, open }) => id === flag.id && open) &&
          claimTarget(question, flag) === concept.id,
      )
      return isWrong ? 'x' : wasStated(question.id, concept.id) ? 's' : 'm'
    }),
  )
  const days = [...new Set(own.filter(({ questionId }) => ofLevel(questionId)).map(({ day }) => day))].sort()
  return { isReady, signs: signs.join(''), flags, days, hasAnswered: own.length > 0 }
}

/** The weekday that comes so many after the first one on or after `day`, found by walking. */
function weekdayAfter(day: string, steps: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  const isFree = (): boolean => date.getUTCDay() === 0 || date.getUTCDay() === 6
  const walk = (): void => {
    do date.setUTCDate(date.getUTCDate() + 1)
    while (isFree())
  }
  if (isFree()) walk()
  for (let n = 0; n < steps; n++) walk()
  return date.toISOString().slice(0, 10)
}

/** The row of a report for one learner. `addedAt`: when an item came into a plan that people were in already. */
export function expectedOf(cell: Cell, plan: Plan, learnerId: string, addedAt: Readonly<Record<string, string>> = {}) {
  const attempts = countedAttempts(cell.store, { learnerId })
  const enrolment = cell.store.enrolment(plan.id, learnerId)!
  const zone = cell.store.settings(learnerId)!.timeZone
  const today = dayIn(cell.now(), zone)
  const items = plan.items.map(({ id, topic, level, opens, due }) => {
    const opensOn = weekdayAfter(
      enrolment.firstDay,
      opens - 1 + (opens <= enrolment.reached ? enrolment.reachedExtra : enrolment.extraDays),
    )
    const dueOn = weekdayAfter(enrolment.firstDay, due - 1 + enrolment.extraDays)
    const clock = enrolment.pausedOn === null ? today : new Date(Date.parse(enrolment.pausedOn) - 86_400_000).toISOString().slice(0, 10)
    const passedAt = attempts.findIndex(
      (attempt, at) => attempt.topic === topic && fromAttempts(attempts.slice(0, at + 1), topic, level).isReady,
    )
    const tried = fromAttempts(attempts, topic, level).days.filter((day) => day >= opensOn).length
    const added = addedAt[id]
    const first = attempts[passedAt]
    const wasReady = added !== undefined && first !== undefined && first.createdAt <= added
    const passed_on = wasReady ? dayIn(added, zone) : (first?.day ?? null)
    const late = tried >= 3 ? 'stuck' : 'overdue'
    const state = passed_on !== null ? 'passed' : clock < opensOn ? 'ahead' : clock <= dueOn ? 'open' : late
    return { id, state, due_on: dueOn, passed_on }
  })
  const states = items.map(({ state }) => state)
  const order = ['stuck', 'overdue'].find((state) => states.includes(state))
  const answeredDays = plan.items.flatMap(({ topic }) => attempts.filter((each) => each.topic === topic).map(({ day }) => day)).sort()
  const state = states.every((each) => each === 'passed')
    ? 'completed'
    : enrolment.status === 'paused'
      ? 'paused'
      : (order ?? (answeredDays.length > 0 ? 'on_track' : 'not_started'))
  return {
    learner: learnerId,
    name: cell.store.learner(learnerId)!.name,
    cohort: enrolment.cohort,
    first_day: enrolment.firstDay,
    state,
    items,
    last_day: answeredDays.at(-1) ?? null,
    ready: plan.items.filter(({ topic, level }) => fromAttempts(attempts, topic, level).isReady).length,
  }
}
