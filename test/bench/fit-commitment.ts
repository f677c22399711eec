import { writeFileSync } from 'node:fs'
import { analyse } from '../../src/core/grading/analyse.ts'
import type { CompiledQuestion } from '../../src/core/grading/compiled-topic.ts'
import { decideAll } from '../../src/core/grading/deciding/decide.ts'
import { type Decision, STATED } from '../../src/core/grading/deciding/decision.ts'
import { marksOf } from '../../src/core/grading/deciding/fit.ts'
import { scoreItem } from '../../src/core/grading/deciding/score-item.ts'
import { COMMITMENT } from '../../src/core/grading/lexicon/commitment.ts'
import { around, type Sign, surroundingsOf } from '../../src/core/grading/status/commitment.ts'
import { loadMentions } from '../core/grading/mentions.ts'
import { isPhenomena, isUnread, loadAnswers, loadTopic, TOPICS, type TopicName } from '../core/grading/topics.ts'
import { descend } from './descend.ts'

/**
 * Fits what each word around a claim tells of whether it is meant (logistic regression, Adam, ridge) and writes the rows of
 * `lexicon/commitment.ts`: `npx tsx test/bench/fit-commitment.ts`. Whatever labelled answers truly say is meant; claims within
 * words of many hands are or are not. Where another rule bars a claim its words tell nothing; which phrase comes closest may
 * hang on the rows as they are: run until nothing moves.
 */
const CLAIMS = 3
/** An answer's red flag that is nearly found tells as well. */
const NEARLY = 0.25
/** A word that fewer frames have is no more than chance. */
const LEAST_FRAMES = 8
const STEPS = 800
const RATE = 0.05
const RIDGE = 1
/** Weights are told in such steps. */
const GRAIN = 0.2
/** Less is not worth its bytes. */
const LEAST_WEIGHT = { room: 0.1, word: 0.3, pair: 0.5 } as const

interface Row {
  /** `kind words` of all that stands around it. */
  readonly signs: readonly string[]
  readonly held: boolean
  readonly weight: number
}
/** As if every claim were meant. */
const unbarred = ({ item, features, best, score }: Decision): number =>
  features === undefined || best === undefined ? score : scoreItem(item, features, best, undefined)
const decisionsOn = (answer: string, question: CompiledQuestion) => {
  const analysis = analyse(answer, question.vocabulary, question)
  const surroundings = surroundingsOf(analysis)
  const signsOf = ({ pattern, best }: Decision): string[] => {
    const signs: string[] = []
    around(marksOf(pattern, best), surroundings, (kind, word, _, before) =>
      signs.push(before === undefined ? `${kind} ${word}` : `${kind} ${before}_${word}`),
    )
    return signs
  }
  return decideAll(analysis, question)
    .filter(({ pattern, best, bar }) => (bar === undefined || bar === 'unmeant') && marksOf(pattern, best).length > 0)
    .map((decision) => ({ item: decision.item, score: unbarred(decision), signs: signsOf(decision) }))
}
const mentioned = (['redFlag', 'concept'] as const).flatMap((kind) =>
  loadMentions('read', kind, CLAIMS).flatMap(({ question, item, answer, held }): Row[] =>
    decisionsOn(answer, question)
      .filter((decision) => decision.item.id === item)
      .map(({ signs }) => ({ signs, held, weight: 0.5 / CLAIMS })),
  ),
)
const said = (Object.keys(TOPICS) as TopicName[])
  .filter((name) => !isUnread(name) && !isPhenomena(name))
  .flatMap((name) =>
    loadAnswers(name).flatMap(({ question, answer, concepts, red_flags }): Row[] => {
      const asked = loadTopic(name).ready.question(question)
      if (asked === undefined) throw new Error(`Cannot find the question "${question}" of "${name}"`)
      return decisionsOn(answer, asked)
        .filter((said) =>
          said.item.kind === 'concept'
            ? concepts.includes(said.item.id) && said.score >= STATED
            : red_flags.includes(said.item.id) && said.score >= NEARLY,
        )
        .map(({ signs }) => ({ signs, held: true, weight: 1 }))
    }),
  )

const counts = new Map<string, number>()
for (const { signs } of mentioned) for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
const places = new Map([...counts].filter(([, count]) => count >= 2 * LEAST_FRAMES * CLAIMS).map(([key], place) => [key, place]))
const rows = [...mentioned, ...said].map(({ signs, held, weight }) => ({
  held,
  weight,
  places: Uint32Array.from(signs.flatMap((sign) => places.get(sign) ?? [])),
}))

const size = places.size + 1
const EVEN = places.size
const total = rows.reduce((sum, { weight }) => sum + weight, 0)
const values = descend(size, { steps: STEPS, rate: RATE }, (slopes, values) => {
  for (let k = 0; k < size; k++) slopes[k] = k === EVEN ? 0 : (RIDGE * (values[k] as number)) / total
  for (const { places, held, weight } of rows) {
    let sum = values[EVEN] as number
    for (const place of places) sum += values[place] as number
    const error = (weight / total) * (1 / (1 + Math.exp(-sum)) - (held ? 1 : 0))
    for (const place of places) slopes[place] = (slopes[place] as number) + error
    slopes[EVEN] = (slopes[EVEN] as number) + error
  }
})

const rowsOf = (kind: Sign): string => {
  const least = LEAST_WEIGHT[kind === 'pair' ? 'pair' : kind.startsWith('room') ? 'room' : 'word']
  const byWeight = new Map<number, string[]>()
  for (const [key, place] of places) {
    const at = key.indexOf(' ')
    const weight = Math.round((values[place] as number) / GRAIN)
    if (key.slice(0, at) !== kind || Math.abs(weight * GRAIN) < least) continue
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), key.slice(at + 1)])
  }
  return [...byWeight]
    .sort(([a], [b]) => a - b)
    .map(([weight, words]) => `${Number((weight * GRAIN).toFixed(1))} ${words.sort().join(' ')}`)
    .join('\n')
}
const path = 'src/core/grading/lexicon/commitment.ts'
const kinds = Object.keys(COMMITMENT) as Sign[]
writeFileSync(
  path,
  `/** Log-odds that a claim is meant when nothing speaks for or against it. */
export const EVEN = ${(values[EVEN] as number).toFixed(1)}
/** What each word adds to them, fitted over labelled answers and claims within words of many hands (test/bench/fit-commitment.ts). */
export const COMMITMENT = {
${kinds.map((kind) => `  ${kind}: \`${rowsOf(kind).replaceAll(/[`\\]/g, '\\$&')}\`,`).join('\n')}
}
`,
)
console.log(`${rows.length} rows, ${places.size} signs`)
