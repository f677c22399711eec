import { describe, expect, it } from 'vitest'
import { createEdgeCells } from '../../src/runtime/cells-edge.ts'

const again = (): Response => new Response(null, { status: 503, headers: { 'x-again': '1' } })

describe('cells at the edge', () => {
  const asking = (answers: () => Response) => {
    const fetch = async () => answers()
    return createEdgeCells(() => ({ fetch }) as never).fetch('acme', new Request('http://whetstone.test/v1/drills'), 'id')
  }
  it('ask again while a topic is read', async () => {
    let asked = 0
    expect(await (await asking(() => (++asked < 3 ? again() : new Response('here'))))?.text()).toBe('here')
  })
  it('give up, and say why, where others have the topic let go each time', async () => {
    let asked = 0
    const answers = (): Response => {
      if (++asked > 100) throw new Error('without end')
      return again()
    }
    await expect(asking(answers)).rejects.toThrow('Cannot answer: the team "acme" had to read a topic 10 times')
  })
})
