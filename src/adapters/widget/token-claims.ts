interface Claims {
  /** Whose token it is, and of which team. */
  readonly sub: string
  readonly team: string
  /** When it ends, in Unix seconds. */
  readonly exp: number
}

/** What a token says of itself, unchecked; undefined for what is no token. */
export function claimsOf(token: string | null): Partial<Claims> | undefined {
  try {
    return JSON.parse(atob((token?.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return undefined
  }
}
