import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compileTopic } from '../core/bank/compile/compile-topic.ts'
import { readTopicFile, type TopicReading } from '../core/bank/topic/read-topic.ts'
import type { Topic } from '../core/bank/topic/topic.ts'
import type { CompiledTopic } from '../core/grading/compiled-topic.ts'
import { projectRoot } from './project-root.ts'
import { writeWhole } from './write-whole.ts'

/** Set in the bundle: it may be older than the sources beside it. */
declare const COMPILER: string | undefined
/** Two to each topic; the oldest go first. */
const MOST_KEPT = 400
let compiler: string | undefined

/** Compiles a topic, or takes what the same compiler made of the same topic before. Throws `TopicError`, as compiling does. */
export const compileCached = (topic: Topic): CompiledTopic => cached(JSON.stringify(topic), () => compileTopic(topic))

/** Reads a topic file, or takes what was read from the same text before; one with problems is read each time, since these name the path. */
export const readCached = (source: string, path: string): TopicReading =>
  cached(
    `text ${source}`,
    () => readTopicFile(source, path),
    ({ problems }) => problems.length === 0,
  )

function cached<Made>(from: string, make: () => Made, isKept: (made: Made) => boolean = () => true): Made {
  compiler ??= typeof COMPILER === 'string' ? COMPILER : hashOfCompiler(projectRoot())
  const cache = join(projectRoot(), 'node_modules/.cache/whetstone')
  const name = `${createHash('sha256').update(compiler).update(from).digest('hex')}.json`
  try {
    return JSON.parse(readFileSync(join(cache, name), 'utf8')) as Made
  } catch {
    const made = make()
    if (isKept(made)) keep(cache, name, JSON.stringify(made))
    return made
  }
}

/** Of all that decides how a topic is read and what it compiles into. */
export function hashOfCompiler(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package.json')))
  for (const room of ['src/core/bank', 'src/core/grading'])
    for (const name of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, room, name)))
  return hash.digest('hex')
}

/** Where nothing may be written, every run compiles. */
function keep(cache: string, name: string, text: string): void {
  try {
    writeWhole(join(cache, name), text)
    const kept = readdirSync(cache).map((file) => ({ file: join(cache, file), at: statSync(join(cache, file)).mtimeMs }))
    for (const { file } of kept.sort((a, b) => b.at - a.at).slice(MOST_KEPT)) rmSync(file, { force: true })
  } catch {}
}
