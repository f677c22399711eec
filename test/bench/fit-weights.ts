import { readFileSync, writeFileSync } from 'node:fs'
import { type LabelledGrade, scoreLabels } from '../../src/core/bank/evaluate/score-labels.ts'
import type { Topic } from '../../src/core/bank/topic/topic.ts'
import { analyse } from '../../src/core/grading/analyse.ts'
import { readTopic } from '../../src/core/grading/compiled-topic.ts'
import { decideAll } from '../../src/core/grading/deciding/decide.ts'
import { isHurried as isHurriedItem } from '../../src/core/grading/deciding/score-item.ts'
import { CONCEPT, type Features } from '../../src/core/grading/deciding/weights.ts'
import { generalLexicon } from '../../src/core/grading/lexicon/general-lexicon.ts'
import { compileCached } from '../../src/runtime/compile-cached.ts'
import {
  isDenied,
  isHurried,
  isMisled,
  isShort,
  isUnread,
  type LabelledAnswer,
  loadAnswers,
  loadDenials,
  loadTopic,
  loadWordings,
  TOPICS,
  type TopicName,
} from '../core/grading/topics.ts'
import { descend } from './descend.ts'

/**
 * Fits the logistic weights of `weights.ts` over all labelled answers, the signs of most held fixed (projected Adam, ridge).
 * `npx tsx test/bench/fit-weights.ts` prints what each set of answers gets from weights fitted without it; `--save` writes
 * the weights fitted over all.
 * What the other items seem to say comes of the saved weights, which a set that is left out had a part in: save until nothing moves.
 */
const NAMES = (Object.keys(CONCEPT) as (keyof Features | 'bias')[]).filter((name): name is keyof Features => name !== 'bias')
const FOR = new Set<string>([
  'home',
  'coverage',
  'core',
  'literal',
  'mass',
  'density',
  'explained',
  'adjacent',
  'sweeping',
  'addressing',
  'stating',
  'meant',
  'pattern',
  'profile',
])
const FREE = new Set<string>([
  'size',
  'lacking',
  'anywhere',
  'second',
  'known',
  'own',
  'ownMass',
  'substance',
  'brevity',
  'essential',
  'weight',
  'phrases',
  'byPhrase',
  'bias',
])
const isSaving = process.argv.includes('--save')
/** Until the weights stand still; the fifty fits without a set stop sooner, which moves a bias by a few tenths and hardly a decision. */
const STEPS = isSaving ? 4000 : 1000
const RATE = 0.03
const RIDGE = 1
/** The topic that most answers are of: each counts less. */
const FIRST = 'kubernetes/service-types'
const FIRST_WEIGHT = 0.3

/** The four sets of weights, by name. */
const SETS = ['CONCEPT', 'HURRIED_CONCEPT', 'RED_FLAG', 'HURRIED_RED_FLAG'] as const
type SetName = (typeof SETS)[number]
/** Taken off the bias: a wrong credit or accusation costs trust, a miss costs a follow-up question. */
const CAUTION: Record<SetName, number> = { CONCEPT: 0.1, HURRIED_CONCEPT: 0.15, RED_FLAG: 0.7, HURRIED_RED_FLAG: 0.47 }
/** Labelled answers hold few flat denials of what is right; how these must end is known without them. */
const BESIDE_DENIAL: Partial<Record<SetName, number>> = { CONCEPT: -3.5, RED_FLAG: -2.5 }
/** Red flags are few: how well a claim aligns when it is made is learned from concepts as well, which weigh this much. */
const CONCEPT_AS_FLAG = 0.1
/** Single wordings that authors have read say little beside whole answers, but of much that these seldom hold. */
const WORDINGS = {
  'service-types.concepts-read': 0.2,
  'service-types.flags-read': 0.1,
  'overview.flags-read': 0.1,
  'ingress.flags-read': 0.1,
  'services.flags-read': 0.1,
} as const
const DENIAL_WEIGHT = 1
/** Nobody is to be accused who denies: an answer that rejects a red flag in passing tells more … */
const DENYING = 3
/** … but those written for nothing else are many more than people give. */
const DENIED_SET = 0.3
/** Writers of labelled answers differ in what long ones are: the rest is their habit. */
const MOST: Partial<Record<string, number>> = { substance: 1.5 }
/** Full red flags have patterns and profiles: these would tell them nothing but noise. */
const UNUSED: Partial<Record<SetName, readonly string[]>> = {
  RED_FLAG: ['home', 'known', 'second', 'own', 'ownMass', 'addressing', 'stating', 'qualified'],
}
type Kind = 'concept' | 'redFlag'
interface Row {
  readonly set: SetName
  readonly id: string
  readonly kind: Kind
  readonly truth: boolean
  /** Bias last; undefined where nothing matched. */
  readonly features: Float64Array | undefined
  readonly barred: boolean
  readonly patterned: boolean
  readonly weight: number
}
interface Graded {
  readonly answer: LabelledAnswer
  readonly rows: readonly Row[]
}

