import * as z from 'zod'
import { SLACK, TERMINAL, WEBHOOK } from '../actor.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell, Store } from '../ports.ts'
import type { AuditEntry } from '../team-ports.ts'

export const auditInput = z.object({
  /** The id of an entry: those before it. */
  before: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1, 'at least 1').max(500, 'at most 500').default(100),
})
export interface DeedView {
  readonly id: string
  readonly at: string
  readonly actor: string
  /** What whoever did it is called now. */
  readonly actor_name: string
  readonly action: string
  readonly target: string
  readonly target_name: string | null
  readonly detail: AuditEntry['detail']
}

/** What leads and admins did, newest first; `next` is the `before` of the next page. */
export function showAudit({ store }: Cell, input: unknown): { entries: DeedView[]; next: string | null } {
  const { before = null, limit } = parseInput(auditInput, input)
  const keys = new Map(store.allKeys().map(({ id, name }) => [id, name]))
  const entries = store.audit({ before, limit }).map(({ id, at, actor, action, target, detail }) => ({
    id,
    at,
    actor,
    actor_name: nameOf(store, keys, actor) ?? 'someone',
    action,
    target,
    target_name: nameOf(store, keys, target),
    detail,
  }))
  return { entries, next: entries.length < limit ? null : (entries.at(-1)?.id ?? null) }
}

/** They are called what they are. */
const NAMELESS = new Set([TERMINAL, SLACK, WEBHOOK].map(({ id }) => id))

function nameOf(store: Store, keys: ReadonlyMap<string, string>, id: string): string | null {
  if (NAMELESS.has(id)) return id
  return store.learner(id)?.name ?? keys.get(id.replace(/^key:/, '')) ?? store.plan(id)?.name ?? null
}
