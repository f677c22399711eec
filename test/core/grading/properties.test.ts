import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadAnswers, loadTopic } from './topics.ts'

const { topic, ready } = loadTopic('kubernetes/service-types')
const questions = topic.questions.map((question) => ready.question(question.id)!)
const phrases = topic.questions.flatMap((question) =>
  question.concepts.flatMap((concept) => [concept.statement, ...concept.accept, ...concept.near]),
)
const joints = [
  '. ',
  ', ',
  ' but ',
  '\n- ',
  ' not ',
  ' because ',
  ': ',
  ' — ',
  '? No, ',
  ' unlike ',
  ' respectively ',
  '"',
  ' 30k-32k ',
  '```',
  ' → ',
  '&amp;',
  '\ud83d',
  '\u0301',
]
const answers = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.oneof(fc.constantFrom(...phrases), fc.constantFrom(...joints)), { maxLength: 14 }).map((parts) => parts.join('')),
)
const anyQuestion = fc.constantFrom(...questions)

describe('whatever the answer', () => {
  it('evidence lies in it and is cut from it, scores stay in bounds, and the same grade comes again', () => {
    fc.assert(
      fc.property(answers, anyQuestion, (answer, question) => {
        const grade = gradeAnswer(answer, question)
        expect(grade.score).toBeGreaterThanOrEqual(0)
        expect(grade.score).toBeLessThanOrEqual(1)
        for (const finding of [...grade.concepts, ...grade.redFlags])
          for (const { start, end, text } of finding.evidence) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(answer.length)
            expect(answer.slice(start, end)).toBe(text)
          }
        expect(gradeAnswer(answer, question)).toEqual(grade)
      }),
      { numRuns: 400 },
    )
  })
  it('a sentence about something else changes nothing', () => {
    const said = loadAnswers('kubernetes/service-types').filter(({ tags }) => !tags.includes('stuffing'))
    const found = (answer: string, question: (typeof questions)[number]): unknown => {
      const grade = gradeAnswer(answer, question)
      return [
        grade.concepts.filter(({ state }) => state === 'stated').map(({ id }) => id),
        grade.redFlags.filter(({ state }) => state === 'asserted').map(({ id }) => id),
      ]
    }
    for (const { question, answer } of said) {
      const compiled = ready.question(question)!
      expect(found(`${answer}\n\nMy sister has a violin lesson every Sunday.`, compiled)).toEqual(found(answer, compiled))
    }
  })
  it.each([
    ['4,000 characters of one token', 'a'.repeat(4000)],
    ['10,000 negations', 'not '.repeat(10_000)],
    ['3,000 commas', `${'ClusterIP,'.repeat(300)}${','.repeat(3000)}`],
    ['every name over and over', 'ClusterIP NodePort LoadBalancer ExternalName '.repeat(100)],
    ['stacked accents', 'Z\u0351\u036b\u0343'.repeat(1000)],
    ['right-to-left text', 'ClusterIP הוא פנימי בלבד '.repeat(100)],
    ['lone surrogates', '\ud800\udc00\ud800'.repeat(1000)],
    ['an unclosed fence', `\`\`\`yaml\n${'type: ClusterIP\n'.repeat(200)}`],
    ['nothing but quotes', '"`\''.repeat(1000)],
    ['nothing', ''],
  ])('%s are answered', (_, answer) => {
    for (const question of questions.slice(0, 5)) expect(gradeAnswer(answer, question).verdict).toBeTypeOf('string')
  })
})

describe('verdicts', () => {
  const external = ready.question('external-name')!
  it.each([
    ['', 'no_answer', 0],
    ["I don't know", 'no_answer', 0],
    ['no idea, we skipped that one', 'no_answer', 0],
    ['It bakes bread.', 'off', 0],
    ['80', 'off', 0],
    ["It has 1 constructor and x'constructor too.", 'off', 0],
    ['ExternalName proxies traffic.', 'red_flag', 0],
    ['It is only a CNAME.', 'partial', 0.5],
    [
      'It is only a DNS alias that answers with a CNAME. It points to a database outside the cluster, and the app uses a local service name for it.',
      'solid',
      1,
    ],
    ['It is a CNAME to a database outside the cluster under a local name, and it forwards all the traffic to it.', 'red_flag', 0.5],
  ])('%j is %s', (answer, verdict, score) => {
    expect(gradeAnswer(answer, external)).toMatchObject({ verdict, score })
  })
})
