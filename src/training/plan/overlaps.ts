import type { Plan } from '../../core/learning/plan/plan.ts'
import type { Store } from '../ports.ts'

/** Two plans ask the same of the same people: no error, but a lead wants to know. */
export interface Overlap {
  readonly plan: { readonly id: string; readonly name: string }
  readonly topic: string
  readonly level: string
  readonly learners: number
}

/** Where other plans of these learners hold the same topic at the same level. */
export function overlapsOf(store: Store, plan: Plan, learners: ReadonlySet<string>): Overlap[] {
  const others = store.plans().filter(({ id, archivedAt }) => id !== plan.id && archivedAt === null)
  return others.flatMap((other) => {
    const shared = new Set(
      other.items.filter((item) => plan.items.some(({ topic, level }) => topic === item.topic && level === item.level)).map(nameOf),
    )
    if (shared.size === 0) return []
    const both = store.enrolments({ planId: other.id }).filter(({ status, learnerId }) => status !== 'left' && learners.has(learnerId))
    if (both.length === 0) return []
    return [...shared].map((name) => {
      const [topic = '', level = ''] = name.split(' ')
      return { plan: { id: other.id, name: other.name }, topic, level, learners: both.length }
    })
  })
}

const nameOf = ({ topic, level }: Plan['items'][number]): string => `${topic} ${level}`
