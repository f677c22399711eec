import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as z from 'zod'
import { parseInput } from '../../training/parse-input.ts'
import { Refusal } from '../../training/refusal.ts'
import type { Hono } from './api-env.ts'
import { bearerOf } from './credentials.ts'
import { problemOf, problemResponse } from './problem.ts'

/** Where in the body those who have no token yet name their team: in front of a key or a code. */
export const TEAM_NAMED_IN: Record<string, 'embed_key' | 'code'> = {
  '/v1/guests': 'embed_key',
  '/v1/links': 'code',
  '/v1/joins': 'code',
  '/v1/team/sessions': 'code',
}
const EXAMPLES = { embed_key: 'acme.pk_…', code: 'acme.…' }

/** The answer to a request that leads to no team. It tells nothing of any, so every page may read it. */
export async function answerWithoutTeam(c: Context<Hono>): Promise<Response> {
  const problem = problemOf(await refusalOf(c))
  if (problem === undefined) throw new Error('Cannot answer: the refusal has no problem')
  const response = problemResponse(problem, c.var.requestId)
  response.headers.set('access-control-allow-origin', '*')
  return response
}

async function refusalOf(c: Context<Hono>): Promise<Refusal> {
  const field = c.req.method === 'POST' ? TEAM_NAMED_IN[c.req.path] : undefined
  if (field !== undefined) return fieldRefused(c, field)
  const no = (why: string): Refusal => new Refusal('unauthorized', `Cannot sign in: ${why}`)
  if (/^\/v1\/(?:joins|calendars)\//.test(c.req.path)) return no('the link is of no team here; ask for a new one')
  const header = c.req.header('authorization')
  if (header === undefined) return no('send the header "Authorization: Bearer <token>", with a learner\'s token or the team\'s API key')
  if (bearerOf(header) === undefined) return no('the header "Authorization" has to read "Bearer <token>"')
  return no('what the header "Authorization" brings is neither a token nor a key of a team here')
}

/** A body that a cell has taken already had the field, else it would not have found that cell. */
async function fieldRefused(c: Context<Hono>, field: 'embed_key' | 'code'): Promise<Refusal> {
  const sent: unknown =
    c.req.raw.body === null
      ? { [field]: '' }
      : await c.req.json().catch(() => {
          throw new HTTPException(400)
        })
  parseInput(z.object({ [field]: z.string() }), { [field]: Object(sent)[field] })
  const what = `Cannot sign in: the ${field} is of no team here; the team stands in front, such as "${EXAMPLES[field]}"`
  return new Refusal('unauthorized', what, `/${field}`)
}
