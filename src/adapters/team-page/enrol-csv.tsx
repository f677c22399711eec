import { useState } from 'preact/hooks'
import { Field, Problem, Scroll } from './pieces.tsx'
import type { Enrolled, Plan, Session } from './session.ts'
import { useDeed } from './use-load.ts'
import { people } from './words.ts'

const EXAMPLE = 'external_id,name,cohort,first_day\nada@example.com,Ada Lovelace,Spring,2026-03-02\n'

const FIELDS = { name: 'name', cohort: 'cohort', first_day: 'first day' } as const

/** Enrols the people of a CSV: all that can be, or nobody; the bad rows are listed with line and reason. */
export function EnrolCsv({ session, plan, done }: { session: Session; plan: Plan; done: () => void }) {
  const [csv, setCsv] = useState('')
  const [outcome, setOutcome] = useState<Enrolled | null>(null)
  const deed = useDeed()
  const send = (on_error: 'skip' | 'refuse'): void =>
    void deed.run(async () => {
      const made = await session.ask((client) =>
        client.v1.team.plans[':id'].enrolments.csv.$post({ param: { id: plan.id }, json: { csv, on_error } }),
      )
      setOutcome(made)
      if (made.applied) done()
    })
  const read = async (input: HTMLInputElement): Promise<void> => {
    const text = await input.files?.[0]?.text()
    if (text !== undefined) setCsv(text)
    setOutcome(null)
  }
  return (
    <section class="card" aria-labelledby="list">
      <h2 id="list">Upload a list</h2>
      <p class="soft">
        A CSV whose first line names the columns: <code>external_id</code> or <code>slack_user</code>, and if you like <code>name</code>,{' '}
        <code>cohort</code>, <code>first_day</code>, <code>time_zone</code>.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send('refuse')
        }}
      >
        <Field label="A file">
          {(field) => (
            <input {...field} type="file" accept=".csv,text/csv,text/plain" onChange={(event) => void read(event.currentTarget)} />
          )}
        </Field>
        <Field label="Or paste it" error={deed.error?.message}>
          {(field) => (
            <textarea
              {...field}
              rows={6}
              spellcheck={false}
              placeholder={EXAMPLE}
              value={csv}
              onInput={(event) => {
                setCsv(event.currentTarget.value)
                setOutcome(null)
              }}
            />
          )}
        </Field>
        <button type="submit" class="primary" aria-disabled={deed.isBusy || csv === ''}>
          Enrol
        </button>
      </form>
      <Problem error={deed.error} />
      <div role="status">{outcome !== null && <Outcome outcome={outcome} skip={() => send('skip')} />}</div>
    </section>
  )
}

function Outcome({ outcome, skip }: { outcome: Enrolled; skip: () => void }) {
  const { applied, enrolled, returned, already, bad, warnings, ignored } = outcome
  const inVain = already
    .filter(({ differs }) => differs.length > 0)
    .map(({ line, differs }) => `${line} (${differs.map((field) => FIELDS[field]).join(', ')})`)
  const twice = already.flatMap(({ line, same_as }) => (same_as === null ? [] : [line]))
  const known = already.length - twice.length
  return (
    <div class={applied ? 'note' : 'problem'}>
      {applied ? (
        <p>
          <b>{people(enrolled.length + returned.length)} enrolled.</b>
          {known > 0 && ` ${people(known)} ${known === 1 ? 'was' : 'were'} in it before.`}
          {twice.length > 0 && ` Of people who stand there twice the first row counts, not ${twice.join(', ')}.`}
          {inVain.length > 0 && ` What rows say otherwise of them was not changed: ${inVain.join(', ')}.`}
          {bad.length > 0 && ` ${bad.length} rows were left out:`}
        </p>
      ) : (
        <p>
          <b>Nobody was enrolled yet:</b> {bad.length === 1 ? 'one row cannot be read' : `${bad.length} rows cannot be read`}. Mend them
          above, or leave them out.
        </p>
      )}
      {ignored.length > 0 && <p>Passed over, as none of the columns above: {ignored.map((name) => `“${name}”`).join(', ')}.</p>}
      {bad.length > 0 && (
        <Scroll label="Rows that cannot be read" kind="short">
          <table>
            <thead>
              <tr>
                <th scope="col" class="number">
                  Line
                </th>
                <th scope="col">What is wrong</th>
              </tr>
            </thead>
            <tbody>
              {bad.map(({ line, reason }) => (
                <tr key={line}>
                  <td class="number">{line}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {!applied && (
        <button type="button" onClick={skip}>
          Enrol the others
        </button>
      )}
      {warnings.map(({ plan, topic, level, learners }) => (
        <p key={`${plan.id} ${topic} ${level}`}>
          {people(learners)} {learners === 1 ? 'is' : 'are'} asked {topic} {level} by “{plan.name}” too.
        </p>
      ))}
    </div>
  )
}
