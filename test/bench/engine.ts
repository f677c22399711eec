import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import Fuse from 'fuse.js'
import { stemmer } from 'stemmer'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
// @ts-expect-error wink-nlp ships no types for it
import similarity from 'wink-nlp/utilities/similarity.js'
import { buildBank } from '../../src/core/bank/build-bank.ts'
import { compileTopic } from '../../src/core/bank/compile/compile-topic.ts'
import { scoreLabels } from '../../src/core/bank/evaluate/score-labels.ts'
import type { Topic } from '../../src/core/bank/topic/topic.ts'
import type { CompiledTopic } from '../../src/core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../src/core/grading/grade.ts'
import { figuresOf, isDenied, isMisled, isShort, loadAnswers, loadTopic, TOPICS, type TopicName } from '../core/grading/topics.ts'
import type { Figures } from './engine-speed.ts'

const { topic, ready } = loadTopic('kubernetes/service-types')
const answers = loadAnswers('kubernetes/service-types')
const percent = (share: number): string => (share * 100).toFixed(1).padStart(5)

const BUNDLE = join(tmpdir(), `whetstone-engine-speed-${process.pid}.mjs`)

/** The engine as it is shipped, in a process of its own: what else the bench did would slow it. */
const time = (compiled: CompiledTopic, text: string): Figures =>
  JSON.parse(execFileSync(process.execPath, [BUNDLE], { input: JSON.stringify({ topic: compiled, text }), encoding: 'utf8' }))
const row = (name: string, { p50, p99 }: Figures, note = ''): void =>
  console.log(`  ${name.padEnd(26)} p50 ${p50.toFixed(0).padStart(6)} µs  p99 ${p99.toFixed(0).padStart(6)} µs${note}`)

export function benchFigures(): void {
  console.log('\nAgreement with the labels')
  for (const name of Object.keys(TOPICS) as TopicName[]) {
    const { answers: count, concepts, red_flags, accused, accused_denying } = figuresOf(name)
    console.log(
      `  ${name.padEnd(26)} ${String(count).padStart(4)} answers  concepts P ${percent(concepts.precision)} R ${percent(concepts.recall)} kappa ${percent(concepts.kappa)}  red flags P ${percent(red_flags.precision)} R ${percent(red_flags.recall)}  accused ${percent(accused)} denying ${percent(accused_denying)}`,
    )
  }
}

export async function benchSpeed(): Promise<void> {
  const external = ['bun:jsc', '@mitata/counters']
  await build({
    entryPoints: ['test/bench/engine-speed.ts'],
    outfile: BUNDLE,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    external,
  })
  const compiled = compileTopic(topic)
  const text = answers.map(({ answer }) => answer).join(' ')
  console.log('\nOne answer, warm, one core')
  for (const length of [60, 600, 3000]) row(`${length} characters`, time(compiled, text.slice(0, length)))
  console.log('\nThe same 600 characters as the rubric grows')
  let first = 0
  for (const phrases of [2, 20, 200]) {
    const found = time(compileTopic(growTopic(phrases)), text.slice(0, 600))
    first ||= found.p50
    row(`${phrases * 20} exemplars`, found, `  × ${(found.p50 / first).toFixed(2)}`)
  }
  console.log('\nPathological inputs of 4,000 characters')
  const inputs = {
    'one token': 'a',
    negations: 'not ',
    commas: 'ClusterIP,',
    names: 'ClusterIP NodePort ',
    accents: 'Z\u0351\u036b',
    'right to left': 'הוא פנימי בלבד ',
    'lone surrogates': '\ud800 ',
    'an unclosed fence': '```yaml\n',
  }
  for (const [name, unit] of Object.entries(inputs)) {
    row(name, time(compiled, unit.repeat(4000 / unit.length)))
  }
  rmSync(BUNDLE)
}

/** Twenty concepts with so many phrases each, made of the topic's own words. */
function growTopic(phrases: number): Topic {
  const words = topic.questions
    .flatMap((question) => question.concepts.flatMap((concept) => [concept.statement, ...concept.accept]))
    .join(' ')
    .split(/\s+/)
  const phrase = (n: number): string => Array.from({ length: 7 }, (_, k) => words[(n * 13 + k * 29) % words.length]).join(' ')
  const concepts = Array.from({ length: 20 }, (_, n) => ({
    id: `c${n}`,
    statement: phrase(n),
    weight: 1,
    essential: false,
    accept: Array.from({ length: phrases - 1 }, (_, k) => phrase(n * 997 + k * 31)),
    near: [],
    patterns: [],
  }))
  return {
    ...topic,
    red_flags: [],
    questions: [
      { id: 'q', level: 'junior', prompt: 'Tell me about it', concepts, red_flags: [], hints: [], follow_ups: [], paraphrases: [] },
    ],
  } as Topic
}

