import type { AnyModalBlock, ModalView } from 'slack-web-api-client'
import { setReminder } from '../../training/channel/set-reminder.ts'
import { changeSettings, showSettings } from '../../training/learner/change-settings.ts'
import { Refusal } from '../../training/refusal.ts'
import type { Submission } from './delivery.ts'
import type { Spot } from './messages/answer-form.ts'
import { option, plain } from './messages/blocks.ts'
import { LIMITS } from './messages/limits.ts'
import { planWake } from './plan-wake.ts'
import { wordsOf } from './refusals.ts'
import type { Visit } from './visit.ts'
import { nameOf } from './workspace.ts'

const OFF = 'off'
/** Quiet hours end with the first, so that none falls within them. */
const EARLIEST = '07:00'
const TIMES = [EARLIEST, '08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00', '17:00', '18:00', '19:00']

/** Daily limit, pause, interview date, time zone, and the reminder, which is off until it is wanted. */
export function settingsForm({ cell, learnerId, spot }: Visit): ModalView {
  const settings = showSettings(cell, learnerId)
  const reminder = cell.store.reminder(learnerId)
  const known = cell.store.settings(learnerId) !== undefined
  const zone = known ? settings.time_zone : (cell.store.profile(learnerId)?.timeZone ?? settings.time_zone)
  const times = [option('No reminders', OFF), ...TIMES.map((time) => option(`${time}, Monday to Friday`, time))]
  const chosen = times.find(({ value }) => value === reminder?.at) ?? times[0]
  return {
    type: 'modal',
    callback_id: 'settings',
    title: plain('Settings', LIMITS.title),
    submit: plain('Save', LIMITS.title),
    close: plain('Cancel', LIMITS.title),
    private_metadata: JSON.stringify({ spot } satisfies { spot: Spot }),
    blocks: [
      field('reminder', 'Remind me in a direct message when reviews are due', {
        type: 'static_select',
        options: times,
        ...(chosen === undefined ? {} : { initial_option: chosen }),
      }),
      field('time_zone', 'Time zone', { type: 'plain_text_input', initial_value: zone, max_length: 64 }),
      field(
        'daily_cap',
        'Most reviews a day; empty: all that are due',
        {
          type: 'plain_text_input',
          max_length: 3,
          ...(settings.daily_cap === null ? {} : { initial_value: String(settings.daily_cap) }),
        },
        true,
      ),
      field('paused_until', 'No reviews before', { type: 'datepicker', ...dated(settings.paused_until) }, true),
      field('interview_date', 'My interview is on', { type: 'datepicker', ...dated(settings.interview_date) }, true),
    ],
  }
}

/** Keeps what the form says; null, or what is wrong with which field. */
export function saveSettings(visit: Visit, { values }: Submission): Record<string, string> | null {
  const { cell, learnerId, place, user } = visit
  const cap = values.daily_cap?.trim() ?? ''
  try {
    changeSettings(cell, learnerId, {
      time_zone: values.time_zone?.trim() ?? 'UTC',
      daily_cap: cap === '' ? null : Number(cap),
      paused_until: values.paused_until ?? null,
      interview_date: values.interview_date ?? null,
    })
    const at = values.reminder ?? OFF
    const wish = at === OFF ? null : { at, quiet_to: EARLIEST }
    setReminder(cell, learnerId, { workspace: nameOf(place.enterprise, place.team), user }, wish)
    planWake(visit.env)
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const faults = error.faults ?? [{ pointer: error.pointer ?? '', detail: wordsOf(error) }]
    return Object.fromEntries(faults.map(({ pointer, detail }) => [pointer.slice(1) || 'time_zone', detail]))
  }
}

type InputBlock = Extract<AnyModalBlock, { type: 'input' }>
type WithoutId<Element> = Element extends unknown ? Omit<Element, 'action_id'> : never

function field(name: string, label: string, element: WithoutId<InputBlock['element']>, optional = false): AnyModalBlock {
  return {
    type: 'input',
    block_id: name,
    label: plain(label, LIMITS.inputLabel),
    element: { ...element, action_id: name } as InputBlock['element'],
    optional,
  }
}

const dated = (day: string | null): { initial_date?: string } => (day === null ? {} : { initial_date: day })
