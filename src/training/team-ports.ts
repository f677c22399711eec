export interface Team {
  readonly id: string
  readonly name: string
  readonly allowedOrigins: readonly string[]
  readonly createdAt: string
}
export interface TeamKey {
  readonly id: string
  readonly kind: 'api' | 'embed'
  /** SHA-256, hex; the key itself is shown once and never stored. */
  readonly hash: string
  readonly createdAt: string
  /** What it is for, in the team's words. */
  readonly name: string
  /** From when on it does not count; it may lie ahead. */
  readonly revokedAt: string | null
}
/** Who may do more in a team than learn. Leads steer plans and read reports; admins also keep keys, roles and settings. */
export interface Member {
  readonly learnerId: string
  readonly role: 'lead' | 'admin'
  readonly since: string
}
/** Something that a link or code grants to whoever brings it. */
export interface Ticket {
  /** SHA-256, hex; the code itself is shown once. */
  readonly hash: string
  readonly grant: Grant
  /** ISO 8601 UTC; null: until it is taken back. */
  readonly expiresAt: string | null
  readonly isOnce: boolean
  readonly createdAt: string
}
export type Grant =
  /** Signs a lead in to the lead's page. */
  | { readonly kind: 'sign_in'; readonly learnerId: string }
  /** Makes whoever takes it a member. */
  | { readonly kind: 'invitation'; readonly role: Member['role']; readonly name: string }
  /** Enrols whoever opens it. */
  | { readonly kind: 'join'; readonly planId: string; readonly cohort: string }
  /** Reads a learner's due items as a calendar. */
  | { readonly kind: 'calendar'; readonly learnerId: string }
/** What a lead or admin did; append-only. */
export interface AuditEntry {
  /** Sorts by time. */
  readonly id: string
  readonly at: string
  /** A learner's id, `key:<id>`, `terminal`, `slack`, or `webhook`. */
  readonly actor: string
  /** Thing and verb, such as `plan.change`. */
  readonly action: string
  readonly target: string
  readonly detail: Readonly<Record<string, unknown>>
}
/** Where a team's events go. Secrets stand in it sealed only. */
export interface TeamOptions {
  readonly webhook: { readonly url: string; readonly sealed: string } | null
  readonly lrs: { readonly url: string; readonly sealed: string; readonly withText: boolean } | null
  /** Days after which the text of answers is removed; null: never. */
  readonly retentionDays: number | null
  /** Up to when they were removed already; null: not yet. */
  readonly wordsRemovedUntil: string | null
  /** Whether learners may ask to be ranked. */
  readonly ranking: boolean
  /** When leads are told how the plans go: each weekday, on Mondays, or never. */
  readonly digest: 'weekdays' | 'weekly' | 'off'
}
export const DEFAULT_OPTIONS: TeamOptions = {
  digest: 'weekdays',
  webhook: null,
  lrs: null,
  retentionDays: null,
  wordsRemovedUntil: null,
  ranking: false,
}

/** The team, its keys and options, who may do more in it than learn, and what they did. */
export interface TeamStore {
  team(): Team | undefined
  saveTeam(team: Team): void
  /** Those that count at that time (ISO 8601 UTC): not revoked by then. */
  keys(now: string): readonly TeamKey[]
  addKey(key: Omit<TeamKey, 'name' | 'revokedAt'> & { readonly name?: string }): void
  /** Oldest first, keys that were revoked, too; `keys` gives those that count. */
  allKeys(): readonly TeamKey[]
  revokeKey(id: string, at: string): void

  member(learnerId: string): Member | undefined
  members(): readonly Member[]
  saveMember(member: Member): void
  removeMember(learnerId: string): void

  addTicket(ticket: Ticket): void
  ticket(hash: string, now: string): Ticket | undefined
  /** Gives what a ticket grants; one that is for once is gone then. */
  takeTicket(hash: string, now: string): Ticket | undefined
  tickets(): readonly Ticket[]
  removeTicket(hash: string): void

  addAudit(entry: AuditEntry): void
  /** Newest first, older than `before`. */
  audit(page: { readonly before: string | null; readonly limit: number }): readonly AuditEntry[]

  options(): TeamOptions
  saveOptions(options: TeamOptions): void
}
