import type { Actor } from '../../training/actor.ts'
import type { Session } from '../../training/channel-ports.ts'
import type { Cell } from '../../training/ports.ts'
import type { Team } from '../../training/team-ports.ts'

/** Makes new teams; only the front has one. */
export interface TeamFounder {
  found(input: unknown): Promise<{ team: Team; apiKey: string; embedKey: string }>
}

/** What every request is given. The front has no cell, a cell has no founder. */
export interface ApiEnv {
  readonly bank: Cell['bank']
  readonly version: string
  readonly secretKey: string
  readonly adminToken: string | undefined
  readonly publicUrl: string | undefined
  /** Whether nobody but this machine reaches the server. */
  readonly isHomeOnly: boolean
  readonly now: () => string
  readonly digest: (text: string) => string
  readonly founder?: TeamFounder
  readonly cell?: Cell
  /** Given by the front; it stands in every error and every log line. */
  readonly requestId?: string
  readonly logError: (error: unknown, requestId: string) => void
}

export type Hono = {
  Bindings: ApiEnv
  Variables: { requestId: string; cell: Cell; team: Team; learnerId: string; session: Session; actor: Actor }
}
