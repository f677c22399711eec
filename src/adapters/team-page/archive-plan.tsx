import { useState } from 'preact/hooks'
import { Problem } from './pieces.tsx'
import type { Plan, Session } from './session.ts'
import { useDeed } from './use-load.ts'

/** Ends a plan for everybody in it, asked twice. */
export function ArchivePlan({ session, plan, done }: { session: Session; plan: Plan; done: () => void }) {
  const [isSure, setSure] = useState(false)
  const deed = useDeed()
  const archive = (): void =>
    void deed.run(async () => {
      await session.ask((client) => client.v1.team.plans[':id'].archive.$post({ param: { id: plan.id } }))
      done()
    })
  return (
    <>
      <Problem error={deed.error} />
      {isSure ? (
        <button type="button" class="danger" onClick={archive}>
          Really end it for everybody?
        </button>
      ) : (
        <button type="button" onClick={() => setSure(true)}>
          Archive
        </button>
      )}
    </>
  )
}
