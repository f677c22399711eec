import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../src/adapters/widget/strings.ts'
import { GERMAN } from '../../../src/adapters/widget/strings-german.ts'
import { expandPhrases } from '../../../src/core/learning/dialogue/expand-phrases.ts'
import { MOVE_PHRASES } from '../../../src/core/learning/dialogue/move-phrases.ts'
import { GERMAN_MOVES } from '../../../src/core/learning/dialogue/move-phrases-german.ts'
import { otherLanguageNote } from '../../../src/core/learning/dialogue/read-language.ts'
import {
  isBareRetraction,
  MOVES,
  readAside,
  readConfidence,
  readMove,
  readStance,
  withoutStance,
} from '../../../src/core/learning/dialogue/read-move.ts'
import { readWhole } from '../../../src/core/learning/dialogue/whole-message.ts'
import { expectInProportion } from '../../in-proportion.ts'
import type { LabelledAnswer } from '../grading/topics.ts'

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
        'could you give me a nudge?',
        'Can I get another clue?',
        'any tips?',
        'help me out',
        'point me in the right direction',
        'another one',
        'Would you mind giving me one more small hint?',
        "Hi! I'm stuck, help",
        'Einen Tipp, bitte',
        'Kannst du mir noch einen Hinweis geben?',
        'Hilfe',
        'Hint. Hint.',
        'repeat the question and give me a hint',
      ],
    ],
    [
      'skip',
      [
        'skip',
        'Skip this one, please',
        'pass',
        'next question',
        "let's move on",
        'I pass.',
        'ok, skip it',
        'moving on please',
        'go on',
        'continue',
        'different question please',
        'idk so skip',
        'no idea, next',
        'skip skip',
        'next, next',
        'i need help, skip',
        'Überspringen',
        'ueberspringen',
        'Nächste Frage bitte',
        'weiter',
        'can we just go to the next one?',
      ],
    ],
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
        'what would be the right answer?',
        "what's the answer then",
        'just show me the solution',
        'solution please',
        'I know this but cannot recall',
        "It's on the tip of my tongue",
        "haven't the faintest",
        "I don't know why",
        'no idea, just tell me',
        "Sorry, I really don't know this one",
        "that's all I know",
        'Weiß ich nicht',
        'weiss nicht',
        'keine Ahnung, leider',
        'Sag mir bitte die Lösung',
      ],
    ],
    [
      'why',
      [
        'why?',
        'Why',
        'how come?',
        'why is that wrong?',
        'please explain',
        'why was that?',
        'ok, but why?',
        'why? skip',
        'Warum?',
        'Wieso war das falsch?',
      ],
    ],
    [
      'missed',
      [
        'what did I miss?',
        'so what did I miss',
        'What was missing?',
        'what should I have said?',
        'what did I miss? next',
        'Was habe ich vergessen?',
        'Was fehlt noch?',
      ],
    ],
    [
      'repeat',
      [
        'repeat',
        'can you repeat the question?',
        'what was the question again?',
        'sorry, come again?',
        'pardon?',
        'can you rephrase?',
        'can you explain that in other words?',
        "I don't understand",
        'Bitte noch einmal',
        'Wie war die Frage?',
      ],
    ],
    [
      'stop',
      [
        'stop',
        'quit',
        "I'm done",
        'enough for today',
        "that's it for today, thanks",
        'ok bye',
        'stop. bye',
        'skip, stop',
        'I want to finish',
        "I'd like to stop here for today please",
        'Hier aufhören',
        'Beenden',
        'Schluss für heute',
      ],
    ],
    ['restart', ['start over', "let's start over", 'can we start again?', 'restart please', 'Von vorn', 'Noch mal von vorn anfangen']],
    [
      'appeal',
      [
        'I was right',
        'but I said that',
        'I disagree.',
        'you misread me',
        "that's unfair, my answer was correct",
        "you're wrong",
        'I was right. Next',
        'I said that. Why? skip',
        'Ich hatte recht',
        'Das habe ich doch gesagt',
      ],
    ],
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
    'I would restart',
    'stop, then start again',
    'a pointer',
    'lost',
    "can't answer",
    'end it',
    'go on to the next one',
    'one second',
    'no, wait',
    'not fair',
    'I know this',
  ])('is an answer: %s', (text) => {
    expect(readMove(text, never)).toBe('answer')
  })
  it('is an answer when the rubric itself says that word, unless a slash stands before it', () => {
    const ofRubric = (word: string): boolean => word === 'restart' || word === 'skip'
    expect([
      readMove('restart', ofRubric),
      readMove('/restart', ofRubric),
      readMove('restart please', ofRubric),
      readMove('ok, restart', ofRubric),
      readMove('skip', never),
    ]).toEqual(['answer', 'restart', 'restart', 'answer', 'skip'])
  })
  it('is an answer when the rubric says one of several bare words, unless it is a request', () => {
    const ofRubric = (word: string): boolean => word === 'exit'
    const texts = ['stop and exit', 'exit, next', 'stop, bye', 'please stop and exit']
    expect(texts.map((text) => readMove(text, ofRubric))).toEqual(['answer', 'answer', 'stop', 'stop'])
  })
  it('is whatever the buttons of the chat say', () => {
    for (const words of [ENGLISH, GERMAN])
      for (const move of MOVES) {
        const label = move === 'missed' || move === 'repeat' ? [] : [words[move]]
        for (const text of [words[`said_${move}`], ...label]) expect({ text, read: readMove(text, never) }).toEqual({ text, read: move })
      }
  })
  it.each([
    ['greet', ['hi', 'Hello there!', 'Guten Tag']],
    ['ask_well', ['Hi, how are you?', "how's it going"]],
    ['thank', ['thanks', 'ok, thank you so much!', 'Danke schön']],
    ['wait', ['hold on', 'Give me a minute please', 'let me think…', 'Moment mal']],
    ['ask_who', ['are you an AI?', 'Am I talking to a real person?', 'who are you']],
    ['nod', ['ok', 'I see, makes sense', 'lol']],
  ] as const)('is an aside to %s', (aside, texts) => {
    for (const text of texts) expect({ text, read: [readMove(text, never), readAside(text)] }).toEqual({ text, read: ['aside', aside] })
  })
  it('is an answer wherever somebody labelled it as one; at most they gave up', () => {
    const files = ['test/topics', 'test/topics/denials', 'question-bank/kubernetes'].flatMap((directory) =>
      readdirSync(directory)
        .filter((file) => file.endsWith('.jsonl'))
        .map((file) => join(directory, file)),
    )
    const labelled = files
      .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
      .map((row): Partial<LabelledAnswer> => JSON.parse(row))
    expect(labelled.length).toBeGreaterThan(3000)
    for (const { answer = '', concepts = ['denied'], red_flags = [] } of labelled) {
      expect(otherLanguageNote(answer), answer).toBeNull()
      const read = readMove(answer, never)
      if (read !== 'answer') expect({ answer, read, said: [...concepts, ...red_flags] }).toEqual({ answer, read: 'dont_know', said: [] })
    }
  })
  it('is read in time that does not grow with its length', () => {
    expectInProportion((words) => expect(readMove('please '.repeat(words), never)).toBe('answer'), 100_000, 3)
  })
})

