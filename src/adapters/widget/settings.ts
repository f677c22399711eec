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
  const choose = <Value extends string>(name: (typeof SETTINGS)[number] | 'theme', values: readonly Value[]): Value | undefined => {
    const given = chat.getAttribute(name)
    const found = values.find((value) => value === given)
    if (given !== null && found === undefined) warn(name, `none of ${values.join(', ')}`)
    return found
  }
  const warn = (name: string, fault: string): void => console.warn(`whetstone-chat: ${name} "${chat.getAttribute(name)}" is ${fault}`)
  const length = Number(read('length'))
  const isLength = Number.isInteger(length) && length >= 1 && length <= 100
  choose('theme', ['auto', 'light', 'dark'])
  choose('persist', ['local', 'session', 'none'])
  if (read('length') !== null && !isLength) warn('length', 'no whole number from 1 to 100')
  // Whoever gives the words may give them in any language.
  const isWorded = 'strings' in chat && Object.keys(chat.strings ?? {}).length > 0
  if (!isWorded && !/^(?:en|de)\b/i.test(read('lang') ?? 'en')) warn('lang', 'none of en, de')
  return {
    server: (read('server') ?? scriptServer).replace(/\/$/, ''),
    embedKey: read('embed-key'),
    language: read('lang') ?? chat.closest('[lang]')?.getAttribute('lang') ?? 'en',
    preset: {
      topic: read('topic') ?? undefined,
      level: choose<Level>('level', ['junior', 'middle', 'senior']),
      mode: choose<Mode>('mode', ['practice', 'interview', 'placement', 'review']),
      length: isLength ? length : undefined,
    },
    first: choose<'progress' | 'topics'>('view', ['progress', 'topics']) ?? null,
    isLauncher: read('launcher') !== null,
  }
}
