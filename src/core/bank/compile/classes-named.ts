/** The word classes that patterns name, each once. */
export const classesNamed = (patterns: readonly string[]): Set<string> =>
  new Set(patterns.flatMap((pattern) => pattern.match(/[A-Z][A-Z0-9_]+/g) ?? []))
