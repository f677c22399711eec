import { drillActivity, itemActivity, questionActivity, type Statement, statement, uuidOf } from '../../core/learning/exports/xapi.ts'
import { showQuestion } from '../drill/find-drill.ts'
import { reportDrill } from '../drill/report-drill.ts'
import type { Cell, Drill } from '../ports.ts'
import type { Moment } from './lrs-outbox.ts'

/**
 * What is said to the LRS of something that happened; undefined when it is gone meanwhile. The same moment always has the same id: an
 * attempt's own, else one made of what it is about.
 */
export function makeStatement(cell: Cell, moment: Moment, home: string): Statement | undefined {
  if (moment.verb === 'answered') return answered(cell, moment, home)
  if (moment.verb === 'passed') return passed(cell, moment, home)
  const drill = cell.store.drill(moment.drill)
  if (drill === undefined) return undefined
  const common = { learnerId: drill.learnerId, drillId: drill.id }
  if (moment.verb === 'initialized') {
    const id = idOf(cell, 'initialized', drill.id)
    return statement(home, { ...common, id, verb: 'initialized', object: aboutDrill(cell, drill, home), at: drill.startedAt })
  }
  if (drill.finishedAt === null) return undefined
  const { asked, answered: count, score } = reportDrill(cell, drill.learnerId, drill.id).figures
  const scored = asked === 0 ? {} : { score: { scaled: ((score ?? 0) * count) / asked } }
  if (moment.verb === 'completed') {
    const id = idOf(cell, 'completed', drill.id)
    const made = { ...common, id, verb: 'completed' as const, object: aboutDrill(cell, drill, home), at: drill.finishedAt }
    return statement(home, { ...made, result: { ...scored, completion: true } })
  }
  const object = aboutItem(cell, moment.plan, moment.item, home)
  const id = idOf(cell, 'failed', drill.id, moment.plan, moment.item)
  if (object === undefined) return undefined
  const made = { ...common, id, verb: 'failed' as const, object, at: drill.finishedAt, parent: aboutDrill(cell, drill, home) }
  return statement(home, { ...made, result: { ...scored, success: false } })
}

/** With the grade that was given then, as it stands in the log. */
function answered(
  cell: Cell,
  { attempt: attemptId, withText }: Extract<Moment, { verb: 'answered' }>,
  home: string,
): Statement | undefined {
  const attempt = cell.store.attempt(attemptId)
  const drill = attempt === undefined ? undefined : cell.store.drill(attempt.drillId)
  if (attempt === undefined || drill === undefined) return undefined
  const { id, learnerId, topic, questionId, text, grade, createdAt: at } = attempt
  const prompt = showQuestion(cell, topic, questionId)?.prompt ?? questionId
  return statement(home, {
    id,
    learnerId,
    verb: 'answered',
    object: questionActivity(home, topic, questionId, prompt),
    at,
    drillId: drill.id,
    parent: aboutDrill(cell, drill, home),
    result: {
      score: { scaled: grade.score },
      success: grade.verdict === 'solid',
      completion: true,
      // Wanted when it was given, and wanted still.
      ...(withText && cell.store.options().lrs?.withText === true && text !== '' ? { response: text } : {}),
    },
  })
}

function passed(cell: Cell, { learner, plan, item }: Extract<Moment, { verb: 'passed' }>, home: string): Statement | undefined {
  const pass = cell.store.passes({ learnerId: learner }).find(({ planId, itemId }) => planId === plan && itemId === item)
  const object = aboutItem(cell, plan, item, home)
  if (pass === undefined || object === undefined) return undefined
  const id = idOf(cell, 'passed', plan, learner, item)
  return statement(home, { id, learnerId: learner, verb: 'passed', object, at: pass.at, result: { success: true, completion: true } })
}

function aboutDrill(cell: Cell, { topic, level }: Drill, home: string) {
  return drillActivity(home, topic, level, titleOf(cell, topic))
}

function aboutItem(cell: Cell, planId: string, itemId: string, home: string) {
  const plan = cell.store.plan(planId)
  const item = plan?.items.find(({ id }) => id === itemId)
  if (plan === undefined) return undefined
  return itemActivity(home, planId, itemId, item === undefined ? plan.name : `${plan.name}: ${titleOf(cell, item.topic)}, ${item.level}`)
}

const titleOf = (cell: Cell, topic: string): string => cell.bank.find(topic)?.topic.title ?? (topic === '' ? 'All topics' : topic)
const idOf = (cell: Cell, ...parts: string[]): string => uuidOf(cell.digest(['xapi', cell.store.team()?.id, ...parts].join(' ')))
