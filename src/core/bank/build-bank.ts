import { generalLexicon } from '../grading/lexicon/general-lexicon.ts'
import { sliceLexicon } from '../grading/lexicon-rows.ts'
import type { BuiltBank, BuiltTopic } from './bank.ts'
import type { Topic } from './topic.ts'

/** Joins compiled topics into a bank. Apart from the reader, so that the general lexicon stays at build time. */
export function buildBank(topics: readonly BuiltTopic[]): BuiltBank {
  return {
    lexicon: sliceLexicon(
      generalLexicon(),
      topics.flatMap(({ compiled }) => compiled.used),
    ),
    expansions: Object.assign({}, ...topics.map(({ compiled }) => compiled.expansions)),
    topics: topics.map(({ topic, compiled, contentHash }) => ({
      topic: withoutPhrases(topic),
      compiled: { ...compiled, expansions: Object.keys(compiled.expansions) },
      contentHash,
    })),
  }
}

/** The phrases and patterns are compiled; as text they would only make the bundle larger. */
function withoutPhrases(topic: Topic): Topic {
  return {
    ...topic,
    classes: {},
    red_flags: topic.red_flags.map((flag) => ({ ...flag, also: [], near: [], patterns: [] })),
    questions: topic.questions.map((question) => ({
      ...question,
      concepts: question.concepts.map((concept) => ({ ...concept, accept: [], near: [], patterns: [] })),
    })),
  }
}
