import { describe, expect, it } from 'vitest'
import { anonymousExcerpt, nameWords } from '../../../src/core/learning/report/excerpt.ts'

const names = nameWords(['Ada Lovelace', 'Bo', 'tomás'])
const around = (text: string, evidence: string): string | undefined => {
  const start = text.indexOf(evidence)
  return anonymousExcerpt(text, { start, end: start + evidence.length }, names)
}

describe('an excerpt without a name', () => {
  it.each([
    ['A NodePort is open. ExternalName proxies traffic! And so on.', 'proxies traffic', 'ExternalName proxies traffic'],
    ['ExternalName\nproxies   traffic', 'proxies', 'proxies traffic'],
    ['It maps api.svc.local, i.e. it proxies', 'proxies', 'it proxies'],
    ['proxies', 'proxies', 'proxies'],
    ['Ask ada: it proxies', 'proxies', undefined],
    ['Tomás says it proxies', 'proxies', undefined],
    ['Bo is too short for a name, so it proxies', 'proxies', 'Bo is too short for a name, so it proxies'],
    ['it proxies, write me@example.com', 'proxies', undefined],
    ['<@U123> it proxies', 'proxies', undefined],
    ['it proxies, call +44 20 7946 0958', 'proxies', undefined],
    ['it proxies ports 30000-32767', 'proxies', 'it proxies ports 30000-32767'],
  ])('%s', (text, evidence, expected) => expect(around(text, evidence)).toBe(expected))
  it('is none where the text is gone', () => expect(anonymousExcerpt('', { start: 10, end: 20 }, names)).toBeUndefined())
  it('is cut to 140 characters around the evidence, never through one', () => {
    const long = `${'so 𝒜 '.repeat(60)}it proxies traffic ${'and 𝒜 '.repeat(60)}`
    const cut = around(long, 'proxies traffic') ?? ''
    expect([...cut].length).toBeLessThanOrEqual(140)
    expect(cut).toContain('proxies traffic')
    expect(cut).toMatch(/^….*…$/)
    expect(cut).not.toMatch(/\p{Cs}/u)
    expect(around('x'.repeat(500), 'x')?.length).toBeLessThanOrEqual(140)
  })
})
