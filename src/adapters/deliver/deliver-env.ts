import type { Cell } from '../../training/ports.ts'

/** What a team's cell is given to post to servers of the team's own. */
export interface DeliverEnv {
  readonly cell: Cell
  readonly secretKey: string
  /** The address that people use. */
  readonly publicUrl?: string | undefined
  /** Whether nobody but this machine reaches the server, so that it may post to itself. */
  readonly isHomeOnly: boolean
  /** Asks to be woken at that time (ISO 8601) or before. */
  readonly wake: (at: string) => void
  readonly log: (line: Record<string, unknown>) => void
  /** How long a server may take to answer. */
  readonly patienceMs?: number
}
