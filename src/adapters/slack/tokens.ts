import { SlackAPIClient } from 'slack-web-api-client'
import * as z from 'zod'
import type { Installation } from '../../training/channel-ports.ts'
import { seal, unseal } from '../../training/outbox/seal.ts'
import type { Store } from '../../training/ports.ts'
import type { DeskEnv } from './desk-env.ts'
import { type Place, workspaceNames } from './workspace.ts'

const REFRESH_BEFORE_MS = 10 * 60_000
const tokensSchema = z.object({ access: z.string(), refresh: z.string().nullable() })
type Tokens = z.output<typeof tokensSchema>

/** Refreshes under way: a refresh token may be used once only. */
const refreshing = new WeakMap<Store, Map<string, Promise<string>>>()

/** The installation that serves a workspace: its own, or that of its whole grid. */
export function installationOf({ cell }: Pick<DeskEnv, 'cell'>, place: Place): Installation | undefined {
  const installed = cell.store.installations()
  return workspaceNames(place)
    .map((name) => installed.find(({ workspace }) => workspace === name))
    .find((installation) => installation !== undefined)
}

/** A token that works in that workspace, refreshed where it is about to expire; undefined: the app is not installed there. */
export async function tokenOf(env: DeskEnv, place: Place): Promise<string | undefined> {
  // No await before `running` is read: what was read earlier may hold a refresh token that is used up by now.
  const installation = installationOf(env, place)
  if (installation === undefined) return env.slack.botToken
  const { expiresAt, workspace } = installation
  if (expiresAt === null || Date.parse(expiresAt) - Date.parse(env.cell.now()) > REFRESH_BEFORE_MS)
    return (await openTokens(env, installation)).access
  const running = refreshing.get(env.cell.store) ?? new Map<string, Promise<string>>()
  refreshing.set(env.cell.store, running)
  const started = running.get(workspace) ?? refresh(env, installation).finally(() => running.delete(workspace))
  running.set(workspace, started)
  return started
}

/** The installation of that workspace if it still holds this token; undefined: it has another by now, or is gone. */
export async function installationWith(env: DeskEnv, place: Place, token: string): Promise<Installation | undefined> {
  const installation = installationOf(env, place)
  if (installation === undefined) return undefined
  return (await openTokens(env, installation)).access === token ? installation : undefined
}

async function openTokens(env: DeskEnv, { sealed, workspace }: Installation): Promise<Tokens> {
  return tokensSchema.parse(JSON.parse(await unseal(sealed, env.secretKey, workspace)))
}

const refreshed = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() })

async function refresh(env: DeskEnv, installation: Installation): Promise<string> {
  const { access, refresh: refreshToken } = await openTokens(env, installation)
  if (refreshToken === null) return access
  const { clientId, clientSecret, apiUrl } = env.slack
  if (clientId === undefined || clientSecret === undefined)
    throw new Error('Cannot refresh a Slack token: SLACK_CLIENT_ID or SLACK_CLIENT_SECRET is missing')
  const client = new SlackAPIClient(undefined, { baseUrl: apiUrl, retryHandlers: [] })
  const answer = refreshed.parse(
    await client.oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    }),
  )
  const tokens: Tokens = { access: answer.access_token, refresh: answer.refresh_token }
  const expiresAt = new Date(Date.parse(env.cell.now()) + answer.expires_in * 1000).toISOString()
  const sealed = await seal(JSON.stringify(tokens), env.secretKey, installation.workspace)
  env.cell.store.transaction((store) => {
    const isStillThere = store
      .installations()
      .some((held) => held.workspace === installation.workspace && held.sealed === installation.sealed)
    if (isStillThere) store.saveInstallation({ ...installation, sealed, expiresAt })
  })
  return tokens.access
}
