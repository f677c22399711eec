import { makeStatement } from '../../training/outbox/make-statement.ts'
import { checkHome } from '../../training/outbox/post-address.ts'
import { unseal } from '../../training/outbox/seal.ts'
import type { Sent } from '../../training/outbox/send-outgoing.ts'
import { LRS_CREDENTIALS, SEALED_FOR_LRS } from '../../training/outbox/set-lrs.ts'
import type { DeliverEnv } from './deliver-env.ts'
import type { Job } from './job.ts'
import { post } from './post.ts'

/** Stands in for the address of a deployment that has none; statements need one to name people by. */
const NOWHERE = 'https://whetstone.invalid'

/** Sends statements to the team's LRS, all at once; where it does not take them so, one by one. One that it has already is done. */
export async function sendStatements(env: DeliverEnv, { moments }: Extract<Job, { kind: 'xapi' }>): Promise<Sent> {
  const { cell, publicUrl = NOWHERE } = env
  const { lrs } = cell.store.options()
  if (lrs === null) return { is: 'refused', why: 'no LRS is set' }
  checkHome(lrs.url, env.isHomeOnly)
  const statements = moments.flatMap((moment) => makeStatement(cell, moment, publicUrl) ?? [])
  const [only, ...others] = statements
  if (only === undefined) return { is: 'done' }
  const { username, password } = LRS_CREDENTIALS.parse(JSON.parse(await unseal(lrs.sealed, env.secretKey, SEALED_FOR_LRS)))
  const headers = {
    'content-type': 'application/json',
    'x-experience-api-version': '1.0.3',
    authorization: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)))}`,
  }
  const say = (said: object) => post(`${lrs.url.replace(/\/+$/, '')}/statements`, headers, JSON.stringify(said), env.patienceMs)
  if (others.length > 0) {
    const sent = await say(statements)
    if (![400, 409, 413].includes(sent.status ?? 0)) return sent
  }
  let wrong = 0
  for (const statement of statements) {
    const sent = await say(statement)
    if (sent.is === 'done' || sent.status === 409) continue
    if (sent.status !== 400 && sent.status !== 413) return sent
    wrong++
  }
  return wrong === 0
    ? { is: 'done' }
    : { is: 'refused', why: `the LRS took ${statements.length - wrong} of ${statements.length} statements` }
}
