import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import * as z from 'zod'
import { describeIssue } from '../../core/bank/topic/describe-issue.ts'
import { parseTopicText } from '../../core/bank/topic/topic-text.ts'
import { fileError } from '../file-error.ts'

export interface Line<Value> {
  readonly value: Value
  /** `file:line`, for messages. */
  readonly at: string
  /** As it is written. */
  readonly text: string
}

/** Reports what is wrong with one line; the rest goes on, and the command ends with 1. */
export function reportLine(at: string, message: string): void {
  console.error(`${at} ${message}`)
  process.exitCode = 1
}

/** Tells what looks like a slip, and reads the line as it stands. */
export const warnOfLine = (at: string, message: string): void => console.error(`${at} warning: ${message}`)

/** Parses JSON lines one by one as they come; `-` is standard input. Bad lines are reported and left out, and `onLeftOut` is called for each. */
export async function* readLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  onLeftOut: () => void = () => {},
): AsyncGenerator<Line<z.output<Schema>>> {
  const leaveOut = (at: string, message: string): void => {
    reportLine(at, message)
    onLeftOut()
  }
  let number = 0
  for await (const bytes of linesOf(path)) {
    const at = `${path}:${++number}`
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      leaveOut(at, 'Cannot read the line: it is not UTF-8')
      continue
    }
    if (text.trim() === '') continue
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch (error) {
      leaveOut(`${at}:${columnOf(error, text)}`, 'Cannot read the line: it is not JSON')
      continue
    }
    const parsed = schema.safeParse(json)
    if (parsed.success) yield { value: parsed.data, at, text }
    else leaveOut(at, inWords(parsed.error, json, text))
  }
}

/** Where JSON breaks off, 1-based: V8 tells it within its message, apart from an early end and a token that stands for no value. */
function columnOf(error: unknown, text: string): number {
  const [, position] = /at position (\d+)/.exec(String(error)) ?? []
  if (position !== undefined) return 1 + Number(position)
  return hasStrayToken(text) ? columnOfToken(text) : 1 + text.trimEnd().length
}

/** As far as before the token, the text only ends too early: the shortest beginning that holds it is found by halving. */
function columnOfToken(text: string): number {
  let without = 0
  let within = text.length
  while (within - without > 1) {
    const middle = (without + within) >> 1
    if (hasStrayToken(text.slice(0, middle))) within = middle
    else without = middle
  }
  return within
}

function hasStrayToken(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    return String(error).includes('Unexpected token')
  }
}

const inWords = ({ issues }: z.ZodError, value: unknown, text: string): string =>
  issues
    .flatMap((issue) => describeIssue(issue, value, parseTopicText(text, ''), LINE))
    .map(({ message, cure }) => `${message} — ${cure}`)
    .join('; ')

/** Splits at line feeds alone, in bytes: U+2028 may stand in JSON, and newer versions of readline split there. */
async function* linesOf(path: string): AsyncGenerator<Uint8Array> {
  const input: Readable = path === '-' ? process.stdin : createReadStream(path)
  let held: Uint8Array[] = []
  try {
    for await (const chunk of input as AsyncIterable<Uint8Array>) {
      let from = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...held, chunk.subarray(from, end)])
        held = []
        from = end + 1
      }
      if (from < chunk.length) held.push(chunk.subarray(from))
    }
  } catch (error) {
    throw new Error(`Cannot read "${path}": ${fileError(error)}`)
  }
  if (held.length > 0) yield Buffer.concat(held)
}

const LINE = { name: 'the line', needs: 'id, question and answer' }
export const answerLine = z.object({
  id: z.union([z.string(), z.number()], 'write text or a number'),
  question: z.string(),
  answer: z.string(),
})
/** Other keys are the author's own. */
export const labelledLine = answerLine
  .extend({ concepts: z.array(z.string()), red_flags: z.array(z.string()), tags: z.array(z.string()).default([]) })
  .loose()
