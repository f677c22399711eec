import { describe, expect, it } from 'vitest'
import { compileTopic } from '../../../../src/core/bank/compile/compile-topic.ts'
import { lintTopic } from '../../../../src/core/bank/lint/lint-topic.ts'
import { formatProblem } from '../../../../src/core/bank/topic/problem.ts'
import { readTopicFile } from '../../../../src/core/bank/topic/read-topic.ts'
import { parseTopicText } from '../../../../src/core/bank/topic/topic-text.ts'
import { readTopic } from '../../../../src/core/grading/compiled-topic.ts'
import { generalLexicon } from '../../../../src/core/grading/lexicon/general-lexicon.ts'

const SOUND = `# yaml-language-server: $schema=../topic.schema.json
id: web/caching
title: HTTP caching
reviewed: "2026-05-01"
terms:
  - { name: ETag, also: [entity tag], subject: true }
  - { name: Expires, subject: true }
red_flags:
  - id: etag-encrypts
    claim: An ETag encrypts the resource
    also: [the ETag makes the transfer secret]
    correction: An ETag only names a version.
questions:
  - id: etag
    level: junior
    prompt: What is an ETag good for?
    concepts:
      - id: revalidate
        statement: With an ETag the client can ask whether its copy is still current
        essential: true
        accept: [the browser checks if the resource has changed]
    red_flags: [etag-encrypts]
    answer: With an ETag the client can ask whether its copy is still current.
    follow_ups: [weak]
  - id: weak
    level: middle
    prompt: What does a weak one mean?
    concepts: [{ id: alike, statement: Two versions with the same weak ETag mean the same but may differ in bytes }]
    answer: Two versions with the same weak ETag mean the same but may differ in bytes.
  - id: proxies
    level: senior
    prompt: What do shared caches do with it?
    concepts: [{ id: forward, statement: A shared cache forwards the conditional request to the origin }]
    answer: A shared cache forwards the conditional request to the origin.
`

function problemsOf(source: string, before?: string): string[] {
  const { topic, problems } = readTopicFile(source, 't.yaml')
  if (topic === undefined) throw new Error(problems.map(formatProblem).join('\n'))
  const { question } = readTopic(compileTopic(topic), generalLexicon())
  const published = before === undefined ? undefined : readTopicFile(before, 't.yaml').topic
  return lintTopic({ topic, text: parseTopicText(source, 't.yaml'), source, question, before: published, today: '2026-06-01' }).map(
    formatProblem,
  )
}
const changed = (from: string, to: string): string => {
  expect(SOUND).toContain(from)
  return SOUND.replace(from, to)
}

describe('a topic that is sound', () => {
  it('has no problem', () => expect(problemsOf(SOUND, SOUND)).toEqual([]))
  it('may have terms that differ in a number: no slip is seen in those', () => {
    const terms = '{ name: not modified, also: [http 304] }\n  - { name: not found, also: [http 404] }\n  - { name: Expires'
    expect(problemsOf(changed('{ name: Expires', terms))).toEqual([])
  })
})

/** A pattern that finds what is right. */
const ACCUSING = 'also: [a client asks whether its copy is current]\n    patterns: ["copy current @any"]'

