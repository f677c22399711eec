import Papa from 'papaparse'
import * as z from 'zod'
import { closest } from '../../core/bank/closest.ts'
import type { Actor } from '../actor.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { type BadLine, type Enrolled, enrolListed, type Listed, onError } from './enrol.ts'
import { type Person, personInput } from './person.ts'

export const COLUMNS = ['external_id', 'slack_user', 'name', 'cohort', 'first_day', 'time_zone']
/** What other programs call them. */
const OTHER_NAMES: Record<string, string> = {
  full_name: 'name',
  display_name: 'name',
  start: 'first_day',
  start_date: 'first_day',
  start_day: 'first_day',
  first_date: 'first_day',
  starts_on: 'first_day',
}
/** They are enrolled in one transaction, which everybody in the team waits for: a second or two. */
const MOST = 10_000
export const enrolCsvInput = z.object({
  /** RFC 4180, up to 10,000 people, the names of the columns in its first line, in any order. Other columns are passed over, and named. */
  csv: z.string('the text of the file is needed').min(1, 'the file is empty'),
  on_error: onError,
})

/**
 * Enrols the people of a CSV file: all that can be, with the lines that cannot and why, or nobody at all. Throws `invalid_input` when
 * the file as a whole cannot be read, `plan_not_found`, `plan_archived`.
 */
export function enrolCsv(cell: Cell, actor: Actor, planId: string, input: unknown): Enrolled {
  const { csv, on_error } = parseInput(enrolCsvInput, input)
  return enrolListed(cell, actor, planId, { ...readPeople(csv), onError: on_error })
}

/** The people in a file, each with the line on which it begins. */
function readPeople(csv: string): Omit<Listed, 'onError'> {
  const people: { line: number; person: Person }[] = []
  const bad: BadLine[] = []
  let columns: readonly string[] | undefined
  let ignored: readonly string[] = []
  let line = 1
  let read = 0
  // Blank lines at the end keep Papa from seeing that two columns stand between semicolons.
  const text = withoutLastBlanks(csv.replace(/^\ufeff/, ''))
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    step({ data, errors, meta }) {
      const at = line
      for (; read < meta.cursor; read++) if (text[read] === '\n' || (text[read] === '\r' && text[read + 1] !== '\n')) line++
      const cells = data.map((cell) => cell.trim())
      if (errors.some(({ code }) => code === 'MissingQuotes')) refuse(`the quote that line ${at} opens is never closed`)
      if (cells.every((cell) => cell === '')) return
      if (people.length + bad.length === MOST) refuse(`it has more than ${MOST} people; split it before line ${at}`)
      if (columns === undefined) {
        const names = readHeader(cells)
        columns = names
        ignored = cells.filter((cell, index) => cell !== '' && !COLUMNS.includes(names[index] ?? ''))
      } else if (errors.length > 0) bad.push({ line: at, reason: 'a quote within a cell is to be doubled' })
      else if (cells.length !== columns.length)
        bad.push({ line: at, reason: `it has ${cells.length} cells where the first line names ${columns.length}` })
      else {
        const given = columns.flatMap((name, index) => (COLUMNS.includes(name) && cells[index] !== '' ? [[name, cells[index]]] : []))
        const { success, data: person, error } = personInput.safeParse(Object.fromEntries(given))
        if (success) people.push({ line: at, person })
        else bad.push({ line: at, reason: reasonOf(error) })
      }
    },
  })
  if (people.length === 0 && bad.length === 0) refuse('there is nobody in it')
  return { people, bad, ignored }
}

/** A walk from the end: a regular expression would try each run of blank lines in the middle anew from each of them. */
function withoutLastBlanks(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--
  return text.slice(0, end)
}

function readHeader(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.toLowerCase().replace(/[\s-]+/g, '_'))
  const slips = names.flatMap((name, index) => {
    const meant = COLUMNS.includes(name) ? undefined : (closest(name, COLUMNS) ?? otherName(name, names))
    return meant === undefined ? [] : [`"${cells[index]}" — did you mean "${meant}"?`]
  })
  if (slips.length > 0) refuse(`its first line names ${slips.join(', ')}`)
  const twice = names.find((name, index) => COLUMNS.includes(name) && names.indexOf(name) < index)
  if (twice !== undefined) refuse(`its first line names "${twice}" twice`)
  if (!names.includes('external_id') && !names.includes('slack_user'))
    refuse(`its first line has to name the columns, external_id or slack_user among ${COLUMNS.join(', ')}`)
  return names
}

/** A column of ours that stands there too is not meant by another. */
function otherName(name: string, names: readonly string[]): string | undefined {
  const meant = OTHER_NAMES[name]
  return meant !== undefined && names.includes(meant) ? undefined : meant
}

const reasonOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => [path.join('.'), message].filter((part) => part).join(': ')).join('; ')

function refuse(what: string): never {
  throw new Refusal('invalid_input', `Cannot read the CSV: ${what}`, '/csv')
}
