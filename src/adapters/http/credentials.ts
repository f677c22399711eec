import { decode, sign, verify } from 'hono/jwt'
import type { Session } from '../../training/channel-ports.ts'
import { Refusal } from '../../training/refusal.ts'
import type { NewKey } from '../../training/team/create-key.ts'
import { TEAM_ID } from '../../training/team/create-team.ts'

const DAY = 24 * 60 * 60
/** A guest has nothing but the token; it has to outlast a holiday. */
export const GUEST_SECONDS = 180 * DAY
export const HOST_SECONDS = DAY / 2
/** A working day on the team's page. */
export const MEMBER_SECONDS = DAY / 2
const KEY = new RegExp(`^(${TEAM_ID})\\.(sk|pk)_[A-Za-z0-9_-]{20,}$`)

/** Whom a token speaks for, and in which session. */
export interface Holder extends Session {
  readonly learner: string
}

/** A session that begins now (ISO 8601). */
export const lasting = (seconds: number, now: string): Session => ({ from: now, until: fromSeconds(Date.parse(now) / 1000 + seconds) })
/** Whether it lasts longer than a working day, as a guest's does. */
export const isLong = ({ from, until }: Session): boolean => Date.parse(until) - Date.parse(from) > MEMBER_SECONDS * 1000

/** Signs a learner in: HS256 over the deployment's secret. */
export async function signToken(learner: string, team: string, { from, until }: Session, secret: string): Promise<string> {
  return sign({ sub: learner, team, iat: toSeconds(from), exp: toSeconds(until) }, secret, 'HS256')
}

/** Tokens whose signature was checked before; a chat sends the same one many times. */
const verified = new Map<string, { holder: Holder; team: string; secret: string }>()
const MOST_VERIFIED = 2000

/** Whom a token speaks for at a time (ISO 8601). Throws `unauthorized` for a forged or expired token and for another team's. */
export async function verifyToken(token: string, team: string, secret: string, now: string): Promise<Holder> {
  const refuse = (): Refusal => new Refusal('unauthorized', 'Cannot sign in: the token is not valid or has expired; ask for a new one')
  const known = verified.get(token)
  if (known !== undefined && known.secret === secret && known.team === team && known.holder.until > now) return known.holder
  try {
    const { sub, team: own, iat = 0, exp = 0 } = await verify(token, secret, { alg: 'HS256', iat: false, exp: false })
    const holder = { learner: String(sub), from: fromSeconds(iat), until: fromSeconds(exp) }
    if (own !== team || typeof sub !== 'string' || holder.until <= now) throw refuse()
    if (verified.size >= MOST_VERIFIED) verified.clear()
    verified.set(token, { holder, team, secret })
    return holder
  } catch {
    throw refuse()
  }
}

/** Whose token a header holds; null: none, one of another team, or an old one. */
export async function holderOf(header: string | undefined, team: string, secret: string, now: string): Promise<Holder | null> {
  const token = bearerOf(header)
  if (token === undefined) return null
  return verifyToken(token, team, secret, now).catch((error: unknown) => {
    if (error instanceof Refusal) return null
    throw error
  })
}

const toSeconds = (at: string): number => Math.floor(Date.parse(at) / 1000)
const fromSeconds = (at: number): string => new Date(at * 1000).toISOString()

/** Whether it is written as a team's key is, of either kind. */
export const isKey = (credential: string): boolean => KEY.test(credential)

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
