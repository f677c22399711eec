import { generalLexicon } from '../grading/lexicon/general-lexicon.ts'
import { sliceLexicon } from '../grading/lexicon-rows.ts'
import type { BuiltBank, BuiltTopic } from './bank.ts'

/** Joins compiled topics into a bank. Apart from the reader, so that the general lexicon stays at build time. */
export function buildBank(topics: readonly BuiltTopic[]): BuiltBank {
  const used = topics.flatMap(({ compiled }) => compiled.used)
  return { lexicon: sliceLexicon(generalLexicon(), used), topics }
}
