import { isFunctionWord } from '../../grading/reading/word-kind.ts'
import { type Note, SheetError } from './sheet.ts'

const MARKUP =
  /<\/?(?:a|article|b|body|br|code|dd|details|div|dl|dt|em|font|h[1-6]|head|hr|i|img|kbd|li|mark|meta|nav|ol|p|pre|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|title|tr|u|ul)\b[^<>]*>/gi
const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—', ndash: '–', rarr: '→' }))
const MOST_TAGS_A_LINE = 0.5
const LONGEST_LINE = 4000
const FEWEST_WORDS = 40
const FEWEST_FUNCTION_WORDS = 0.06

/** A sheet's lines, with line ends, tabs and inline HTML made plain. Throws `SheetError` for what is no English text. */
export function cleanSheet(body: string): { lines: string[]; notes: Note[] } {
  if (body.includes('\0')) throw new SheetError('it is not a text file; save it as text or Markdown in UTF-8')
  const lines = body.split(/\r\n|[\n\r\u2028\u2029]/)
  const written = lines.filter((line) => line.trim() !== '')
  if (written.length === 0) throw new SheetError('it is empty')
  const tags = body.match(MARKUP)?.length ?? 0
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(body) || tags > Math.max(5, written.length * MOST_TAGS_A_LINE))
    throw new SheetError('it is HTML; save the page as text or Markdown')
  const notes = checkLanguage(body)
  const kept = lines.map((line, index) => {
    if (line.length <= LONGEST_LINE) return plainLine(line)
    notes.push({ line: index + 1, kind: 'left out', text: `a line of ${line.length} characters` })
    return ''
  })
  return { lines: kept, notes }
}

function plainLine(line: string): string {
  return line
    .replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '    '))
    .replaceAll(MARKUP, (tag) => (/^<(?:br|\/?p|\/?li|\/?td)\b/i.test(tag) ? ' ' : ''))
    .replaceAll(/&([a-z]+);/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/\p{Cf}|\ufe0f|(?!\t)\p{Cc}|\p{Cs}/gu, '')
    .trimEnd()
}

/** The grader reads English: another script is refused, another language in Latin letters is warned of. */
function checkLanguage(body: string): Note[] {
  const letters = body.match(/\p{L}/gu)?.length ?? 0
  const latin = body.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0
  if (letters === 0) throw new SheetError('it holds no words')
  if (latin < letters / 2) throw new SheetError('it is not in English, the only language that the grader reads')
  const words = body.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? []
  const share = words.filter(isFunctionWord).length / Math.max(1, words.length)
  return words.length >= FEWEST_WORDS && share < FEWEST_FUNCTION_WORDS
    ? [{ line: 1, kind: 'warning', text: 'it does not look like English, the only language that the grader reads' }]
    : []
}
