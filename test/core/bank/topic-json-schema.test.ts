import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { topicJsonSchema } from '../../../src/core/bank/topic/topic-json-schema.ts'
import { topicFiles } from '../../../src/runtime/compile-bank.ts'

describe('the JSON Schema of topic files', () => {
  it('is current; `npm run -s whetstone -- bank schema > question-bank/topic.schema.json` writes it', () => {
    expect(JSON.parse(readFileSync('question-bank/topic.schema.json', 'utf8'))).toEqual(topicJsonSchema())
  })
  it.each(topicFiles('question-bank'))('is named in %s, for editors', (file) => {
    const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(file, 'utf8')) ?? []
    expect(existsSync(join(dirname(file), schema ?? 'nothing'))).toBe(true)
  })
  it('says of every key what it is for, but where its values say so', () => {
    const undescribed = (schema: any, name: string): string[] => [
      ...(schema.description === undefined ? [name] : []),
      ...Object.entries({ ...schema.properties, ...schema.items?.properties }).flatMap(([key, value]) => undescribed(value, key)),
    ]
    expect(undescribed(topicJsonSchema(), 'topic')).toEqual(['topic', 'questions', 'level'])
  })
  it('asks for no more than an author in a hurry gives', () => {
    expect(topicJsonSchema()).toMatchObject({ required: ['id', 'title', 'questions'], additionalProperties: false })
  })
})
