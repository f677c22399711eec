const MARKS = /\*\*|__|(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu

/** A line's words without Markdown's inline marks; `[[links]]` and what stands in code spans stay as they are. */
export function plainInline(text: string): string {
  const spans = text
    .replaceAll(/!\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replaceAll(/(?<!\[)\[([^\][]+)\]\([^()]*\)/g, '$1')
    .split(/`+/)
  return spans
    .map((span, index) => (index % 2 === 1 && index < spans.length - 1 ? span : span.replaceAll(MARKS, '')))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Without the numbers, signs and colons that headings are decorated with. */
export function plainHeading(text: string): string {
  return plainInline(text)
    .replace(/^(?:\d{1,2}[.)]\s+|[^\p{L}\p{N}(“"'`<$[]+)+/u, '')
    .replace(/[\s:#]+$/, '')
}
