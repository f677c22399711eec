import { analyse } from '../grading/analyse.ts'
import type { CompiledItem, CompiledTopic } from '../grading/compiled-topic.ts'
import { ENGINE_VERSION } from '../grading/grade.ts'
import { generalLexicon, lexiconWords } from '../grading/lexicon/general-lexicon.ts'
import { isFunctionWord } from '../grading/mark-unclaimed.ts'
import { keyNaming, PatternError, parsePattern } from '../grading/pattern.ts'
import { findConfusable } from '../grading/repair-typos.ts'
import { type Exemplar, writeExemplar } from '../grading/slot.ts'
import { buildVocabulary, readWordings, type TermRow, termKey, type Vocabulary } from '../grading/vocabulary.ts'
import { alternativesOf } from './alternatives.ts'
import { cutSlots } from './cut-slots.ts'
import { deriveTerms } from './derive-terms.ts'
import { expandLemmas } from './expand-lemmas.ts'
import type { Rarity } from './slot-words.ts'
import type { Concept, Question, RedFlag, Topic } from './topic.ts'
import { type PatternProblem, TopicError } from './topic-error.ts'
import { LEAST_PHRASES, type QuestionItems, trainProfiles } from './train-profiles.ts'

/** Compiles a topic's statements, phrases and patterns for grading. Deterministic. Throws `TopicError` for bad patterns. */
export function compileTopic(topic: Topic): CompiledTopic {
  const classes = Object.fromEntries(
    Object.entries(topic.classes).map(([name, members]) => [name, members.join(', ').replaceAll(', | ,', ' |')]),
  )
  const terms = deriveTerms(topic)
  const names = new Set([...generalLexicon().rows.keys(), ...Object.keys(classes)])
  const vocabulary = buildVocabulary(
    readWordings({ terms, classes, used: names, expansions: {}, typoWords: [], guard: [], lexicon: generalLexicon() }),
  )
  const keyOf = keyNaming(new Map(terms.map((term) => [term.name.toLowerCase(), termKey(term.name)])), names)
  const rarity = rarityOf(topic, vocabulary)
  const flags = new Map(topic.red_flags.map((flag) => [flag.id, flag]))
  const compile = new TopicCompiler(vocabulary, rarity)
  const problems: PatternProblem[] = []
  const checked = (item: Concept | RedFlag): string[] => {
    for (const [index, text] of item.patterns.entries()) check(text, keyOf, { item: item.id, index }, problems)
    return item.patterns
  }
  const rows = topic.questions.map((question) => {
    const prompt = promptOf(question, vocabulary)
    const implied = prompt.subjects.length === 1 ? (prompt.subjects[0] ?? null) : null
    return {
      id: question.id,
      ...prompt,
      concepts: question.concepts.map((concept) => ({
        ...compile.item(
          concept.id,
          [['statement', concept.statement], ...numbered('accept', concept.accept)],
          concept.near,
          prompt.prompt,
          implied,
        ),
        weight: concept.weight,
        essential: concept.essential,
        patterns: checked(concept),
        profile: null,
      })),
      redFlags: question.red_flags.flatMap((id) => {
        const flag = flags.get(id)
        return flag === undefined
          ? []
          : [
              {
                ...compile.item(
                  flag.id,
                  [['claim', flag.claim], ...numbered('also', flag.also)],
                  [...(flag.correction === undefined ? [] : [flag.correction]), ...flag.near],
                  prompt.prompt,
                  implied,
                ),
                weight: 0,
                essential: false,
                patterns: checked(flag),
                profile: null,
              },
            ]
      }),
    }
  })
  if (problems.length > 0) throw new TopicError(problems)
  const questions = trainProfiles(rows)
  const expansions = expandLemmas(compile.telling(), compile.scarce)
  const typoWords = typoWordsOf(topic, terms)
  const used = usedClasses(questions)
  return {
    id: topic.id,
    engine: ENGINE_VERSION,
    terms,
    classes: Object.fromEntries(used.flatMap((name) => (classes[name] === undefined ? [] : [[name, classes[name]]]))),
    used,
    expansions,
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

const numbered = (name: string, phrases: readonly string[]): [string, string][] =>
  phrases.map((phrase, index) => [`${name}[${index}]`, phrase])

function check(
  text: string,
  keyOf: (name: string) => string | undefined,
  place: { item: string; index: number },
  problems: PatternProblem[],
): void {
  try {
    parsePattern(text, keyOf)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    if (problems.some(({ item, index }) => item === place.item && index === place.index)) return
    problems.push({ ...place, column: error.column, message: error.message, cure: error.cure })
  }
}

/** Reads phrases into exemplars and remembers the lemmas they ask for. */
class TopicCompiler {
  readonly #vocabulary: Vocabulary
  readonly #rarity: Rarity
  readonly #counts = new Map<string, number>()
  /** Lemmas of items with few phrases. */
  readonly scarce = new Set<string>()

  constructor(vocabulary: Vocabulary, rarity: Rarity) {
    this.#vocabulary = vocabulary
    this.#rarity = rarity
  }

  item(
    id: string,
    phrases: readonly (readonly [string, string])[],
    near: readonly string[],
    prompt: readonly string[],
    implied: string | null,
  ): Omit<CompiledItem, 'weight' | 'essential' | 'patterns' | 'profile'> {
    const read = ([source, text]: readonly [string, string]): Exemplar[] => {
      const exemplar = cutSlots(source, text, this.#vocabulary, this.#rarity, new Set(prompt), implied)
      for (const lemma of exemplar?.slots.flatMap(({ keys }) => keys.filter((key) => key.startsWith('w:'))) ?? []) {
        this.#count(lemma.slice(2), isMain(source) ? OFTEN : 1)
        if (phrases.length < LEAST_PHRASES) this.scarce.add(lemma.slice(2))
      }
      return exemplar === undefined ? [] : [exemplar]
    }
    const isScarce = phrases.length < LEAST_PHRASES
    const exemplars = phrases.flatMap(([source, text]) => (isScarce ? alternativesOf(text) : [text]).flatMap((one) => read([source, one])))
    const first = exemplars[0]?.subject ?? implied
    return { id, subject: first, exemplars: exemplars.map(writeExemplar), near: numbered('near', near).flatMap(read).map(writeExemplar) }
  }

  /** The lemmas worth expanding: those of statements and claims, and those that come back in phrase after phrase. */
  telling(): string[] {
    return [...this.#counts].filter(([, count]) => count >= OFTEN).map(([lemma]) => lemma)
  }

  #count(lemma: string, times: number): void {
    this.#counts.set(lemma, (this.#counts.get(lemma) ?? 0) + times)
  }
}

/** How many phrases must use a word before it is worth knowing what is said instead of it. */
const OFTEN = 3
const isMain = (source: string): boolean => source === 'statement' || source === 'claim'

function promptOf(question: Question, vocabulary: Vocabulary): { subjects: string[]; prompt: string[] } {
  const { tokens, marks } = analyse(question.prompt, vocabulary)
  const subjects = [
    ...new Set(
      marks
        .filter((mark) => vocabulary.subjects.has(mark.key) && !mark.contrasted && tokens[mark.negation?.from ?? -1]?.text !== 'without')
        .map((mark) => mark.key),
    ),
  ]
  return {
    subjects,
    prompt: [...new Set(tokens.filter((token) => token.kind === 'word' && !isFunctionWord(token.text)).map((token) => token.lemma))],
  }
}

/** In how many concepts and red flags of the topic each lemma occurs. */
function rarityOf(topic: Topic, vocabulary: Vocabulary): Rarity {
  const texts = [
    ...topic.questions.flatMap((question) => question.concepts.map((concept) => [concept.statement, ...concept.accept])),
    ...topic.red_flags.map((flag) => [flag.claim, ...flag.also]),
  ]
  const counts = new Map<string, number>()
  for (const group of texts) {
    const seen = new Set(group.flatMap((text) => analyse(text.replaceAll('*', ''), vocabulary).tokens.map((token) => token.lemma)))
    for (const lemma of seen) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  }
  return { total: Math.max(2, texts.length), counts }
}

function usedClasses(questions: readonly QuestionItems[]): string[] {
  const used = new Set<string>()
  for (const question of questions)
    for (const item of [...question.concepts, ...question.redFlags])
      for (const text of item.patterns) for (const [name] of text.matchAll(/[A-Z][A-Z0-9_]+/g)) used.add(name)
  return [...used].sort()
}

function typoWordsOf(topic: Topic, terms: readonly TermRow[]): string[] {
  const words = new Set<string>()
  const add = (text: string): void => {
    for (const [word] of text.toLowerCase().matchAll(/[a-z]{5,}/g)) words.add(word)
  }
  for (const term of terms) for (const form of term.forms) add(form)
  for (const question of topic.questions)
    for (const concept of question.concepts) for (const text of [concept.statement, ...concept.accept]) add(text)
  for (const flag of topic.red_flags) for (const text of [flag.claim, ...flag.also]) add(text)
  return [...words].sort()
}
