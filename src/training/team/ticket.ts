import type { Cell, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import type { Grant, Ticket } from '../team-ports.ts'

/** A code as it is shown, once. */
export interface MadeCode {
  /** The team stands in front, so that a code by itself finds its way. */
  readonly code: string
  readonly expires_at: string
}

/** Makes a code that grants something once, within the caller's transaction; only its hash is kept. Those past their time go. `random`: 16 bytes. */
export function makeCode(store: Store, cell: Cell, grant: Grant, minutes: number, random: Uint8Array): MadeCode & { ticket: Ticket } {
  const code = newCode(store, random)
  const createdAt = cell.now()
  for (const { hash, expiresAt } of store.tickets()) if (expiresAt !== null && expiresAt <= createdAt) store.removeTicket(hash)
  const expiresAt = new Date(Date.parse(createdAt) + minutes * 60_000).toISOString()
  const ticket: Ticket = { hash: hashOf(cell, code), grant, expiresAt, isOnce: true, createdAt }
  store.addTicket(ticket)
  return { code, expires_at: expiresAt, ticket }
}

/** Takes what a code grants, if that is one of `kinds`; another code stays as it is. Throws `code_unknown`. */
export function takeCode<Kind extends Grant['kind']>(
  store: Store,
  cell: Cell,
  code: string,
  kinds: readonly Kind[],
): Extract<Grant, { kind: Kind }> {
  const hash = hashOf(cell, code)
  const grant = store.ticket(hash, cell.now())?.grant
  if (grant === undefined || !isOneOf(grant, kinds))
    throw new Refusal('code_unknown', 'Cannot take the code: it is not known, was used already, or is too old')
  store.takeTicket(hash, cell.now())
  return grant
}

/** Where the team's page takes a code. Behind `#` it never reaches a server's log. */
export const teamPageWith = (code: string, address: string): string => `${new URL(`/team#code=${code}`, address)}`
/** Where the page for joiners takes one. */
export const joinPageWith = (code: string, address: string): string => `${new URL(`/join#code=${code}`, address)}`

const isOneOf = <Kind extends Grant['kind']>(grant: Grant, kinds: readonly Kind[]): grant is Extract<Grant, { kind: Kind }> =>
  (kinds as readonly string[]).includes(grant.kind)
/** Under which a code is kept. */
export const hashOf = (cell: Cell, code: string): string => cell.digest(`ticket ${code}`)
/** `random`: 16 bytes. */
export const newCode = (store: Store, random: Uint8Array): string =>
  `${store.team()?.id}.${[...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
