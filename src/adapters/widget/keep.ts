export type Persist = 'local' | 'session' | 'none'

/** What outlives a page: token, drill, an answer on its way, a draft. */
export interface Keep {
  read(name: string): string | null
  write(name: string, value: string | null): void
}

/** Keeps under a scope of its own, so that two teams on one page do not mix. A browser that refuses storage gets memory. */
export function createKeep(persist: Persist, scope: string): Keep {
  const memory = new Map<string, string>()
  const storage = persist === 'none' ? undefined : storageOf(persist)
  const nameOf = (name: string): string => `whetstone:${scope}:${name}`
  return {
    read: (name) => memory.get(name) ?? storage?.getItem(nameOf(name)) ?? null,
    write(name, value) {
      if (value === null) {
        memory.delete(name)
        storage?.removeItem(nameOf(name))
        return
      }
      try {
        if (storage === undefined) throw new Error('Cannot keep it: there is no storage')
        storage.setItem(nameOf(name), value)
        memory.delete(name)
      } catch {
        memory.set(name, value)
      }
    },
  }
}

function storageOf(persist: 'local' | 'session'): Storage | undefined {
  try {
    return persist === 'local' ? localStorage : sessionStorage
  } catch {
    return undefined
  }
}
