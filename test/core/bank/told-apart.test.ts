import { expect, it } from 'vitest'
import { compileTopic } from '../../../src/core/bank/compile/compile-topic.ts'
import { toldApart } from '../../../src/core/bank/compile/told-apart.ts'
import { loadTopic } from '../grading/topics.ts'

const { topic } = loadTopic('systems/caching')

it('is what opens the concepts of one question, but for everyday words', () => {
  const apart = toldApart(topic)
  expect(apart.get('lru')).toContain('lfu')
  expect(apart.get('lfu')).toContain('lru')
  expect(apart.get('check')).toBeUndefined()
})

it('never stands for one another', () => {
  const { expansions } = compileTopic(topic)
  expect(expansions.lfu ?? '').not.toMatch(/\blru\b/)
  expect(expansions.evict).toMatch(/\blru\b/)
})