function read(name: TopicName, ready = loadTopic(name).ready, answers: readonly LabelledAnswer[] = loadAnswers(name)): Graded[] {
  return answers.map((answer) => {
    const question = ready.question(answer.question)
    if (question === undefined) throw new Error(`Cannot find the question "${answer.question}" of "${name}"`)
    const rows = decideAll(analyse(answer.answer, question.vocabulary, question), question).map(({ item, features, bar, pattern }): Row => {
      const isRejecting = item.kind === 'redFlag' && isHurriedItem(item) && answer.tags.includes('denied-red-flag')
      const truth = (item.kind === 'concept' ? answer.concepts : answer.red_flags).includes(item.id)
      const values = features === undefined ? undefined : Float64Array.from([...NAMES.map((feature) => features[feature]), 1])
      const set: SetName = `${isHurriedItem(item) ? 'HURRIED_' : ''}${item.kind === 'concept' ? 'CONCEPT' : 'RED_FLAG'}`
      return {
        set,
        id: item.id,
        kind: item.kind,
        truth,
        features: values,
        barred: features === undefined || bar !== undefined,
        patterned: pattern !== undefined,
        weight:
          (name.startsWith(FIRST) && item.profiled ? FIRST_WEIGHT : 1) *
          (isDenied(name) ? DENIED_SET : isRejecting && !truth ? DENYING : 1),
      }
    })
    return { answer, rows }
  })
}

/** A topic without terms, classes, near misses and patterns, with one phrase a claim. */
function inHurry(topic: Topic): Topic {
  const { red_flags, questions } = topic
  return {
    ...topic,
    terms: [],
    classes: {},
    red_flags: red_flags.map((flag) => ({ ...flag, also: flag.also.slice(0, 1), near: [], patterns: [] })),
    questions: questions.map((question) => ({
      ...question,
      concepts: question.concepts.map((concept) => ({ ...concept, accept: concept.accept.slice(0, 1), near: [], patterns: [] })),
    })),
  }
}

function fit(rows: readonly Row[], besideDenial = 0, unused: readonly string[] = []): Float64Array {
  const used = rows.filter((row) => row.features !== undefined && !row.barred)
  const size = NAMES.length + 1
  const sign = [...NAMES, 'bias'].map((name) => (FREE.has(name) ? 0 : FOR.has(name) ? 1 : -1))
  const most = [...NAMES, 'bias'].map((name) => (name === 'besideDenial' ? besideDenial : (MOST[name] ?? Number.POSITIVE_INFINITY)))
  const isUnused = [...NAMES, 'bias'].map((name) => unused.includes(name))
  const addSlopes = (slopes: Float64Array, weights: Float64Array): void => {
    for (const { features, truth, weight } of used) {
      const error = weight * (sigmoid(dot(weights, features as Float64Array)) - (truth ? 1 : 0))
      for (let k = 0; k < size; k++) slopes[k] = (slopes[k] ?? 0) + error * ((features as Float64Array)[k] ?? 0)
    }
    for (let k = 0; k < size; k++) {
      const ridge = k < NAMES.length ? RIDGE * (weights[k] ?? 0) : 0
      slopes[k] = ((slopes[k] ?? 0) + ridge) / used.length
    }
  }
  const within = (weight: number, k: number): number => (isUnused[k] ? 0 : Math.min(most[k] ?? 0, (sign[k] ?? 0) * weight < 0 ? 0 : weight))
  return descend(size, { steps: STEPS, rate: RATE }, addSlopes, within)
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
}

