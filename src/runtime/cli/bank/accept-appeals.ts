import { join } from 'node:path'
import { createClient } from '../../../adapters/http/client.ts'
import { addPhrase } from '../../../core/bank/topic/add-phrase.ts'
import { type AppealCase, reviewAppeals } from '../../../training/appeal/review-appeals.ts'
import { writeWhole } from '../../write-whole.ts'
import type { Where } from '../drill/trainer.ts'
import { inTeam } from '../in-team.ts'
import { appendAnswer } from './append-answer.ts'
import { readText } from './read-text.ts'

const LONGEST_PHRASE = 160

/** Teaches the bank what reviewers accepted. Run twice it adds nothing twice; what does not fit is said and left out. */
export async function acceptAppeals(directory: string, where: Where): Promise<void> {
  const cases = await acceptedCases(where)
  let failed = 0
  for (const accepted of cases) {
    const file = join(directory, `${accepted.topic}.yaml`)
    const what = `${accepted.topic} ${accepted.question} ${accepted.finding}`
    try {
      console.log(`${what}: ${addTo(file, accepted)}; ${labelIn(file, accepted)}`)
    } catch (error) {
      failed++
      console.error(`${what}: ${error instanceof Error ? error.message : error}`)
    }
  }
  console.log(`${cases.length} accepted appeals, ${failed} left out`)
  if (failed > 0) process.exitCode = 1
}

/** A disputed concept gets one more way to say it, a disputed red flag one more that only looks like it. */
function addTo(file: string, { kind, question, finding, phrase, answer }: AppealCase): string {
  const said = phrase !== '' ? phrase : answer.trim()
  if (said === '') return 'no phrase: the words were removed meanwhile'
  if (said.length > LONGEST_PHRASE || said.includes('\n')) return 'no phrase: the answer is long, and the reviewer named none'
  const source = readText(file)
  if (source === undefined) throw new Error(`Cannot find "${file}"`)
  try {
    writeWhole(file, addPhrase(source, { question, item: finding, phrase: said, counts: kind === 'concept' }))
    return `"${said}" added`
  } catch (error) {
    if (error instanceof Error && error.message.endsWith('has it already')) return 'phrase known'
    throw error
  }
}

/** The answer to a follow-up is graded together with what was said before, so it proves nothing by itself. */
function labelIn(file: string, { asked, topic, question, answer, concepts, red_flags }: AppealCase): string {
  if (answer === '') return 'no labelled answer'
  if (asked !== null) return 'no labelled answer: it answers a follow-up'
  return appendAnswer(file, { topic, question, answer, concepts, red_flags }).isNew ? 'answer added' : 'answer known'
}

async function acceptedCases(where: Where): Promise<readonly AppealCase[]> {
  const cases: AppealCase[] = []
  let after: string | undefined
  do {
    const { appeals, next } = await acceptedPage(where, after === undefined ? {} : { after })
    cases.push(...appeals)
    after = next ?? undefined
  } while (after !== undefined)
  return cases
}

async function acceptedPage({ server, token, team = 'demo' }: Where, page: { after?: string }): Promise<ReturnType<typeof reviewAppeals>> {
  const query = { status: 'accepted' as const, limit: 500, ...page }
  if (server === undefined) return inTeam(team, (cell) => reviewAppeals(cell, query))
  if (token === undefined) throw new Error("Cannot sign in: --server needs --token, the team's API key")
  const response = await createClient(server.replace(/\/$/, ''), token).v1.team.appeals.$get({ query })
  const body = await response.json()
  if ('detail' in body) throw new Error(body.detail)
  return body
}
