/** The longest text that is graded; what stands beyond is ignored. */
export const MAX_LENGTH = 4000

const SAME_LENGTH: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u00B4': "'",
  '\u2032': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2015': '—',
  '\u2212': '-',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
  '\u200A': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\r': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u22C5': '•',
  '\u25CF': '•',
  '\u25AA': '•',
  '\u2043': '•',
  '\uFF0C': ',',
  '\uFF1F': '?',
  '\uFF1A': ':',
  '\uFF01': '!',
}
/** What needs no care but the case. */
const PLAIN = /^[\x20-\x7e\n]*$/
const ESCAPES: readonly [RegExp, string][] = [
  [/&amp;/g, '&'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&#39;/g, "'"],
  [/&nbsp;/g, ' '],
]
/** Slack's `<@U1>`, `<!channel>`, `<#C1|name>`, `<https://a|b>` and plain addresses name nothing that is claimed. */
const MENTION = /<[@#!][^<>\s]{0,80}>|<?https?:\/\/[^\s<>|]{0,400}/g

/** Lower case and plain punctuation, one code unit for one: an offset into the result is an offset into the answer. */
export function normalise(answer: string): string {
  const cut = answer.slice(0, MAX_LENGTH)
  let text = PLAIN.test(cut) ? cut.toLowerCase() : inPlainLetters(cut)
  if (text.includes('&')) for (const [written, char] of ESCAPES) text = text.replace(written, (found) => char.padEnd(found.length))
  if (text.includes('<') || text.includes('://')) text = text.replace(MENTION, (found) => ' '.repeat(found.length))
  return text
}

function inPlainLetters(answer: string): string {
  let text = ''
  for (const char of answer) {
    const plain = SAME_LENGTH[char] ?? char
    const lower = plain.toLowerCase()
    text += lower.length === char.length ? lower : char
  }
  return text
}
