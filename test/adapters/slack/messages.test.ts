import { describe, expect, it } from 'vitest'
import { answerForm, fullTalk } from '../../../src/adapters/slack/messages/answer-form.ts'
import { note } from '../../../src/adapters/slack/messages/blocks.ts'
import { feedbackMessage } from '../../../src/adapters/slack/messages/feedback-message.ts'
import { helpMessage, pickerMessage, unknownMessage } from '../../../src/adapters/slack/messages/picker-message.ts'
import { progressMessage } from '../../../src/adapters/slack/messages/progress-message.ts'
import { questionMessage } from '../../../src/adapters/slack/messages/question-message.ts'
import { reportView } from '../../../src/adapters/slack/messages/report-view.ts'
import { writeRef } from '../../../src/adapters/slack/messages/turn-ref.ts'
import { teamQuestionMessage, teamSummaryMessage } from '../../../src/adapters/slack/team-message.ts'
import { tellMessage } from '../../../src/adapters/slack/tell.ts'
import { whatLeadsSee } from '../../../src/training/notice/what-leads-see.ts'
import { bank } from '../../training/scripted-cell.ts'
import { checkMessage, checkView } from './check-blocks.ts'

const ID = '019ab000-0000-7000-8000-000000000000'
const SPOT = { user: 'U1', url: `https://hooks.slack.com/actions/${'x'.repeat(300)}`, channel: null, thread: null }
const ref = { drill: ID, turn: ID, step: 999 }

interface Material {
  readonly title: string
  readonly prompt: string
  readonly answer: string
  readonly hints: readonly string[]
  readonly statements: readonly string[]
  readonly flags: readonly { claim: string; correction: string }[]
}

/** Every message and view that can be made of a question, as checked against Slack's limits. */
function everything({ title, prompt, answer, hints, statements, flags }: Material): string[] {
  const turn = {
    id: ID,
    number: 99,
    step: 999,
    deadline: null,
    question: { id: 'q', topic: 'a/b', level: 'middle' as const, prompt },
    ask: { form: 'question' as const, text: prompt },
  }
  const next = { ...turn, id: 'next' }
  const drill = {
    id: ID,
    topic: 'a/b',
    level: null,
    mode: 'practice' as const,
    status: 'open' as const,
    answered: 9,
    done: 9,
    total: 99,
    deadline: null,
  }
  const evidence = Array.from({ length: 5 }, () => ({ start: 0, end: answer.length, text: answer }))
  const grade = {
    verdict: 'partial' as const,
    score: 0.57,
    concepts: statements.map((statement, at) => ({
      id: `c${at}`,
      statement,
      state: at % 2 === 0 ? ('stated' as const) : ('absent' as const),
      evidence: at % 2 === 0 ? evidence : [],
    })),
    red_flags: flags.map((flag, at) => ({ id: `f${at}`, ...flag, evidence })),
  }
  const reply = [...hints, answer].map((text) => ({ kind: 'told' as const, text }))
  const said = { reply, drill, heard: 'answer' as const, attempt: 'a', grade }
  const transcript: any = {
    drill,
    turn: next,
    turns: [
      { ...turn, status: 'answered', attempts: [{ id: 'a', text: answer }], said: [{ heard: 'answer', text: null, attempt: 'a', reply }] },
    ],
  }
  const question: any = { id: ID, prompt }
  const report: any = {
    title,
    mode: 'interview',
    placement: { level: 'middle', why: answer },
    figures: { asked: 9, answered: 9, solid: 1, score: 0.5 },
    questions: Array.from({ length: 60 }, (_, at) => ({
      number: at,
      prompt,
      status: 'answered',
      score: 0.5,
      concepts: statements.map((statement) => ({ statement, said: 'not_said' })),
      red_flags: flags,
    })),
    study: statements.map((text) => ({ text })),
  }
  const level = {
    level: 'middle' as const,
    questions: 9,
    answered: 9,
    solid: 1,
    ready: false,
    missing: [],
    concepts: statements.map((statement) => ({ question: 'q', id: 'c', statement, essential: true, state: 'held' as const })),
    red_flags: [],
  }
  const progress = {
    topics: Array.from({ length: 60 }, () => ({ topic: 'a/b', title, levels: [level, level, level], next_level: null })),
    open_drills: [],
  }
  const messages = [
    questionMessage({ reply, drill, turn }, title),
    feedbackMessage({ ...said, turn: next }, ref, title),
    feedbackMessage({ ...said, turn }, ref, title),
    feedbackMessage({ ...said, turn: null }, ref, title),
    teamQuestionMessage(question),
    teamSummaryMessage({
      question,
      answered: 30,
      findings: { concepts: statements.map((statement) => ({ statement, share: 0.333 })), misconception: flags[0] ?? null },
    }),
    teamSummaryMessage({ question, answered: 1, findings: null }),
    progressMessage(progress, 12),
    note(answer),
    pickerMessage([{ id: 'a/b', title }], true, unknownMessage([{ word: answer, meant: prompt }])),
  ]
  const views = [answerForm(turn, writeRef(ref), SPOT), fullTalk(transcript, ID), reportView(report)]
  return [...messages.flatMap(checkMessage), ...views.flatMap(checkView)]
}

