import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { describeIssue } from '../../../src/core/bank/topic/describe-issue.ts'
import { formatProblem } from '../../../src/core/bank/topic/problem.ts'
import { readTopicFile } from '../../../src/core/bank/topic/read-topic.ts'
import { parseTopicText } from '../../../src/core/bank/topic/topic-text.ts'

const HEAD = 'id: a/b\ntitle: T\n'
const QUESTION = 'questions:\n  - id: q\n    level: junior\n    prompt: Why?\n    concepts:\n      - { id: c, statement: It is so }\n'
const problemsOf = (text: string): string[] => readTopicFile(text, 't.yaml').problems.map(formatProblem)

describe('a topic file', () => {
  it('needs little: id, title, level, prompt, and one statement', () => {
    const { topic, problems } = readTopicFile(HEAD + QUESTION, 't.yaml')
    expect(problems).toEqual([])
    expect(topic?.questions[0]?.concepts[0]).toMatchObject({ weight: 1, essential: false, accept: [], patterns: [] })
  })
  it.each([
    ['a missing title', `id: a/b\n${QUESTION}`, 't.yaml:1:1 Cannot read "title": it is missing — add title'],
    [
      'a bad level',
      HEAD + QUESTION.replace('junior', 'guru'),
      't.yaml:5:12 Cannot read "questions[0].level": found "guru" — use one of junior, middle, senior',
    ],
    [
      'a misspelt key',
      HEAD + QUESTION.replace('prompt:', 'promt:'),
      't.yaml:6:5 Cannot read "questions[0]": the key "promt" is not known — did you mean "prompt"?',
    ],
    [
      'a weight in words',
      HEAD + QUESTION.replace('It is so', 'It is so, weight: two'),
      't.yaml:8:47 Cannot read "questions[0].concepts[0].weight": expected a number, found "two" — write a number, such as 2',
    ],
    [
      'a weight of zero',
      HEAD + QUESTION.replace('It is so', 'It is so, weight: 0'),
      't.yaml:8:47 Cannot read "questions[0].concepts[0].weight": it is "0", not above 0 — write a number above 0',
    ],
    [
      'a number where text belongs',
      HEAD + QUESTION.replace('It is so', 'It is so, accept: [1.30]'),
      't.yaml:8:48 Cannot read "questions[0].concepts[0].accept[0]": expected text, found "1.30" — put it in double quotes',
    ],
    [
      'a truth value where text belongs',
      HEAD + QUESTION.replace('Why?', 'true'),
      't.yaml:6:13 Cannot read "questions[0].prompt": expected text, found "true" — put it in double quotes',
    ],
    [
      'a list where text belongs',
      HEAD + QUESTION.replace('It is so', '[it is so]'),
      't.yaml:8:29 Cannot read "questions[0].concepts[0].statement": expected text, found a list — write it as text, without the brackets or the "-" before it',
    ],
    [
      'a bare name among the terms',
      `${HEAD}terms: [After]\n${QUESTION}`,
      't.yaml:3:9 Cannot read "terms[0]": expected keys and values, found "After" — write { name: After }',
    ],
    [
      'an id in capitals',
      HEAD + QUESTION.replace('id: q', 'id: Q 1'),
      't.yaml:4:9 Cannot read "questions[0].id": found "Q 1" — use lower-case letters, digits and single hyphens',
    ],
    [
      'no concept',
      HEAD + QUESTION.replace('\n      - { id: c, statement: It is so }', ' []'),
      't.yaml:7:15 Cannot read "questions[0].concepts": it is empty — write at least one',
    ],
    [
      'an unknown red flag',
      `${HEAD}red_flags: [{ id: wrong, claim: X is Y }]\n${QUESTION}    red_flags: [worng]\n`,
      't.yaml:10:17 Cannot find the red flag "worng" — did you mean "wrong"?',
    ],
    [
      'an unknown follow-up',
      `${HEAD + QUESTION}    follow_ups: [zzz]\n`,
      't.yaml:9:18 Cannot find the question "zzz" — add it under questions or remove it here',
    ],
    [
      'the same id twice',
      `${HEAD + QUESTION}      - { id: c, statement: Again }\n`,
      't.yaml:9:15 Cannot use the concept id "c": it stands twice — give each its own; an id that was published never changes',
    ],
    [
      'the same key twice',
      `${HEAD}title: U\n${QUESTION}`,
      't.yaml:3:1 Cannot read the YAML: Map keys must be unique — keep one of the two',
    ],
    [
      'a tab',
      `${HEAD}questions:\n\t- id: q\n`,
      't.yaml:4:1 Cannot read the YAML: Tabs are not allowed as indentation — indent with spaces',
    ],
  ])('with %s is refused, with the place and the cure', (_, text, expected) => {
    expect(problemsOf(text)).toContain(expected)
    expect(readTopicFile(text, 't.yaml').topic).toBeUndefined()
  })
  it('shows all errors at once', () => {
    expect(problemsOf(`id: A\n${QUESTION.replace('junior', 'x').replace('Why?', '""')}`)).toHaveLength(4)
  })
  it('reads a text that a comma cut into keys, with a warning', () => {
    const { topic, problems } = readTopicFile(HEAD + QUESTION.replace('It is so', 'it is fast, cheap, good'), 't.yaml')
    expect(topic?.questions[0]?.concepts[0]?.statement).toBe('it is fast, cheap, good')
    expect(problems.map(formatProblem)[0]).toBe(
      't.yaml:8:41 warning: Cannot tell whether "cheap" is a key: read as text after a comma — put the whole text in double quotes',
    )
  })
  it('takes a bare number among phrases by its digits, where they cannot have changed', () => {
    const { topic } = readTopicFile(HEAD + QUESTION.replace('It is so', 'It is so, accept: [443]'), 't.yaml')
    expect(topic?.questions[0]?.concepts[0]?.accept).toEqual(['443'])
  })
  it('may start with a byte order mark and end its lines as Windows does', () => {
    expect(readTopicFile(`\uFEFF${(HEAD + QUESTION).replaceAll('\n', '\r\n')}`, 't.yaml').topic?.title).toBe('T')
  })
  it.each(['', '[]', 'just text', '<html></html>', '{', '- a\n- b'])('is refused without a crash when it is %j', (text) => {
    expect(readTopicFile(text, 't.yaml').topic).toBeUndefined()
    expect(problemsOf(text).length).toBeGreaterThan(0)
  })
})

it('takes a missing key for a like one of the object that it is missing in', () => {
  const value = { promt: 'Why?', first: { anser: 'So.' } }
  const schema = z.object({ first: z.object({ answer: z.string(), prompt: z.string() }) })
  const { issues } = schema.safeParse(value).error!
  const text = parseTopicText(JSON.stringify(value), '')
  const cures = issues.flatMap((issue) => describeIssue(issue, value, text, { name: 'the line', needs: 'first' })).map(({ cure }) => cure)
  expect(cures).toEqual(['did you mean it by "anser"?', 'add prompt'])
})
