import { describe, expect, it } from 'vitest'
import { rewordClaim } from '../../../../src/core/bank/import/reword-claim.ts'

describe('a wrong claim', () => {
  it.each([
    ['An index for every column.', ['every column needs its own index', 'each column gets one index', 'one index per column']],
    ['Kafka replaces all databases', ['with Kafka you no longer need databases', 'use Kafka instead of databases']],
    ['You should always create an index for every column', []],
    ['Indexes are free', []],
  ])('"%s" is reworded where its shape is common', (claim, wordings) => expect(rewordClaim(claim)).toEqual(wordings))
})
