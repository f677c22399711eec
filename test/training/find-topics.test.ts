import { describe, expect, it } from 'vitest'
import { closest } from '../../src/core/bank/closest.ts'
import type { Cell } from '../../src/training/ports.ts'
import { findTopics } from '../../src/training/topic/find-topics.ts'
import { meantBy } from '../../src/training/topic/require-topic.ts'
import { expectInProportion } from '../in-proportion.ts'

const TOPICS = {
  'kubernetes/service-types': 'Kubernetes Service types',
  'kubernetes/services': 'Kubernetes Services',
  'kubernetes/ingress': 'Ingress and Gateway API',
  'databases/indexes': 'Indexes',
  'git/merge-and-rebase': 'Merge and rebase',
  'security/tls': 'TLS',
}
const topics = Object.entries(TOPICS).map(([id, title]) => ({ topic: { id, title } }))
const cell = { bank: { topics, find: () => undefined } } as unknown as Pick<Cell, 'bank'>
const idsOf = (words: string) => findTopics(cell, words.split(' ')).topics.map(({ id }) => id)

describe('topics by their words', () => {
  it.each([
    ['service types', 'kubernetes/service-types'],
    ['Types Service', 'kubernetes/service-types'],
    ['k8s svc types', 'kubernetes/service-types'],
    ['services', 'kubernetes/services'],
    ['kubernetes ingress', 'kubernetes/ingress'],
    ['ingres', 'kubernetes/ingress'],
    ['gateway', 'kubernetes/ingress'],
    ['index', 'databases/indexes'],
    ['rebase', 'git/merge-and-rebase'],
    ['ssl', 'security/tls'],
    ['kubernetes/service-types', 'kubernetes/service-types'],
  ])('%s', (words, id) => {
    expect(idsOf(words)).toEqual([id])
  })
  it('gives all that fit alike', () => {
    expect(idsOf('k8s')).toEqual(['kubernetes/service-types', 'kubernetes/services', 'kubernetes/ingress'])
  })
  it.each([
    ['ingress services', ['kubernetes/ingress', 'kubernetes/services']],
    ['rebase and ssl', ['git/merge-and-rebase', 'security/tls']],
    ['k8s gateway, indexes', ['databases/indexes', 'kubernetes/ingress']],
    ['services ingress tls', ['kubernetes/ingress', 'kubernetes/services', 'security/tls']],
    ['kubernetes tls', ['security/tls']],
    ['sql services', ['kubernetes/services']],
    ['services over ingress', ['kubernetes/ingress', 'kubernetes/services']],
  ])('drops none of several, and takes a domain for none: %s', (words, ids) => {
    expect(idsOf(words).sort()).toEqual(ids)
  })
  it.each([
    ['web/services', 'kubernetes/services'],
    ['kubernetes/tls', 'security/tls'],
    ['security/service-types', 'kubernetes/service-types'],
  ])('knows which was meant by %s', (id, meant) => {
    expect(meantBy(cell, id)).toBe(` — did you mean "${meant}"?`)
  })
  it('names the words that it does not know', () => {
    expect(findTopics(cell, ['quantum', 'service', 'types'])).toMatchObject({
      unknown: [{ word: 'quantum', meant: null }],
      topics: [{ id: 'kubernetes/service-types' }],
    })
    expect(findTopics(cell, ['xylophone']).topics).toEqual([])
  })
  it.each([
    ['letters of a word', (size: number) => closest('a'.repeat(10 * size), ['b'.repeat(200)])],
    ['words', (size: number) => findTopics(cell, [Array.from({ length: size }, (_, n) => n.toString(36).padStart(7, 'q')).join(' ')])],
  ])('takes time in proportion: %s', (_, find) => expectInProportion(find, 100_000))
})
