import { Hono } from 'hono'
import * as z from 'zod'
import { isPublic } from '../../training/outbox/post-address.ts'
import { call } from './client.ts'
import { deliverySchema } from './delivery.ts'
import type { DeskEnv } from './desk-env.ts'
import { enqueue, jsonOf } from './job.ts'
import { note } from './messages/blocks.ts'
import { sendDue } from './outbox.ts'
import { takeDelivery } from './take-up.ts'
import { tokenOf } from './tokens.ts'
import { type Opening, queueOf } from './visit.ts'

const SAFETY_MS = 30_000
const installationSchema = z.object({
  workspace: z.string(),
  sealed: z.string(),
  expiresAt: z.string().nullable(),
  installedBy: z.string(),
  installedAt: z.string(),
})

/** What the door hands to a team's cell, at the address where Slack found us. Nobody else reaches these paths. */
export const desk = new Hono<{ Bindings: DeskEnv }>()
  .post('/slack/delivery', async (c) => {
    const env = { ...c.env, publicUrl: c.env.publicUrl ?? reachable(c.req.url) }
    const { answer, openings, isUninstalled } = takeDelivery(env, deliverySchema.parse(await c.req.json()))
    sendAnyway(env)
    env.later(async () => {
      await Promise.all(openings.map((opening) => open(env, opening)))
      await sendDue(env)
    })
    if (isUninstalled) c.header('x-uninstalled', '1')
    return answer === null ? c.body(null, 200) : c.json(answer)
  })
  .put('/slack/installation', async (c) => {
    const installation = installationSchema.parse(await c.req.json())
    c.env.cell.store.transaction((store) => store.saveInstallation(installation))
    c.env.later(() => sendDue(c.env))
    return c.body(null, 204)
  })

desk.onError((error) => {
  throw error
})

/** Slack asks from far away: an address of this network is a proxy's name for us, and leads people nowhere. */
const reachable = (url: string): string | undefined => (isPublic(new URL(url).hostname) ? new URL(url).origin : undefined)

/** Should the cell be gone before all is sent, it is woken to go on. */
function sendAnyway({ cell, wake }: DeskEnv): void {
  if (cell.store.nextOutgoingAt('talk') !== undefined) wake(new Date(Date.parse(cell.now()) + SAFETY_MS).toISOString())
}

/** A form lives on a trigger of three seconds: it is tried once, and never kept for later. */
async function open(env: DeskEnv, { place, trigger, view, spot }: Opening): Promise<void> {
  const token = await tokenOf(env, place)
  const opened = token === undefined ? undefined : await call(env, token, (client) => client.views.open({ trigger_id: trigger, view }))
  if (opened?.is === 'done') return
  env.log({ slack: 'form not opened', why: opened?.why ?? 'the app is not installed' })
  const message = jsonOf(note('Slack did not open the form in time. Please press the button again, or answer in a direct message to me.'))
  env.cell.store.transaction(() => enqueue(env, queueOf(place, spot.user), null, { kind: 'say', place, spot, message, drillId: null }))
}
