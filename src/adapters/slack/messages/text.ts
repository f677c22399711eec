const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const PLAIN: Record<string, string> = { amp: '&', lt: '<', gt: '>' }

/** Text as Slack shows it unchanged; a mention or a link in it is only letters. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign)

/**
 * Escaped text that fits into `limit` UTF-16 units, cut between code points, never within one of Slack's escapes; `isCut` tells
 * whether something is missing.
 */
export function fit(text: string, limit: number): { text: string; isCut: boolean } {
  const whole = escapeText(text)
  if (whole.length <= limit) return { text: whole, isCut: false }
  let kept = ''
  for (const point of text) {
    const next = escapeText(point)
    if (kept.length + next.length > limit - 1) break
    kept += next
  }
  return { text: `${kept.trimEnd()}…`, isCut: true }
}

/** The same for plain text, which Slack does not unescape. */
export function fitPlain(text: string, limit: number): string {
  if (text.length <= limit) return text
  let kept = ''
  for (const point of text) {
    if (kept.length + point.length > limit - 1) break
    kept += point
  }
  return `${kept.trimEnd()}…`
}

/** A message as the person typed it: mentions and links by their names, escapes undone. */
export function readText(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => readReference(inside))
    .replace(/(^|\s):(?:person_|man-|woman-)?shrug(?:ging)?:(?=$|\s)/g, "$1I don't know")
    .replace(/(^|\s):[a-z][a-z0-9_+-]*:(?=$|[\s.,!?])/g, '$1')
    .replace(/&(amp|lt|gt);/g, (whole, name: string) => PLAIN[name] ?? whole)
}

function readReference(inside: string): string {
  const [target = '', label] = inside.split('|')
  const sign = target.startsWith('#') ? '#' : '@'
  if (/^[@#!]/.test(target)) return label === undefined ? sign + target.slice(1) : label.startsWith(sign) ? label : sign + label
  return label ?? target
}

/** A phone's quotes, dashes and spaces as a keyboard has them; for words that we compare, never for answers. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
