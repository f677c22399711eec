import * as z from 'zod'
import { type Actor, holdsTeam, noteDeed } from '../actor.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { type MadeCode, makeCode } from './ticket.ts'

const MINUTES = 15
export const signInLinkInput = z.object({ learner: z.string().min(1).max(100).optional() })

/**
 * A code that signs a member in once, within 15 minutes: whoever asks, or for admins any member by their learner's id. `random`: 16
 * bytes. Throws `forbidden`, `learner_not_found`.
 */
export function makeSignInLink(cell: Cell, actor: Actor, input: unknown, random: Uint8Array): MadeCode {
  const { learner = actor.id } = parseInput(signInLinkInput, input)
  if (learner === actor.id && holdsTeam(actor))
    throw new Refusal('invalid_input', 'Cannot make a sign-in link: name the member whom it signs in', '/learner')
  if (learner !== actor.id && actor.role !== 'admin')
    throw new Refusal('forbidden', 'Cannot make a sign-in link for somebody else: it takes an admin of the team')
  return cell.store.transaction((store) => {
    if (store.member(learner) === undefined)
      throw new Refusal('learner_not_found', `Cannot make a sign-in link: "${learner}" is no member of the team`)
    const { code, expires_at } = makeCode(store, cell, { kind: 'sign_in', learnerId: learner }, MINUTES, random)
    noteDeed(store, cell, actor, 'sign_in_link.create', learner)
    return { code, expires_at }
  })
}
