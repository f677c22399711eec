import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import * as z from 'zod'

/** Parses JSON lines one by one; a bad line is reported with its place and the rest goes on. Sets the exit code to 1 then. */
export async function* readLines<Schema extends z.ZodType>(path: string, schema: Schema): AsyncGenerator<z.output<Schema>> {
  if (path !== '-' && !existsSync(path)) throw new Error(`Cannot read "${path}": there is no such file`)
  const input = path === '-' ? process.stdin : createReadStream(path)
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const problem = (text: string): void => {
      console.error(`${path}:${number} ${text}`)
      process.exitCode = 1
    }
    let value: unknown
    try {
      value = JSON.parse(number === 1 ? line.replace(/^\uFEFF/, '') : line)
    } catch {
      problem('Cannot read the line: it is not JSON')
      continue
    }
    const parsed = schema.safeParse(value)
    if (parsed.success) yield parsed.data
    else
      problem(`Cannot read the line: ${parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`).join('; ')}`)
  }
}

export const answerLine = z.object({ id: z.union([z.string(), z.number()]), question: z.string(), answer: z.string() })
export const labelledLine = answerLine.extend({
  concepts: z.array(z.string()),
  red_flags: z.array(z.string()),
  tags: z.array(z.string()).default([]),
})
export type LabelledLine = z.output<typeof labelledLine>
