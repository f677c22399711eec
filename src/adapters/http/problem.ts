import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Fault, Refusal, type RefusalCode } from '../../training/refusal.ts'

const STATUS = {
  invalid_input: 400,
  unauthorized: 401,
  forbidden: 403,
  forbidden_origin: 403,
  topic_not_found: 404,
  question_not_found: 404,
  drill_not_found: 404,
  plan_not_found: 404,
  enrolment_not_found: 404,
  learner_not_found: 404,
  key_not_found: 404,
  delivery_not_found: 404,
  code_unknown: 404,
  team_exists: 409,
  plan_changed: 409,
  plan_archived: 409,
  last_admin: 409,
  drill_finished: 409,
  drill_open: 409,
  turn_closed: 409,
  question_gone: 409,
  nothing_due: 409,
  team_question_closed: 409,
  link_code_unknown: 404,
  attempt_not_found: 404,
  appeal_not_found: 404,
  appeal_exists: 409,
  appeal_decided: 409,
  answer_empty: 422,
  answer_too_long: 422,
  idempotency_mismatch: 422,
} as const satisfies Record<RefusalCode, ContentfulStatusCode>

const TITLE: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Wrong content type',
  422: 'Cannot be processed',
  429: 'Too many requests',
  500: 'Internal error',
}

/** Codes of the HTTP layer itself, beside those of the verbs. */
export type HttpCode =
  | 'invalid_json'
  | 'unsupported_media_type'
  | 'body_too_large'
  | 'not_found'
  | 'method_not_allowed'
  | 'rate_limited'
  | 'internal_error'
export interface Problem {
  readonly status: ContentfulStatusCode
  readonly code: RefusalCode | HttpCode
  readonly detail: string
  /** JSON pointer into the request's body. */
  readonly pointer?: string | undefined
  /** All that is wrong in it, where there may be more. */
  readonly faults?: readonly Fault[] | undefined
}

export const WRONG_CONTENT_TYPE: Problem = {
  status: 415,
  code: 'unsupported_media_type',
  detail: 'Cannot read the request: send JSON with the header "Content-Type: application/json"',
}

/** An error as RFC 9457 wants it. `code` is stable; `type` is made from it. */
export function problemResponse({ status, code, detail, pointer, faults }: Problem, requestId: string): Response {
  const body = {
    type: `urn:whetstone:problem:${code}`,
    title: TITLE[status] ?? 'Error',
    status,
    detail,
    code,
    ...(pointer === undefined ? {} : { pointer }),
    ...(faults === undefined ? {} : { errors: faults }),
    request_id: requestId,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}) },
  })
}

/** What is wrong with a body that is no JSON, in the words of whoever could not read it. */
export function invalidJson(body: string): Problem {
  const problem = (what: string): Problem => ({ status: 400, code: 'invalid_json', detail: `Cannot read the request: the body is ${what}` })
  if (body.trim() === '') return problem('empty; send JSON, such as {}')
  try {
    JSON.parse(body)
    return problem('not valid JSON')
  } catch (error) {
    return problem(`not valid JSON (${error instanceof Error ? error.message : error})`)
  }
}

/** What a thrown value means to a client; undefined for a bug. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Refusal)
    return { status: STATUS[error.code], code: error.code, detail: error.message, pointer: error.pointer, faults: error.faults }
  if (!(error instanceof Error && 'status' in error)) return undefined
  return error.status === 415 ? WRONG_CONTENT_TYPE : undefined
}
