import { Field } from './pieces.tsx'
import { cohortName } from './words.ts'

const ALL = ' all'

/** All cohorts or one; nothing to choose where there is one only. */
export function CohortChoice(given: {
  cohorts: readonly string[]
  cohort: string | undefined
  choose: (cohort: string | undefined) => void
}) {
  const { cohorts, cohort, choose } = given
  if (cohorts.length < 2 && cohort === undefined) return null
  return (
    <Field label="Cohort">
      {(field) => (
        <select {...field} value={cohort ?? ALL} onChange={({ currentTarget: { value } }) => choose(value === ALL ? undefined : value)}>
          <option value={ALL}>All cohorts</option>
          {cohorts.map((name) => (
            <option key={name} value={name}>
              {cohortName(name)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** That figures are still to grow. */
export function Pending({ pending }: { pending: number }) {
  return (
    <p class={pending > 0 ? 'note' : 'unseen'} role="status">
      {pending > 0 ? `Counting ${pending.toLocaleString('en')} more… The figures below grow meanwhile.` : ''}
    </p>
  )
}
