import { z } from '@hono/zod-openapi'
import { withAdmin, withLead, withTeam } from './guards.ts'
import { learnerSchema, STEERING } from './schemas.ts'

/** What leads and admins may do, and what admins alone may. */
export const ofLeads = { tags: ['Team'], security: STEERING, middleware: [withTeam, withLead] as [typeof withTeam, typeof withLead] }
export const ofAdmins = { tags: ['Team'], security: STEERING, middleware: [withTeam, withAdmin] as [typeof withTeam, typeof withAdmin] }
export const NOT_LEAD = { 401: 'The token or key is not valid', 403: 'It takes a lead or admin of the team' } as const
export const NOT_ADMIN = { 401: 'The token or key is not valid', 403: 'It takes an admin of the team' } as const

export const role = z.enum(['lead', 'admin'])
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
