import { useId, useState } from 'preact/hooks'
import { Mark, StateName } from './marks.tsx'
import { PersonDeeds } from './person-deeds.tsx'
import type { Person, Plan, Report, Session } from './session.ts'
import { cohortName, dayName, ITEM_STATES, type ItemState, itemKind, personName } from './words.ts'

interface Given {
  readonly session: Session
  readonly plan: Plan
  readonly person: Person
  readonly items: Report['items']
  /** With what was done, in words. */
  readonly changed: (text: string) => void
}

/** A person's row, which opens to their items and what a lead can do for them. */
export function PersonRow({ session, plan, person, items, changed }: Given) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const passed = person.items.filter(({ state }) => state === 'passed').length
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" class="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            <span aria-hidden="true" class="arrow">
              {isOpen ? '▾' : '▸'}
            </span>
            {personName(person.name)}
          </button>
        </th>
        <td>
          <StateName of={person.state} />
        </td>
        <td class="strip">
          <span aria-hidden="true">
            {person.items.map(({ id: item, state }) => (
              <Mark key={item} of={state} />
            ))}
          </span>
          {passed} of {person.items.length}
        </td>
        <td data-name="Cohort">{person.cohort === '' ? '–' : cohortName(person.cohort)}</td>
        <td data-name="Began">{dayName(person.first_day)}</td>
        <td data-name="Last answer">{dayName(person.last_day)}</td>
      </tr>
      <tr id={id} hidden={!isOpen}>
        <td colSpan={6}>{isOpen && <PersonDetail {...{ session, plan, person, items, changed }} />}</td>
      </tr>
    </>
  )
}

function PersonDetail({ session, plan, person, items, changed }: Given) {
  return (
    <div class="detail">
      <ul class="person-items">
        {person.items.map(({ id, state, due_on, passed_on }, at) => (
          <li key={id}>
            <Mark of={state} />
            <span>
              {items[at]?.title} <small>{items[at] && itemKind(items[at])}</small>
              <br />
              <small>
                {standingOf(person, state)} {passed_on === null ? dayName(due_on) : `on ${dayName(passed_on)}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <PersonDeeds {...{ session, plan, person, done: changed }} />
    </div>
  )
}

/** Before a day. While somebody is paused nothing falls due, so the days that are set move when they go on. */
function standingOf(person: Person, state: ItemState): string {
  if (state === 'passed') return `${ITEM_STATES.passed},`
  return person.state === 'paused' && state === 'open' ? 'paused, was due' : `${ITEM_STATES[state]}, due`
}
