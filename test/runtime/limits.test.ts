import { describe, expect, it } from 'vitest'
import { checkLimits } from '../../src/runtime/check-limits.ts'
import { createLimits, QUOTAS } from '../../src/runtime/limits.ts'

const ask = (token?: string): Request =>
  new Request('http://x/v1/progress', token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })

describe('rate limits', () => {
  it('counts each token by itself, tells what is left, and lets go when the minute is over', async () => {
    let now = 0
    const limits = createLimits(1, () => now)
    const send = (token: string) => checkLimits(limits, ask(token), '/v1/progress', undefined, 'id')
    for (let n = 1; n <= QUOTAS.token; n++) {
      const { headers, refused } = await send('a')
      expect(refused).toBeUndefined()
      expect(headers).toEqual({ 'ratelimit-policy': '"token";q=300;w=60', ratelimit: `"token";r=${QUOTAS.token - n};t=60` })
    }
    now = 18_500
    const { refused, headers } = await send('a')
    expect(refused?.status).toBe(429)
    expect(refused?.headers.get('retry-after')).toBe('42')
    expect(refused?.headers.get('access-control-allow-origin')).toBe('*')
    expect(headers).toMatchObject({ ratelimit: '"token";r=0;t=42' })
    expect(await refused?.json()).toMatchObject({ code: 'rate_limited', status: 429, request_id: 'id' })
    expect((await send('b')).refused).toBeUndefined()
    now = 60_000
    expect((await send('a')).refused).toBeUndefined()
  })
  it('holds an address to its quota whatever tokens it makes up', async () => {
    const limits = createLimits()
    let refused = 0
    for (let n = 0; n < QUOTAS.address + 10; n++)
      if ((await checkLimits(limits, ask(`made-up-${n}`), '/v1/progress', '10.0.0.1', 'id')).refused !== undefined) refused++
    expect(refused).toBe(10)
    expect((await checkLimits(limits, ask('a'), '/v1/progress', '10.0.0.2', 'id')).refused).toBeUndefined()
  })
  it('lets an address make only so many guests', async () => {
    const limits = createLimits()
    for (let n = 0; n < QUOTAS.guests; n++)
      expect((await checkLimits(limits, ask(), '/v1/guests', '10.0.0.1', 'id')).refused).toBeUndefined()
    expect((await checkLimits(limits, ask(), '/v1/guests', '10.0.0.1', 'id')).headers).toMatchObject({ ratelimit: '"guests";r=0;t=60' })
    expect((await checkLimits(limits, ask('a'), '/v1/progress', '10.0.0.1', 'id')).refused).toBeUndefined()
  })
  it('forgets no running window of another key while it makes room', async () => {
    const limits = createLimits()
    for (let n = 0; n <= QUOTAS.token; n++) await limits.token.limit({ key: 'busy' })
    for (let n = 0; n < 9_000; n++) await limits.token.limit({ key: `k${n}` })
    expect((await limits.token.limit({ key: 'busy' })).success).toBe(false)
  })
  it('takes the shape of the Workers binding, which tells nothing of what is left', async () => {
    const binding = { limit: async () => ({ success: true }) }
    const spent = { limit: async () => ({ success: false }) }
    const fine = await checkLimits({ token: binding, address: binding, guests: binding }, ask('a'), '/v1/progress', '1.1.1.1', 'id')
    expect(fine).toEqual({ headers: { 'ratelimit-policy': '"token";q=300;w=60' } })
    const { refused } = await checkLimits({ token: spent, address: binding, guests: binding }, ask('a'), '/v1/progress', '1.1.1.1', 'id')
    expect(refused?.headers.get('retry-after')).toBe('60')
  })
})
