import type { Level, Mode, Wish } from './context.ts'

/** The attributes that make a chat what it is. */
export const SETTINGS = ['server', 'embed-key', 'token', 'topic', 'level', 'mode', 'length', 'lang', 'persist', 'launcher', 'view'] as const

export interface Settings {
  readonly server: string
  readonly embedKey: string | null
  readonly language: string
  readonly preset: Wish
  /** Shows this first. */
  readonly first: 'progress' | 'topics' | null
  readonly isLauncher: boolean
}

/** The server that a script came from. */
export const serverOf = (script: string): string => script.replace(/\/widget\/[^/]*$/, '')

/** The script's own, unless the attribute says otherwise. */
let scriptServer = location.origin
export function serveFrom(script: string): void {
  scriptServer = serverOf(script)
}

/** What the attributes of a chat say. */
export function settingsOf(chat: HTMLElement): Settings {
  const read = (name: (typeof SETTINGS)[number]): string | null => chat.getAttribute(name)
  /** What is none of them counts as left out, and whoever makes the page is told. */
  const choose = <Value extends string>(name: (typeof SETTINGS)[number], values: readonly Value[]): Value | undefined => {
    const given = read(name)
    const found = values.find((value) => value === given)
    if (given !== null && found === undefined) console.warn(`whetstone-chat: ${name} "${given}" is none of ${values.join(', ')}`)
    return found
  }
  const length = Number(read('length'))
  return {
    server: (read('server') ?? scriptServer).replace(/\/$/, ''),
    embedKey: read('embed-key'),
    language: read('lang') ?? chat.closest('[lang]')?.getAttribute('lang') ?? 'en',
    preset: {
      topic: read('topic') ?? undefined,
      level: choose<Level>('level', ['junior', 'middle', 'senior']),
      mode: choose<Mode>('mode', ['practice', 'interview', 'placement', 'review']),
      length: length > 0 ? length : undefined,
    },
    first: choose<'progress' | 'topics'>('view', ['progress', 'topics']) ?? null,
    isLauncher: read('launcher') !== null,
  }
}
