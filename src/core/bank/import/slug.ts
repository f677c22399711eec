const LONGEST_SLUG = 40

/** "ClusterIP — only within the cluster" to "cluster-ip-within-cluster". */
export function slug(text: string): string {
  const words = text
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  let made = ''
  for (const word of words ?? []) {
    if (SMALL.has(word)) continue
    if (made.length + word.length > LONGEST_SLUG) break
    made += `${made === '' ? '' : '-'}${word}`
  }
  return made
}
const SMALL = new Set(
  'a an the of to in on at for by with from and or is are it its what how why when which does do s t you should one know about work'.split(
    ' ',
  ),
)
