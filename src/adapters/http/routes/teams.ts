import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../../training/refusal.ts'
import { createTeamInput } from '../../../training/team/create-team.ts'
import { bearerOf, sameDigest } from '../credentials.ts'
import { newRoutes } from '../new-routes.ts'
import { ADMIN, body, json, problems, teamSchema } from '../schemas.ts'

const create = createRoute({
  method: 'post',
  path: '/v1/teams',
  tags: ['Teams'],
  summary: 'Set up a team',
  description: 'The two keys are shown this once and kept only as hashes.',
  security: ADMIN,
  request: body(createTeamInput),
  responses: {
    201: json(z.object({ team: teamSchema, api_key: z.string(), embed_key: z.string() }), 'The team and its keys'),
    ...problems({ 400: 'Something is wrong in the body', 401: 'The admin token is missing or wrong', 409: 'The id is taken' }),
  },
})

/** Only the front can make teams: it alone knows which there are. */
export const teams = newRoutes().openapi(create, async (c) => {
  const token = bearerOf(c.req.header('authorization'))
  const { adminToken, founder, digest } = c.env
  if (founder === undefined || adminToken === undefined || token === undefined || !sameDigest(digest(token), digest(adminToken)))
    throw new Refusal('unauthorized', 'Cannot set up a team: send the header "Authorization: Bearer <admin token>"')
  const { team, apiKey, embedKey } = await founder.found(c.req.valid('json'))
  return c.json(
    {
      team: { id: team.id, name: team.name, allowed_origins: [...team.allowedOrigins], created_at: team.createdAt },
      api_key: apiKey,
      embed_key: embedKey,
    },
    201,
  )
})
