import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Loaded } from './use-load.ts'

export const Unseen = ({ children }: { children: ComponentChildren }) => <span class="unseen">{children}</span>

/** What went wrong, said at once. */
export function Problem({ error, children }: { error: Error | undefined; children?: ComponentChildren }) {
  return <div role="alert">{error !== undefined && <div class="problem">{children ?? error.message}</div>}</div>
}

/** What was loaded; until then that it is, and what went wrong. */
export function Load<Value>({ of, children }: { of: Loaded<Value>; children: (value: Value) => ComponentChildren }) {
  return (
    <>
      <Problem error={of.error}>
        {of.error?.message}{' '}
        <button type="button" class="small" onClick={of.reload}>
          Try again
        </button>
      </Problem>
      {of.value === undefined ? of.isLoading && <p class="soft loading">Loading…</p> : children(of.value)}
    </>
  )
}

export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="card empty">
      <h2>{title}</h2>
      <div>{children}</div>
    </div>
  )
}

/** A field with its label, and under it what is wrong with it. */
export function Field({
  label,
  error,
  hint,
  children,
}: {
  label: ComponentChildren
  error?: string | undefined
  hint?: string
  children: (given: { id: string; 'aria-invalid'?: 'true'; 'aria-describedby'?: string }) => ComponentChildren
}) {
  const id = useId()
  const about = [error === undefined ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`].filter((each) => each !== '').join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
        ...(about === '' ? {} : { 'aria-describedby': about }),
      })}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** Something shown once, with a button that copies it. */
export function Copy({ text, label }: { text: string; label: string }) {
  const [done, setDone] = useState('')
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setDone('Copied.'),
      () => setDone('Copying is not allowed here: select it and copy it.'),
    )
  }
  return (
    <div class="copy">
      <input readOnly value={text} aria-label={label} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" class="primary" onClick={copy}>
        Copy
      </button>
      <span role="status">{done}</span>
    </div>
  )
}

/** Back and forth through pages of a list. */
export function Pages({
  offset,
  limit,
  total,
  go,
  what,
}: {
  offset: number
  limit: number
  total: number
  go: (offset: number) => void
  what: string
}) {
  if (total <= limit && offset === 0) return null
  return (
    <nav class="pages" aria-label={`Pages of ${what}`}>
      <button type="button" disabled={offset === 0} onClick={() => go(Math.max(0, offset - limit))}>
        ← Before
      </button>
      <span>
        {offset + 1}–{Math.min(total, offset + limit)} of {total.toLocaleString('en')}
      </span>
      <button type="button" disabled={offset + limit >= total} onClick={() => go(offset + limit)}>
        Next →
      </button>
    </nav>
  )
}

/** What may be wider than the page: it scrolls by itself, with the keyboard too. */
export function Scroll({ label, kind = '', children }: { label: string; kind?: 'short' | 'people' | ''; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached without a mouse
    <section class={`scroll ${kind}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
