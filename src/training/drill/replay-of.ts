import type { Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'

/** What a request with the same `Idempotency-Key` led to before; undefined for the first. Throws `idempotency_mismatch` when that one asked for something else. */
export function replayOf<Outcome>(store: Store, learnerId: string, key: string, requestHash: string): Outcome | undefined {
  const receipt = store.receipt(learnerId, key)
  if (receipt !== undefined && receipt.requestHash !== requestHash)
    throw new Refusal(
      'idempotency_mismatch',
      `Cannot accept the request: the Idempotency-Key "${key.trimStart()}" came with another one before`,
    )
  return receipt?.outcome as Outcome | undefined
}
