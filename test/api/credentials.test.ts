import { expect, it } from 'vitest'
import { lasting, signToken, verifyToken } from '../../src/adapters/http/credentials.ts'

const SECRET = 's'.repeat(32)

it.each(['2026-03-02T09:00:00.000Z', '2099-01-01T00:00:00.000Z', '2001-01-01T00:00:00.000Z'])(
  'a token of %s lasts by the clock of its cell',
  async (at) => {
    const later = (seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString()
    const token = await signToken('ada', 'acme', lasting(60, at), SECRET)
    for (const seconds of [0, 59]) expect((await verifyToken(token, 'acme', SECRET, later(seconds))).learner).toBe('ada')
    await expect(verifyToken(token, 'acme', SECRET, later(60))).rejects.toThrow('Cannot sign in')
    await expect(verifyToken(await signToken('bob', 'acme', lasting(60, at), SECRET), 'acme', SECRET, later(60))).rejects.toThrow(
      'Cannot sign in',
    )
    await expect(verifyToken(token, 'other', SECRET, at)).rejects.toThrow('Cannot sign in')
    await expect(verifyToken(token, 'acme', SECRET.replace('s', 'x'), at)).rejects.toThrow('Cannot sign in')
  },
)
