/** Reads `key=value; key=value` rows. */
export function readPairs(rows: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const row of rows.split(/[;\n]/)) {
    const at = row.lastIndexOf('=')
    if (at > 0) pairs.set(row.slice(0, at).trim(), row.slice(at + 1).trim())
  }
  return pairs
}

/** Reads words separated by white space. */
export function readWords(rows: string): Set<string> {
  return new Set(rows.split(/\s+/).filter(Boolean))
}

/** Reads `a phrase; this|that phrase` into lists of words. */
export function readPhrases(row: string): string[][] {
  return row.split(';').flatMap((phrase) =>
    phrase
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .reduce<string[][]>((begun, word) => begun.flatMap((words) => word.split('|').map((one) => [...words, one])), [[]])
      .filter((words) => words.length > 0),
  )
}

/** Reads lines of `weight word word`. */
export function readWeights(rows: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const row of rows.split('\n')) {
    const [weight, ...words] = row.split(' ')
    for (const word of words) weights.set(word, Number(weight))
  }
  return weights
}
