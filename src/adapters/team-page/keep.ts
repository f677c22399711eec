import type { SignIn } from './session.ts'

const SIGN_IN = 'whetstone-team'
const DRAFT = 'whetstone-team-draft'

/** What this tab keeps until it is closed; without storage, nothing. */
const read = <Value>(name: string): Value | null => {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Value | null
  } catch {
    return null
  }
}
const write = (name: string, value: unknown): void => {
  try {
    if (value === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(value))
  } catch {}
}

export const keptSignIn = (): SignIn | null => read<SignIn>(SIGN_IN)
export const keepSignIn = (signIn: SignIn | null): void => write(SIGN_IN, signIn)
/** Unsaved changes of a plan, or of the one that is being made. */
export const keptDraft = <Draft>(plan: string): Draft | null => read<Draft>(`${DRAFT} ${plan}`)
export const keepDraft = (plan: string, draft: unknown): void => write(`${DRAFT} ${plan}`, draft)
