/** A text to save as a file. */
export interface Download {
  readonly file: string
  readonly text: string
}

/** A file's name that every system takes. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
  return `${plain === '' ? 'export' : plain}.${extension}`
}
