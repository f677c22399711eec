import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compileTopic } from '../../src/core/bank/compile/compile-topic.ts'
import { topicSchema } from '../../src/core/bank/topic/topic.ts'
import { compileCached, readCached } from '../../src/runtime/compile-cached.ts'

const CACHE = 'node_modules/.cache/whetstone'
const topicOf = (statement: string) =>
  topicSchema.parse({
    id: 'web/caching',
    title: 'Caching',
    questions: [{ id: 'q', level: 'junior', prompt: 'Why?', concepts: [{ id: 'c', statement }] }],
  })

it('gives what compiling gives, from what was kept too, and compiles again what was kept badly', () => {
  const mark = `${process.pid} copies are kept`
  const topic = topicOf(mark)
  const before = new Set(readdirSync(CACHE))
  const compiled = compileTopic(topic)
  expect(compileCached(topic)).toEqual(compiled)
  const own = readdirSync(CACHE).filter((name) => !before.has(name) && readFileSync(join(CACHE, name), 'utf8') === JSON.stringify(compiled))
  expect(own).toHaveLength(1)
  writeFileSync(join(CACHE, own[0] ?? ''), JSON.stringify({ ...compiled, id: 'kept' }))
  expect(compileCached(topic).id).toBe('kept')
  writeFileSync(join(CACHE, own[0] ?? ''), '{"id":')
  expect(compileCached(topic)).toEqual(compiled)
  expect(compileCached(topicOf(`${mark} otherwise`))).not.toEqual(compiled)
})

it('reads a text without problems once, and one with problems each time, in each file', () => {
  const title = `Kept ${randomUUID()}`
  const text = `id: web/caching\ntitle: ${title}\nquestions: [{ id: q, level: junior, prompt: Why?, concepts: [{ id: c, statement: A cache keeps copies }] }]\n`
  const before = new Set(readdirSync(CACHE))
  const reading = readCached(text, 'one.yaml')
  expect(reading.topic?.title).toBe(title)
  const own = readdirSync(CACHE).filter(
    (name) => name.endsWith('.json') && !before.has(name) && readFileSync(join(CACHE, name), 'utf8').includes(title),
  )
  expect(own).toHaveLength(1)
  writeFileSync(join(CACHE, own[0] ?? ''), JSON.stringify({ ...reading, topic: { ...reading.topic, title: 'kept' } }))
  expect(readCached(text, 'two.yaml').topic?.title).toBe('kept')
  rmSync(join(CACHE, own[0] ?? ''))
  const broken = text.replace('title', 'titel')
  for (const path of ['one.yaml', 'two.yaml']) expect(readCached(broken, path).problems[0]?.path).toBe(path)
})
