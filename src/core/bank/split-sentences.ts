const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|cf|no)\.)$/i

/** Cuts what an author wrote at full stops and semicolons, but not behind "e.g.". */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  for (const piece of text.split(/;\s+|(?<=[\p{L}\p{N})”"][.!?])\s+/u)) {
    const before = sentences.at(-1)
    if (before !== undefined && ABBREVIATION.test(before)) sentences[sentences.length - 1] = `${before} ${piece}`
    else sentences.push(piece)
  }
  return sentences
}
