import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gradeAnswer } from '../../src/core/grading/grade.ts'
import type { Assets } from '../../src/runtime/edge-bank.ts'

const FIRST = 'kubernetes/service-types'
const TEXT = 'ExternalName proxies traffic, and a ClusterIP is only reachable inside the cluster.'

describe('the bank at the edge', () => {
  let asked: string[] = []
  let isDown = false
  /** The files as they were built. */
  const assets: Assets = {
    async fetch(request) {
      const { pathname } = new URL(request.url)
      asked.push(pathname)
      if (isDown) return new Response(null, { status: 500 })
      return new Response(readFileSync(join('dist/site', pathname)))
    },
  }
  beforeEach(() => {
    vi.resetModules()
    asked = []
    isDown = false
  })

  it('lists topics from one small file, and reads what grades one when it is drilled', async () => {
    const { edgeBank, readEdgeTopic } = await import('../../src/runtime/edge-bank.ts')
    const bank = await edgeBank(assets)
    expect(await edgeBank(assets)).toBe(bank)
    const entry = bank.find(FIRST)
    const id = entry?.topic.questions[0]?.id ?? ''
    expect(() => entry?.ready.question(id)).toThrow(expect.objectContaining({ topic: FIRST, name: 'Error' }))
    await readEdgeTopic(assets, FIRST)
    await readEdgeTopic(assets, FIRST)
    const compiled = entry?.ready.question(id)
    expect(compiled && gradeAnswer(TEXT, compiled).concepts.length).toBeGreaterThan(0)
    expect(entry?.ready.question(id)).toBe(compiled)
    expect(asked).toEqual(['/bank/topics.json', `/bank/${FIRST}.json`])
  })
  it('tries again what could not be read', async () => {
    const { edgeBank, readEdgeTopic } = await import('../../src/runtime/edge-bank.ts')
    isDown = true
    await expect(edgeBank(assets)).rejects.toThrow('Cannot read "topics.json" of the bank: 500')
    isDown = false
    const bank = await edgeBank(assets)
    isDown = true
    await expect(readEdgeTopic(assets, FIRST)).rejects.toThrow('500')
    isDown = false
    await readEdgeTopic(assets, FIRST)
    expect(bank.find(FIRST)?.ready.question('')).toBeUndefined()
  })
  it('holds few topics, and lets go first of the one that was used longest ago', async () => {
    const { edgeBank, readEdgeTopic } = await import('../../src/runtime/edge-bank.ts')
    const { TopicUnread: Unread } = await import('../../src/training/topic/topic-unread.ts')
    const bank = await edgeBank(assets)
    const ids = bank.topics.map(({ topic }) => topic.id)
    const isReady = (id: string): boolean => {
      try {
        bank.find(id)?.ready.question('')
        return true
      } catch (error) {
        expect(error).toBeInstanceOf(Unread)
        return false
      }
    }
    const [first = '', second = '', third = '', fourth = ''] = ids
    for (const id of [first, second, third]) await readEdgeTopic(assets, id)
    expect(isReady(first)).toBe(true)
    await readEdgeTopic(assets, fourth)
    expect(isReady(second)).toBe(false)
    await readEdgeTopic(assets, first)
    await Promise.all([...ids, ...ids].map((id) => readEdgeTopic(assets, id)))
    expect(ids.length).toBeGreaterThan(3)
    expect(ids.filter(isReady)).toHaveLength(3)
  })
  it('reads a topic for whoever cannot ask again', async () => {
    const { edgeBank } = await import('../../src/runtime/edge-bank.ts')
    const bank = await edgeBank(assets)
    const question = bank.find(FIRST)?.topic.questions[0]?.id ?? ''
    expect((await bank.read(FIRST)).question(question)?.id).toBe(question)
  })
})
