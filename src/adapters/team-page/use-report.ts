import { useEffect } from 'preact/hooks'
import type { Session } from './session.ts'
import { type Loaded, useLoad } from './use-load.ts'

/** Asks again while not everybody is counted in. */
export function usePending<Value extends { readonly pending: number }>(loaded: Loaded<Value>): Loaded<Value> {
  const { value, isLoading, reload } = loaded
  useEffect(() => {
    if (isLoading || (value?.pending ?? 0) === 0) return
    const timer = setTimeout(reload, 200)
    return () => clearTimeout(timer)
  }, [value, isLoading, reload])
  return loaded
}

/** The report on a plan, asked again until everybody is counted in. */
export function useReport(session: Session, plan: string, query: Record<string, string>) {
  return usePending(
    useLoad(
      () => session.ask((client) => client.v1.team.plans[':id'].report.$get({ param: { id: plan }, query: query as never })),
      `${plan} ${JSON.stringify(query)}`,
    ),
  )
}
