import type { DraftItem } from './draft.ts'
import { Field } from './pieces.tsx'
import type { Topic } from './session.ts'

const LEVELS: readonly DraftItem['level'][] = ['junior', 'middle', 'senior']
const MODES: Record<DraftItem['mode'], string> = { practice: 'Practice', interview: 'Interview', review: 'Review' }

interface Given {
  readonly item: DraftItem
  readonly number: number
  readonly topics: readonly Topic[]
  readonly wrongAt: (field: string) => string | undefined
  readonly change: (part: Partial<DraftItem>) => void
  readonly move: (by: number) => void
  readonly remove: () => void
}

/** One item of a plan as a row of fields. */
export function PlanItem({ item, number, topics, wrongAt, change, move, remove }: Given) {
  const { topic, level, mode, opens, due, least } = item
  const known = topics.find(({ id }) => id === topic)
  const levels = LEVELS.filter((each) => each === level || known?.levels[each] !== undefined)
  return (
    <li>
      <fieldset>
        <legend>Item {number}</legend>
        <div class="item-fields">
          <Field label="Topic" error={wrongAt('topic')}>
            {(given) => (
              <select {...given} value={topic} onChange={(event) => change({ topic: event.currentTarget.value, id: null })}>
                {known === undefined && <option value={topic}>{topic === '' ? 'Choose…' : `${topic} (not in the bank)`}</option>}
                {topics.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Level" error={wrongAt('level')}>
            {(given) => (
              <select
                {...given}
                value={level}
                onChange={(event) => change({ level: event.currentTarget.value as DraftItem['level'], id: null })}
              >
                {levels.map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="As" error={wrongAt('mode')}>
            {(given) => (
              <select {...given} value={mode} onChange={(event) => change({ mode: event.currentTarget.value as DraftItem['mode'] })}>
                {Object.entries(MODES).map(([name, text]) => (
                  <option key={name} value={name}>
                    {text}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="From day" error={wrongAt('opens')}>
            {(given) => (
              <input {...given} inputMode="numeric" value={opens} onInput={(event) => change({ opens: event.currentTarget.value })} />
            )}
          </Field>
          <Field label="Due day" error={wrongAt('due')}>
            {(given) => (
              <input {...given} inputMode="numeric" value={due} onInput={(event) => change({ due: event.currentTarget.value })} />
            )}
          </Field>
          <Field label="Passed when" error={wrongAt('pass/least') ?? wrongAt('pass')}>
            {(given) => (
              <select {...given} value={least} onChange={(event) => change({ least: event.currentTarget.value })}>
                <option value="">the level is ready</option>
                {[...new Set(['0.5', '0.6', '0.7', '0.8', '0.9', ...(least === '' ? [] : [least])])].sort().map((each) => (
                  <option key={each} value={each}>
                    a drill scores {Math.round(Number(each) * 1000) / 10} %
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <div class="item-deeds">
          <button type="button" class="small" aria-label={`Move item ${number} up`} disabled={number === 1} onClick={() => move(-1)}>
            ↑
          </button>
          <button type="button" class="small" aria-label={`Move item ${number} down`} onClick={() => move(1)}>
            ↓
          </button>
          <button type="button" class="small" onClick={remove}>
            Remove<span class="unseen"> item {number}</span>
          </button>
        </div>
      </fieldset>
    </li>
  )
}
