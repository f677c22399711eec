import * as z from 'zod'
import { type Actor, noteDeed } from '../actor.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { keepAnAdmin } from './keep-an-admin.ts'
import { type MemberView, viewMember } from './list-members.ts'

export const roleInput = z.object({ role: z.enum(['lead', 'admin']) })

/** Makes a learner a member, or gives a member another role. Throws `learner_not_found`, `last_admin`. */
export function setRole(cell: Cell, actor: Actor, learnerId: string, input: unknown): MemberView {
  const { role } = parseInput(roleInput, input)
  return cell.store.transaction((store) => {
    if (store.learner(learnerId) === undefined) throw new Refusal('learner_not_found', `Cannot find the learner "${learnerId}"`)
    const known = store.member(learnerId)
    if (role !== 'admin') keepAnAdmin(store, cell.now(), actor, learnerId)
    const member = { learnerId, role, since: known?.since ?? cell.now() }
    store.saveMember(member)
    noteDeed(store, cell, actor, 'member.set_role', learnerId, { from: known?.role ?? 'learner', to: role })
    return viewMember(store, member)
  })
}
