import { generalLexicon } from '../grading/lexicon/general-lexicon.ts'
import { sliceLexicon } from '../grading/lexicon/lexicon-rows.ts'
import type { BuiltBank, BuiltTopic } from './bank.ts'
import type { Topic } from './topic/topic.ts'

/** Makes a bank of compiled topics. Apart from the reader, so that the general lexicon stays at build time. */
export function buildBank(topics: readonly BuiltTopic[]): BuiltBank {
  return {
    list: topics.map(({ topic, contentHash }) => ({ topic: withoutPhrases(topic), contentHash })),
    files: new Map(topics.map(({ topic, compiled }) => [topic.id, { compiled, lexicon: sliceLexicon(generalLexicon(), compiled.used) }])),
  }
}

/** The phrases and patterns are compiled; as text they would only make the list larger. */
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
