import type { Question } from '../../src/core/bank/topic/topic.ts'
import { addDays } from '../../src/core/learning/local-day.ts'
import { DEFAULT_SETTINGS } from '../../src/core/learning/memory/schedule.ts'
import type { Plan } from '../../src/core/learning/plan/plan.ts'
import { randomOf } from '../../src/core/learning/random.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import type { Cell } from '../../src/training/ports.ts'
import { bank } from './scripted-cell.ts'

const NAMES =
  'Amira Okafor,Ben Sørensen,Chiara Rossi,Dawit Haile,Elena Petrova,Farid Nazari,Grace Mbeki,Hiro Tanaka,Ines Carvalho,Jonas Weber,Kavya Raman,Liam Byrne,Mei Chen,Noor Haddad,Oskar Lind,Priya Menon,Quentin Moreau,Rosa Delgado,Sam Whitaker,Tomás Vega'.split(
    ',',
  )
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Africa/Nairobi', 'Pacific/Auckland']

const item = (id: string, topic: string, level: Plan['items'][number]['level'], opens: number, due: number): Plan['items'][number] => ({
  id,
  topic: `kubernetes/${topic}`,
  level,
  mode: 'practice',
  opens,
  due,
  pass: { kind: 'ready' },
})
export const COHORT_PLAN: Plan = {
  id: 'k8s-10',
  name: 'Kubernetes networking in 10 working days',
  items: [
    item('types', 'service-types', 'junior', 1, 3),
    item('services', 'services', 'junior', 3, 6),
    item('types-2', 'service-types', 'middle', 5, 8),
    item('ingress', 'ingress', 'junior', 7, 10),
  ],
  start: null,
  counts: 'weekdays',
  reminders: null,
  version: 1,
  createdAt: '2026-02-20T09:00:00.000Z',
  archivedAt: null,
}
export interface Joiner {
  readonly id: string
  readonly name: string
  readonly skill: number
}

/**
 * Lets joiners of a plan drill for some weeks up to the cell's present, each by their own skill and on their own days: two cohorts, five
 * time zones, one who pauses, one who leaves, one who never comes. The same every time.
 */
export function seedCohort(base: Cell, days = 16, joiners = NAMES.length): Joiner[] {
  const end = Date.parse(base.now())
  let at = base.now()
  const cell: Cell = { ...base, now: () => at }
  const random = randomOf('joiners')
  const today = base.now().slice(0, 10)
  base.store.savePlan(COHORT_PLAN)
  /** Most began together, some a week later, one today. */
  const startOf = (index: number): number => (index === 8 ? 0 : index % 4 === 3 ? -5 : -days + (index % 3))
  const people = NAMES.slice(0, joiners).map((name, index): Joiner => {
    const id = base.newId()
    base.store.addLearner({ id, name, createdAt: at }, { channel: 'web', externalId: name })
    base.store.saveSettings(id, { ...DEFAULT_SETTINGS, timeZone: ZONES[index % ZONES.length]! })
    base.store.saveEnrolment({
      planId: COHORT_PLAN.id,
      learnerId: id,
      cohort: index % 3 === 2 ? 'Lisbon' : 'Berlin',
      firstDay: addDays(today, startOf(index)),
      status: index === 15 ? 'paused' : index === 6 ? 'left' : 'active',
      pausedOn: index === 15 ? addDays(today, -6) : null,
      extraDays: index === 7 ? 4 : 0,
      reached: 0,
      reachedExtra: 0,
      takenBack: 0,
      enrolledAt: at,
    })
    return { id, name, skill: index === 8 ? -1 : ((index * 7) % 20) / 20 }
  })
  for (let day = days; day >= 0; day--)
    for (const [index, { id, skill }] of people.entries()) {
      if (skill < 0 || startOf(index) > -day || random() > 0.45 + skill / 2) continue
      const { topic, level } = COHORT_PLAN.items[Math.min(3, Math.floor((-startOf(index) - day) / 4))]!
      at = new Date(end - day * 86_400_000 - Math.floor(random() * 3_600_000)).toISOString()
      let turn = startDrill(cell, id, { topic, level, length: 7 }).turn
      while (turn !== null) {
        const { outcome } = say(
          cell,
          { learnerId: id, drillId: base.store.drillsOf(id)[0]!.id, key: undefined },
          { text: answerOf(topic, turn.question.id, skill, random) },
        )
        turn = outcome.turn
      }
    }
  return people
}

/** The better, the more of the statements; now and then a wrong claim. */
function answerOf(topicId: string, questionId: string, skill: number, random: () => number): string {
  const { topic } = bank.find(topicId)!
  const question: Question = topic.questions.find(({ id }) => id === questionId)!
  const flags = topic.red_flags.filter(({ id }) => question.red_flags.includes(id))
  const flag = flags[Math.floor(random() * flags.length)]
  const said = question.concepts.filter(() => random() < 0.35 + skill * 0.75).map(({ statement }) => `${statement}.`)
  const wrong = flag !== undefined && random() > 0.6 + skill * 0.38 ? [`${flag.claim}.`] : []
  return [...said, ...wrong].join(' ') || "I don't know"
}
