import { describe, expect, it } from 'vitest'
import { lower } from '../../../src/core/learning/dialogue/wording.ts'

describe('a statement inside a sentence', () => {
  it.each([
    ['A Service has an address', 'a Service has an address'],
    ['A — atomicity', 'A — atomicity'],
    ['ClusterIP is the default', 'ClusterIP is the default'],
  ])('"%s" begins as in "%s"', (statement, said) => expect(lower(statement)).toBe(said))
})
