import { createRoute, z } from '@hono/zod-openapi'
import { joinRanking, joinRankingInput } from '../../../training/learner/join-ranking.ts'
import { showRanking } from '../../../training/learner/show-ranking.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { body, json, problems } from '../schemas.ts'
import { ofLearner } from '../team-schemas.ts'

const common = {
  ...ofLearner,
  tags: ['Learner'],
}
const schema = z
  .object({
    allowed: z.boolean().openapi({ description: 'Whether the team has a ranking' }),
    shown: z.boolean().openapi({ description: 'Whether the learner takes part' }),
    plans: z.array(
      z.object({
        plan: z.string(),
        name: z.string(),
        neighbours: z
          .array(z.object({ name: z.string(), passed: z.int(), days_early: z.int(), is_me: z.boolean() }))
          .openapi({ description: 'Best first: at most two above and two below the learner, of those who take part' }),
      }),
    ),
  })
  .openapi('Ranking')
const show = createRoute({
  ...common,
  method: 'get',
  path: '/v1/me/ranking',
  summary: "The learner's neighbours in each of their plans; nobody sees all",
  responses: { 200: json(schema, 'Empty for those who do not take part'), ...problems({ 401: 'The token is not valid' }) },
})
const join = createRoute({
  ...common,
  method: 'post',
  path: '/v1/me/ranking',
  summary: 'Take part in the ranking, or not any more',
  description: 'Whoever takes part is shown by name to their neighbours, with the items passed and the days early.',
  request: body(joinRankingInput),
  responses: {
    200: json(schema, 'The ranking now'),
    ...problems({ 400: 'Something is wrong in the body', 401: 'The token is not valid', 403: 'The team has none' }),
  },
})

export const ranking = newRoutes()
  .openapi(show, (c) => c.json(plain(showRanking(c.var.cell, c.var.learnerId)), 200))
  .openapi(join, (c) => {
    joinRanking(c.var.cell, c.var.learnerId, c.req.valid('json'))
    return c.json(plain(showRanking(c.var.cell, c.var.learnerId)), 200)
  })
