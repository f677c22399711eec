import * as z from 'zod'
import { timeZoneInput } from '../learner/keep-zone.ts'
import { externalId } from '../learner/sign-in-learner.ts'
import type { Identity, Learner, Store } from '../ports.ts'

/** Somebody to be enrolled: by the id that the team's own application knows them by, by their Slack user, or by their id here. */
export const personInput = z
  .strictObject({
    external_id: externalId.optional(),
    /** With its workspace, or grid, in front, as Slack ids are no one's outside: `T123:U456`. */
    slack_user: z
      .string()
      .regex(/^[TE][A-Z0-9]+[:/][UW][A-Z0-9]+$/, 'write workspace and user, such as T123:U456')
      .optional(),
    learner: z.string().max(100).optional(),
    name: z.string().trim().min(1, 'a name is needed').max(100, 'at most 100 characters').optional(),
    cohort: z.string().trim().max(100, 'at most 100 characters').optional(),
    first_day: z.iso.date('write a day, such as 2026-01-31').optional(),
    /** Kept for those who have no settings yet. */
    time_zone: timeZoneInput.optional(),
  })
  .refine(({ external_id, slack_user, learner }) => (learner === undefined) !== (external_id === undefined && slack_user === undefined), {
    error: 'say who it is: by external_id, slack_user, or learner',
  })
export type Person = z.output<typeof personInput>

/** Who somebody is; several mentions of one are one. */
export interface Found {
  /** undefined: nobody that is known, so to be made. */
  readonly known: Learner | undefined
  readonly name: string
  /** By which they are not known yet. */
  readonly identities: Identity[]
}

/**
 * Finds people one after the other, and tells as text why somebody cannot be. Whom both ids name is joined by an admin alone: a lead
 * who tied their own Slack user to somebody's history could read it.
 */
export function createFinder(store: Store, mayJoin: boolean): (person: Person) => Found | string {
  const met = new Map<string, Found>()
  const find = (channel: string, externalId: string): Found | undefined => {
    const key = `${channel} ${externalId}`
    const known = met.has(key) ? undefined : store.learnerByIdentity(channel, externalId)
    if (known === undefined) return met.get(key)
    const same = met.get(known.id)
    const found = same ?? { known, name: known.name, identities: [] }
    met.set(key, found).set(known.id, found)
    return found
  }
  return ({ external_id, slack_user, learner, name }) => {
    if (learner !== undefined) {
      const known = store.learner(learner)
      if (known === undefined) return `there is no learner "${learner}"`
      const found = met.get(known.id) ?? { known, name: known.name, identities: [] }
      met.set(known.id, found)
      return found
    }
    if (external_id !== undefined && slack_user !== undefined && !mayJoin)
      return 'external_id and slack_user both: only an admin may say that they are one person; they can themselves, with /drill link'
    const ids = [
      ...(external_id === undefined ? [] : [{ channel: 'web', externalId: external_id }]),
      ...(slack_user === undefined ? [] : [{ channel: 'slack', externalId: slack_user.replace(':', '/') }]),
    ]
    const all = new Set(ids.flatMap(({ channel, externalId }) => find(channel, externalId) ?? []))
    if (all.size > 1) return `"${external_id}" and "${slack_user}" are two learners here; they can join them with /drill link`
    const [found = { known: undefined, name: name ?? external_id ?? slack_user ?? '', identities: [] }] = all
    for (const { channel, externalId } of ids) {
      if (met.has(`${channel} ${externalId}`)) continue
      met.set(`${channel} ${externalId}`, found)
      found.identities.push({ channel, externalId })
    }
    return found
  }
}
