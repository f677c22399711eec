import { readFileSync } from 'node:fs'
import type { CompiledQuestion } from '../../../src/core/grading/compiled-topic.ts'
import { isDenied, isHurried, isMisled, isShort, isUnread, loadTopic, TOPICS, type TopicName } from './topics.ts'

/** A red flag of a rubric written in a hurry, word for word, that makes a clause behind any words. */
export interface Claim {
  readonly question: CompiledQuestion
  readonly flag: string
  readonly text: string
}
/** A claim within the words of somebody who holds it, or does not. */
export interface Mention extends Claim {
  readonly answer: string
  readonly held: boolean
}

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

/** Of each file's frames, words around a claim X by many hands (`- ` where the writer does not hold it, `+ ` where he does), some claims' worth. */
export function loadMentions(name: 'read' | 'unread', each = 3): Mention[] {
  const frames = readFileSync(`test/topics/mentions/${name}.txt`, 'utf8').split('\n').filter(Boolean)
  return frames.flatMap((frame, index) =>
    Array.from({ length: each }, (_, turn) => {
      const claim = claims[(index * 7 + turn * 11) % claims.length] as Claim
      return { ...claim, answer: frame.slice(2).replace(/\bX\b/, claim.text), held: frame.startsWith('+') }
    }),
  )
}
