import type { Cell, Store } from '../ports.ts'
import { hashOf, newCode } from '../team/ticket.ts'

/** More than anybody has calendars; the oldest link stops working when one more is made. */
const MOST = 5

/** A code with which a calendar reads a learner's due days, until it is taken back; only its hash is kept. `random`: 16 bytes. */
export function makeCalendar(cell: Cell, learnerId: string, random: Uint8Array): string {
  const code = newCode(cell.store, random)
  cell.store.transaction((store) => {
    for (const hash of linksOf(store, learnerId).slice(0, 1 - MOST)) store.removeTicket(hash)
    const grant = { kind: 'calendar' as const, learnerId }
    store.addTicket({ hash: hashOf(cell, code), grant, expiresAt: null, isOnce: false, createdAt: cell.now() })
  })
  return code
}

/** Takes back all calendar links of a learner. */
export function removeCalendars(cell: Cell, learnerId: string): void {
  cell.store.transaction((store) => {
    for (const hash of linksOf(store, learnerId)) store.removeTicket(hash)
  })
}

/** Oldest first. */
const linksOf = (store: Store, learnerId: string): string[] =>
  store
    .tickets()
    .filter(({ grant }) => grant.kind === 'calendar' && grant.learnerId === learnerId)
    .map(({ hash }) => hash)
