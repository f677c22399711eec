import { useEffect, useRef, useState } from 'preact/hooks'
import { ArchivePlan } from './archive-plan.tsx'
import { bodyOf, type Draft, draftOf, EMPTY, movedItem, withItem } from './draft.ts'
import { keepDraft, keptDraft } from './keep.ts'
import { Problem } from './pieces.tsx'
import { PlanBasics } from './plan-basics.tsx'
import { PlanItem } from './plan-item.tsx'
import { PlanTemplates } from './plan-templates.tsx'
import { planLink } from './route.ts'
import { type Plan, ServerSaysNo, type Session } from './session.ts'
import { useDeed, useLoad } from './use-load.ts'

const NEW = 'new'

/** Makes or changes a plan. What is not saved yet stays in this tab, whatever happens. */
export function PlanEditor({ session, plan, saved }: { session: Session; plan: Plan | null; saved: () => void }) {
  const name = plan?.id ?? NEW
  const fresh = plan === null ? EMPTY : draftOf(plan, plan.version)
  const [kept] = useState(() => keptDraft<Draft>(name))
  const [draft, setDraft] = useState<Draft>(kept ?? fresh)
  const [isChanged, setChanged] = useState(kept !== null)
  const [told, setTold] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const deed = useDeed()
  const bank = useLoad(async () => {
    const [topics, templates] = await Promise.all([
      session.ask((client) => client.v1.topics.$get({ query: {} } as never)),
      session.ask((client) => client.v1.team['plan-templates'].$get()),
    ])
    return { topics: topics.topics, templates: templates.templates }
  }, session.token)
  const change = (next: Draft): void => {
    setDraft(next)
    setChanged(true)
    setTold('')
    keepDraft(name, next)
  }
  const discard = (): void => {
    keepDraft(name, null)
    setDraft(fresh)
    setChanged(false)
    deed.clear()
  }
  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isChanged])
  const error = deed.error instanceof ServerSaysNo ? deed.error : undefined
  useEffect(() => {
    if (error !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [error])
  const wrongAt = (path: string): string | undefined => error?.faults.find(({ pointer }) => pointer === path)?.detail
  const send = async (version: number): Promise<void> => {
    const body = bodyOf(draft)
    const { plan: made } =
      plan === null
        ? await session.ask((client) => client.v1.team.plans.$post({ json: body }))
        : await session.ask((client) => client.v1.team.plans[':id'].$put({ param: { id: plan.id }, json: { ...body, version } }))
    keepDraft(name, null)
    setChanged(false)
    setDraft(draftOf(made, made.version))
    setTold('Saved.')
    saved()
    if (plan === null) location.hash = planLink(made.id, 'enrol')
  }
  const save = (): void => void deed.run(() => send(draft.version ?? 0))
  const saveOver = (): void =>
    void deed.run(async () => {
      const { version } = await session.ask((client) => client.v1.team.plans[':id'].$get({ param: { id: plan?.id ?? '' } }))
      await send(version)
    })
  const loadTheirs = (): void =>
    void deed.run(async () => {
      const theirs = await session.ask((client) => client.v1.team.plans[':id'].$get({ param: { id: plan?.id ?? '' } }))
      keepDraft(name, null)
      setDraft(draftOf(theirs, theirs.version))
      setChanged(false)
      saved()
    })
  const isArchived = plan !== null && plan.archived_at !== null
  return (
    <form
      ref={form}
      class="editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {plan === null && (
        <>
          <h1 class="small" tabIndex={-1}>
            Make a plan
          </h1>
          <PlanTemplates templates={bank.value?.templates ?? []} choose={(template) => change(draftOf(template.plan, null))} />
        </>
      )}
      {isArchived && <p class="note">This plan is archived. What was passed is kept; it cannot be changed any more.</p>}
      {kept !== null && isChanged && (
        <p class="note" role="status">
          These are your changes from before, not saved yet.{' '}
          <button type="button" class="small" onClick={discard}>
            Discard them
          </button>
        </p>
      )}
      <PlanBasics draft={draft} change={change} wrongAt={wrongAt} />
      <section class="card" aria-labelledby="plan-items">
        <h2 id="plan-items">What to know by when</h2>
        <p class="soft">Day 1 is a joiner’s first day. Whoever passed an item keeps that, whatever you change here.</p>
        {wrongAt('/items') !== undefined && <p class="error">{wrongAt('/items')}</p>}
        <ol class="plan-items">
          {draft.items.map((item, at) => (
            <PlanItem
              key={item.key}
              item={item}
              number={at + 1}
              topics={bank.value?.topics ?? []}
              wrongAt={(field) => wrongAt(`/items/${at}/${field}`) ?? (field === 'topic' ? wrongAt(`/items/${at}/id`) : undefined)}
              change={(next) => change(withItem(draft, at, next))}
              move={(by) => change(movedItem(draft, at, Math.max(0, at + by)))}
              remove={() => change({ ...draft, items: draft.items.filter((_, index) => index !== at) })}
            />
          ))}
        </ol>
        <button
          type="button"
          onClick={() => change({ ...draft, items: [...draft.items, nextItem(draft, bank.value?.topics[0]?.id ?? '')] })}
        >
          Add an item
        </button>
      </section>
      <Problem error={deed.error}>
        {error?.code === 'plan_changed' ? (
          <>
            <p>
              <b>Somebody saved this plan while you were writing.</b> Your changes are still here and still unsaved.
            </p>
            <div class="deeds">
              <button type="button" onClick={loadTheirs}>
                Drop mine, show theirs
              </button>
              <button type="button" onClick={saveOver}>
                Save mine over theirs
              </button>
            </div>
          </>
        ) : undefined}
      </Problem>
      <div class="save-bar">
        <button type="submit" class="primary" aria-disabled={deed.isBusy || isArchived}>
          {plan === null ? 'Make the plan' : 'Save'}
        </button>
        {isChanged && plan !== null && (
          <button type="button" onClick={discard}>
            Discard changes
          </button>
        )}
        <span role="status">{told !== '' ? told : isChanged ? 'Not saved yet.' : ''}</span>
        <span class="grow" />
        {plan !== null && !isArchived && <ArchivePlan session={session} plan={plan} done={saved} />}
      </div>
    </form>
  )
}

let made = 0
function nextItem({ items }: Draft, topic: string): Draft['items'][number] {
  const last = items.at(-1)
  const opens = Number(last?.due ?? 0) + 1
  const key = `new ${++made}`
  return {
    id: null,
    key,
    topic: last?.topic ?? topic,
    level: last?.level ?? 'junior',
    mode: 'practice',
    opens: String(opens),
    due: String(opens + 2),
    least: '',
  }
}
