import type { Report } from './session.ts'

/** What the team gets wrong, with what is right. */
export function Misconceptions({ found }: { found: Report['misconceptions'] }) {
  return (
    <section class="card" aria-labelledby="wrong">
      <h2 id="wrong">What the team gets wrong</h2>
      {found.length === 0 ? (
        <p class="soft">No wrong claim so far. What comes up is listed here with its correction.</p>
      ) : (
        <ol class="wrong">
          {found.map(({ topic, id, claim, correction, raised_by, open, example }) => (
            <li key={`${topic} ${id}`}>
              <p class="claim">{claim}</p>
              {correction !== null && <p class="right">{correction}</p>}
              {example !== null && (
                <blockquote>
                  <span class="soft">Somebody put it so: </span>“{example}”
                </blockquote>
              )}
              <p class="soft">
                <b>{open}</b> still {open === 1 ? 'says' : 'say'} so, of {raised_by} who did
              </p>
            </li>
          ))}
        </ol>
      )}
      <p class="soft small-print">
        Of everybody in the plan. Answers stay theirs: a wording is shown without a name, and only where five or more people answered and
        two said it.
      </p>
    </section>
  )
}
