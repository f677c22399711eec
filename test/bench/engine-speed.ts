import { readFileSync } from 'node:fs'
import { do_not_optimize, measure } from 'mitata'
import { type CompiledTopic, readTopic } from '../../src/core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../src/core/grading/grade.ts'
import { generalLexicon } from '../../src/core/grading/lexicon/general-lexicon.ts'

/** A text to grade against a topic's first question. */
export interface Timing {
  readonly topic: CompiledTopic
  readonly text: string
}
/** Microseconds an answer, warm. */
export interface Figures {
  readonly p50: number
  readonly p99: number
}

/** Bundled and run in a process that does nothing else, as a server would: reads one timing, writes its figures. */
const { topic, text }: Timing = JSON.parse(readFileSync(0, 'utf8'))
const question = readTopic(topic, generalLexicon()).question(topic.questions[0]?.id ?? '')
if (question === undefined) throw new Error(`Cannot time the topic "${topic.id}": it has no question`)
/** Milliseconds until the compiler is through: the first thousand answers are slower by a third. */
const WARM_UP = 2000

const work = (): void => void do_not_optimize(gradeAnswer(text, question))
for (const until = performance.now() + WARM_UP; performance.now() < until; ) work()
const { p50, p99 } = await measure(work, { min_samples: 2000, batch_threshold: 0, gc: false })
const figures: Figures = { p50: p50 / 1000, p99: p99 / 1000 }
process.stdout.write(JSON.stringify(figures))
