/** Every wording that a row stands for: `;` and `|` part alternatives, `( )` holds them together, what stands in `[ ]` may be left out. */
export function expandPhrases(row: string): string[] {
  const tokens = row.match(/[[\]()|;]|[^[\]()|;\s]+/g) ?? []
  let at = 0
  const alternatives = (): string[] => {
    const all: string[] = []
    for (let sequence = ['']; ; ) {
      const token = tokens[at++]
      if (token === undefined || ')]|;'.includes(token)) {
        all.push(...sequence)
        if (token !== '|' && token !== ';') return all
        sequence = ['']
        continue
      }
      const next = token === '[' ? ['', ...alternatives()] : token === '(' ? alternatives() : [token]
      sequence = sequence.flatMap((before) => next.map((after) => (before === '' || after === '' ? before + after : `${before} ${after}`)))
    }
  }
  return [...new Set(alternatives())].filter((phrase) => phrase !== '')
}
