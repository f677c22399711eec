/** A message or call that must reach a channel's server; kept until it did. */
export interface Outgoing {
  /** Sorts by time of making: what belongs to one talk goes out in order. */
  readonly id: string
  /** The queue it stands in: one that waits holds up what stands behind it. */
  readonly queue: string
  readonly learnerId: string | null
  /** What to do, in the channel's own terms. */
  readonly job: unknown
  /** ISO 8601 UTC; not before. */
  readonly dueAt: string
  readonly tries: number
}
/** `post`: to a server of the team's own, in queues whose names begin so; `talk`: through a chat service. */
export type OutgoingKind = 'post' | 'talk'
/** What could not be delivered, kept for some months unless somebody sends it again or lets it go. */
export interface DeadLetter extends Omit<Outgoing, 'dueAt'> {
  readonly why: string
  readonly at: string
}

/** What must still reach a server, and what could not. */
export interface OutboxStore {
  /** Never before what stands in its queue already. */
  addOutgoing(outgoing: Outgoing): void
  /** Messages to many stand behind what somebody waits for. */
  queuesDue(at: string, kind: OutgoingKind): readonly string[]
  firstOutgoing(queue: string): Outgoing | undefined
  lastOutgoing(queue: string): Outgoing | undefined
  /** Writes another job into one that waits. */
  changeOutgoing(id: string, job: unknown): void
  nextOutgoingAt(kind: OutgoingKind): string | undefined
  /** What waits to be posted, the newest so many of it or all, oldest first. */
  waitingPosts(most?: number): readonly Outgoing[]
  countPosts(): { dead: number; waiting: number }
  /** Puts it off, and with it what stands behind it. */
  postponeOutgoing(id: string, dueAt: string): void
  /** What stands in the queue waits no longer than that. */
  hastenQueue(queue: string, dueAt: string): void
  /** Gives what it removed; undefined when it was gone already. */
  removeOutgoing(id: string): Outgoing | undefined

  addDeadLetter(letter: DeadLetter): void
  /** The newest so many or all, oldest first. */
  deadLetters(most?: number): readonly DeadLetter[]
  /** Gives what it removed; undefined: there is none. */
  removeDeadLetter(id: string): DeadLetter | undefined
  removeDeadLettersUntil(at: string): void
}
