import { linkLearner, makeLinkCode } from '../../training/learner/link-learner.ts'
import { context, messageOf, note, words } from './messages/blocks.ts'
import type { Visit } from './visit.ts'

/** With a code: takes the history of the web over. Without one: gives a code and the address that takes it. */
export function runLink(visit: Visit, code: string | null): void {
  const { cell, learnerId, env } = visit
  if (code !== null) {
    linkLearner(cell, learnerId, code)
    visit.say(note('Linked: what you did on the web and here is one history now.'))
    return
  }
  const made = makeLinkCode(cell, learnerId, null, crypto.getRandomValues(new Uint8Array(8)))
  const address = env.publicUrl === undefined ? null : `${new URL(`/#link=${made.code}`, env.publicUrl)}`
  const how = address === null ? `Your code for the web: ${made.code}` : `Open this on the web within 15 minutes: ${address}`
  visit.say(
    messageOf(how, [
      ...words(how).blocks,
      context(
        `It works once. The code is \`${made.code}\`. To join the other way, make a code on the web and type \`/drill link CODE\` here.`,
      ),
    ]),
  )
}
