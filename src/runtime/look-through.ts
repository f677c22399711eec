/** Wakes all teams one after the other; what fails is logged, and nothing is begun while one such look goes on. */
export function lookThrough(
  teamIds: () => Promise<readonly string[]>,
  wake: (team: string) => Promise<void>,
  logError: (error: unknown, where: string) => void,
): () => Promise<void> {
  let isLooking = false
  return async () => {
    if (isLooking) return
    isLooking = true
    try {
      for (const team of await teamIds()) await wake(team)
    } catch (error) {
      logError(error, 'looking through all teams')
    } finally {
      isLooking = false
    }
  }
}