describe('a reply to a challenge', () => {
  it.each([
    ['no', 'retracts'],
    ['No, wait, it is DNS only', 'retracts'],
    ['Oh. I mixed that up', 'retracts'],
    ["you're right, it is not", 'retracts'],
    ['of course not', 'retracts'],
    ['Of course not, I mixed it up', 'retracts'],
    ['Definitely not', 'retracts'],
    ['yes', 'stands'],
    ['Of course it does', 'stands'],
    ['It only answers with a CNAME', 'open'],
    ['nobody can reach it', 'open'],
    ['yesterday it did', 'open'],
  ] as const)('"%s" %s', (text, stance) => {
    expect(readStance(text)).toBe(stance)
  })
  it.each([
    ['No, I mixed up two things', true],
    ['no, I mixed that up, only from inside', false],
    ['It is DNS', false],
  ] as const)('"%s" says nothing else: %s', (text, isBare) => {
    expect(isBareRetraction(text)).toBe(isBare)
  })
  it('loses its opening, which would deny what follows, but no word of the claim', () => {
    expect(withoutStance("Oh wait, no: it can't")).toBe("             it can't")
    expect(withoutStance('No packet passes through it, honestly')).toBe('No packet passes through it, honestly')
    expect(withoutStance('yes')).toBe('yes')
  })
})

describe('a language', () => {
  it.each([
    'Ein Service ist eine stabile Adresse für Pods',
    'Pods sind kurzlebig',
    'je ne sais pas',
    'no sé',
    'es una dirección estable para los pods',
    'Мы используем сервис',
    'サービスです',
  ])('is another: %s', (text) => {
    expect(otherLanguageNote(text)).not.toBeNull()
  })
  it.each([
    'du',
    'ps aux',
    'MIT',
    'internal only, DNS alias',
    'the pods die and the Service is still there',
    '30000',
    'An IP by LB, en route',
  ])('may be English: %s', (text) => {
    expect(otherLanguageNote(text)).toBeNull()
  })
})

it('a row of phrases stands for every wording', () => {
  expect(expandPhrases('[a|one more] (hint|tip); help [me [out]]')).toEqual([
    'hint',
    'tip',
    'a hint',
    'a tip',
    'one more hint',
    'one more tip',
    'help',
    'help me',
    'help me out',
  ])
})

it('every phrase of the tables is read as what its row says', () => {
  const misread = `${MOVE_PHRASES}${GERMAN_MOVES}`.split('\n').flatMap((row) => {
    const [, request, meant, list = ''] = /^(politely )?(\w+): (.*)$/.exec(row) ?? []
    const texts = expandPhrases(list).map((phrase) => (request === undefined ? phrase : `please ${phrase}`))
    return texts.filter((text) => readWhole(text)?.cores.some((core) => core.meant === meant) !== true).map((text) => `${meant}: ${text}`)
  })
  expect(misread).toEqual([])
})

it('confidence stands in brackets at the end, or nowhere', () => {
  expect(['it is DNS (sure)', 'It is DNS. (Not sure).', 'I am sure it is DNS', '(unsure)'].map(readConfidence)).toEqual([
    'sure',
    'unsure',
    null,
    'unsure',
  ])
})
