import { z } from '@hono/zod-openapi'
import { withAdmin, withLead, withLearner, withTeam } from './guards.ts'
import { LEARNER, learnerSchema, STEERING, teamSchema } from './schemas.ts'

/** What learners may do about themselves. */
export const ofLearner = {
  tags: ['Learner'],
  security: LEARNER,
  middleware: [withTeam, withLearner] as [typeof withTeam, typeof withLearner],
}
/** What leads and admins may do, and what admins alone may. */
export const ofLeads = { tags: ['Team'], security: STEERING, middleware: [withTeam, withLead] as [typeof withTeam, typeof withLead] }
export const ofAdmins = { tags: ['Team'], security: STEERING, middleware: [withTeam, withAdmin] as [typeof withTeam, typeof withAdmin] }
export const NOT_LEAD = { 401: 'The token or key is not valid', 403: 'It takes a lead or admin of the team' } as const
export const NOT_ADMIN = { 401: 'The token or key is not valid', 403: 'It takes an admin of the team' } as const

const role = z.enum(['lead', 'admin'])
export const memberSchema = z.object({ learner: learnerSchema, role, since: z.iso.datetime() }).openapi('Member')
export const invitationSchema = z
  .object({ id: z.string(), role, name: z.string(), created_at: z.iso.datetime(), expires_at: z.iso.datetime().nullable() })
  .openapi('Invitation')
export const codeSchema = z
  .object({
    code: z.string().openapi({ example: 'acme.4f1c…', description: 'Shown this once; it works once' }),
    url: z.url().openapi({ description: "The team's page, which takes the code" }),
    expires_at: z.iso.datetime(),
  })
  .openapi('Code')
export const sessionSchema = z
  .object({
    token: z.string().openapi({ description: 'Counts for 12 hours' }),
    learner: learnerSchema,
    role,
    team: z.object({ id: z.string(), name: z.string() }),
  })
  .openapi('Session')
export const keySchema = z
  .object({
    id: z.string(),
    kind: z.enum(['api', 'embed']),
    name: z.string(),
    created_at: z.iso.datetime(),
    revoked_at: z.iso.datetime().nullable().openapi({ description: 'From when on it does not count any more; that may lie ahead' }),
  })
  .openapi('Key')
export const shownKeySchema = z
  .object({ key: keySchema, secret: z.string().openapi({ example: 'acme.sk_…', description: 'The key itself, shown this once' }) })
  .openapi('ShownKey')
export const teamSettingsSchema = teamSchema
  .extend({
    retention_days: z.int().nullable().openapi({ description: 'Days after which the text of answers is removed; null: never' }),
    ranking: z.boolean().openapi({ description: 'Whether learners may ask to be ranked' }),
    digest: z.enum(['weekdays', 'weekly', 'off']).openapi({ description: 'When leads are told how the plans go' }),
    keys: z.object({ api: z.int(), embed: z.int() }).openapi({ description: 'How many of its keys count now' }),
  })
  .openapi('TeamSettings')
export const deedSchema = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    actor: z.string().openapi({
      description: "A learner's id, `key:<id>`, `terminal`, `slack`, which knows who leads a workspace, or `webhook`, which was gone",
    }),
    actor_name: z.string().openapi({ description: 'As they are called now; `someone`: they were forgotten' }),
    action: z.string().openapi({ example: 'member.set_role' }),
    target: z.string(),
    target_name: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('Deed')
