/**
 * A topic made ready for grading at build time: plain JSON, bundled by both runtimes.
 * `readTopic` turns it into look-up tables once; nothing is compiled at worker start-up.
 */
export interface CompiledTopic {
  readonly id: string
  readonly engine: string
  readonly questions: readonly { readonly id: string }[]
}

/** One question with its topic's vocabulary, as `gradeAnswer` takes it. */
export interface CompiledQuestion {
  readonly id: string
}

export interface ReadyTopic {
  readonly id: string
  question(id: string): CompiledQuestion | undefined
}

/** Builds the look-up tables of a compiled topic; a millisecond, done once per process. */
export function readTopic(compiled: CompiledTopic): ReadyTopic {
  const questions = new Map(compiled.questions.map((question) => [question.id, question]))
  return { id: compiled.id, question: (id) => questions.get(id) }
}
