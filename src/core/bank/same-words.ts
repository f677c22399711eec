/** A phrase by its words alone: two that differ in case and punctuation are the same. */
export const sameWords = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
