import { TERMINAL } from '../../../training/actor.ts'
import type { EnrolmentView } from '../../../training/plan/enrolment-view.ts'
import { listEnrolments } from '../../../training/plan/list-enrolments.ts'
import { steerEnrolment } from '../../../training/plan/steer-enrolment.ts'
import type { Cell } from '../../../training/ports.ts'
import { inTeam } from '../in-team.ts'
import { printTable } from './table.ts'
import { whichLearner, whichPlan } from './which-plan.ts'

const PAGE = 200

/** Prints who is in a plan, and how they get on. */
export async function printPeople(team: string, which: string): Promise<void> {
  const people = await inTeam(team, (cell) => everybody(cell, whichPlan(cell, which).id))
  if (people.length === 0) console.log('Nobody is in it yet')
  printTable(people.map(rowOf))
}

/** Pauses, resumes, extends, … and prints how they stand then. */
export async function steer(team: string, which: string, who: string, deed: string | { days: number }): Promise<void> {
  const after = await inTeam(team, (cell) => steerEnrolment(cell, TERMINAL, whichPlan(cell, which).id, whichLearner(cell, who), deed))
  printTable([rowOf(after)])
}

function everybody(cell: Cell, planId: string): EnrolmentView[] {
  const all: EnrolmentView[] = []
  for (let page = listEnrolments(cell, planId, { limit: PAGE }); page.enrolments.length > 0; ) {
    all.push(...page.enrolments)
    page = listEnrolments(cell, planId, { limit: PAGE, offset: all.length })
  }
  return all
}

function rowOf({ learner, cohort, state, items, passed, overdue, complete, first_day, last_day, paused_on }: EnrolmentView): string[] {
  return [
    learner.id,
    learner.external_id ?? '',
    learner.name,
    cohort,
    `${first_day} to ${last_day}`,
    `${passed} of ${items} passed${overdue > 0 ? `, ${overdue} overdue` : ''}`,
    complete ? 'done' : paused_on !== null ? `paused on ${paused_on}` : state,
  ]
}
