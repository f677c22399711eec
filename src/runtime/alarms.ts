/** The longest time that a timer of Node takes. */
const LONGEST_MS = 2 ** 31 - 1

/** One alarm a team on this machine: set to the earliest time that was asked for, gone once it rang. */
export function createAlarms(ring: (team: string) => Promise<void>, now: () => string) {
  const set = new Map<string, { at: string; timer: ReturnType<typeof setTimeout> }>()
  const wake = (team: string, at: string): void => {
    const known = set.get(team)
    if (known !== undefined && known.at <= at) return
    clearTimeout(known?.timer)
    const wait = Math.min(LONGEST_MS, Math.max(0, Date.parse(at) - Date.parse(now())))
    const timer = setTimeout(() => {
      set.delete(team)
      void ring(team)
    }, wait)
    timer.unref()
    set.set(team, { at, timer })
  }
  const stop = (): void => {
    for (const { timer } of set.values()) clearTimeout(timer)
    set.clear()
  }
  return { wake, stop }
}
