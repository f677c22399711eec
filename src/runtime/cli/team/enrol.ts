import { readFileSync } from 'node:fs'
import { TERMINAL } from '../../../training/actor.ts'
import { type Enrolled, enrol } from '../../../training/plan/enrol.ts'
import { COLUMNS, enrolCsv } from '../../../training/plan/enrol-csv.ts'
import { fileError } from '../../file-error.ts'
import { inTeam } from '../in-team.ts'
import { warn } from './plans.ts'
import { printable } from './table.ts'
import { whichPlan } from './which-plan.ts'

export interface Enrolling {
  readonly onError: string
  readonly externalId?: string
  readonly slackUser?: string
  readonly name?: string
  readonly cohort?: string
  readonly firstDay?: string
  readonly timeZone?: string
}

/** Enrols the people of a file, or somebody, and lists who could not be; ends with 1 where there are such. */
export async function enrolPeople(which: string, file: string | undefined, options: Enrolling & { team: string }): Promise<void> {
  const { team, onError: on_error, externalId: external_id, slackUser: slack_user, name, cohort } = options
  const { firstDay: first_day, timeZone: time_zone } = options
  if (file === undefined && external_id === undefined && slack_user === undefined)
    throw new Error('Cannot enrol: name a CSV file, or say --external-id or --slack-user')
  const csv = file === undefined ? '' : readCsv(file)
  const done = await inTeam(team, (cell) => {
    const { id } = whichPlan(cell, which)
    if (file !== undefined) return enrolCsv(cell, TERMINAL, id, { csv, on_error })
    return enrol(cell, TERMINAL, id, { people: [{ external_id, slack_user, name, cohort, first_day, time_zone }] })
  })
  print(done, file)
}

function print({ applied, enrolled, returned, already, bad, warnings, ignored }: Enrolled, file = 'Person'): void {
  if (ignored.length > 0) console.error(printable(`${file}:1 passed over: ${ignored.join(', ')}; the columns are ${COLUMNS.join(', ')}`))
  for (const { line, name, differs } of already)
    if (differs.length > 0) console.error(printable(`${file}:${line} ${name} is in it already; not changed: ${differs.join(', ')}`))
  for (const { line, same_as } of already)
    if (same_as !== null) console.error(printable(`${file}:${line} the same person as in line ${same_as}; the first counts`))
  for (const { line, reason } of bad) console.error(printable(`${file}:${line} ${reason}`))
  if (!applied) console.log(`Nobody was enrolled: ${bad.length} cannot be. Mend them, or say --on-error skip to enrol the others.`)
  else {
    const known = already.filter(({ same_as }) => same_as === null).length
    const also = [
      ...counted(returned.length, 'is back', 'are back'),
      ...counted(known, 'was in it already', 'were in it already'),
      ...counted(already.length - known, 'stands there twice', 'stand there twice'),
      ...(bad.length > 0 ? [`${bad.length} could not be`] : []),
    ]
    console.log([`${enrolled.length} enrolled`, ...also].join(', '))
  }
  warn(warnings)
  if (bad.length > 0) process.exitCode = 1
}

const counted = (n: number, one: string, several: string): string[] => (n === 0 ? [] : [`${n} ${n === 1 ? one : several}`])

function readCsv(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    throw new Error(`Cannot read "${path}": ${error instanceof TypeError ? 'it is not UTF-8; save it as CSV UTF-8' : fileError(error)}`)
  }
}
