import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseInput } from '../../src/training/parse-input.ts'
import { planInput } from '../../src/training/plan/plan-input.ts'
import type { Refusal } from '../../src/training/refusal.ts'

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  days: z.int().min(1).max(9),
  role: z.enum(['lead', 'admin']),
  tags: z.array(z.literal('*').or(z.url('give an address'))).max(2),
  pass: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ready') }),
    z.strictObject({ kind: z.literal('score'), least: z.number() }),
  ]),
  date: z.iso.date('write a day'),
})
const GOOD = { name: 'a', days: 1, role: 'lead', tags: [], pass: { kind: 'ready' }, date: '2026-01-31' }
const refusalOf = (input: unknown): Refusal => {
  try {
    parseInput(schema, input)
  } catch (error) {
    return error as Refusal
  }
  throw new Error('it was taken')
}

describe('what is wrong with an input', () => {
  it.each([
    [{ name: undefined }, '/name', 'it is missing: text is needed'],
    [{ name: 5 }, '/name', 'text is needed, not a number'],
    [{ name: null }, '/name', 'text is needed, not null'],
    [{ name: '' }, '/name', 'it is empty'],
    [{ name: 'abcdef' }, '/name', 'at most 5 characters'],
    [{ days: Number.NaN }, '/days', 'a number is needed'],
    [{ days: 1.5 }, '/days', 'a whole number is needed'],
    [{ days: 0 }, '/days', 'at least 1'],
    [{ days: 10 }, '/days', 'at most 9'],
    [{ role: 'boss' }, '/role', 'choose one of lead, admin'],
    [{ role: undefined }, '/role', 'it is missing: choose one of lead, admin'],
    [{ tags: 'x' }, '/tags', 'a list is needed, not text'],
    [{ tags: ['x'] }, '/tags/0', 'give an address'],
    [{ tags: ['*', '*', '*'] }, '/tags', 'at most 2'],
    [{ pass: { kind: 'luck' } }, '/pass/kind', 'choose one of ready, score'],
    [{ date: 'soon' }, '/date', 'write a day'],
    [{ nam: 1 }, '/nam', 'there is no field "nam" — did you mean "name"?'],
    [{ 'a\nb': 1 }, '/a\nb', 'there is no field "a\\nb"; there are name, days, role, tags, pass, date'],
    [{ pass: { kind: 'ready', much: 1 } }, '/pass/much', 'there is no field "much"; there are kind'],
  ])('%j', (change, pointer, detail) => {
    const refusal = refusalOf({ ...GOOD, ...change })
    expect(refusal.faults).toEqual([{ pointer, detail }])
    expect(refusal).toMatchObject({ code: 'invalid_input', pointer })
    expect(refusal.message).toBe(`Cannot read the request: "${pointer.slice(1).replace('/', '.')}": ${detail}`)
  })
  it('is told for each of several fields, whatever they are called', () => {
    const told = refusalOf({ ...GOOD, 'a\nb': 1, nam: 2 }).faults?.map(({ pointer, detail }) => [pointer, detail])
    expect(told?.[1]).toEqual(['/nam', 'there is no field "nam" — did you mean "name"?'])
  })
  it('is told once a place: what else is wrong there follows from it', () => {
    const plan = { name: 'P', items: [{ topic: 'a/b', level: 'junior', opens: 1, due: 2 }], reminders: { at: '9' } }
    expect(() => parseInput(planInput, plan)).toThrow(
      expect.objectContaining({ faults: [{ pointer: '/reminders/at', detail: expect.any(String) }] }),
    )
  })
  it('is told all at once, in a message of bounded length', () => {
    const refusal = refusalOf({ ...GOOD, days: 0, role: 'boss', 'a/b': 1, oops: 2 })
    expect(refusal.faults?.map(({ pointer }) => pointer)).toEqual(['/days', '/role', '/a~1b', '/oops'])
    expect(refusal.message).toContain('"days": at least 1; "role": choose one of lead, admin; ')
    const many = refusalOf(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`x${index}`, 1])))
    expect(many.faults).toHaveLength(20)
    expect(many.message).toMatch(/; and 86 more$/)
    expect(refusalOf('text')).toMatchObject({ pointer: '', message: 'Cannot read the request: an object is needed, not text' })
  })
})
