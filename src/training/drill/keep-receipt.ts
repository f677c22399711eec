import type { Receipt, Store } from '../ports.ts'

/** Nobody sends a request again after so long. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000

/** Keeps what a request led to, and lets go of some that are old: an outcome holds an answer's words once more. Within the caller's transaction. */
export function keepReceipt(store: Store, receipt: Receipt): void {
  store.forgetReceipts(new Date(Date.parse(receipt.createdAt) - KEPT_MS).toISOString())
  store.addReceipt(receipt)
}
