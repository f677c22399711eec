import { type Draft, REMINDERS } from './draft.ts'
import { Field } from './pieces.tsx'

interface Given {
  readonly draft: Draft
  readonly change: (draft: Draft) => void
  readonly wrongAt: (pointer: string) => string | undefined
}

/** Name, days and reminders of a plan. */
export function PlanBasics({ draft, change, wrongAt }: Given) {
  const { name, start, counts, reminders } = draft
  const remind = (part: Partial<typeof REMINDERS>): void => change({ ...draft, reminders: { ...(reminders ?? REMINDERS), ...part } })
  const time = (label: string, field: 'at' | 'quiet_from' | 'quiet_to') => (
    <Field label={label} error={wrongAt(`/reminders/${field}`)}>
      {(given) => (
        <input
          {...given}
          type="time"
          value={reminders?.[field] ?? ''}
          onInput={(event) => remind({ [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
  return (
    <section class="card" aria-labelledby="plan-basics">
      <h2 id="plan-basics">The plan</h2>
      <div class="fields">
        <div class="span">
          <Field label="Name" error={wrongAt('/name')}>
            {(given) => <input {...given} value={name} onInput={(event) => change({ ...draft, name: event.currentTarget.value })} />}
          </Field>
        </div>
        <Field label="Starts on" error={wrongAt('/start')} hint="Empty: each joiner’s own first day.">
          {(given) => (
            <input {...given} type="date" value={start} onInput={(event) => change({ ...draft, start: event.currentTarget.value })} />
          )}
        </Field>
        <Field label="Days that count" error={wrongAt('/counts')}>
          {(given) => (
            <select
              {...given}
              value={counts}
              onChange={(event) => change({ ...draft, counts: event.currentTarget.value === 'days' ? 'days' : 'weekdays' })}
            >
              <option value="weekdays">Monday to Friday</option>
              <option value="days">Every day</option>
            </select>
          )}
        </Field>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={reminders !== null}
          onChange={(event) => change({ ...draft, reminders: event.currentTarget.checked ? REMINDERS : null })}
        />{' '}
        Tell joiners when something opens or is due
      </label>
      {reminders !== null && (
        <div class="fields">
          {time('At, by their own clock', 'at')}
          {time('Quiet from', 'quiet_from')}
          {time('Quiet to', 'quiet_to')}
          <label class="check">
            <input
              type="checkbox"
              checked={reminders.weekdays_only}
              onChange={(event) => remind({ weekdays_only: event.currentTarget.checked })}
            />{' '}
            On weekdays only
          </label>
        </div>
      )}
    </section>
  )
}
