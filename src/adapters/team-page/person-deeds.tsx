import { useState } from 'preact/hooks'
import { Problem } from './pieces.tsx'
import type { Person, Plan, Session } from './session.ts'
import { useDeed } from './use-load.ts'
import { dayName, personName } from './words.ts'

const DEEDS = { pause: 'Pause', resume: 'Resume', 'catch-up': 'Catch up', leave: 'Take out' } as const
type Deed = keyof typeof DEEDS

interface Given {
  readonly session: Session
  readonly plan: Plan
  readonly person: Person
  /** With what was done, in words. */
  readonly done: (text: string) => void
}

/** What a lead can do for somebody in a plan. What moves all their days, or takes them out, is asked once more. */
export function PersonDeeds({ session, plan, person, done }: Given) {
  const [days, setDays] = useState('5')
  const [asked, setAsked] = useState<'extend' | 'leave'>()
  const deed = useDeed()
  const param = { id: plan.id, learner: person.learner }
  const enrolments = 'enrolments'
  const steer = (name: Deed): void =>
    void deed.run(async () => {
      const { last_day } = await session.ask((client) =>
        client.v1.team.plans[':id'][enrolments][':learner'][':deed'].$post({ param: { ...param, deed: name } }),
      )
      done(wordsFor(name, person, last_day))
    })
  const extend = (): void =>
    void deed.run(async () => {
      const { last_day } = await session.ask((client) =>
        client.v1.team.plans[':id'][enrolments][':learner'].extend.$post({ param, json: { days: Number(days) } }),
      )
      setAsked(undefined)
      done(
        `${personName(person.name)}: moved ${moveOf(days)}, to ${dayName(last_day)}. What was open stays open. To undo, move by ${-Number(days)}.`,
      )
    })
  const possible: Deed[] = person.state === 'paused' ? ['resume', 'catch-up'] : person.state === 'completed' ? [] : ['pause', 'catch-up']
  const isOf = (what: 'extend' | 'leave', work: () => void) => ({
    type: 'button' as const,
    onClick: () => (asked === what ? work() : setAsked(what)),
    ...(asked === what ? { class: 'danger' } : {}),
  })
  return (
    <>
      <div class="deeds">
        {possible.map((name) => (
          <button key={name} type="button" onClick={() => steer(name)}>
            {DEEDS[name]}
          </button>
        ))}
        <span class="extend">
          <label>
            Move back by{' '}
            <input
              type="number"
              min="-250"
              max="250"
              value={days}
              onInput={(event) => {
                setDays(event.currentTarget.value)
                setAsked(undefined)
              }}
            />{' '}
            plan days (below 0: forward)
          </label>
          <button {...isOf('extend', extend)}>{asked === 'extend' ? `Really move all that is left ${moveOf(days)}?` : 'Extend'}</button>
        </span>
        <button {...isOf('leave', () => steer('leave'))}>
          {asked === 'leave' ? 'Really take out? What they passed stays' : DEEDS.leave}
        </button>
      </div>
      <Problem error={deed.error} />
    </>
  )
}

function moveOf(days: string): string {
  const number = Math.abs(Number(days))
  return `${Number(days) < 0 ? 'forward' : 'back'} by ${number} plan ${number === 1 ? 'day' : 'days'}`
}

function wordsFor(deed: Deed, { name, state, items }: Person, lastDay: string): string {
  const who = personName(name)
  if (deed === 'pause') return `${who} is paused: nothing opens and nothing falls due.`
  if (deed === 'leave') return `${who} is taken out. What they passed stays.`
  const until = `the last day is ${dayName(lastDay)}`
  const isLate = items.some((item) => item.state === 'overdue' || item.state === 'stuck')
  if (deed === 'resume' || (state === 'paused' && !isLate)) return `${who} has resumed: ${until}.`
  return isLate ? `${who} catches up: ${until}.` : `Nothing was overdue for ${who}, so nothing was moved.`
}
