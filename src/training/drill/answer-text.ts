import { Refusal } from '../refusal.ts'

/** The longest answer any channel takes, in UTF-16 code units: Slack's input field holds no more. */
const ANSWER_LIMIT = 3000
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** An answer as it is kept: well-formed UTF-16 without NUL, one code unit for one, so that offsets stay. */
export function keepableText(text: string): string {
  if (text.trim() === '') throw new Refusal('answer_empty', 'Cannot grade the answer: it is empty', '/text')
  if (text.length > ANSWER_LIMIT)
    throw new Refusal('answer_too_long', `Cannot grade the answer: it has ${text.length} characters, the limit is ${ANSWER_LIMIT}`, '/text')
  return text.replace(LONE_SURROGATE, '\uFFFD').replaceAll('\u0000', '\uFFFD')
}
