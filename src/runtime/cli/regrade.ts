import { createClient } from '../../adapters/http/client.ts'
import { TERMINAL } from '../../training/actor.ts'
import { type Regraded, regrade } from '../../training/appeal/regrade.ts'
import type { Where } from './drill/trainer.ts'
import { inTeam } from './in-team.ts'

/** Replays all attempts of a team through today's engine and bank and prints what changes. */
export async function regradeTeam({ server, token, team = 'demo', dryRun = false }: Where & { dryRun?: boolean }): Promise<void> {
  const input = { dry_run: dryRun }
  const { attempts, gone, changes, changed } =
    server === undefined ? await inTeam(team, (cell) => regrade(cell, TERMINAL, input)) : await remotely(server, token, input)
  for (const { topic, question, text, before, after, ...what } of changed) {
    console.log(`${topic} ${question}: ${before.verdict} ${before.score} → ${after.verdict} ${after.score}`)
    if (text !== null) console.log(`  "${text.length > 100 ? `${text.slice(0, 100)}…` : text}"`)
    const parts = Object.entries({
      'now stated': what.gained,
      'no longer': what.lost,
      'now flagged': what.flags_gained,
      'flag gone': what.flags_lost,
    })
    for (const [name, ids] of parts) if (ids.length > 0) console.log(`  ${name}: ${ids.join(', ')}`)
  }
  if (changes > changed.length) console.log(`… and ${changes - changed.length} more`)
  const left = gone > 0 ? `; ${gone} keep their grade, since their question left the bank or their words were removed` : ''
  console.log(`${attempts} attempts, ${changes} ${dryRun ? 'would change' : 'changed'}${left}. Old grades are kept.`)
}

async function remotely(server: string, token: string | undefined, json: { dry_run: boolean }): Promise<Regraded> {
  if (token === undefined) throw new Error("Cannot sign in: --server needs --token, the team's API key")
  const response = await createClient(server.replace(/\/$/, ''), token).v1.team.regrades.$post({ json })
  const body = await response.json()
  if ('detail' in body) throw new Error(String(body.detail))
  return body
}
