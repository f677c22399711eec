import type { CompiledTopic } from '../../grading/compiled-topic.ts'
import { ENGINE_VERSION } from '../../grading/grade.ts'
import { generalLexicon, lexiconWords } from '../../grading/lexicon/general-lexicon.ts'
import { keyNaming } from '../../grading/matching/pattern.ts'
import { findConfusable } from '../../grading/reading/repair-typos.ts'
import { buildVocabulary, readWordings, termKey } from '../../grading/reading/vocabulary.ts'
import type { Topic } from '../topic/topic.ts'
import { TopicError } from '../topic/topic-error.ts'
import { askedLemmas } from './asked-lemmas.ts'
import { checkPatterns } from './check-patterns.ts'
import { chooseExemplars } from './choose-exemplars.ts'
import { classesNamed } from './classes-named.ts'
import { compileQuestion } from './compile-question.ts'
import { deriveTerms } from './derive-terms.ts'
import { expandLemmas } from './expand-lemmas.ts'
import { rarityOf } from './rarity.ts'
import { toldApart } from './told-apart.ts'
import { itemsOf, type QuestionItems, trainProfiles } from './train-profiles.ts'

/** Compiles a topic's statements, phrases and patterns for grading. Deterministic. Throws `TopicError` for bad patterns. */
export function compileTopic(topic: Topic): CompiledTopic {
  const classes = Object.fromEntries(
    Object.entries(topic.classes).map(([name, members]) => [name, members.join(', ').replaceAll(', | ,', ' |')]),
  )
  const terms = deriveTerms(topic)
  const names = new Set([...generalLexicon().rows.keys(), ...Object.keys(classes)])
  const problems = checkPatterns(topic, keyNaming(new Map(terms.map(({ name }) => [name.toLowerCase(), termKey(name)])), names))
  if (problems.length > 0) throw new TopicError(problems)
  const vocabulary = buildVocabulary(
    readWordings({ terms, classes, used: names, expansions: {}, typoWords: [], guard: [], lexicon: generalLexicon() }),
  )
  const phrases = phrasesOf(topic)
  const rarity = rarityOf(phrases, vocabulary)
  const flags = new Map(topic.red_flags.map((flag) => [flag.id, flag]))
  const rows = topic.questions.map((question) => {
    const listed = question.red_flags.flatMap((id) => flags.get(id) ?? [])
    return compileQuestion(question, listed, vocabulary, rarity)
  })
  const questions = trainProfiles(rows).map((question) => ({
    ...question,
    concepts: question.concepts.map(chooseExemplars),
    redFlags: question.redFlags.map(chooseExemplars),
  }))
  const { often, scarce } = askedLemmas(questions)
  const typoWords = longWords([...terms.flatMap(({ forms }) => forms), ...phrases.flat()])
  const used = usedClasses(questions)
  return {
    id: topic.id,
    engine: ENGINE_VERSION,
    terms,
    classes: Object.fromEntries(used.flatMap((name) => (classes[name] === undefined ? [] : [[name, classes[name]]]))),
    used,
    expansions: expandLemmas(often, scarce, toldApart(topic)),
    typoWords,
    guard: findConfusable(typoWords, lexiconWords()),
    questions: questions.map((question) => ({ ...question, redFlags: question.redFlags.map(({ id }) => id) })),
    redFlags: Object.fromEntries(
      topic.red_flags.map(({ id }) => [
        id,
        Object.fromEntries(
          questions.flatMap((question) => question.redFlags.filter((flag) => flag.id === id).map((flag) => [question.id, flag])),
        ),
      ]),
    ),
  }
}

/** What each concept and red flag accepts, its statement or claim first. */
const phrasesOf = ({ questions, red_flags }: Topic): string[][] => [
  ...questions.flatMap(({ concepts }) => concepts.map(({ statement, accept }) => [statement, ...accept])),
  ...red_flags.map(({ claim, also }) => [claim, ...also]),
]

function usedClasses(questions: readonly QuestionItems[]): string[] {
  const patterns = questions.flatMap(itemsOf).flatMap((item) => item.patterns)
  return [...classesNamed(patterns)].sort()
}

/** Words that a slip of the finger is looked for in. */
const longWords = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]{5,}/g) ?? []))].sort()
