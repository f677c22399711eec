import * as z from 'zod'
import { type Actor, noteDeed } from '../actor.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { checkHome, postAddress } from './post-address.ts'

/** What the credentials are sealed about. */
export const SEALED_FOR_LRS = 'lrs'
/** What is sealed, as JSON. */
export const LRS_CREDENTIALS = z.object({ username: z.string(), password: z.string() })
const word = z.string().min(1, 'it is empty').max(500, 'at most 500 characters')
export const lrsInput = z.object({
  /** The base of its API: `statements` is added to it. */
  url: postAddress.regex(/^[^?#]*$/, 'no query and no # part: `statements` is added to it'),
  username: word,
  password: word,
  /** Whether the words of answers go along, of those that are given from now on. */
  with_text: z.boolean().default(false),
})
export interface LrsView {
  readonly url: string
  readonly with_text: boolean
}

/** null: the team has none. */
export function showLrs({ store }: Pick<Cell, 'store'>): LrsView | null {
  const { lrs } = store.options()
  return lrs === null ? null : { url: lrs.url, with_text: lrs.withText }
}

/** Sets the LRS to which statements go from now on. `sealed`: its credentials, sealed. `isHomeOnly`: whether the server serves this machine alone. Throws `invalid_input`. */
export function setLrs(cell: Cell, actor: Actor, input: unknown, sealed: string, isHomeOnly: boolean): LrsView {
  const { url, with_text: withText } = parseInput(lrsInput, input)
  checkHome(url, isHomeOnly)
  cell.store.transaction((store) => {
    store.saveOptions({ ...store.options(), lrs: { url, sealed, withText } })
    noteDeed(store, cell, actor, 'lrs.set', new URL(url).host, { with_text: withText })
  })
  return { url, with_text: withText }
}

/** No more statements go out; those that wait become dead letters. */
export function removeLrs(cell: Cell, actor: Actor): void {
  cell.store.transaction((store) => {
    const { lrs } = store.options()
    if (lrs === null) return
    store.saveOptions({ ...store.options(), lrs: null })
    noteDeed(store, cell, actor, 'lrs.remove', new URL(lrs.url).host)
  })
}
