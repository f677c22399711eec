import * as z from 'zod'
import { closest } from '../core/bank/closest.ts'

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/** What is wrong with a value, where its schema has no words of its own. Fields that there are not have a line each: their names stand in it as JSON, without line breaks. */
function wordIssue(issue: z.core.$ZodRawIssue): string | undefined {
  const missing = issue.input === undefined ? 'it is missing: ' : ''
  switch (issue.code) {
    case 'invalid_type': {
      const isOtherNumber = typeof issue.input === 'number' && ['number', 'int'].includes(issue.expected)
      const isShown = missing === '' && !isOtherNumber
      return `${missing}${kindOf(issue.expected)} is needed${isShown ? `, not ${kindFound(issue.input)}` : ''}`
    }
    case 'invalid_value':
      return `${missing}${issue.values.length === 1 ? 'it has to be' : 'choose one of'} ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'it is empty'
        : `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${unitOf(issue.origin)}`
    case 'too_big':
      return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${unitOf(issue.origin)}`
    case 'unrecognized_keys':
      return issue.keys.map((key) => wordStranger(key, fieldsOf(issue.inst))).join('\n')
    case 'invalid_union': {
      const { options } = issue as { options?: readonly unknown[] }
      return options === undefined ? issue.errors.at(-1)?.[0]?.message : `choose one of ${options.map(String).join(', ')}`
    }
    default:
      return undefined
  }
}
z.config({ customError: wordIssue })

function wordStranger(key: string, fields: readonly string[]): string {
  const meant = closest(key, fields)
  return `there is no field ${JSON.stringify(key)}${meant === undefined ? `; there are ${fields.join(', ')}` : ` — did you mean "${meant}"?`}`
}

const fieldsOf = (schema: unknown): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : [])
const kindOf = (expected: string): string => KINDS[expected] ?? expected
const kindFound = (value: unknown): string => (value === null ? 'null' : kindOf(Array.isArray(value) ? 'array' : typeof value))
const unitOf = (origin: string): string => (origin === 'string' ? ' characters' : '')
