import type { Said } from './sheet.ts'

/** What may close a quotation that a character opens, in the habits of several languages. */
const CLOSING: Record<string, string> = { '"': '"”', '“': '”"“', '”': '”"', '„': '“”"', "'": "'’", '‘': "’'", '«': '»', '»': '«' }
const SIGNS = /^(?:\p{Extended_Pictographic}|[✗✘✓✔])+\s*/u
const ASKED = /^(?:q(?:uestion)?\s*\d*)[:.)]\s+/i
const REPLIED = /^(?:a(?:nswer)?|why|reason|truth|correct)[:.)]\s+/i
const SEPARATOR = /^\s*(?:[-=]>|[→⇒]|[—–:;,.-]+)?\s*/
const DASH = /\s(?:[—–→⇒]|--?|[-=]>)\s/
const LAST_BRACKET = /\s\((?:[^()]|\([^()]*\))*\)[.!]?$/

/** `"question" — answer`, `question? answer`, `Q: … A: …`; the question or the answer is empty where there is none. */
export function splitFollowUp({ text, line }: Said): Said & { answer: string } {
  const bare = text.replace(SIGNS, '').replace(ASKED, '')
  const [said, rest] = quoted(bare) ?? cutAt(bare, bare.indexOf('?') + 1 || Math.max(0, bare.search(DASH)))
  return { text: said.replace(/^["“”„'‘«]/, ''), line, answer: rest.replace(SEPARATOR, '').replace(REPLIED, '') }
}

/** `"claim" (reason)`, or `claim — reason`. */
export function splitRedFlag({ text, line }: Said): Said & { reason: string } {
  const bare = text.replace(SIGNS, '')
  const ends = [DASH, LAST_BRACKET].map((mark) => bare.search(mark)).filter((at) => at > 0)
  const [said, rest] = quoted(bare) ?? cutAt(bare, Math.min(bare.length, ...ends))
  const reason = rest
    .replace(SEPARATOR, '')
    .replace(REPLIED, '')
    .replace(/^\((.*)\)\.?$/, '$1')
  return { text: said.replace(/[.!]$/, ''), line, reason }
}

/** Whether a remark can only be the answer or reason to what stands before it. */
export const isReply = (text: string): boolean => REPLIED.test(text)

/** Whether it is set apart as a question: "Q: Why so?" */
export const isAsked = (text: string): boolean => ASKED.test(text)

export const withoutAsked = (text: string): string => text.replace(ASKED, '')
export const withoutReplied = (text: string): string => text.replace(REPLIED, '')

/** Where a quotation ends: before what sets its answer or reason apart, else before any space or stop. */
const ENDS = ['(?=[?!.,]*\\s*(?:[—–→⇒=:;(-]|$))', '(?=[\\s?!.,])']

function quoted(text: string): [said: string, rest: string] | undefined {
  const closing = CLOSING[text.charAt(0)]
  if (closing === undefined) return undefined
  const end = ENDS.map((after) => text.search(new RegExp(`(?<=.)[${closing}]${after}`, 'u'))).find((at) => at > 0)
  if (end === undefined) return undefined
  const asks = text[end + 1] === '?' ? '?' : ''
  return [`${text.slice(1, end).trim()}${asks}`, text.slice(end + 1 + asks.length)]
}

const cutAt = (text: string, at: number): [said: string, rest: string] => [text.slice(0, at).trim(), text.slice(at)]
