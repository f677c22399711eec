import type { Cell, Store } from './ports.ts'
import type { AuditEntry, Member } from './team-ports.ts'

/** Who steers a team: a member, by their learner's id; one of the team's keys, `key:<id>`; or one of those below, by its name. */
export interface Actor {
  readonly id: string
  readonly role: Member['role']
}

/** Whoever sits at the machine. */
export const TERMINAL: Actor = { id: 'terminal', role: 'admin' }
/** Which knows who leads a workspace. */
export const SLACK: Actor = { id: 'slack', role: 'admin' }
/** Whose receiver may say that it is gone for good. */
export const WEBHOOK: Actor = { id: 'webhook', role: 'admin' }

/** Whether somebody holds the team as a whole, whoever its members are: by one of its keys, or at the machine. */
export const holdsTeam = ({ id }: Actor): boolean => id === TERMINAL.id || id.startsWith('key:')

/**
 * Notes what somebody did, within the caller's transaction. `target` and `detail` hold neither secrets, which an address may, nor people's
 * names: an audit is never changed, so it knows people by their random ids, and whoever is forgotten is nobody in it from then on.
 */
export function noteDeed(store: Store, cell: Cell, actor: Actor, action: string, target: string, detail: AuditEntry['detail'] = {}): void {
  store.addAudit({ id: cell.newId(), at: cell.now(), actor: actor.id, action, target, detail })
}
