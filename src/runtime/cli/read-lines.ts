import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import * as z from 'zod'
import { fileError } from '../file-error.ts'

export interface Line<Value> {
  readonly value: Value
  /** `file:line`, for messages. */
  readonly at: string
}

/** Reports what is wrong with one line; the rest goes on, and the command ends with 1. */
export function reportLine(at: string, message: string): void {
  console.error(`${at} ${message}`)
  process.exitCode = 1
}

/** Parses JSON lines one by one as they come; `-` is standard input. Bad lines are reported and left out. */
export async function* readLines<Schema extends z.ZodType>(path: string, schema: Schema): AsyncGenerator<Line<z.output<Schema>>> {
  let number = 0
  for await (const bytes of linesOf(path)) {
    const at = `${path}:${++number}`
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      reportLine(at, 'Cannot read the line: it is not UTF-8')
      continue
    }
    if (text.trim() === '') continue
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      reportLine(at, 'Cannot read the line: it is not JSON')
      continue
    }
    const parsed = schema.safeParse(json)
    if (parsed.success) yield { value: parsed.data, at }
    else
      reportLine(
        at,
        `Cannot read the line: ${parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`).join('; ')}`,
      )
  }
}

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

export const answerLine = z.object({ id: z.union([z.string(), z.number()]), question: z.string(), answer: z.string() })
export const labelledLine = answerLine.extend({
  concepts: z.array(z.string()),
  red_flags: z.array(z.string()),
  tags: z.array(z.string()).default([]),
})
