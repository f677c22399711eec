import { type Actor, noteDeed, TERMINAL } from '../actor.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { isHeldWithout } from './keep-an-admin.ts'

/** Ends a key at once. One that was revoked stays so. Throws `key_not_found`, and `last_admin` where nobody could come in any more. */
export function revokeKey(cell: Cell, actor: Actor, id: string): void {
  const now = cell.now()
  cell.store.transaction((store) => {
    const key = store.allKeys().find((each) => each.id === id)
    if (key === undefined) throw new Refusal('key_not_found', `Cannot find the key "${id}"`)
    if (key.revokedAt !== null && key.revokedAt <= now) return
    if (key.kind === 'api' && actor.id !== TERMINAL.id && !isHeldWithout(store, now, { key: id }))
      throw new Refusal('last_admin', 'Cannot revoke the key: the team has no admin and no other API key')
    store.revokeKey(id, now)
    noteDeed(store, cell, actor, 'key.revoke', id)
  })
}
