import { describe, expect, it } from 'vitest'
import { createSyncGate } from '../../src/runtime/sync-gate.ts'

/** A gate over a counter; each sync waits until it is let through. */
function gateByHand() {
  const state = { written: 0, syncs: [] as { pass: () => void; fail: (error: Error) => void }[] }
  const kept = createSyncGate(
    () => state.written,
    () => new Promise<void>((pass, fail) => state.syncs.push({ pass, fail })),
  )
  return { state, kept }
}
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

describe('the sync gate', () => {
  it('lets through at once what wrote nothing', async () => {
    const { state, kept } = gateByHand()
    await kept()
    expect(state.syncs).toHaveLength(0)
  })
  it('holds back until the sync is done, and shares one among those who wait', async () => {
    const { state, kept } = gateByHand()
    const through: number[] = []
    for (const n of [1, 2, 3]) {
      state.written++
      void kept().then(() => through.push(n))
    }
    await turn()
    expect([state.syncs.length, through]).toEqual([1, []])
    state.syncs[0]?.pass()
    await turn()
    expect([state.syncs.length, through]).toEqual([1, [1, 2, 3]])
  })
  it('does not take a sync that had begun before the write for one that holds it', async () => {
    const { state, kept } = gateByHand()
    const through: string[] = []
    state.written++
    void kept().then(() => through.push('early'))
    await turn()
    state.written++
    void kept().then(() => through.push('late'))
    state.syncs[0]?.pass()
    await turn()
    expect([state.syncs.length, through]).toEqual([2, ['early']])
    state.syncs[1]?.pass()
    await turn()
    expect(through).toEqual(['early', 'late'])
  })
  it('never again acknowledges anything after a sync that failed', async () => {
    const { state, kept } = gateByHand()
    state.written++
    const first = kept()
    const refused = expect(first).rejects.toThrow('disk is gone')
    await turn()
    state.syncs[0]?.fail(new Error('disk is gone'))
    await refused
    await expect(kept()).rejects.toThrow('disk is gone')
    state.written++
    await expect(kept()).rejects.toThrow('disk is gone')
    expect(state.syncs).toHaveLength(1)
  })
})
