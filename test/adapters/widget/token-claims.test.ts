import { expect, it } from 'vitest'
import { claimsOf } from '../../../src/adapters/widget/token-claims.ts'

it.each(['ann', '???', '~~~~', 'Łukasz'])('reads whose token it is, whatever signs its text has: %s', (sub) => {
  const text = Buffer.from(JSON.stringify({ sub, team: 'acme' }), 'utf8').toString('base64url')
  expect(Buffer.from(claimsOf(`x.${text}.x`)?.sub ?? '', 'latin1').toString()).toBe(sub)
})
it.each([null, '', 'acme.sk_1', 'x.%.x'])('knows no one by %s', (token) => expect(claimsOf(token)).toBeUndefined())
