import type { Cell } from '../ports.ts'

/** Lets an embed key in, beside those the team has; nothing happens when it is known, or was revoked. `hash` is the key's SHA-256. */
export function admitEmbedKey(cell: Cell, hash: string): void {
  cell.store.transaction((store) => {
    if (store.allKeys().some((key) => key.hash === hash)) return
    store.addKey({ id: cell.newId(), kind: 'embed', name: 'The pages of this server', hash, createdAt: cell.now() })
  })
}
