import type { Store } from '../ports.ts'

/** Notes that the message with a decision did not arrive, so that the notice and the next drill tell it; in the caller's transaction. */
export function untellDecision(store: Store, appealId: string): void {
  const appeal = store.appeal(appealId)
  if (appeal !== undefined) store.saveAppeal({ ...appeal, toldAt: null })
}
