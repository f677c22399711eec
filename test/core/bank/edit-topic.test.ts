import { describe, expect, it } from 'vitest'
import { type Edit, editTopic } from '../../../src/core/bank/topic/edit-topic.ts'

const TOPIC = `# first
id: a/b   # the id
title:   "T"
related: [a/c]   # more to come

questions:
- id: q
  level: junior
  prompt: >-
    Why is
    it so?
  concepts:
    - { id: c, statement: It is so, accept: [yes it is] } # flow
    - id: d
      statement: 'It is ''quoted'''  # block
      accept:
        - one   # a phrase

        # the last
        - two
  # after the concepts
  red_flags: []
`
const set = (place: Edit['place'], value: Edit['value']): Edit => ({ kind: 'set', place, value })
const append = (place: Edit['place'], value: Edit['value']): Edit => ({ kind: 'append', place, value })
const CONCEPTS = ['questions', 0, 'concepts'] as const

describe('editing a topic file', () => {
  it.each([
    ['a value in quotes', set(['title'], 'A new one'), 'title:   "T"', 'title:   A new one'],
    ['a value that YAML would misread', set(['title'], 'a: [b'), 'title:   "T"', 'title:   "a: [b"'],
    ['a folded text', set(['questions', 0, 'prompt'], 'Why?'), '>-\n    Why is\n    it so?\n', '"Why?"\n'],
    ['a value within braces', set([...CONCEPTS, 0, 'statement'], 'It is, no'), 'It is so,', '"It is, no",'],
    ['a list on one line', append(['related'], 'a/d'), '[a/c]', '[a/c, a/d]'],
    ['an empty list', append(['questions', 0, 'red_flags'], 'x'), '[]', '[x]'],
    ['a list within braces', append([...CONCEPTS, 0, 'accept'], 'no'), '[yes it is]', '[yes it is, "no"]'],
    ['a list of lines', append([...CONCEPTS, 1, 'accept'], 'three # 3'), '        - two\n', '        - two\n        - "three # 3"\n'],
    ['a list that is not there', append([...CONCEPTS, 1, 'near'], 'no'), '        - two\n', '        - two\n      near:\n        - no\n'],
    ['a list not there within braces', append([...CONCEPTS, 0, 'near'], 'nay'), '[yes it is] }', '[yes it is], near: [nay] }'],
    [
      'a list of maps',
      append(CONCEPTS, { id: 'e', statement: 'S' }),
      '        - two\n',
      '        - two\n    - id: e\n      statement: S\n',
    ],
    ['a key at the top', append(['sources'], 'x'), '  red_flags: []\n', '  red_flags: []\nsources:\n  - x\n'],
  ])('changes %s and not one character else', (_, edit, before, after) => {
    expect(editTopic(TOPIC, [edit])).toBe(TOPIC.replace(before, after))
  })
  it('makes several changes at once, the innermost first where they meet', () => {
    const edits = [
      append(['sources'], 'x'),
      append(CONCEPTS, { id: 'e' }),
      append([...CONCEPTS, 1, 'accept'], 'three'),
      append([...CONCEPTS, 1, 'accept'], 'four'),
    ]
    const expected = TOPIC.replace('- two\n', '- two\n        - three\n        - four\n    - id: e\n').replace(
      '[]\n',
      '[]\nsources:\n  - x\n',
    )
    expect(editTopic(TOPIC, edits)).toBe(expected)
  })
  it('keeps a byte order mark, the line ends of Windows, and a last line without an end', () => {
    const text = `\uFEFF${TOPIC.trimEnd().replaceAll('\n', '\r\n')}`
    const changed = editTopic(text, [append([...CONCEPTS, 1, 'accept'], 'three'), append(['sources'], 'x')])
    expect(changed).toBe(text.replace('- two\r\n', '- two\r\n        - three\r\n').replace('[]', '[]\r\nsources:\r\n  - x'))
  })
  it('refuses a place that is not there', () => {
    expect(() => editTopic(TOPIC, [set(['questions', 7, 'id'], 'x')])).toThrow('Cannot edit the topic: it has no "questions.7.id"')
  })
})
