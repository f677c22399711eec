import * as z from 'zod'
import { type Actor, noteDeed } from '../actor.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { addKey, type NewKey, type ShownKey } from './create-key.ts'

export const rotateKeyInput = z.object({
  /** How long the old key goes on beside the new one. */
  overlap_hours: z.number().min(0, 'at least 0').max(168, 'at most 168').default(0),
})

/** Puts a new key in an old one's place. The old one ends at once, or after the overlap. Throws `key_not_found`. */
export function rotateKey(cell: Cell, actor: Actor, id: string, input: unknown, newKey: NewKey): ShownKey & { old_ends_at: string } {
  const { overlap_hours } = parseInput(rotateKeyInput, input)
  const now = cell.now()
  return cell.store.transaction((store) => {
    const old = store.keys(now).find((key) => key.id === id)
    if (old === undefined) throw new Refusal('key_not_found', `Cannot rotate the key "${id}": there is none, or it was revoked`)
    const wished = new Date(Date.parse(now) + overlap_hours * 3_600_000).toISOString()
    const endsAt = old.revokedAt !== null && old.revokedAt < wished ? old.revokedAt : wished
    store.revokeKey(id, endsAt)
    const made = addKey(store, cell, old.kind, old.name, newKey)
    noteDeed(store, cell, actor, 'key.rotate', id, { new_key: made.key.id, old_ends_at: endsAt })
    return { ...made, old_ends_at: endsAt }
  })
}
