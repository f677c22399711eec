import type { ModalView } from 'slack-web-api-client'
import { signInLearner } from '../../training/learner/sign-in-learner.ts'
import type { Cell } from '../../training/ports.ts'
import type { Delivery } from './delivery.ts'
import type { DeskEnv } from './desk-env.ts'
import { enqueue, jsonOf } from './job.ts'
import { answerMetadata, type Spot } from './messages/answer-form.ts'
import type { Message } from './messages/blocks.ts'
import { type Place, userName } from './workspace.ts'

/** Someone in Slack who wants something, and the ways to answer them. */
export interface Visit {
  readonly env: DeskEnv
  readonly cell: Cell
  readonly place: Place
  readonly user: string
  readonly learnerId: string
  readonly spot: Spot
  /** Says it to them alone: where they are, or in a direct message. `drillId`: a direct message becomes that drill's thread. */
  say(message: Message, drillId?: string): void
  /** Opens a form at once: Slack allows three seconds. */
  open(view: ModalView): void
}
/** A form to be opened right after the answer. */
export interface Opening {
  readonly place: Place
  readonly trigger: string
  readonly view: ModalView
  readonly spot: Spot
}

type Visitor = Exclude<Delivery, { kind: 'uninstalled' }>

/** Lets a visitor in, as a learner of the team. What is said goes to `say`, else into the outbox; forms go to `open`. */
export function letIn(
  env: DeskEnv,
  delivery: Visitor,
  on: { say: (message: Message) => boolean; open: (opening: Opening) => void },
): Visit {
  const { cell } = env
  const { place, user } = delivery
  const learnerId = signInLearner(cell, { external_id: userName(place, user), name: user }, 'slack').id
  const spot = spotOf(delivery)
  return {
    env,
    cell,
    place,
    user,
    learnerId,
    spot,
    say: (message, drillId) => {
      const isThread = drillId !== undefined && delivery.kind === 'command' && delivery.isDirect
      if (!isThread && on.say(message)) return
      const to = isThread ? { ...spot, url: null } : spot
      enqueue(env, queueOf(place, user), learnerId, { kind: 'say', place, spot: to, message: jsonOf(message), drillId: drillId ?? null })
    },
    open: (view) => on.open({ place, trigger: 'trigger' in delivery ? delivery.trigger : '', view, spot }),
  }
}

/** Everything for one user goes out in order. */
export const queueOf = (place: Place, user: string): string => `user ${userName(place, user)}`

function spotOf(delivery: Visitor): Spot {
  const nowhere: Spot = { user: delivery.user, url: null, channel: null, thread: null }
  switch (delivery.kind) {
    case 'command':
      return { ...nowhere, url: delivery.responseUrl }
    case 'message':
      return { ...nowhere, channel: delivery.channel, thread: delivery.thread }
    case 'action': {
      const { message, responseUrl } = delivery
      return message?.isDirect === true
        ? { ...nowhere, channel: message.channel, thread: message.thread }
        : { ...nowhere, url: responseUrl }
    }
    case 'submission':
      return readSpot(delivery.metadata) ?? nowhere
    case 'home':
      return nowhere
  }
}

function readSpot(metadata: string): Spot | undefined {
  try {
    return answerMetadata.shape.spot.parse((JSON.parse(metadata) as { spot?: unknown }).spot)
  } catch {
    return undefined
  }
}
