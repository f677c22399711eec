import { Refusal } from '../../training/refusal.ts'
import { type Delivery, deliveryIds } from './delivery.ts'
import type { DeskEnv } from './desk-env.ts'
import { hear } from './hear.ts'
import { enqueue } from './job.ts'
import { type Message, note } from './messages/blocks.ts'
import { press } from './press.ts'
import { readOrder } from './read-command.ts'
import { wordsOf } from './refusals.ts'
import { runOrder } from './run-order.ts'
import { submit } from './submit.ts'
import { installationOf } from './tokens.ts'
import { letIn, type Opening, queueOf, type Visit } from './visit.ts'

const KEPT_MS = 24 * 60 * 60_000

/** What Slack is answered at once, and the forms to open right after. */
export interface TakenUp {
  readonly answer: unknown
  readonly openings: readonly Opening[]
  readonly isUninstalled: boolean
}
const NOTHING: TakenUp = { answer: null, openings: [], isUninstalled: false }

/**
 * Takes a delivery in one transaction: that it came, what it does, and what is to be said about it are kept together or not at all.
 * It is acknowledged after that, since what Slack was told must not get lost; it takes a few milliseconds of the three seconds.
 */
export function takeDelivery(env: DeskEnv, delivery: Delivery): TakenUp {
  return env.cell.store.transaction((store) => {
    const now = env.cell.now()
    store.forgetDeliveries(new Date(Date.parse(now) - KEPT_MS).toISOString())
    if (!store.takeDelivery(deliveryIds(delivery), now)) return NOTHING
    return takeUp(env, delivery, true)
  })
}

/** Does what a delivery asks for. `isAwaited`: Slack waits for the answer, which may hold one message. */
export function takeUp(env: DeskEnv, delivery: Delivery, isAwaited = false): TakenUp {
  if (delivery.kind === 'uninstalled') return uninstall(env, delivery)
  const openings: Opening[] = []
  const heard: { answer: unknown } = { answer: null }
  const say = (message: Message): boolean => {
    if (!isAwaited || delivery.kind !== 'command' || heard.answer !== null) return false
    heard.answer = { response_type: 'ephemeral', ...message }
    return true
  }
  const visit = letIn(env, delivery, { say, open: (opening) => openings.push(opening) })
  readProfileOnce(visit)
  try {
    const reply = dispatch(visit, delivery)
    return { answer: reply ?? heard.answer, openings, isUninstalled: false }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    visit.say(note(wordsOf(error)))
    return { answer: heard.answer, openings, isUninstalled: false }
  }
}

function dispatch(visit: Visit, delivery: Exclude<Delivery, { kind: 'uninstalled' }>): unknown {
  const { env, place, user, learnerId } = visit
  switch (delivery.kind) {
    case 'command':
      return runOrder(visit, readOrder(delivery.text), delivery, `command ${delivery.trigger}`)
    case 'action':
      return press(visit, delivery)
    case 'submission':
      return submit(visit, delivery)
    case 'message':
      return hear(visit, delivery)
    case 'home':
      return enqueue(env, queueOf(place, user), learnerId, { kind: 'home', place, user })
  }
}

/** The time zone is Slack's until the learner sets another. */
function readProfileOnce({ env, cell, place, user, learnerId }: Visit): void {
  const queue = `profile ${learnerId}`
  const { store } = cell
  if (store.profile(learnerId) !== undefined || store.settings(learnerId) !== undefined || store.firstOutgoing(queue) !== undefined) return
  enqueue(env, queue, learnerId, { kind: 'profile', place, user, next: null })
}

/** Said again after the app was installed anew, it is about the old installation. */
function uninstall(env: DeskEnv, { place, at }: Extract<Delivery, { kind: 'uninstalled' }>): TakenUp {
  const installation = installationOf(env, place)
  if (installation === undefined) return { ...NOTHING, isUninstalled: true }
  if (Date.parse(installation.installedAt) > at * 1000 + 999) return NOTHING
  env.cell.store.removeInstallation(installation.workspace)
  return { ...NOTHING, isUninstalled: true }
}