function grade({ answer, rows }: Graded, weights: Record<SetName, Float64Array>): LabelledGrade {
  const isFound = ({ set, kind, features, barred, patterned }: Row): boolean =>
    features === undefined ? patterned && kind === 'concept' : !barred && dot(weights[set], features) > CAUTION[set]
  const found = (kind: Kind): string[] => rows.filter((row) => row.kind === kind && isFound(row)).map(({ id }) => id)
  const { question, tags, concepts, red_flags } = answer
  return { question, tags, truth: { concepts, red_flags }, found: { concepts: found('concept'), red_flags: found('redFlag') } }
}

/** What is left out with a set: short and long answers to a hurried rubric tell of each other. */
const leftOutFor = (name: TopicName): string => TOPICS[name][isHurried(name) && !name.includes(' bare') ? 'rubric' : 'answers']
const all = (Object.keys(TOPICS) as TopicName[]).map((name) => ({ name, leftOutFor: leftOutFor(name), graded: read(name) }))
const sets = all.filter(({ name }) => !isUnread(name))

/** Full topics, cut down to what an author in a hurry writes, teach as hurried ones do. */
const stripped = (['kubernetes/services', 'kubernetes/ingress', 'kubernetes/overview'] as const).map((name) => ({
  leftOutFor: leftOutFor(name),
  graded: read(name, readTopic(compileCached(inHurry(loadTopic(name).topic)), generalLexicon())),
}))
/** One claim alone, said or only spoken of; no item stands for all red flags. */
const single = (topic: TopicName, question: string, item: string | undefined, text: string, says: boolean, weight: number): Row[] => {
  const said = says && item !== undefined ? [item] : []
  const answer: LabelledAnswer = { id: '', question, answer: text, concepts: said, red_flags: said, tags: [] }
  const isMeant = ({ id, kind }: Row): boolean => (item === undefined ? kind === 'redFlag' : id === item)
  return read(topic, undefined, [answer]).flatMap(({ rows }) => rows.filter(isMeant).map((row) => ({ ...row, weight })))
}
const singles: readonly Row[] = [
  ...Object.entries(WORDINGS).flatMap(([name, weight]) => {
    const { topic, wordings } = loadWordings(name)
    return wordings.flatMap(({ question, item, text, says }) => single(topic, question, item, text, says, weight))
  }),
  ...loadDenials('read').flatMap(({ topic, question, flag, answer }) => {
    const rows = single(topic, question, flag, answer, false, DENIAL_WEIGHT)
    return rows.map((row) => ({ ...row, weight: row.weight / rows.length }))
  }),
]
const rowsOf = (set: SetName, without?: string): Row[] =>
  [
    ...[...sets, ...stripped].filter((set) => set.leftOutFor !== without).flatMap(({ graded }) => graded.flatMap(({ rows }) => rows)),
    ...singles,
  ].filter((row) => row.set === set)
/** How a concept is said tells nothing, so that is lent as it is among red flags. */
const MANNER = (['sweeping', 'narrowing', 'addressing', 'stating', 'qualified', 'meant'] as const).map((name) => NAMES.indexOf(name))
const meanOf = (rows: readonly Row[], feature: number): number =>
  rows.reduce((sum, { features }) => sum + (features?.[feature] ?? 0), 0) / rows.filter(({ features }) => features !== undefined).length
