import { describe, expect, it } from 'vitest'
import { chooseExemplars } from '../../../src/core/bank/compile/choose-exemplars.ts'
import type { CompiledItem } from '../../../src/core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadTopic } from '../grading/topics.ts'

const item = (exemplars: readonly string[], profile: string | null): CompiledItem => ({
  id: 'c',
  subject: null,
  weight: 1,
  essential: false,
  exemplars,
  verbatim: [],
  near: [],
  patterns: [],
  profile,
})
const line = (source: string, ...words: string[]): string => [source, '-', ...words.map((word) => `w:${word}/9c`)].join(' ')
const many = Array.from({ length: 30 }, (_, n) => line(`accept[${n}]`, 'port', n % 2 === 0 ? 'open' : 'reserv', `node${n}`))

describe('choosing exemplars', () => {
  it('keeps the statement and what is unlike the rest, each phrase in one place and in order', () => {
    const all = [line('statement', 'port', 'node'), ...many, line('accept[30]', 'iron', 'gate')]
    const { exemplars, verbatim } = chooseExemplars(item(all, '1'))
    expect(exemplars.length).toBeLessThan(20)
    expect(exemplars[0]).toBe(all[0])
    expect([...exemplars, ...verbatim].sort()).toEqual([...all].sort())
    expect(exemplars).toEqual(all.filter((each) => exemplars.includes(each)))
    expect(exemplars.some((each) => each.includes('w:open'))).toBe(true)
    expect(exemplars.some((each) => each.includes('w:reserv'))).toBe(true)
  })
  it('leaves few phrases as they are', () => {
    const hurried = item(many, null)
    expect(chooseExemplars(hurried)).toBe(hurried)
  })
  it('counts a phrase that was not chosen where it is said', () => {
    const { ready, topic } = loadTopic('kubernetes/service-types')
    const question = topic.questions.flatMap(({ id }) => ready.question(id) ?? [])
    const spare = question.flatMap((each) =>
      each.items.flatMap(({ id, kind, verbatim }) =>
        kind === 'concept' && verbatim.length > 0 ? [{ question: each, id, source: verbatim[0]?.source ?? '' }] : [],
      ),
    )
    expect(spare.length).toBeGreaterThan(3)
    for (const { question, id, source } of spare) {
      const concept = topic.questions.flatMap(({ concepts }) => concepts).find((each) => each.id === id)
      const phrase = concept?.accept[Number(source.replaceAll(/\D/g, ''))] ?? ''
      expect(gradeAnswer(`${phrase}.`, question).concepts.find((each) => each.id === id)?.state, phrase).toBe('stated')
    }
  })
})
