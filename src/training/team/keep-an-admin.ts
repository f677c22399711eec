import { type Actor, holdsTeam } from '../actor.ts'
import type { Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'

/** Whether somebody holds the team also without that key or member: an admin, or whoever has an API key that does not end. */
export const isHeldWithout = (store: Store, now: string, gone: { readonly key?: string; readonly member?: string }): boolean =>
  store.members().some(({ role, learnerId }) => role === 'admin' && learnerId !== gone.member) ||
  store.keys(now).some(({ id, kind, revokedAt }) => kind === 'api' && id !== gone.key && revokedAt === null)

/** Refuses what would take the last admin from a team, but from whoever holds the team as a whole. Throws `last_admin`. */
export function keepAnAdmin(store: Store, now: string, actor: Actor, learnerId: string): void {
  if (holdsTeam(actor) || store.member(learnerId)?.role !== 'admin') return
  if (!isHeldWithout(store, now, { member: learnerId }))
    throw new Refusal('last_admin', `Cannot take the role of "${learnerId}": the team has no other admin and no API key`)
}
