import type { Session } from '../channel-ports.ts'
import { rebuildMemories } from '../drill/counted-attempts.ts'
import { notePasses } from '../plan/note-passes.ts'
import type { Cell, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'

const MINUTES = 15
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/**
 * A code with which a learner's other identity can join them, once, within 15 minutes. The team stands in front, so that it finds its way.
 * `session`: in which they are, that whoever takes the code is in no other; null: one that does not end. `random`: 8 bytes.
 */
export function makeLinkCode(
  cell: Cell,
  learnerId: string,
  session: Session | null,
  random: Uint8Array,
): { code: string; expires_at: string } {
  const signs = [...random].map((byte) => SIGNS[byte % SIGNS.length])
  const code = `${cell.store.team()?.id}.${signs.slice(0, 4).join('')}-${signs.slice(4, 8).join('')}`
  const expiresAt = new Date(Date.parse(cell.now()) + MINUTES * 60_000).toISOString()
  cell.store.transaction((store) => store.addLinkCode({ hash: hashOf(cell, code), learnerId, expiresAt, session }))
  return { code, expires_at: expiresAt }
}

/**
 * Joins a learner with the one who made the code: all drills, attempts and identities become that one's, whose id is returned
 * with the session in which they made it. `learnerId` null: takes the code without a history of its own. The code may lack the team
 * and the hyphen. Throws `link_code_unknown`, `forbidden`.
 */
export function linkLearner(cell: Cell, learnerId: string | null, code: string): { learnerId: string; session: Session | null } {
  return cell.store.transaction((store) => {
    const taken = store.takeLinkCode(hashOf(cell, code), cell.now())
    if (taken === undefined || store.learner(taken.learnerId) === undefined)
      throw new Refusal(
        'link_code_unknown',
        `Cannot link with the code "${code.slice(0, 20)}": it was used, or is older than ${MINUTES} minutes`,
      )
    const maker = taken.learnerId
    if (learnerId !== null && learnerId !== maker && store.learner(learnerId) !== undefined) {
      // A role follows nobody's code but its bearer's own: else whoever gets a lead to type one would have it.
      if (rankOf(store, learnerId) > rankOf(store, maker))
        throw new Refusal(
          'forbidden',
          'Cannot link: you lead this team and the maker of the code does not; make the code here, take it there',
        )
      store.joinLearner(learnerId, maker)
      rebuildMemories(store, maker)
      notePasses(store, cell, maker, null)
    }
    return { learnerId: maker, session: taken.session }
  })
}

const rankOf = (store: Store, learnerId: string): number => ['lead', 'admin'].indexOf(store.member(learnerId)?.role ?? '') + 1

const hashOf = (cell: Cell, code: string): string => cell.digest(`link ${code.toUpperCase().replace(/^.*\.|[^A-Z0-9]/g, '')}`)
