import * as z from 'zod'

export const placeSchema = z.object({ enterprise: z.string().nullable(), team: z.string().nullable() })
const from = { place: placeSchema, user: z.string() }
const values = z.record(z.string(), z.string().nullable())

/** What Slack sent, in our own words: what the door hands to the cell, and all that the cell reads. */
export const deliverySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('command'),
    ...from,
    channel: z.string(),
    isDirect: z.boolean(),
    text: z.string(),
    trigger: z.string(),
    responseUrl: z.string(),
  }),
  z.object({
    kind: z.literal('action'),
    ...from,
    action: z.string(),
    value: z.string(),
    values,
    trigger: z.string(),
    responseUrl: z.string().nullable(),
    /** The message with the button, where it is one that stays; null: one that only this user sees. */
    message: z.object({ channel: z.string(), thread: z.string(), isDirect: z.boolean() }).nullable(),
    view: z.object({ id: z.string(), metadata: z.string() }).nullable(),
  }),
  z.object({ kind: z.literal('submission'), ...from, callback: z.string(), view: z.string(), metadata: z.string(), values }),
  z.object({
    kind: z.literal('message'),
    ...from,
    event: z.string(),
    channel: z.string(),
    ts: z.string(),
    thread: z.string().nullable(),
    text: z.string(),
  }),
  z.object({ kind: z.literal('home'), ...from, event: z.string() }),
  /** `at`: Unix seconds. */
  z.object({ kind: z.literal('uninstalled'), place: placeSchema, event: z.string(), at: z.number() }),
])

export type Delivery = z.output<typeof deliverySchema>
export type Command = Extract<Delivery, { kind: 'command' }>
export type Action = Extract<Delivery, { kind: 'action' }>
export type Submission = Extract<Delivery, { kind: 'submission' }>
export type Message = Extract<Delivery, { kind: 'message' }>

/** The ids under which the sender would send it again. A form is not among them: it may be corrected and sent again. */
export function deliveryIds(delivery: Delivery): string[] {
  switch (delivery.kind) {
    case 'command':
    case 'action':
      return [`slack:trigger:${delivery.trigger}`]
    case 'message':
      return [`slack:event:${delivery.event}`, `slack:message:${delivery.place.team}/${delivery.channel}/${delivery.ts}`]
    case 'home':
    case 'uninstalled':
      return [`slack:event:${delivery.event}`]
    case 'submission':
      return []
  }
}
