import type { Plan } from '../../../core/learning/plan/plan.ts'
import type { Cell } from '../../../training/ports.ts'
import { typed } from '../typed.ts'

/** The plan that somebody means, by its id or by part of its name. */
export function whichPlan({ store }: Cell, which: string): Plan {
  const all = store.plans()
  const exact = all.find(({ id }) => id === which)
  if (exact !== undefined) return exact
  const open = all.filter(({ archivedAt }) => archivedAt === null)
  const named = open.filter(({ name }) => name.toLowerCase().includes(which.toLowerCase()))
  const [only, ...others] = named
  if (only !== undefined && others.length === 0) return only
  const those = (named.length > 0 ? named : open).map(({ id, name }) => `\n  ${id}  ${name}`).join('')
  if (those === '')
    throw new Error(
      `Cannot find the plan: there is none yet; make one with \`${typed('team plan create --template kubernetes-networking-10', store.team()?.id)}\``,
    )
  throw new Error(`Cannot find the plan "${which}": ${named.length > 0 ? 'several are called that' : 'there are'}${those}`)
}

/** The learner that somebody means, by their id or by that of a channel. */
export function whichLearner({ store }: Cell, who: string): string {
  const known = store.learner(who) ?? store.learnerByIdentity('web', who) ?? store.learnerByIdentity('slack', who.replace(':', '/'))
  if (known === undefined)
    throw new Error(`Cannot find the learner "${who}"; \`${typed('team people <plan>', store.team()?.id)}\` lists them with their ids`)
  return known.id
}
