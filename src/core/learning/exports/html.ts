const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML in one line. */
export const html = (text: string): string =>
  text
    .trim()
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replaceAll('\t', ' ')
    .replace(/\r\n?|\n/g, '<br>')
