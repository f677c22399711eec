import * as z from 'zod'
import { parseJson } from '../../training/parse-json.ts'
import type { Delivery } from './delivery.ts'
import { readText } from './messages/text.ts'
import type { Place } from './workspace.ts'

/** What a verified body holds: a delivery, a greeting that is answered at the door, or something that is none of ours. */
export type Payload = Delivery | { kind: 'ssl_check' } | { kind: 'challenge'; challenge: string } | { kind: 'unknown'; type: string }

/** More than any answer may have: enough to see that it is too long. */
const LONGEST = 4000

const id = z.string().min(1).max(255)
const optionalId = z.string().nullish()
const command = z.object({
  team_id: optionalId,
  enterprise_id: optionalId,
  user_id: id,
  channel_id: z.string().default(''),
  channel_name: z.string().default(''),
  text: z.string().default(''),
  trigger_id: z.string(),
  response_url: z.string(),
})

/** A slash command's form fields. */
export function readCommand(body: string): Payload {
  const fields = Object.fromEntries(new URLSearchParams(body))
  if (fields.ssl_check === '1') return { kind: 'ssl_check' }
  const parsed = command.safeParse(fields)
  if (!parsed.success) return { kind: 'unknown', type: 'command' }
  const { user_id, channel_id, channel_name, text, trigger_id, response_url, ...rest } = parsed.data
  return {
    kind: 'command',
    place: placeOf(rest.enterprise_id, rest.team_id),
    user: user_id,
    channel: channel_id,
    isDirect: channel_name === 'directmessage',
    text: text.slice(0, LONGEST),
    trigger: trigger_id,
    responseUrl: response_url,
  }
}

const chosen = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
})
const state = z.object({ values: z.record(z.string(), z.record(z.string(), chosen)) })
const interaction = z.object({
  type: z.string(),
  team: z.object({ id }).nullish(),
  enterprise: z.object({ id }).nullish(),
  user: z.object({ id, team_id: optionalId }).optional(),
  trigger_id: z.string().default(''),
  response_url: z.string().nullish(),
  actions: z.array(chosen.extend({ action_id: z.string() })).default([]),
  state: state.nullish(),
  container: z.object({ type: z.string(), is_ephemeral: z.boolean().nullish() }).optional(),
  channel: z.object({ id }).nullish(),
  message: z.object({ ts: z.string(), thread_ts: z.string().nullish() }).nullish(),
  view: z
    .object({
      id,
      team_id: optionalId,
      callback_id: z.string().default(''),
      private_metadata: z.string().default(''),
      state: state.nullish(),
    })
    .nullish(),
})

/** What a button, menu or form sent: JSON within a form. */
export function readInteraction(body: string): Payload {
  const form = new URLSearchParams(body)
  if (form.get('ssl_check') === '1') return { kind: 'ssl_check' }
  const parsed = interaction.safeParse(parseJson(form.get('payload') ?? ''))
  if (!parsed.success) return { kind: 'unknown', type: 'interaction' }
  const { type, team, enterprise, user, view, actions, message, channel, container } = parsed.data
  const action = actions[0]
  const from = user === undefined ? undefined : { place: placeOf(enterprise?.id, team?.id ?? view?.team_id ?? user.team_id), user: user.id }
  if (from !== undefined && type === 'view_submission' && view != null)
    return { kind: 'submission', ...from, callback: view.callback_id, view: view.id, metadata: view.private_metadata, values: flat(view) }
  if (from !== undefined && type === 'block_actions' && action !== undefined)
    return {
      kind: 'action',
      ...from,
      action: action.action_id,
      value: chosenOf(action) ?? '',
      values: flat({ state: parsed.data.state ?? view?.state }),
      trigger: parsed.data.trigger_id,
      responseUrl: parsed.data.response_url ?? null,
      message:
        message == null || channel == null || container?.is_ephemeral === true
          ? null
          : { channel: channel.id, thread: message.thread_ts ?? message.ts, isDirect: channel.id.startsWith('D') },
      view: view == null ? null : { id: view.id, metadata: view.private_metadata },
    }
  return { kind: 'unknown', type }
}

const envelope = z.object({
  type: z.string(),
  challenge: z.string().optional(),
  team_id: optionalId,
  enterprise_id: optionalId,
  event_id: z.string().default(''),
  event_time: z.number().default(0),
  authorizations: z.array(z.object({ team_id: optionalId, enterprise_id: optionalId })).nullish(),
  event: z
    .object({
      type: z.string(),
      subtype: z.string().nullish(),
      channel_type: z.string().nullish(),
      channel: z.string().nullish(),
      user: z.string().nullish(),
      bot_id: z.string().nullish(),
      text: z.string().nullish(),
      ts: z.string().nullish(),
      thread_ts: z.string().nullish(),
      tab: z.string().nullish(),
      tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
    })
    .optional(),
})
/** A message with files is one that someone wrote; all other subtypes are edits, joins and the like. */
const WRITTEN = [undefined, null, 'file_share', 'thread_broadcast']

/** An event. Messages of bots, our own among them, and edits are none of ours: an answer counts as it was sent. */
export function readEvent(body: string): Payload {
  const parsed = envelope.safeParse(parseJson(body))
  if (!parsed.success) return { kind: 'unknown', type: 'event' }
  const { type, challenge, event, event_id, event_time, authorizations } = parsed.data
  if (type === 'url_verification' && challenge !== undefined) return { kind: 'challenge', challenge }
  if (type !== 'event_callback' || event === undefined || event_id === '') return { kind: 'unknown', type }
  const authorized = authorizations?.[0]
  const place = placeOf(parsed.data.enterprise_id ?? authorized?.enterprise_id, parsed.data.team_id ?? authorized?.team_id)
  const { user, channel, ts } = event
  if (event.type === 'app_uninstalled' || (event.type === 'tokens_revoked' && (event.tokens?.bot ?? []).length > 0))
    return { kind: 'uninstalled', place, event: event_id, at: event_time }
  if (user == null) return { kind: 'unknown', type: event.type }
  if (event.type === 'app_home_opened' && (event.tab ?? 'home') === 'home') return { kind: 'home', place, user, event: event_id }
  const isWritten = event.type === 'message' && event.channel_type === 'im' && WRITTEN.includes(event.subtype) && event.bot_id == null
  if (!isWritten || channel == null || ts == null) return { kind: 'unknown', type: `${event.type}.${event.subtype ?? ''}` }
  return {
    kind: 'message',
    place,
    user,
    event: event_id,
    channel,
    ts,
    thread: event.thread_ts ?? null,
    text: readText(event.text ?? '').slice(0, LONGEST),
  }
}

const placeOf = (enterprise: string | null | undefined, team: string | null | undefined): Place => ({
  enterprise: enterprise || null,
  team: team || null,
})
const chosenOf = (one: z.output<typeof chosen>): string | null =>
  one.selected_options?.map(({ value }) => value).join(',') ??
  one.value ??
  one.selected_option?.value ??
  one.selected_date ??
  one.selected_time ??
  null
const flat = (view: { state?: z.output<typeof state> | null | undefined }): Record<string, string | null> =>
  Object.fromEntries(
    Object.values(view.state?.values ?? {}).flatMap((block) => Object.entries(block).map(([name, one]) => [name, chosenOf(one)] as const)),
  )
