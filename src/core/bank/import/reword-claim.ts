/** Claims of a common shape, and how learners make them in other words. `$1` and `$2` are what the claim is about. */
const SHAPES: readonly (readonly [shape: RegExp, wordings: readonly string[]])[] = [
  [/^(?:an? |one )?(\S+(?: \S+)?) for (?:every|each) ([^,;]+)$/i, ['every $2 needs its own $1', 'each $2 gets one $1', 'one $1 per $2']],
  [/^((?:\S+ ){0,2}\S+) replaces? (?:all |any |every |the )?([^,;]+)$/i, ['with $1 you no longer need $2', 'use $1 instead of $2']],
]

/** Other wordings of a wrong claim, where its shape gives them. */
export function rewordClaim(claim: string): string[] {
  const plain = claim.trim().replace(/[.!]+$/, '')
  return SHAPES.flatMap(([shape, wordings]) => (shape.test(plain) ? wordings.map((wording) => plain.replace(shape, wording)) : []))
}