describe('a topic', () => {
  it.each([
    [
      'that names no schema',
      '# yaml-language-server: $schema=../topic.schema.json\n',
      '# hello\n',
      [
        't.yaml:1:1 warning: Cannot help in editors: the file names no schema — begin it with # yaml-language-server: $schema=../topic.schema.json',
      ],
    ],
    [
      'with a bare word that YAML may take for a truth value',
      'accept: [the',
      'accept: [no, the',
      [
        't.yaml:21:18 warning: Cannot be sure of no: some YAML readers take it for something other than text — write "no"',
        't.yaml:21:18 warning: Cannot tell anything by "no": any answer may hold it — say it in a clause of a few words',
        't.yaml:21:18 warning: Cannot find "revalidate" in its own phrase — say it in one plain clause in English, or see with `npm run -s whetstone -- why` how it is read',
      ],
    ],
    [
      'with a phrase that a comma cuts in two',
      'the browser checks if the resource has changed]',
      'the browser checks if the resource has changed, not whether it is popular]',
      [
        't.yaml:21:66 warning: Cannot tell whether "not whether it is popular" is a phrase of its own: the comma before it ends the last one — put the whole text in double quotes, or begin this one with another word',
      ],
    ],
    [
      'without anything essential',
      '        essential: true\n',
      '',
      [
        't.yaml:13:1 warning: Cannot tell what an answer must say: no concept is essential — add essential: true to the one or two that each question is about',
      ],
    ],
    [
      'with a mark in a pattern that only red flags have',
      'essential: true',
      'essential: true\n        patterns: ["client ask|copy !"]',
      [
        't.yaml:21:20 warning: Cannot do anything with "!": loose members count in every pattern of a concept — remove it; it has a meaning in red flags alone',
      ],
    ],
    [
      'with a term that is an everyday word',
      '{ name: Expires, subject: true }',
      '{ name: After, also: ["after="], subject: true }',
      [
        't.yaml:7:13 warning: Cannot tell the term "After" from an everyday word: every "after" in an answer or statement names it — write a longer name, and leave the bare word out; or do without subject',
        't.yaml:7:27 warning: Cannot tell the term "After" from an everyday word: every "after=" in an answer or statement names it — write a longer name, and leave the bare word out; or do without subject',
      ],
    ],
    [
      'whose version is a number',
      'title: HTTP',
      'valid_for: ["1.1"]\nsources: [1:30]\ntitle: HTTP',
      ['t.yaml:4:11 warning: Cannot be sure of 1:30: some YAML readers take it for something other than text — write "1:30"'],
    ],
    [
      'never reviewed',
      'reviewed: "2026-05-01"\n',
      '',
      ['t.yaml:2:5 warning: Cannot tell when the topic was last reviewed — add reviewed: "2026-06-01"'],
    ],
    [
      'reviewed long ago',
      '"2026-05-01"',
      '"2025-05-01"',
      [
        't.yaml:4:11 warning: Cannot rely on the review of 2025-05-01: it is over a year ago — check versions, prices and links, then set the date',
      ],
    ],
    [
      'with a price and no date',
      'forwards the conditional request to the origin }',
      'costs $20 a month at the origin, and forwards the conditional request }',
      ['t.yaml:33:42 warning: Cannot tell how long this holds: a figure or version that ages — add valid_for to the topic'],
    ],
    [
      'with one form for two terms',
      '{ name: Expires',
      '{ name: Expires, also: [entity tag]',
      ['t.yaml:7:29 Cannot tell "entity tag" apart: it also means "ETag" — keep it with one of the two'],
    ],
    [
      'with two terms a letter apart',
      '{ name: Expires',
      '{ name: Expires, also: [etags]',
      [
        't.yaml:7:29 warning: Cannot tell a slip in "etags" from "etag" of "ETag" — add a longer form of each to its also, or make one term of both',
      ],
    ],
    [
      'with two terms that a swap of letters tells apart',
      '{ name: Expires',
      '{ name: Expires, also: [entiyt tag]',
      [
        't.yaml:7:29 warning: Cannot tell a slip in "entiyt tag" from "entity tag" of "ETag" — add a longer form of each to its also, or make one term of both',
      ],
    ],
    [
      'with a level that has no question',
      'level: senior',
      'level: middle',
      ['t.yaml:13:1 warning: Cannot drill senior: the level has no question — add a senior question'],
    ],
    [
      'with a follow-up of a lower level',
      'What do shared caches do with it?\n',
      'What do shared caches do with it?\n    follow_ups: [weak]\n',
      [
        't.yaml:33:18 warning: Cannot reach the follow-up "weak": it is middle, the question is senior — list it under a question of its own level or below',
      ],
    ],
    [
      'with too many follow-ups',
      'follow_ups: [weak]',
      'follow_ups: [weak, proxies, third]',
      ['t.yaml:24:33 warning: Cannot reach the follow-up "third": at most 2 are asked — move it up or to another question'],
    ],
    [
      'with a question that tells the answer',
      'What do shared caches do with it?',
      'A shared cache forwards the conditional request to the origin. Say more.',
      [
        't.yaml:32:13 Cannot ask for "forward": the question itself states it — ask without giving it away',
        't.yaml:33:42 warning: Cannot find "forward" in its own phrase — say it in one plain clause in English, or see with `npm run -s whetstone -- why` how it is read',
      ],
    ],
    [
      'with a red flag that no question lists',
      '    red_flags: [etag-encrypts]\n',
      '',
      ['t.yaml:9:9 warning: Cannot ever raise "etag-encrypts": no question lists it — add it to red_flags of a question'],
    ],
    [
      'with no model answer',
      '    answer: Two versions with the same weak ETag mean the same but may differ in bytes.\n',
      '',
      ['t.yaml:25:9 warning: Cannot find a model answer to "weak" — add answer'],
    ],
    [
      'whose model answer lacks what is essential',
      'answer: With an ETag the client can ask whether its copy is still current.',
      'answer: It saves bandwidth.',
      [
        't.yaml:23:13 warning: Cannot find the essential concept "revalidate" in the model answer — say it there in a sentence of its own, or add that wording to accept',
      ],
    ],
    [
      'whose model answer raises a red flag',
      'still current.\n',
      'still current. The ETag encrypts the resource.\n',
      [
        't.yaml:23:13 Cannot use the model answer: it raises the red flag "etag-encrypts" — reword it, or add its sentence to near of the red flag',
      ],
    ],
    [
      'with one phrase on both sides',
      'accept: [the browser',
      'accept: [The ETag makes the transfer secret., the browser',
      ['t.yaml:21:18 Cannot be right and wrong: the red flag "etag-encrypts" has the same phrase — remove one of the two'],
    ],
    [
      'with a phrase among its own near misses',
      'accept: [the browser checks if the resource has changed]',
      'near: [with an ETag the client can ask whether its copy is still current.]',
      ['t.yaml:21:16 Cannot count for "revalidate" and be its near miss: line 19 has the same phrase — remove one of the two'],
    ],
    [
      'with a red flag among its own near misses',
      '    correction: An ETag',
      '    near: [The ETag makes the transfer secret]\n    correction: An ETag',
      ['t.yaml:12:12 Cannot count for "etag-encrypts" and be its near miss: line 11 has the same phrase — remove one of the two'],
    ],
    [
      'that says a thing twice',
      'accept: [the browser checks if the resource has changed]',
      'accept: [with an ETag the client can ask whether its copy is still current]',
      ['t.yaml:21:18 warning: Cannot add anything: line 19 says the same — remove it'],
    ],
    [
      'with one phrase for two concepts',
      'accept: [the browser checks if the resource has changed]',
      'accept: [the browser checks if the resource has changed]\n      - { id: checks, statement: The browser checks if the resource has changed }',
      ['t.yaml:22:34 warning: Cannot tell "checks" from "revalidate": line 21 has the same phrase — keep it with the one it says'],
    ],
    [
      'with a class that is empty, and one that no pattern names',
      'title: HTTP',
      'classes: { FAST: [], SLOW: [lazy] }\ntitle: HTTP',
      [
        't.yaml:3:12 warning: Cannot match FAST: the class is empty — give it words',
        't.yaml:3:12 warning: Cannot use FAST: no pattern names the class — name it in a pattern, or remove it',
        't.yaml:3:22 warning: Cannot use SLOW: no pattern names the class — name it in a pattern, or remove it',
      ],
    ],
    [
      'with a red flag that tells nothing instead',
      '    correction: An ETag only names a version.\n',
      '',
      ['t.yaml:9:9 warning: Cannot tell who says "etag-encrypts" what is right — add correction'],
    ],
    [
      'with a phrase that is a bare number',
      'also: [entity tag]',
      'also: [entity tag, 304]',
      ['t.yaml:6:38 warning: Cannot be sure of 304: some YAML readers take it for something other than text — write "304"'],
    ],
    [
      'with a pattern that YAML cuts at a number',
      'essential: true',
      'essential: true\n        patterns:\n          - client ask #9..12',
      ['t.yaml:22:23 warning: Cannot tell whether the text goes on: a # after a space begins a comment — put the text in double quotes'],
    ],
    [
      'with a text that YAML cuts at a #',
      'What does a weak one mean?',
      'What does a weak one mean in C # here?   # a comment',
      ['t.yaml:27:43 warning: Cannot tell whether the text goes on: a # after a space begins a comment — put the text in double quotes'],
    ],
    [
      'with a list whose first entry stands further left',
      'accept: [the browser checks if the resource has changed]',
      'accept:\n         - the client asks whether its copy is current\n          - the client can ask whether its copy is current',
      ['t.yaml:22:12 Cannot be one text: a line of it begins with "- " — line the entries of the list up'],
    ],
    [
      'with a near miss that counts',
      'accept: [the browser checks if the resource has changed]',
      'near: [the client can ask whether its copy is still current]',
      [
        't.yaml:21:16 warning: Cannot tell "revalidate" from its near miss: the near miss counts — tighten the pattern or wording that matches it; `npm run -s whetstone -- why` names it',
      ],
    ],
  ])('%s is told so, with the place and a cure', (_, from, to, expected) => {
    const source = changed(from, to).replace(
      'third]',
      'third]\n  - id: third\n    level: junior\n    prompt: And what is no-cache?\n    concepts: [{ id: asks, statement: no-cache makes the cache ask the origin before each use }]\n    answer: no-cache makes the cache ask the origin before each use.',
    )
    expect(problemsOf(source)).toEqual(expected)
  })
  it('with a statement that raises a red flag is told so', () => {
    const source = changed('also: [the ETag makes the transfer secret]', ACCUSING)
    expect(problemsOf(source)).toContain(
      't.yaml:20:20 Cannot be right: it raises the red flag "etag-encrypts" — reword it, add it to near of the red flag, or narrow the pattern that finds it; `npm run -s whetstone -- why` names it',
    )
  })
  it('with a right wording that raises a red flag is told so', () => {
    const source = changed('also: [the ETag makes the transfer secret]', ACCUSING).replace(
      'the browser checks if the resource has changed',
      'one asks whether its copy is current',
    )
    expect(problemsOf(source)).toContainEqual(
      expect.stringMatching(/^t.yaml:22:18 warning: Cannot be right: it raises the red flag "etag-encrypts"/),
    )
  })
  it("with what is left of a sheet's layout is told so", () => {
    const source = changed('prompt: What does a weak one mean?', 'prompt: "Q: What does a weak one mean?"')
      .replace('statement: Two', 'statement: "A: Two')
      .replace('in bytes }', 'in bytes" }')
    expect(problemsOf(source)).toEqual([
      't.yaml:27:13 warning: Cannot be part of the question: "Q:" is layout — leave it out',
      't.yaml:28:40 warning: Cannot be part of a claim: "A:" is layout — leave it out',
    ])
  })
  it('whose red flags are all listed by one question is told so', () => {
    const flags = ['two', 'three'].map((id) => `  - { id: ${id}, claim: A proxy number ${id} deletes the header, correction: It stays. }\n`)
    const source = changed('questions:\n', `${flags.join('')}questions:\n`).replace('[etag-encrypts]', '[etag-encrypts, two, three]')
    expect(problemsOf(source)).toContain(
      't.yaml:24:5 warning: Cannot raise any red flag but here: the other 2 questions list none — list each under every question whose answers may raise it',
    )
  })
  it.each([
    ['alike', 5, 'A proxy deletes the header', true],
    ['alike', 4, 'A proxy deletes the header', false],
    ['unlike', 5, 'Something', false],
  ])('with red flags that are %s, %i in one question, beginning with "%s", is told so: %s', (_, count, opening, isTold) => {
    const endings = ['of responses', 'of old copies', 'at midnight', 'for browsers']
    const unlike = ['Copies expire at midnight', 'Browsers ignore headers', 'POST is cached', 'Vary slows routers']
    const ids = endings.slice(0, count - 1).map((_, at) => `flag-${at}`)
    const claims = ids.map((_, at) => (opening === 'Something' ? unlike[at] : `${opening} ${endings[at]}`))
    const flags = ids.map((id, at) => `  - { id: ${id}, claim: ${claims[at]}, correction: No. }\n`)
    const listed = ['etag-encrypts', ...ids].join(', ')
    const source = changed('questions:\n', `${flags.join('')}questions:\n`).replace('[etag-encrypts]', `[${listed}]`)
    const told = problemsOf(source).filter((problem) => problem.includes('Cannot raise these surely'))
    const names = ids.map((id) => `"${id}"`).join(', ')
    expect(told).toEqual(
      isTold
        ? [
            `t.yaml:26:5 warning: Cannot raise these surely: of 5 red flags ${names} share half of their words or more — list the one to three that a learner may say here`,
          ]
        : [],
    )
  })
  it('with a paraphrase that tells the answer is told so', () => {
    const source = changed(
      'What do shared caches do with it?\n',
      'What do shared caches do with it?\n    paraphrases: [And proxies?, Does a shared cache forward the conditional request to the origin?]\n',
    )
    expect(problemsOf(source)).toEqual([
      't.yaml:33:33 Cannot ask for "forward": the question itself states it — ask without giving it away',
    ])
  })
  it.each([
    ['What are a weak tag and a tag good for?', true],
    ['What are a weak tag and a strong tag good for?', false],
    ['What is a tag good for?', false],
  ])('that asks "%s" of two kinds of tag is told where a part of a name stands alone: %s', (prompt, isTold) => {
    const terms = '{ name: weak tag, subject: true }\n  - { name: strong tag, subject: true }\n  - { name: Expires'
    const source = changed('{ name: Expires', terms).replace('What is an ETag good for?', prompt)
    const told =
      't.yaml:18:13 warning: Cannot tell whom "tag" names by itself: it is part of "weak tag" and "strong tag" — add it to also of the one it means, or write the whole name'
    expect(problemsOf(source).includes(told)).toBe(isTold)
  })
  it('with two terms a letter apart may tell them apart by longer forms', () => {
    const source = changed('{ name: Expires', '{ name: ETags, also: [list of entity tags] }\n  - { name: Expires')
    expect(problemsOf(source)).toEqual([])
  })
  it.each([
    [
      'question',
      'id: weak\n',
      'id: weaks\n',
      't.yaml:14:3 Cannot find the question id "weak": it was published — was it renamed to "weaks"? Name it "weak" again',
    ],
    [
      'topic',
      'web/caching',
      'web/cache',
      't.yaml:2:5 Cannot rename the topic: it was published as "web/caching" — write id: web/caching; stored attempts refer to it',
    ],
    [
      'concept',
      'id: alike',
      'id: unequal',
      't.yaml:28:15 Cannot find the concept id "alike": it was published — bring it back; stored attempts refer to it',
    ],
    [
      'red flag',
      'etag-encrypts',
      'etag-hides',
      't.yaml:9:3 Cannot find the red flag id "etag-encrypts": it was published — bring it back; stored attempts refer to it',
    ],
  ])('may not lose the published id of a %s', (_, from, to, expected) => {
    expect(problemsOf(SOUND.replaceAll(from, to).replace('[weak]', to.includes('weaks') ? '[weaks]' : '[weak]'), SOUND)).toEqual([expected])
  })
})
