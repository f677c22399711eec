import { changeSettings } from '../../training/learner/change-settings.ts'
import { call, type Result } from './client.ts'
import type { DeskEnv } from './desk-env.ts'
import type { Job } from './job.ts'
import { takeUp } from './take-up.ts'
import { nameOf } from './workspace.ts'

/** Reads a user's time zone and whether they lead the workspace, then goes on with what they wanted. */
export async function readProfile(
  env: DeskEnv,
  token: string,
  { place, user, next }: Extract<Job, { kind: 'profile' }>,
  learnerId: string | null,
): Promise<Result<unknown>> {
  const read = await call(env, token, (client) => client.users.info({ user }))
  if (read.is === 'wait' || read.is === 'revoked' || learnerId === null) return read
  const info = read.is === 'done' ? read.value.user : undefined
  const { cell } = env
  const timeZone = info?.tz ?? null
  cell.store.transaction((store) => {
    store.saveProfile({
      learnerId,
      workspace: nameOf(place.enterprise, place.team),
      user,
      timeZone,
      isLead: info?.is_admin === true || info?.is_owner === true || store.installations().some(({ installedBy }) => installedBy === user),
      readAt: cell.now(),
    })
    if (timeZone !== null && store.settings(learnerId) === undefined) changeSettings(cell, learnerId, { time_zone: timeZone })
    if (next !== null) takeUp(env, next)
  })
  return read.is === 'refused' && next === null ? read : { is: 'done', value: null }
}
