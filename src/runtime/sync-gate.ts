/**
 * Holds acknowledgements back until what they tell of is on the disk: what it returns settles once all written before the call is there.
 * One sync serves everybody who waits. `writes` counts what was written so far; `sync` puts it on the disk.
 * A sync that failed stays failed: the system forgets what it could not write, so the next one would succeed without it.
 */
export function createSyncGate(writes: () => number, sync: () => Promise<void>): () => Promise<void> {
  let kept = writes()
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    // Requests that came in together are all answered first, so that they share one sync.
    await new Promise((resolve) => setImmediate(resolve))
    const covered = writes()
    await sync()
    kept = covered
    running = undefined
  }
  return async () => {
    const wanted = writes()
    while (kept < wanted) {
      running ??= run()
      await running
    }
  }
}
