import { bearerOf, teamOfCredential } from '../adapters/http/credentials.ts'
import { TEAM_NAMED_IN } from '../adapters/http/without-team.ts'
import { readStart } from './read-start.ts'

const PEEK_LIMIT = 64 * 1024
/** Stands for the demo team's embed key, which every deployment makes for itself. */
const DEMO = 'demo'
/** Where a code with the team in front stands in the path. */
const CODE_IN_PATH = /^(\/v1\/(?:joins|calendars)\/([a-z0-9-]{1,40})\.)[\w-]+/

/** A path as logs show it: of a code the team alone. */
export const withoutCode = (path: string): string => path.replace(CODE_IN_PATH, '$1…')

/**
 * The team that a request names by its token or key, or in the body, and the request to hand on, whose body can still be read. Nothing is
 * proved yet: the cell does that. null: it names none.
 */
export async function findTeam(
  request: Request,
  url: URL,
  demoKey: () => Promise<string | undefined>,
): Promise<{ team: string | null; forwarded: Request }> {
  const inPath = CODE_IN_PATH.exec(url.pathname)?.[2]
  if (inPath !== undefined) return { team: inPath, forwarded: request }
  const credential = bearerOf(request.headers.get('authorization') ?? undefined)
  const naming = request.method === 'POST' ? TEAM_NAMED_IN[url.pathname] : undefined
  if (credential !== undefined && naming !== 'code') return { team: teamOfCredential(credential), forwarded: request }
  if (naming === undefined) return { team: null, forwarded: request }
  const { text: sent, isWhole } = await readStart(request, PEEK_LIMIT)
  const isDemo = naming === 'embed_key' && textIn(sent, naming) === DEMO
  const text = isDemo ? JSON.stringify({ ...JSON.parse(sent), embed_key: (await demoKey()) ?? DEMO }) : sent
  const forwarded = new Request(request.url, { method: 'POST', headers: request.headers, body: text })
  if (!isWhole) return { team: null, forwarded }
  const named = textIn(text, naming)
  if (naming === 'embed_key') return { team: teamOfCredential(named), forwarded }
  const ofCode = /^([a-z0-9-]{1,40})\./i.exec(named)?.[1]?.toLowerCase()
  // A link code that stands alone is of the team of whoever brings it.
  return { team: ofCode ?? (credential === undefined || named === '' ? null : teamOfCredential(credential)), forwarded }
}

function textIn(body: string, name: string): string {
  try {
    const parsed: unknown = JSON.parse(body)
    const value = typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>)[name] : undefined
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}
