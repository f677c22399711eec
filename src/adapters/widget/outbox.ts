import type { Context, Said } from './context.ts'
import { ServerSaysNo } from './session.ts'
import { fill } from './strings.ts'

/** An answer on its way. Its key makes it count once, however often it is sent. */
export interface Pending {
  readonly drill: string
  readonly turn: string
  readonly step: number
  readonly text: string
  readonly key: string
}
export interface Outbox {
  readonly pending: Pending | undefined
  post(answer: Omit<Pending, 'key'>): Promise<void>
  /** Sends what waits, now. */
  flush(): Promise<void>
}
const FIRST_WAIT = 2
const LONGEST_WAIT = 30

/** Holds one answer until the server has it: over a lost connection, a busy server, or a reload. */
export function createOutbox(
  context: Context,
  on: { delivered(result: Said, pending: Pending): Promise<void>; refused(error: unknown, pending: Pending): Promise<void> },
): Outbox {
  const { keep, session, signal, warn, words } = context
  let pending = read(keep.read('pending'))
  let isSending = false
  let wait = FIRST_WAIT
  let timer: ReturnType<typeof setTimeout> | undefined
  const set = (next: Pending | undefined): void => {
    pending = next
    keep.write('pending', next === undefined ? null : JSON.stringify(next))
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    if (pending === undefined || isSending || signal.aborted) return
    const sent = pending
    isSending = true
    const outcome = await send(sent).finally(() => {
      isSending = false
    })
    if (outcome.error instanceof ServerSaysNo && isPassing(outcome.error)) return later(outcome.error)
    set(undefined)
    wait = FIRST_WAIT
    if (outcome.result === undefined) return on.refused(outcome.error, sent)
    warn(null)
    // The server has it: what fails from here on is no matter of this answer.
    await on.delivered(outcome.result, sent).catch(context.fail)
  }
  const send = async ({ drill, turn, step, text, key }: Pending): Promise<{ result?: Said; error?: unknown }> => {
    const request = { param: { id: drill }, header: { 'idempotency-key': key }, json: { text, turn, step } }
    try {
      return { result: await session.ask((client) => client.v1.drills[':id'].answers.$post(request)) }
    } catch (error) {
      return { error }
    }
  }
  const later = (error: ServerSaysNo): void => {
    const seconds = error.wait > 0 ? error.wait : wait
    wait = Math.min(wait * 2, LONGEST_WAIT)
    timer = setTimeout(flush, seconds * 1000)
    warn(error.status === 429 ? fill(words.rate_limited, { n: seconds }) : words.offline, { label: words.try_now, run: flush })
    context.emit('error', { code: error.code, message: error.message })
  }
  addEventListener('online', flush, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    get pending() {
      return pending
    },
    async post(answer) {
      set({ ...answer, key: newKey() })
      await flush()
    },
    flush,
  }
}

/** `crypto.randomUUID` is missing on pages without TLS, of which intranets have many. */
const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

const isPassing = ({ code, status }: ServerSaysNo): boolean => code === 'offline' || status === 429 || status >= 500

function read(kept: string | null): Pending | undefined {
  return kept === null ? undefined : (JSON.parse(kept) as Pending)
}
