import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gradeAnswer } from '../../src/core/grading/grade.ts'
import type { Assets } from '../../src/runtime/edge-bank.ts'

const FIRST = 'kubernetes/service-types'
const TEXT = 'ExternalName proxies traffic, and a ClusterIP is only reachable inside the cluster.'

describe('the bank at the edge', () => {
  let asked: string[] = []
  let isDown = false
  /** The files as they were built; topics beyond those are copies of the first. */
  const assets: Assets = {
    async fetch(request) {
      const { pathname } = new URL(request.url)
      asked.push(pathname)
      if (isDown) return new Response(null, { status: 500 })
      return new Response(readFileSync(join('dist/site', pathname.replace(/copy-\d/, 'service-types'))))
    },
  }
  beforeEach(() => {
    vi.resetModules()
    vi.useFakeTimers({ toFake: ['Date'] })
    asked = []
    isDown = false
  })
  afterEach(() => void vi.useRealTimers())

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
  it('lets go of topics that nobody used for a minute, once there are many', async () => {
    const { edgeBank, readEdgeTopic } = await import('../../src/runtime/edge-bank.ts')
    const { TopicUnread: Unread } = await import('../../src/training/topic/topic-unread.ts')
    const bank = await edgeBank(assets)
    const isReady = (): boolean => {
      try {
        bank.find(FIRST)?.ready.question('')
        return true
      } catch (error) {
        expect(error).toBeInstanceOf(Unread)
        return false
      }
    }
    await readEdgeTopic(assets, FIRST)
    for (let n = 0; n < 6; n++) await readEdgeTopic(assets, `kubernetes/copy-${n}`)
    expect(isReady()).toBe(true)
    vi.advanceTimersByTime(61_000)
    await readEdgeTopic(assets, 'kubernetes/copy-7')
    expect(isReady()).toBe(false)
  })
})
