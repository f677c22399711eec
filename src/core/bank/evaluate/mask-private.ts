const PRIVATE = [
  [/\b[\w.+-]+@[\w-]+\.[\w.]+/g, '[mail]'],
  [/<[@#!][^<>]*>|(?<![\w/])@[\w.-]+/g, '[name]'],
  [/\bhttps?:\/\/\S+/g, '[link]'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '[address]'],
  [/\+\d[\d\s().-]{6,}\d|\d{9,}/g, '[number]'],
] as const

/** A learner's text without what names people or machines, as far as its form tells. */
export function maskPrivate(text: string): string {
  return PRIVATE.reduce((masked, [pattern, name]) => masked.replaceAll(pattern, name), text)
}
