import { contentOf } from '../likeness.ts'
import { slug } from './slug.ts'

const ASKING = new Set(['need', 'work', 'use', 'basic'])

/** The topic that a sheet's link means: one of the bank whose name says the same, else one still to be written in the same domain. */
export function linkedTopic(link: string, own: string, bankIds: readonly string[]): string {
  const [domain = ''] = own.split('/')
  const title = /\[\[([^\][|]+)/.exec(link)?.[1] ?? link.split(/\s[—–-]\s/)[0] ?? link
  const words = contentOf(title)
  const known = bankIds.find(
    (id) => id !== own && id.startsWith(`${domain}/`) && isSame(contentOf(id.slice(domain.length + 1)), words, domain),
  )
  return known ?? `${domain}/${nameOf(title, domain)}`
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
