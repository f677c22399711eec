import * as z from 'zod'
import { type Actor, noteDeed } from '../actor.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell, Store } from '../ports.ts'
import type { TeamKey } from '../team-ports.ts'
import { type KeyView, viewKey } from './list-keys.ts'

export const keyInput = z.object({
  kind: z.enum(['api', 'embed']),
  /** What it is for. */
  name: z.string().trim().min(1, 'a name is needed').max(100, 'at most 100 characters'),
})

/** A new key of that kind for a team. */
export type NewKey = (team: string, kind: TeamKey['kind']) => string
/** A key with its text, which is shown this once and kept only as a hash. */
export interface ShownKey {
  readonly key: KeyView
  readonly secret: string
}

/** Makes one more key of the team. */
export function createKey(cell: Cell, actor: Actor, input: unknown, newKey: NewKey): ShownKey {
  const { kind, name } = parseInput(keyInput, input)
  return cell.store.transaction((store) => {
    const made = addKey(store, cell, kind, name, newKey)
    noteDeed(store, cell, actor, 'key.create', made.key.id, { kind, name })
    return made
  })
}

export function addKey(store: Store, cell: Cell, kind: TeamKey['kind'], name: string, newKey: NewKey): ShownKey {
  const secret = newKey(store.team()?.id ?? '', kind)
  const key = { id: cell.newId(), kind, name, hash: cell.digest(secret), createdAt: cell.now() }
  store.addKey(key)
  return { key: viewKey({ ...key, revokedAt: null }), secret }
}
