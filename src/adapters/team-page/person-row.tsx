import { useId, useState } from 'preact/hooks'
import { Mark, StateName } from './marks.tsx'
import { Problem } from './pieces.tsx'
import type { Person, Plan, Report, Session } from './session.ts'
import { useDeed } from './use-load.ts'
import { cohortName, dayName, ITEM_STATES, itemKind, personName } from './words.ts'

const DEEDS = { pause: 'Pause', resume: 'Resume', 'catch-up': 'Catch up', leave: 'Take out' } as const
type Deed = keyof typeof DEEDS
const DONE: Record<Deed, string> = {
  pause: 'Paused: nothing falls due until they resume.',
  resume: 'Resumed.',
  'catch-up': 'What was overdue has new days.',
  leave: 'Taken out.',
}

interface Given {
  readonly session: Session
  readonly plan: Plan
  readonly person: Person
  readonly items: Report['items']
  readonly changed: () => void
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
  const [days, setDays] = useState('5')
  const [isSure, setSure] = useState(false)
  const [told, setTold] = useState('')
  const deed = useDeed()
  const param = { id: plan.id, learner: person.learner }
  const enrolments = 'enrolments'
  const run = (done: string, work: () => Promise<void>): Promise<void> => {
    setTold('')
    return deed.run(async () => {
      await work()
      setTold(done)
      changed()
    })
  }
  const steer = (name: Deed): void => {
    const isLate = person.items.some(({ state }) => state === 'overdue' || state === 'stuck')
    void run(
      name === 'catch-up' && !isLate && person.state !== 'paused' ? 'Nothing was overdue: no day was moved.' : DONE[name],
      async () => {
        await session.ask((client) =>
          client.v1.team.plans[':id'][enrolments][':learner'][':deed'].$post({ param: { ...param, deed: name } }),
        )
      },
    )
  }
  const extend = (): void =>
    void run(`What is not passed yet opens and falls due later by plan days: ${days}.`, async () => {
      await session.ask((client) =>
        client.v1.team.plans[':id'][enrolments][':learner'].extend.$post({ param, json: { days: Number(days) } }),
      )
    })
  const possible: Deed[] = person.state === 'paused' ? ['resume', 'catch-up'] : person.state === 'completed' ? [] : ['pause', 'catch-up']
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
                {ITEM_STATES[state]}, {passed_on === null ? `due ${dayName(due_on)}` : `on ${dayName(passed_on)}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <div class="deeds">
        {possible.map((name) => (
          <button key={name} type="button" onClick={() => steer(name)}>
            {DEEDS[name]}
          </button>
        ))}
        <span class="extend">
          <label>
            Move back by <input type="number" min="1" max="250" value={days} onInput={(event) => setDays(event.currentTarget.value)} /> plan
            days
          </label>
          <button type="button" onClick={extend}>
            Extend
          </button>
        </span>
        {isSure ? (
          <button type="button" class="danger" onClick={() => steer('leave')}>
            Really take out? What they passed stays
          </button>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            {DEEDS.leave}
          </button>
        )}
      </div>
      <p role="status">{told}</p>
      <Problem error={deed.error} />
    </div>
  )
}
