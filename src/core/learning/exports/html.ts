const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in HTML and XML, in attributes in double quotes too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** A text as HTML in one line. */
export const html = (text: string): string =>
  escaped(text.trim())
    .replaceAll('\t', ' ')
    .replace(/\r\n?|\n/g, '<br>')
