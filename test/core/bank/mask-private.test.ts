import { describe, expect, it } from 'vitest'
import { maskPrivate } from '../../../src/core/bank/evaluate/mask-private.ts'

describe('a learner’s text for a review', () => {
  it.each([
    ['ask ada@example.com', 'ask [mail]'],
    ['ask <@U123> or @ada', 'ask [name] or [name]'],
    ['see https://example.com/x', 'see [link]'],
    ['at 10.0.0.1', 'at [address]'],
    ['call +49 (170) 123-4567', 'call [number]'],
    ['call 01701234567', 'call [number]'],
  ])('holds what names somebody only by its kind: %s', (text, masked) => expect(maskPrivate(text)).toBe(masked))
  it.each(['ports 30000-32767 are free', 'since 2024-01-01', 'from 1000 to 2000 1500 or so'])('keeps figures: %s', (text) =>
    expect(maskPrivate(text)).toBe(text),
  )
})
