/** The shape of the Workers binding; only ours tells how much is left. */
export interface Limiter {
  limit(asked: { key: string }): Promise<{ success: boolean; remaining?: number; reset?: number }>
}
/** What is counted a minute: requests of one token, requests of one address, guests that an address makes. */
export interface Limits {
  readonly token: Limiter
  readonly address: Limiter
  readonly guests: Limiter
}
export const WINDOW_SECONDS = 60
/** The edge's figures stand in wrangler.toml and are the same. */
export const QUOTAS = { token: 300, address: 1200, guests: 60 } as const satisfies Record<keyof Limits, number>
const MOST_KEYS = 10_000

export const createLimits = (scale = 1, now: () => number = Date.now): Limits => ({
  token: createLimiter(QUOTAS.token * scale, now),
  address: createLimiter(QUOTAS.address * scale, now),
  guests: createLimiter(QUOTAS.guests * scale, now),
})

/** Counts in memory, in windows that begin with a key's first request. */
function createLimiter(quota: number, now: () => number): Limiter {
  const windows = new Map<string, { count: number; until: number }>()
  return {
    async limit({ key }) {
      const at = now()
      const known = windows.get(key)
      const window = known !== undefined && known.until > at ? known : { count: 0, until: at + WINDOW_SECONDS * 1000 }
      window.count++
      if (window !== known) {
        if (windows.size >= MOST_KEYS) makeRoom(windows, at)
        windows.delete(key)
        windows.set(key, window)
      }
      return {
        success: window.count <= quota,
        remaining: Math.max(0, quota - window.count),
        reset: Math.ceil((window.until - at) / 1000),
      }
    },
  }
}

/** Ended windows go; if there are none, the oldest tenth does. */
function makeRoom(windows: Map<string, { until: number }>, at: number): void {
  for (const [key, { until }] of windows) if (until <= at) windows.delete(key)
  if (windows.size < MOST_KEYS) return
  for (const key of [...windows.keys()].slice(0, MOST_KEYS / 10)) windows.delete(key)
}
