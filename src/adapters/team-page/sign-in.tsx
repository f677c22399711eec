import { useState } from 'preact/hooks'
import { Field, Problem } from './pieces.tsx'
import { textOf } from './route.ts'
import { type SignIn, takeCode, tryToken } from './session.ts'
import { useDeed } from './use-load.ts'

const CODE = '#code='

/** The way in: a one-time link, which counts once it is pressed, or a token or key that is pasted. */
export function SignInView({ done, note, team }: { done: (signIn: SignIn) => void; note: string; team: string | null }) {
  const [token, setToken] = useState('')
  const [isArriving, setArriving] = useState(() => location.hash.startsWith(CODE))
  const [code] = useState(() => (isArriving ? textOf(location.hash.slice(CODE.length)) : ''))
  const deed = useDeed()
  const known = team ?? code.split('.')[0]
  if (isArriving) {
    const arrive = (): void => {
      history.replaceState(null, '', location.pathname)
      void deed.run(async () => done(await takeCode(code))).then(() => setArriving(false))
    }
    return <Arrival team={code.split('.')[0] ?? ''} isBusy={deed.isBusy} arrive={arrive} />
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    void deed.run(async () => done(await tryToken(token.trim())))
  }
  return (
    <main class="gate" id="main">
      <h1 class="small" tabIndex={-1}>
        Your team, at a glance
      </h1>
      <p class="lead">Who is ready, who is stuck, and what the whole team gets wrong, without reading over anyone’s shoulder.</p>
      {note !== '' && (
        <p class="note" role="status">
          {note}
        </p>
      )}
      <form class="card" onSubmit={submit}>
        <h2>Sign in</h2>
        <p>Open the one-time link that another lead, Slack or the terminal gave you. At the machine, this prints one:</p>
        <pre>npm run -s whetstone -- team sign-in{known ? ` --team ${known}` : ''}</pre>
        {!known && (
          <p class="soft">
            With <code>--team</code> and its id for another team than demo.
          </p>
        )}
        <Field label="Or paste a lead’s token or the team’s API key" hint="It stays in this tab only and is gone when you close it.">
          {(given) => (
            <input
              {...given}
              type="password"
              autocomplete="off"
              required
              value={token}
              onInput={(event) => setToken(event.currentTarget.value)}
            />
          )}
        </Field>
        <Problem error={deed.error} />
        <button type="submit" class="primary" aria-disabled={deed.isBusy}>
          Sign in
        </button>
      </form>
    </main>
  )
}

/** Whoever opens a link that was meant for somebody else, or lies in a list of links, has taken nothing yet. */
function Arrival({ team, isBusy, arrive }: { team: string; isBusy: boolean; arrive: () => void }) {
  return (
    <main class="gate" id="main">
      <h1 class="small" tabIndex={-1}>
        A link to the team “{team}”
      </h1>
      <p class="lead">It signs you in, once. If it is an invitation, you lead the team from then on.</p>
      <button type="button" class="primary" aria-disabled={isBusy} onClick={arrive}>
        Go on
      </button>
    </main>
  )
}
