import type { Cell } from '../ports.ts'
import type { TeamKey } from '../team-ports.ts'

export interface KeyView {
  readonly id: string
  readonly kind: TeamKey['kind']
  readonly name: string
  readonly created_at: string
  /** From when on it does not count any more; that may lie ahead. */
  readonly revoked_at: string | null
}

/** The team's keys, oldest first, those that were revoked included; never the keys themselves. */
export function listKeys(cell: Cell): KeyView[] {
  return cell.store.allKeys().map(viewKey)
}

export function viewKey({ id, kind, name, createdAt, revokedAt }: TeamKey): KeyView {
  return { id, kind, name, created_at: createdAt, revoked_at: revokedAt }
}
