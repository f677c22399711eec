import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

export interface Loaded<Value> {
  /** The last that came, also while newer is on its way. */
  readonly value: Value | undefined
  readonly error: Error | undefined
  readonly isLoading: boolean
  reload(): void
}

/** Loads when it first stands and whenever `key` changes; an older answer never overwrites a newer one. */
export function useLoad<Value>(work: () => Promise<Value>, key: string): Loaded<Value> {
  const [state, setState] = useState<Omit<Loaded<Value>, 'reload'>>({ value: undefined, error: undefined, isLoading: true })
  const [again, setAgain] = useState(0)
  const latest = useRef(work)
  latest.current = work
  useEffect(() => {
    let isOver = false
    setState((known) => ({ ...known, isLoading: true }))
    latest.current().then(
      (value) => isOver || setState({ value, error: undefined, isLoading: false }),
      (error: Error) => isOver || setState((known) => ({ ...known, error, isLoading: false })),
    )
    return () => {
      isOver = true
    }
  }, [key, again])
  return { ...state, reload: useCallback(() => setAgain((n) => n + 1), []) }
}

/** Runs one thing at a time and keeps what went wrong. */
export function useDeed(): { isBusy: boolean; error: Error | undefined; run(work: () => Promise<void>): Promise<void>; clear(): void } {
  const [state, setState] = useState<{ isBusy: boolean; error: Error | undefined }>({ isBusy: false, error: undefined })
  const busy = useRef(false)
  return {
    ...state,
    async run(work) {
      if (busy.current) return
      busy.current = true
      setState({ isBusy: true, error: undefined })
      try {
        await work()
        setState({ isBusy: false, error: undefined })
      } catch (error) {
        setState({ isBusy: false, error: error as Error })
      }
      busy.current = false
    },
    clear: () => setState({ isBusy: false, error: undefined }),
  }
}
