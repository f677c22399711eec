import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadTopic, type TopicName } from './topics.ts'

type Transform = (claim: string) => string
const lower = (claim: string): string =>
  /^[A-Z][a-z]+ /.test(claim) && !/^[A-Z][a-z]*[A-Z]/.test(claim) ? claim.charAt(0).toLowerCase() + claim.slice(1) : claim

/** Whatever is denied, asked, reported or doubted is not asserted. */
const UNSAID: Record<string, Transform> = {
  'denied before': (claim) => `It is not true that ${lower(claim)}.`,
  'a myth, before': (claim) => `It's a myth that ${lower(claim)}.`,
  'a myth, quoted': (claim) => `"${claim}" is a myth.`,
  'a misconception': (claim) => `A common misconception is that ${lower(claim)}.`,
  'asked and denied': (claim) => `${claim}? No.`,
  'asked and called wrong': (claim) => `${claim}? That's wrong.`,
  asked: (claim) => `Does it mean that ${lower(claim)}?`,
  'reported and denied': (claim) => `Some people think ${lower(claim)}, but that's wrong.`,
  'reported with contempt': (claim) => `A colleague told me ${lower(claim)}. Nonsense.`,
  'claimed by others': (claim) => `Many tutorials claim that ${lower(claim)}. They are wrong.`,
  'believed once': (claim) => `I used to think ${lower(claim)}.`,
  'not believed': (claim) => `I don't believe that ${lower(claim)}.`,
  'wrong to say': (claim) => `It would be wrong to say that ${lower(claim)}.`,
  'tempting, but no': (claim) => `You might think ${lower(claim)}, but no.`,
  'taken back': (claim) => `${claim}. No wait, that's not true.`,
  'said by some': (claim) => `Some say ${lower(claim)}, which is simply not the case.`,
  'labelled a myth': (claim) => `Myth: ${lower(claim)}.`,
  'labelled a misconception': (claim) => `A common misconception: ${lower(claim)}.`,
  'labelled wrong': (claim) => `Wrong: ${lower(claim)}.`,
  'called wrong at the end': (claim) => `${claim} - wrong!`,
  'wished for': (claim) => `I wish ${lower(claim)}.`,
  'long gone': (claim) => `In the old days ${lower(claim)}.`,
  'believed by newcomers': (claim) => `Newcomers often believe ${lower(claim)}.`,
  'warned of': (claim) => `Never say that ${lower(claim)}.`,
  'against belief': (claim) => `Contrary to what many believe, it is not the case that ${lower(claim)}.`,
}
/** What changes nothing. */
const SAME: Record<string, Transform> = {
  plain: (claim) => `${claim}.`,
  'with a hedge': (claim) => `I think ${lower(claim)}.`,
  'as far as I know': (claim) => `As far as I know, ${lower(claim)}.`,
  'without a doubt': (claim) => `${claim}, no doubt.`,
  shouted: (claim) => claim.toUpperCase(),
  'after chatter': (claim) => `Well, good question! ${claim}`,
  'before chatter': (claim) => `${claim}. I learned that last week.`,
  'as a bullet': (claim) => `- ${claim}`,
  'in bold': (claim) => `*${claim}*`,
  'with typed quotes and spaces': (claim) => claim.replaceAll("'", '’').replaceAll(' ', '\u00a0'),
  'escaped by Slack': (claim) => `${claim} &amp; more &lt;later&gt; <@U123>`,
}

interface Case {
  readonly question: string
  readonly id: string
  readonly phrase: string
}
const plainOf = (phrase: string): string => phrase.replaceAll('*', '')

function casesOf(name: TopicName): {
  flags: Case[]
  concepts: Case[]
  grade: (question: string, answer: string) => ReturnType<typeof gradeAnswer>
} {
  const { topic, ready } = loadTopic(name)
  const flags = topic.questions.flatMap((question) =>
    question.red_flags.flatMap((id) => {
      const flag = topic.red_flags.find((candidate) => candidate.id === id)
      return flag === undefined ? [] : [flag.claim, ...flag.also].map((phrase) => ({ question: question.id, id, phrase: plainOf(phrase) }))
    }),
  )
  const concepts = topic.questions.flatMap((question) =>
    question.concepts.flatMap((concept) =>
      [concept.statement, ...concept.accept].map((phrase) => ({ question: question.id, id: concept.id, phrase: plainOf(phrase) })),
    ),
  )
  const grade = (question: string, answer: string): ReturnType<typeof gradeAnswer> => {
    const compiled = ready.question(question)
    if (compiled === undefined) throw new Error(`Cannot find "${question}"`)
    return gradeAnswer(answer, compiled)
  }
  return { flags, concepts, grade }
}

const WRITTEN_IN_FULL: TopicName[] = ['kubernetes/service-types', 'git/merge-and-rebase', 'security/tls']
describe.each(WRITTEN_IN_FULL)('every exemplar of %s', (name) => {
  const { flags, concepts, grade } = casesOf(name)
  const asserted = ({ question, id }: Case, answer: string): boolean =>
    grade(question, answer).redFlags.some((finding) => finding.id === id && finding.state === 'asserted')
  const stated = ({ question, id }: Case, answer: string): boolean =>
    grade(question, answer).concepts.some((finding) => finding.id === id && finding.state === 'stated')

  it.each(Object.entries(UNSAID))('accuses nobody when the claim is %s', (_, transform) => {
    expect(flags.filter((each) => asserted(each, transform(each.phrase))).map((each) => transform(each.phrase))).toEqual([])
  })
  it.each(Object.entries(SAME))('is found when it is %s', (_, transform) => {
    const missed = [
      ...flags.filter((each) => !asserted(each, transform(each.phrase))),
      ...concepts.filter((each) => !stated(each, transform(each.phrase))),
    ]
    expect(missed.map((each) => `${each.question}/${each.id}: ${transform(each.phrase)}`)).toEqual([])
  })
  it.each(['believed once', 'asked', 'claimed by others'])('earns nothing when it is %s', (kind) => {
    const transform = UNSAID[kind] as Transform
    const credited = concepts.filter((each) => stated(each, transform(each.phrase)))
    expect(credited.length / concepts.length).toBeLessThanOrEqual(0.01)
  })
  it('earns nothing as a list of its words', () => {
    const listed = (phrase: string): string => phrase.match(/[\w-]{4,}/g)?.join(', ') ?? ''
    const credited = concepts.filter((each) => listed(each.phrase).split(',').length >= 4 && stated(each, listed(each.phrase)))
    expect(credited.map((each) => listed(each.phrase))).toEqual([])
  })
})
