import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CompiledQuestion } from '../../../src/core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { isDenied, isHurried, isMisled, isShort, isUnread, loadTopic, TOPICS, type TopicName } from './topics.ts'

/** Words around a claim X by many hands: `- ` where the writer does not hold it, `+ ` where he does. Rules were made from those called `read`. */
const LIMITS = { read: { accused: 0.17, found: 0.91 }, unread: { accused: 0.29, found: 0.84 } }

interface Claim {
  readonly question: CompiledQuestion
  readonly flag: string
  readonly text: string
}
/** The first red flag of rubrics written in a hurry that makes a clause behind any words. */
const claims: readonly Claim[] = (Object.keys(TOPICS) as TopicName[])
  .filter((name) => isHurried(name) && !isUnread(name) && !isShort(name) && !isMisled(name) && !isDenied(name) && !name.includes(' bare'))
  .flatMap((name) => {
    const { topic, ready } = loadTopic(name)
    const [flag] = topic.red_flags.filter(({ claim }) => /^(?:A|An|The|Every|All|It|You) /.test(claim))
    const listing = topic.questions.find(({ red_flags }) => flag !== undefined && red_flags.includes(flag.id))
    const question = ready.question(listing?.id ?? '')
    if (flag === undefined || question === undefined) return []
    return [{ question, flag: flag.id, text: flag.claim.charAt(0).toLowerCase() + flag.claim.slice(1) }]
  })

const framesOf = (name: string, sign: string): string[] =>
  readFileSync(`test/topics/mentions/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${sign} `))
    .map((line) => line.slice(2))

/** The share of claims that are found within frames, of all frames and claims. */
function shareFound(frames: readonly string[]): number {
  let found = 0
  for (const frame of frames)
    for (const { question, flag, text } of claims) {
      const { redFlags } = gradeAnswer(frame.replace(/\bX\b/, text), question)
      if (redFlags.some(({ id, state }) => id === flag && state === 'asserted')) found++
    }
  return found / (frames.length * claims.length)
}

describe.each(Object.entries(LIMITS))('a claim that is mentioned (%s)', (name, { accused, found }) => {
  it('is no red flag of those who do not hold it', () => {
    expect(claims.length).toBeGreaterThan(20)
    expect(shareFound(framesOf(name, '-'))).toBeLessThanOrEqual(accused)
  })
  it('is one of those who do', () => expect(shareFound(framesOf(name, '+'))).toBeGreaterThanOrEqual(found))
})