export async function benchSizes(): Promise<void> {
  const bundle = await build({
    entryPoints: ['src/core/grading/grade.ts', 'src/core/bank/bank.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    outdir: 'x',
    splitting: true,
  })
  const kilobytes = (text: string | Buffer): string => (gzipSync(text).length / 1024).toFixed(1)
  console.log(`\nGzip: engine ${kilobytes(Buffer.concat(bundle.outputFiles.map((file) => file.contents)))} kB`)
  for (const name of Object.keys(TOPICS) as TopicName[]) {
    if (name.includes(' by ') || isShort(name) || isMisled(name) || isDenied(name)) continue
    const { topic } = loadTopic(name)
    const started = performance.now()
    const compiled = compileTopic(topic)
    const took = performance.now() - started
    const { files } = buildBank([{ topic, compiled, contentHash: '' }])
    console.log(
      `  ${name.padEnd(26)} compiles in ${took.toFixed(0).padStart(5)} ms, ${kilobytes(JSON.stringify(compiled)).padStart(6)} kB, its rows of the lexicon ${kilobytes(files.get(topic.id)?.lexicon ?? '')} kB`,
    )
  }
}

/** What others do, on the same answers in the same run; each with the threshold that suits it best. */
export function benchPeers(): void {
  const nlp = winkNLP(model)
  const stems = (text: string): Set<string> => new Set((text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemmer))
  const bag = (text: string): any =>
    nlp
      .readDoc(text)
      .tokens()
      .filter((token) => token.out(nlp.its.type) === 'word' && !token.out(nlp.its.stopWordFlag))
      .out(nlp.its.stem as never, nlp.as.bow as never)
  const peers: Record<string, (answer: string, statement: string) => number> = {
    'stemmed overlap': (answer, statement) => {
      const own = stems(answer)
      const wanted = [...stems(statement)]
      return wanted.filter((stem) => own.has(stem)).length / wanted.length
    },
    'fuse.js': (answer, statement) =>
      1 - (new Fuse([answer], { includeScore: true, ignoreLocation: true, threshold: 1 }).search(statement)[0]?.score ?? 1),
    'wink-nlp cosine': (answer, statement) => similarity.bow.cosine(bag(answer), bag(statement)),
  }
  console.log('\nBeside others, on the first topic (each at its best threshold)')
  const line = (name: string, kappa: number, f1: number, mean: number): void =>
    console.log(`  ${name.padEnd(16)} kappa ${percent(kappa)}  F1 ${percent(f1)}  ${(mean * 1000).toFixed(0).padStart(6)} µs an answer`)
  const grade = (): void => {
    for (const { question, answer } of answers) {
      const compiled = ready.question(question)
      if (compiled !== undefined) gradeAnswer(answer, compiled)
    }
  }
  grade()
  const started = performance.now()
  grade()
  const mean = (performance.now() - started) / answers.length
  const own = figuresOf('kubernetes/service-types').concepts
  line('whetstone', own.kappa, own.f1, mean)
  for (const [name, score] of Object.entries(peers)) {
    const begin = performance.now()
    const scores = answers.map(({ question, answer }) =>
      (topic.questions.find(({ id }) => id === question)?.concepts ?? []).map(({ id, statement }) => ({
        id,
        score: score(answer, statement),
      })),
    )
    const mean = (performance.now() - begin) / answers.length
    const at = (threshold: number) =>
      scoreLabels(
        answers.map(({ question, tags, concepts }, row) => ({
          question,
          tags,
          truth: { concepts, red_flags: [] },
          found: { concepts: (scores[row] ?? []).filter((each) => each.score >= threshold).map(({ id }) => id), red_flags: [] },
        })),
      ).concepts
    const best = Array.from({ length: 39 }, (_, n) => at((n + 1) / 40)).sort((a, b) => b.kappa - a.kappa)[0]
    if (best !== undefined) line(name, best.kappa, best.f1, mean)
  }
}
