import { contentOf } from './likeness.ts'
import type { Said } from './sheet.ts'
import { slug } from './slug.ts'

const ASKING = new Set(['need', 'work', 'use', 'basic'])

/** Topic ids for a sheet's links: a topic of the bank whose name says the same, else one that is still to be written in the same domain. */
export function linkedTopics(links: readonly Said[], own: string, bankIds: readonly string[]): string[] {
  const [domain = ''] = own.split('/')
  const found = links.map(({ text }) => {
    const title = /\[\[([^\][|]+)/.exec(text)?.[1] ?? text.split(/\s[—–-]\s/)[0] ?? text
    const words = contentOf(title)
    const known = bankIds.find(
      (id) => id !== own && id.startsWith(`${domain}/`) && isSame(contentOf(id.slice(domain.length + 1)), words, domain),
    )
    return known ?? `${domain}/${nameOf(title, domain)}`
  })
  return [...new Set(found)].filter((id) => id !== own)
}

function telling(words: ReadonlySet<string>, domain: string): string[] {
  const common = contentOf(domain)
  return [...words].filter((word) => !common.has(word) && !ASKING.has(word))
}

function isSame(name: ReadonlySet<string>, title: ReadonlySet<string>, domain: string): boolean {
  const told = telling(title, domain)
  if (told.length === 0) return name.has('overview') || [...name].join('') === 'overview'
  return told.length === name.size && told.every((word) => name.has(word))
}

function nameOf(title: string, domain: string): string {
  const short = title.replaceAll(/\b(?:what|is|are|how|does|do|why|and|in|it|needed|works?|the|an?)\b/gi, ' ')
  const words = slug(short)
    .split('-')
    .filter((word) => word !== '' && word !== domain)
  return words.length === 0 ? 'overview' : words.join('-')
}
