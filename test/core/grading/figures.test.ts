import { describe, expect, it } from 'vitest'
import { figuresOf, gradeLabelled, type TopicName } from './topics.ts'

/** Floors, a little under what was measured: a change of the engine that falls below one has to say why. */
const FLOORS: Record<TopicName, { kappa: number; precision: number; flagPrecision: number; flagRecall: number }> = {
  'kubernetes/service-types': { kappa: 0.88, precision: 0.94, flagPrecision: 0.95, flagRecall: 0.9 },
  'kubernetes/service-types by others': { kappa: 0.86, precision: 0.93, flagPrecision: 0.93, flagRecall: 0.81 },
  'kubernetes/service-types by others read': { kappa: 0.87, precision: 0.92, flagPrecision: 0.86, flagRecall: 0.93 },
  'kubernetes/service-types by others unread': { kappa: 0.89, precision: 0.93, flagPrecision: 0.94, flagRecall: 0.87 },
  'kubernetes/service-types by others again': { kappa: 0.85, precision: 0.94, flagPrecision: 0.81, flagRecall: 0.79 },
  'kubernetes/service-types by believers read': { kappa: 0.82, precision: 0.91, flagPrecision: 0.95, flagRecall: 0.83 },
  'kubernetes/service-types by believers unread': { kappa: 0.8, precision: 0.91, flagPrecision: 0.95, flagRecall: 0.77 },
  'kubernetes/ingress': { kappa: 0.82, precision: 0.88, flagPrecision: 0.98, flagRecall: 0.67 },
  'kubernetes/overview': { kappa: 0.85, precision: 0.93, flagPrecision: 0.98, flagRecall: 0.69 },
  'kubernetes/services': { kappa: 0.84, precision: 0.91, flagPrecision: 0.98, flagRecall: 0.68 },
  'kubernetes/service-types bare': { kappa: 0.64, precision: 0.88, flagPrecision: 0.93, flagRecall: 0.48 },
  'kubernetes/service-types bare by others': { kappa: 0.61, precision: 0.9, flagPrecision: 0.91, flagRecall: 0.56 },
  'cloud/object-storage': { kappa: 0.63, precision: 0.83, flagPrecision: 0.98, flagRecall: 0.23 },
  'containers/docker-images': { kappa: 0.61, precision: 0.84, flagPrecision: 0.84, flagRecall: 0.38 },
  'csharp/async-await': { kappa: 0.64, precision: 0.83, flagPrecision: 0.98, flagRecall: 0.78 },
  'databases/indexes': { kappa: 0.57, precision: 0.82, flagPrecision: 0.98, flagRecall: 0.05 },
  'databases/replication': { kappa: 0.64, precision: 0.79, flagPrecision: 0.98, flagRecall: 0.48 },
  'databases/transactions': { kappa: 0.6, precision: 0.75, flagPrecision: 0.98, flagRecall: 0.23 },
  'distributed/message-queues': { kappa: 0.57, precision: 0.77, flagPrecision: 0.73, flagRecall: 0.18 },
  'git/merge-and-rebase': { kappa: 0.71, precision: 0.88, flagPrecision: 0.86, flagRecall: 0.48 },
  'go/goroutines': { kappa: 0.7, precision: 0.84, flagPrecision: 0.69, flagRecall: 0.29 },
  'java/garbage-collection': { kappa: 0.63, precision: 0.88, flagPrecision: 0.98, flagRecall: 0.38 },
  'javascript/event-loop': { kappa: 0.52, precision: 0.86, flagPrecision: 0.98, flagRecall: 0.17 },
  'kubernetes/probes-and-limits': { kappa: 0.6, precision: 0.85, flagPrecision: 0.73, flagRecall: 0.38 },
  'linux/permissions': { kappa: 0.63, precision: 0.81, flagPrecision: 0.68, flagRecall: 0.42 },
  'linux/processes': { kappa: 0.66, precision: 0.79, flagPrecision: 0.98, flagRecall: 0.25 },
  'ml/overfitting': { kappa: 0.55, precision: 0.83, flagPrecision: 0.98, flagRecall: 0.17 },
  'networking/dns': { kappa: 0.67, precision: 0.8, flagPrecision: 0.76, flagRecall: 0.45 },
  'networking/tcp': { kappa: 0.46, precision: 0.73, flagPrecision: 0.84, flagRecall: 0.31 },
  'ops/monitoring': { kappa: 0.48, precision: 0.8, flagPrecision: 0.69, flagRecall: 0.31 },
  'ops/terraform': { kappa: 0.7, precision: 0.84, flagPrecision: 0.98, flagRecall: 0.29 },
  'os/virtual-memory': { kappa: 0.63, precision: 0.79, flagPrecision: 0.98, flagRecall: 0.45 },
  'python/concurrency': { kappa: 0.7, precision: 0.85, flagPrecision: 0.81, flagRecall: 0.31 },
  'react/hooks': { kappa: 0.51, precision: 0.78, flagPrecision: 0.98, flagRecall: 0.29 },
  'rust/ownership': { kappa: 0.53, precision: 0.72, flagPrecision: 0.98, flagRecall: 0.37 },
  'security/oauth': { kappa: 0.62, precision: 0.83, flagPrecision: 0.84, flagRecall: 0.36 },
  'security/tls': { kappa: 0.79, precision: 0.91, flagPrecision: 0.98, flagRecall: 0.65 },
  'systems/caching': { kappa: 0.49, precision: 0.73, flagPrecision: 0.98, flagRecall: 0.45 },
  'web/cookies-and-sessions': { kappa: 0.62, precision: 0.84, flagPrecision: 0.86, flagRecall: 0.42 },
  'web/cors': { kappa: 0.6, precision: 0.85, flagPrecision: 0.98, flagRecall: 0.29 },
  'web/http-caching': { kappa: 0.62, precision: 0.88, flagPrecision: 0.98, flagRecall: 0.18 },
  'web/rest-api': { kappa: 0.56, precision: 0.78, flagPrecision: 0.98, flagRecall: 0.33 },
  'cloud/serverless-functions': { kappa: 0.61, precision: 0.83, flagPrecision: 0.98, flagRecall: 0.45 },
  'databases/sharding': { kappa: 0.62, precision: 0.85, flagPrecision: 0.98, flagRecall: 0.51 },
  'databases/sql-joins': { kappa: 0.72, precision: 0.89, flagPrecision: 0.78, flagRecall: 0.25 },
  'delivery/deployments': { kappa: 0.63, precision: 0.86, flagPrecision: 0.86, flagRecall: 0.42 },
  'security/password-storage': { kappa: 0.57, precision: 0.82, flagPrecision: 0.76, flagRecall: 0.42 },
  'security/ssh': { kappa: 0.68, precision: 0.82, flagPrecision: 0.84, flagRecall: 0.38 },
  'systems/load-balancing': { kappa: 0.62, precision: 0.83, flagPrecision: 0.76, flagRecall: 0.42 },
  'testing/unit-tests': { kappa: 0.6, precision: 0.89, flagPrecision: 0.98, flagRecall: 0.51 },
  'typescript/types': { kappa: 0.53, precision: 0.86, flagPrecision: 0.84, flagRecall: 0.38 },
  'web/websockets': { kappa: 0.63, precision: 0.88, flagPrecision: 0.98, flagRecall: 0.61 },
  'phenomena/kubernetes': { kappa: 0.96, precision: 0.95, flagPrecision: 0.94, flagRecall: 0.83 },
  'phenomena/jwt': { kappa: 0.85, precision: 0.89, flagPrecision: 0.98, flagRecall: 0.98 },
  'phenomena/git': { kappa: 0.86, precision: 0.94, flagPrecision: 0.98, flagRecall: 0.98 },
}

describe.each(Object.entries(FLOORS))('%s', (name, floor) => {
  it('is graded at least as well as before', () => {
    const { concepts, red_flags } = figuresOf(name as TopicName)
    expect(concepts.kappa).toBeGreaterThanOrEqual(floor.kappa)
    expect(concepts.precision).toBeGreaterThanOrEqual(floor.precision)
    expect(red_flags.precision).toBeGreaterThanOrEqual(floor.flagPrecision)
    expect(red_flags.recall).toBeGreaterThanOrEqual(floor.flagRecall)
  })
  it('gives the grades of the golden file, so that a review sees every change', async () => {
    const lines = gradeLabelled(name as TopicName).map(({ id, truth, found }) => {
      const mark = (kind: 'concepts' | 'red_flags'): string[] => [
        ...found[kind].map((item) => `${truth[kind].includes(item) ? '' : 'WRONG '}${item}`),
        ...truth[kind].filter((item) => !found[kind].includes(item)).map((item) => `(missed ${item})`),
      ]
      return `${id}: ${[...mark('concepts'), ...mark('red_flags').map((item) => `! ${item}`)].join(', ') || '-'}`
    })
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name.replaceAll(/[/ ]/g, '-')}.txt`)
  })
})
