import type { AuditEntry, Member } from './plan-ports.ts'
import type { Cell, Store } from './ports.ts'

/** Who steers a team: a member, by their learner's id; one of the team's keys, `key:<id>`; or whoever sits at the machine, `terminal`. */
export interface Actor {
  readonly id: string
  readonly role: Member['role']
}

/** Notes what somebody did, within the caller's transaction. Secrets never stand in `detail`. */
export function noteDeed(store: Store, cell: Cell, actor: Actor, action: string, target: string, detail: AuditEntry['detail'] = {}): void {
  store.addAudit({ id: cell.newId(), at: cell.now(), actor: actor.id, action, target, detail })
}