function lentTo(set: SetName, without?: string): Row[] {
  if (set !== 'HURRIED_RED_FLAG') return []
  const own = rowsOf(set, without)
  const means = MANNER.map((feature) => meanOf(own, feature))
  return rowsOf('HURRIED_CONCEPT', without).map((row) => {
    const features = row.features?.slice()
    for (const [k, feature] of MANNER.entries()) if (features !== undefined) features[feature] = means[k] ?? 0
    return { ...row, features, weight: CONCEPT_AS_FLAG }
  })
}
const whole = new Map<SetName, Float64Array>()
const known = new Map<string | undefined, Record<SetName, Float64Array>>()
/** The weights of each set, without some answers; a set that holds none of these is fitted but once. */
function fitAll(without?: string): Record<SetName, Float64Array> {
  const fitted = known.get(without) ?? fitEach(without)
  known.set(without, fitted)
  return fitted
}

function fitEach(without: string | undefined): Record<SetName, Float64Array> {
  const fitted = SETS.map((set): [SetName, Float64Array] => {
    const all = [...rowsOf(set), ...lentTo(set)]
    const rows = [...rowsOf(set, without), ...lentTo(set, without)]
    const known = rows.length === all.length ? whole.get(set) : undefined
    const weights = known ?? fit(rows, BESIDE_DENIAL[set], UNUSED[set])
    if (rows.length === all.length) whole.set(set, weights)
    return [set, weights]
  })
  return Object.fromEntries(fitted) as Record<SetName, Float64Array>
}
const percent = (share: number): string => (share * 100).toFixed(1).padStart(5)

const showFigures = (label: string, grades: readonly LabelledGrade[]): void => {
  const { concepts, red_flags, accused_denying } = scoreLabels(grades)
  console.log(
    `${label.padEnd(42)} kappa ${percent(concepts.kappa)} P ${percent(concepts.precision)} R ${percent(concepts.recall)}  flags P ${percent(red_flags.precision)} R ${percent(red_flags.recall)}  denying ${percent(accused_denying)}`,
  )
}
if (!isSaving) {
  const pools = new Map<string, LabelledGrade[]>()
  for (const { name, graded } of all) {
    const weights = isUnread(name) ? fitAll() : fitAll(leftOutFor(name))
    const grades = graded.map((each) => grade(each, weights))
    showFigures(name, grades)
    const isFirst = name.startsWith(FIRST) && /(?:unread|again)$/.test(name)
    if (!isHurried(name) && !isUnread(name) && !isFirst) continue
    const pool = isFirst
      ? 'first topic, unread'
      : `hurried${isUnread(name) ? ', unread' : ''}${isShort(name) ? ', in short' : isMisled(name) ? ', misled' : isDenied(name) ? ', denied' : ''}`
    pools.set(pool, [...(pools.get(pool) ?? []), ...grades.map((each) => ({ ...each, question: `${name} ${each.question}` }))])
  }
  for (const [label, grades] of pools) {
    showFigures(`${label} (${grades.length})`, grades)
    const ordinary = grades.filter(({ tags }) => tags.includes('ordinary'))
    if (ordinary.length === 0) continue
    showFigures('  ordinary', ordinary)
    showFigures(
      '  hard',
      grades.filter(({ tags }) => !tags.includes('ordinary')),
    )
  }
  for (const unread of ['', ', unread'])
    showFigures(
      `hurried${unread}, all lengths`,
      ['', ', in short'].flatMap((length) => pools.get(`hurried${unread}${length}`) ?? []),
    )
}

if (isSaving) {
  const path = 'src/core/grading/deciding/weights.ts'
  const text = readFileSync(path, 'utf8')
  const from = text.indexOf('export const CONCEPT')
  const written = Object.entries(fitAll()).map(([set, weights]) => {
    const bias = (weights[NAMES.length] ?? 0) - CAUTION[set as SetName]
    const rows = [
      `  bias: ${Number(bias.toFixed(2))},`,
      ...NAMES.map((feature, k) => `  ${feature}: ${Number((weights[k] ?? 0).toFixed(2))},`),
    ]
    return `export const ${set}: Weights = {\n${rows.join('\n')}\n}`
  })
  writeFileSync(path, `${text.slice(0, from)}${written.join('\n')}\n`)
}
