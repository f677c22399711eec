/** More than there are zones. A formatter takes some 30 kB, and each zone has as many spellings as its letters can be large or small. */
const MOST_ZONES = 500

/** Makes something for a time zone, and keeps it for those used last. */
export function byZone<Made>(make: (timeZone: string) => Made): (timeZone: string) => Made {
  const kept = new Map<string, Made>()
  return (timeZone) => {
    const made = kept.get(timeZone) ?? make(timeZone)
    kept.delete(timeZone)
    kept.set(timeZone, made)
    if (kept.size > MOST_ZONES) kept.delete(kept.keys().next().value ?? '')
    return made
  }
}
