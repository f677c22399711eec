import { describe, expect, it } from 'vitest'
import { readConfidence, readMove, readStance, withoutStance } from '../../../src/core/learning/read-move.ts'

const never = (): boolean => false

describe('a message', () => {
  it.each([
    [
      'hint',
      [
        'hint',
        'Hint?',
        'a hint please',
        'Could you give me a hint?',
        'one more hint',
        '/hint',
        'Can I get a hint, please? thanks',
        'help!',
        "I'm stuck",
      ],
    ],
    ['skip', ['skip', 'Skip this one, please', 'pass', 'next question', "let's move on", 'I pass.', 'ok, skip it']],
    [
      'dont_know',
      [
        "I don't know",
        'I don’t know.',
        'idk',
        'IDK!!',
        'no idea',
        'hm, no idea, sorry',
        'not a clue',
        'tell me',
        '?',
        '???',
        'I really don’t know',
        'no clue tbh',
      ],
    ],
    ['why', ['why?', 'Why', 'how come?', 'why is that wrong?', 'please explain']],
    ['missed', ['what did I miss?', 'so what did I miss', 'What was missing?', 'what should I have said?']],
    ['repeat', ['repeat', 'can you repeat the question?', 'what was the question again?', 'sorry, come again?', 'pardon?']],
    ['stop', ['stop', 'quit', "I'm done", 'enough for today', "that's it for today, thanks", 'ok bye']],
    ['restart', ['start over', "let's start over", 'can we start again?', 'restart please']],
    ['appeal', ['I was right', 'but I said that', 'I disagree.', 'you misread me']],
  ] as const)('is the move %s in any wording', (move, texts) => {
    for (const text of texts) expect({ text, read: readMove(text, never) }).toEqual({ text, read: move })
  })
  it.each([
    'No, it is only reachable inside the cluster',
    'no',
    'yes',
    'Skip lists keep several levels of links',
    'skip the cache and read from the database',
    "I don't know the exact number, but it is a high port",
    'Stop the world: the collector pauses all threads',
    'why not both: it has an IP and a port',
    'Pass by reference',
    'next hop routing',
    'help is given by kube-proxy',
    'repeat until it converges',
    'It exits with code 1',
    'explain analyze shows the plan',
    'hint bits are set on the tuple',
    'restart the pod and look at its events',
  ])('is an answer: %s', (text) => {
    expect(readMove(text, never)).toBe('answer')
  })
  it('is an answer when the rubric itself says that word, unless a slash stands before it', () => {
    const ofRubric = (word: string): boolean => word === 'restart' || word === 'skip'
    expect([
      readMove('restart', ofRubric),
      readMove('/restart', ofRubric),
      readMove('restart please', ofRubric),
      readMove('skip', never),
    ]).toEqual(['answer', 'restart', 'restart', 'skip'])
  })
  it('is read in time that does not grow with its length', () => {
    const started = performance.now()
    expect(readMove('please '.repeat(100_000), never)).toBe('answer')
    expect(performance.now() - started).toBeLessThan(50)
  })
})

describe('a reply to a challenge', () => {
  it.each([
    ['no', 'retracts'],
    ['No, wait, it is DNS only', 'retracts'],
    ['Oh. I mixed that up', 'retracts'],
    ["you're right, it is not", 'retracts'],
    ['yes', 'stands'],
    ['Of course it does', 'stands'],
    ['It only answers with a CNAME', 'open'],
    ['nobody can reach it', 'open'],
    ['yesterday it did', 'open'],
  ] as const)('"%s" %s', (text, stance) => {
    expect(readStance(text)).toBe(stance)
  })
  it('loses its opening, which would deny what follows, but no word of the claim', () => {
    expect(withoutStance("Oh wait, no: it can't")).toBe("             it can't")
    expect(withoutStance('No packet passes through it, honestly')).toBe('No packet passes through it, honestly')
    expect(withoutStance('yes')).toBe('yes')
  })
})

it('confidence stands in brackets at the end, or nowhere', () => {
  expect(['it is DNS (sure)', 'It is DNS. (Not sure).', 'I am sure it is DNS', '(unsure)'].map(readConfidence)).toEqual([
    'sure',
    'unsure',
    null,
    'unsure',
  ])
})
