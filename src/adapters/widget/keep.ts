import { claimsOf } from './token-claims.ts'

type Persist = 'local' | 'session' | 'none'

/** What outlives a page: token, drill, an answer on its way, a draft. */
export interface Keep {
  read(name: string): string | null
  write(name: string, value: string | null): void
}

/** Keeps under a scope of its own, so that two teams on one page do not mix. A browser that refuses storage gets memory. */
function createKeep(persist: Persist, scope: string): Keep {
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

/** Where the chat on our own pages keeps its token, which is that of any team. */
export const keepOfSite = (): Keep => createKeep('local', `${location.origin}:demo`)

/** A guest's token is shared by all widgets of a team; what is being talked about belongs to one topic or element. */
export function keepsOf(chat: HTMLElement, server: string, token: string | null): { token: Keep; talk: Keep } {
  const asked = chat.getAttribute('persist')
  const persist: Persist = asked === 'session' || asked === 'none' ? asked : 'local'
  // Whose token it is, so that the next user of a shared browser does not find this one's talk.
  const who = claimsOf(token)?.sub ?? chat.getAttribute('embed-key')?.split('.')[0] ?? 'demo'
  const scope = `${server}:${who}`
  return { token: createKeep(persist, scope), talk: createKeep(persist, `${scope}:${chat.id || chat.getAttribute('topic') || ''}`) }
}
