import { useEffect, useState } from 'preact/hooks'

export const VIEWS = ['overview', 'people', 'map', 'enrol', 'edit'] as const
export type View = (typeof VIEWS)[number]
/** Where in the page one is: `#/plan/<id>/<view>?state=stuck`, `#/new`, `#/appeals`, `#/team`. */
export interface Route {
  readonly name: 'plans' | 'plan' | 'new' | 'appeals' | 'team'
  readonly plan: string
  readonly view: View
  readonly query: URLSearchParams
}

function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [name, plan = '', view] = path.split('/')
  const known = name === 'plan' || name === 'new' || name === 'appeals' || name === 'team' ? name : 'plans'
  return {
    name: known,
    plan: textOf(plan),
    view: VIEWS.find((each) => each === view) ?? 'overview',
    query: new URLSearchParams(query),
  }
}

/** A part of the address as text; one that is cut off or mistyped is taken as it stands, and found to lead nowhere. */
export function textOf(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export const planLink = (plan: string, view: View, query: Record<string, string> = {}): string => {
  const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return `#/plan/${encodeURIComponent(plan)}/${view}${text === '' ? '' : `?${text}`}`
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const look = (): void => setRoute(readRoute(location.hash))
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return route
}
