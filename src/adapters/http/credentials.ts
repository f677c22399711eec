import { decode, sign, verify } from 'hono/jwt'
import type { NewKey } from '../../training/create-key.ts'
import { Refusal } from '../../training/refusal.ts'

const DAY = 24 * 60 * 60
/** A guest has nothing but the token; it has to outlast a holiday. */
export const GUEST_SECONDS = 180 * DAY
export const HOST_SECONDS = DAY / 2
/** A working day on the team's page. */
export const MEMBER_SECONDS = DAY / 2
const KEY = /^([a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?)\.(sk|pk)_[A-Za-z0-9_-]{20,}$/

/** Signs a learner in: HS256 over the deployment's secret. `now` is ISO 8601. */
export async function signToken(learner: string, team: string, seconds: number, now: string, secret: string): Promise<string> {
  const issued = Math.floor(Date.parse(now) / 1000)
  return sign({ sub: learner, team, iat: issued, exp: issued + seconds }, secret, 'HS256')
}

/** Tokens whose signature was checked before; a chat sends the same one many times. */
const verified = new Map<string, { learner: string; team: string; secret: string; expires: number }>()
const MOST_VERIFIED = 2000

/** The learner a token speaks for. Throws `unauthorized` for a forged or expired token and for another team's. */
export async function verifyToken(token: string, team: string, secret: string): Promise<string> {
  const refuse = (): Refusal => new Refusal('unauthorized', 'Cannot sign in: the token is not valid or has expired; ask for a new one')
  const known = verified.get(token)
  if (known !== undefined && known.secret === secret && known.team === team && known.expires > Date.now() / 1000) return known.learner
  try {
    const { sub, team: own, exp = 0 } = await verify(token, secret, 'HS256')
    if (own !== team || typeof sub !== 'string') throw refuse()
    if (verified.size >= MOST_VERIFIED) verified.clear()
    verified.set(token, { learner: sub, team, secret, expires: exp })
    return sub
  } catch {
    throw refuse()
  }
}

/** The learner whose token a header holds; null: none, one of another team, or an old one. */
export async function learnerOf(header: string | undefined, team: string, secret: string): Promise<string | null> {
  const token = bearerOf(header)
  if (token === undefined) return null
  return verifyToken(token, team, secret).catch((error: unknown) => {
    if (error instanceof Refusal) return null
    throw error
  })
}

/** Which team a key or token says it belongs to. For routing only: nothing is proved by it. */
export function teamOfCredential(credential: string): string | null {
  const key = KEY.exec(credential)
  if (key !== null) return key[1] ?? null
  try {
    const { team } = decode(credential).payload
    return typeof team === 'string' ? team : null
  } catch {
    return null
  }
}

export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
}

/** A new key, its team in front. */
export function makeKey(team: string, kind: 'sk' | 'pk', random: (bytes: number) => Uint8Array): string {
  const text = btoa(String.fromCharCode(...random(24)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
  return `${team}.${kind}_${text}`
}

export const newKey: NewKey = (team, kind) =>
  makeKey(team, kind === 'api' ? 'sk' : 'pk', (count) => crypto.getRandomValues(new Uint8Array(count)))

/** Compares without telling by its time where two texts differ. Both are digests, so of one length. */
export function sameDigest(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return difference === 0
}
