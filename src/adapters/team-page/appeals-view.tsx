import { useState } from 'preact/hooks'
import { Empty, Field, Load, Problem } from './pieces.tsx'
import type { AppealCase, Session } from './session.ts'
import { useDeed, useLoad } from './use-load.ts'
import { personName } from './words.ts'

/** What learners dispute: the only answers that a lead reads, since whoever disputes a grade shows theirs. */
export function AppealsView({ session }: { session: Session }) {
  const appeals = useLoad(async () => (await session.ask((client) => client.v1.team.appeals.$get({ query: {} }))).appeals, session.token)
  const [told, setTold] = useState('')
  return (
    <>
      <h1 class="small" tabIndex={-1}>
        Appeals
      </h1>
      <p class="lead">“I was right”: learners who dispute a grade show you that one answer. Nothing else they wrote is shown.</p>
      <p role="status" class={told === '' ? 'unseen' : 'note'}>
        {told}
      </p>
      <Load of={appeals}>
        {(open) =>
          open.length === 0 ? (
            <Empty title="Nothing to review">
              <p>When somebody disputes a grade, it waits here for a person’s judgement.</p>
            </Empty>
          ) : (
            open.map((appeal) => (
              <Appeal
                key={appeal.id}
                {...{ session, appeal }}
                done={(text) => {
                  setTold(text)
                  appeals.reload()
                }}
              />
            ))
          )
        }
      </Load>
    </>
  )
}

function Appeal({ session, appeal, done }: { session: Session; appeal: AppealCase; done: (text: string) => void }) {
  const [word, setWord] = useState('')
  const deed = useDeed()
  const decide = (accept: boolean): void =>
    void deed.run(async () => {
      await session.ask((client) => client.v1.team.appeals[':id'].decision.$post({ param: { id: appeal.id }, json: { accept, word } }))
      done(accept ? 'Accepted: the grade is changed, and the learner is told.' : 'Declined: the learner is told.')
    })
  return (
    <article class="card appeal">
      <h2>{appeal.prompt}</h2>
      {appeal.asked !== null && <p class="soft">Asked on: {appeal.asked}</p>}
      <blockquote>
        {appeal.answer === '' ? <span class="soft">The words were removed by the retention setting.</span> : appeal.answer}
      </blockquote>
      <p>
        {appeal.kind === 'concept' ? 'Was not credited with' : 'Was held to have said'}: <b>{appeal.claim}</b>
      </p>
      <p class="soft">
        {personName(appeal.learner)}
        {appeal.note !== '' && <>: “{appeal.note}”</>}
      </p>
      <Field label="A word to the learner (optional)">
        {(field) => <textarea {...field} rows={2} maxLength={1000} value={word} onInput={(event) => setWord(event.currentTarget.value)} />}
      </Field>
      <Problem error={deed.error} />
      <div class="deeds">
        <button type="button" class="primary" aria-disabled={deed.isBusy} onClick={() => decide(true)}>
          They were right
        </button>
        <button type="button" aria-disabled={deed.isBusy} onClick={() => decide(false)}>
          The grade stands
        </button>
      </div>
    </article>
  )
}
