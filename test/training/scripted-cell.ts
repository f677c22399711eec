import ingress from '../../dist/site/bank/kubernetes/ingress.json' with { type: 'json' }
import overview from '../../dist/site/bank/kubernetes/overview.json' with { type: 'json' }
import serviceTypes from '../../dist/site/bank/kubernetes/service-types.json' with { type: 'json' }
import services from '../../dist/site/bank/kubernetes/services.json' with { type: 'json' }
import list from '../../dist/site/bank/topics.json' with { type: 'json' }
import { bankAtHand, type CompiledFile, type ListedTopic } from '../../src/core/bank/bank.ts'
import type { Cell, Store } from '../../src/training/ports.ts'

export const TOPIC = 'kubernetes/service-types'
const FILES: Record<string, unknown> = {
  'kubernetes/ingress': ingress,
  'kubernetes/overview': overview,
  [TOPIC]: serviceTypes,
  'kubernetes/services': services,
}
export const bank = bankAtHand(list as unknown as ListedTopic[], (id) => FILES[id] as CompiledFile)

export interface Scripted {
  readonly cell: Cell
  readonly learner: string
  /** Sets the clock; ISO 8601 UTC. */
  at(time: string): void
  /** Lets time pass. */
  wait(minutes: number): void
}

/** A team's cell whose clock and ids a test holds in its hands, with one learner. */
export function scriptCell(store: Store, start = '2026-03-02T09:00:00.000Z', topics = bank): Scripted {
  let time = Date.parse(start)
  let count = 0
  const newId = (): string => `id-${String(++count).padStart(6, '0')}`
  const cell: Cell = { store, bank: topics, now: () => new Date(time).toISOString(), newId, digest: (text) => `digest of ${text}` }
  const learner = { id: newId(), name: 'Ada', createdAt: cell.now() }
  store.addLearner(learner, { channel: 'web', externalId: learner.id })
  return {
    cell,
    learner: learner.id,
    at: (moment) => {
      time = Date.parse(moment)
    },
    wait: (minutes) => {
      time += minutes * 60_000
    },
  }
}
