import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readNodeConfig } from '../../../src/runtime/config.ts'
import { openTeams } from '../../../src/runtime/open-teams.ts'
import { type Running, startNode } from '../../../src/runtime/start-node.ts'
import { TERMINAL } from '../../../src/training/actor.ts'
import { newAppeal } from '../../../src/training/appeal/new-appeal.ts'
import { countedAttempts } from '../../../src/training/drill/counted-attempts.ts'
import { signInLearner } from '../../../src/training/learner/sign-in-learner.ts'
import type { Cell } from '../../../src/training/ports.ts'
import { makeSignInLink } from '../../../src/training/team/make-sign-in-link.ts'
import { setRole } from '../../../src/training/team/set-role.ts'
import { seedCohort } from '../../training/seed-cohort.ts'

export interface TeamServer {
  readonly running: Running
  /** Codes of one-time links of an admin and of a lead. */
  readonly codes: Record<'admin' | 'lead', string[]>
  stop(): Promise<void>
}

/** A server whose demo team has a plan with a cohort in it, an appeal to review, an admin and a lead. */
export async function startTeam(codes = 12, isSeeded = true): Promise<TeamServer> {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-team-'))
  const config = readNodeConfig({ PORT: '0', DATA_DIR: directory, RATE_LIMITS: 'off' })
  const { cells, close } = await openTeams(config, process.cwd(), () => {})
  const made = await cells.within('demo', (cell) => {
    if (isSeeded) addAppeal(cell, seedCohort(cell)[1]!.id)
    const codesOf = (role: 'admin' | 'lead'): string[] => {
      const { id } = signInLearner(cell, { external_id: role }, 'terminal')
      setRole(cell, TERMINAL, id, { role })
      return Array.from(
        { length: codes },
        () => makeSignInLink(cell, TERMINAL, { learner: id }, crypto.getRandomValues(new Uint8Array(16))).code,
      )
    }
    return { admin: codesOf('admin'), lead: codesOf('lead') }
  })
  await close()
  const running = await startNode(config, process.cwd(), () => {})
  return {
    running,
    codes: made,
    async stop() {
      await running.stop()
      rmSync(directory, { recursive: true })
    },
  }
}

function addAppeal(cell: Cell, learnerId: string): void {
  const attempt = countedAttempts(cell.store, { learnerId }).find(({ grade }) => grade.concepts.some(({ state }) => state === 'absent'))!
  const { id } = attempt.grade.concepts.find(({ state }) => state === 'absent')!
  cell.store.addAppeal(newAppeal(cell, { attempt, kind: 'concept', finding: id }, 'I said that, in other words', cell.now()))
}
