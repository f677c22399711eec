import type { Cell } from '../../training/ports.ts'
import type { SlackConfig } from './door.ts'

/** What a team's cell is given to serve Slack. */
export interface DeskEnv {
  readonly cell: Cell
  readonly slack: SlackConfig
  readonly publicUrl: string | undefined
  readonly secretKey: string
  /** Works on after the answer; the runtime keeps the cell open and logs what fails. */
  readonly later: (work: () => Promise<void>) => void
  /** Asks to be woken at that time (ISO 8601) or before. */
  readonly wake: (at: string) => void
  readonly log: (line: Record<string, unknown>) => void
}
