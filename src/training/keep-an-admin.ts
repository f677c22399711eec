import { type Actor, holdsTeam } from './actor.ts'
import type { Store } from './ports.ts'
import { Refusal } from './refusal.ts'

/** Refuses what would take the last admin from a team, but from whoever holds the team as a whole. Throws `last_admin`. */
export function keepAnAdmin(store: Store, actor: Actor, learnerId: string): void {
  if (holdsTeam(actor) || store.member(learnerId)?.role !== 'admin') return
  const others = store.members().filter((member) => member.role === 'admin' && member.learnerId !== learnerId)
  if (others.length === 0) throw new Refusal('last_admin', `Cannot take the role of "${learnerId}": nobody else is an admin of the team`)
}
