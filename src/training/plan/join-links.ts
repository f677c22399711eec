import * as z from 'zod'
import { type Actor, noteDeed } from '../actor.ts'
import { whatLeadsSee } from '../notice/what-leads-see.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { hashOf, newCode } from '../team/ticket.ts'
import type { Ticket } from '../team-ports.ts'
import { findOpenPlan, findPlan } from './find-plan.ts'

export const joinLinkInput = z.object({ cohort: z.string().trim().max(100, 'at most 100 characters').default('') })
export interface JoinLink {
  /** Names the link, and opens nothing. */
  readonly id: string
  readonly cohort: string
  readonly created_at: string
}

/**
 * A link that enrols whoever opens it, until it is taken back. The code is shown this once.
 * `random`: 16 bytes. Throws `plan_not_found`, `plan_archived`.
 */
export function makeJoinLink(
  cell: Cell,
  actor: Actor,
  planId: string,
  input: unknown,
  random: Uint8Array,
): JoinLink & { readonly code: string } {
  const { cohort } = parseInput(joinLinkInput, input)
  return cell.store.transaction((store) => {
    findOpenPlan(store, planId)
    const code = newCode(store, random)
    const ticket: Ticket = {
      hash: hashOf(cell, code),
      grant: { kind: 'join', planId, cohort },
      expiresAt: null,
      isOnce: false,
      createdAt: cell.now(),
    }
    store.addTicket(ticket)
    noteDeed(store, cell, actor, 'join_link.create', planId, { link: ticket.hash, cohort })
    return { ...viewLink(ticket, cohort), code }
  })
}

/** The links of a plan that work, oldest first, and what joiners are told that leads can see. Throws `plan_not_found`. */
export function listJoinLinks({ store }: Cell, planId: string): { links: JoinLink[]; note: string } {
  findPlan(store, planId)
  const links = store.tickets().flatMap((ticket) => {
    const { grant } = ticket
    return grant.kind === 'join' && grant.planId === planId ? [viewLink(ticket, grant.cohort)] : []
  })
  return { links, note: whatLeadsSee(store.options()) }
}

/** Takes a link back; who came by it stays. Throws `plan_not_found`, `code_unknown`. */
export function removeJoinLink(cell: Cell, actor: Actor, planId: string, id: string): void {
  cell.store.transaction((store) => {
    findPlan(store, planId)
    const grant = store.ticket(id, cell.now())?.grant
    if (grant?.kind !== 'join' || grant.planId !== planId)
      throw new Refusal('code_unknown', `Cannot take the link "${id}" back: the plan has no such link`)
    store.removeTicket(id)
    noteDeed(store, cell, actor, 'join_link.remove', planId, { link: id })
  })
}

const viewLink = ({ hash, createdAt }: Ticket, cohort: string): JoinLink => ({ id: hash, cohort, created_at: createdAt })
