/** Where a delivery comes from. Either id may be missing: a workspace outside a grid, an installation for a whole grid. */
export interface Place {
  readonly enterprise: string | null
  readonly team: string | null
}

/** The names under which its installation may be known: that of the workspace itself, then that of its whole grid. */
export function workspaceNames({ enterprise, team }: Place): string[] {
  const own = team === null ? [] : [nameOf(enterprise, team)]
  return enterprise === null ? own : [...own, nameOf(enterprise, null)]
}

export const nameOf = (enterprise: string | null, team: string | null): string => `slack:${enterprise ?? ''}/${team ?? ''}`

/** A user is known by the grid or the workspace they belong to: the same id elsewhere is someone else. */
export const userName = (place: Place, user: string): string => `${place.enterprise ?? place.team ?? ''}/${user}`

export function placeOfName(name: string): Place {
  const [enterprise = '', team = ''] = name.slice('slack:'.length).split('/')
  return { enterprise: enterprise || null, team: team || null }
}
