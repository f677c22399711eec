import { createRoute, z } from '@hono/zod-openapi'
import { makeCalendar, removeCalendars } from '../../../training/plan/make-calendar.ts'
import { readCalendar } from '../../../training/plan/read-calendar.ts'
import { withTeam } from '../guards.ts'
import { newRoutes } from '../new-routes.ts'
import { json, problems, text } from '../schemas.ts'
import { ofLearner } from '../team-schemas.ts'

const common = { ...ofLearner, tags: ['Exports'] }
const make = createRoute({
  ...common,
  method: 'post',
  path: '/v1/me/calendars',
  summary: "A link with which a calendar shows the due days of the learner's plans",
  description: 'Shown this once. Whoever has it can read it, until it is taken back; of more than five the oldest stops working.',
  responses: { 201: json(z.object({ url: z.string() }), 'The link'), ...problems({ 401: 'The token is not valid' }) },
})
const remove = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/me/calendars',
  summary: "Take back all of the learner's calendar links",
  responses: { 204: { description: 'None of them works any more' }, ...problems({ 401: 'The token is not valid' }) },
})
const read = createRoute({
  tags: ['Exports'],
  middleware: [withTeam] as [typeof withTeam],
  method: 'get',
  path: '/v1/calendars/{file}',
  summary: 'The due days behind a calendar link',
  request: { params: z.object({ file: z.string().openapi({ example: 'acme.0123456789abcdef0123456789abcdef.ics' }) }) },
  responses: {
    200: text('text/calendar', 'RFC 5545'),
    304: { description: 'As it was, by its `ETag`' },
    ...problems({ 401: 'There is no such team', 404: 'The link was taken back' }),
  },
})

export const calendars = newRoutes()
  .openapi(make, (c) => {
    const code = makeCalendar(c.var.cell, c.var.learnerId, crypto.getRandomValues(new Uint8Array(16)))
    return c.json({ url: `${new URL(`/v1/calendars/${code}.ics`, c.env.publicUrl ?? c.req.url)}` }, 201)
  })
  .openapi(remove, (c) => {
    removeCalendars(c.var.cell, c.var.learnerId)
    return c.body(null, 204)
  })
  .openapi(read, (c) => {
    const body = readCalendar(c.var.cell, c.req.valid('param').file.replace(/\.ics$/, ''))
    const etag = `"${c.env.digest(body).slice(0, 32)}"`
    const known = (c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    if (known.includes(etag)) return c.body(null, 304, { etag })
    return c.body(body, 200, { etag, 'content-type': 'text/calendar; charset=utf-8' })
  })