describe('messages', () => {
  it('keep within the limits for every question of the bank with its longest answer', () => {
    for (const { topic } of bank.topics)
      for (const question of topic.questions) {
        const flags = topic.red_flags.map(({ claim, correction = '' }) => ({ claim, correction }))
        const statements = question.concepts.map(({ statement }) => statement)
        const material = {
          title: topic.title,
          prompt: question.prompt,
          answer: question.answer ?? 'x',
          hints: question.hints,
          statements,
          flags,
        }
        expect(everything(material), `${topic.id} ${question.id}`).toEqual([])
      }
  })
  it.each([
    ['plain letters', 'word '],
    ['signs that grow when escaped', '<&>'],
    ['characters of two units', '🧑‍🔧💥'],
    ['lines', 'a\n'],
    ['mentions', '<!channel> <@U1> '],
    ['combining marks', 'e\u0301'],
  ])('keep within the limits with the longest that a topic may hold: %s', (_, unit) => {
    const long = (length: number): string =>
      unit
        .repeat(Math.ceil(length / unit.length))
        .slice(0, length)
        .replace(/[\uD800-\uDBFF]$/, '')
    const material = {
      title: long(1000),
      prompt: long(4000),
      answer: long(3000),
      hints: [long(4000), long(4000), long(4000)],
      statements: Array.from({ length: 40 }, () => long(1000)),
      flags: Array.from({ length: 40 }, () => ({ claim: long(1000), correction: long(1000) })),
    }
    expect(everything(material)).toEqual([])
  })
  it('offer the rest where something is cut, and show it all', () => {
    const drill = {
      id: ID,
      topic: 'a/b',
      level: null,
      mode: 'practice' as const,
      status: 'open' as const,
      answered: 0,
      done: 0,
      total: 1,
      deadline: null,
    }
    const turn = {
      id: ID,
      number: 1,
      step: 0,
      deadline: null,
      question: { id: 'q', topic: 'a/b', level: 'junior' as const, prompt: 'p' },
      ask: { form: 'question' as const, text: 'é💥'.repeat(1300) },
    }
    expect(JSON.stringify(questionMessage({ reply: [], drill, turn }, 'T'))).toContain('"Show more"')
    expect(
      JSON.stringify(questionMessage({ reply: [], drill, turn: { ...turn, ask: { form: 'question', text: 'short' } } }, 'T')),
    ).not.toContain('"Show more"')
    const prompt = '<💥>'.repeat(900)
    const whole: any = { drill, turn: null, turns: [{ ...turn, question: { ...turn.question, prompt }, said: [], attempts: [] }] }
    const shown = fullTalk(whole, ID)
      .blocks.map((block: any) => block.text.text)
      .join('')
    expect(shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(prompt)
  })
  it('lists a large bank in groups', () => {
    const topics = Array.from({ length: 950 }, (_, at) => ({ id: `a/t${at}`, title: `Topic ${at}` }))
    expect(checkMessage(pickerMessage(topics, false))).toEqual([])
    expect(JSON.stringify(pickerMessage(topics, false))).toContain('a/t949')
  })
  it.each([
    ['plan', '`/drill plan`'],
    ['team', '`/drill team`'],
    ['none', undefined],
  ] as const)('what the team tells, with more to see at: %s', (more, order) => {
    const message = tellMessage({ text: 'How your onboarding plans go.', lines: [], drills: [], more })
    expect(checkMessage(message)).toEqual([])
    expect(/`[^`]+`/.exec(JSON.stringify(message))?.[0]).toBe(order)
  })
  it('help', () => {
    const message = helpMessage(whatLeadsSee({ lrs: { url: 'https://lrs.example.com/', sealed: '', withText: true }, retentionDays: 30 }))
    expect(checkMessage(message)).toEqual([])
    expect(JSON.stringify(message)).toContain('Your answers and their scores go to')
  })
})
