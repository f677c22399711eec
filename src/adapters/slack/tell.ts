import type { Tell } from '../../training/notice/tell-learner.ts'
import type { DeskEnv } from './desk-env.ts'
import { actions, button, context, type Message, messageOf, paragraphs, words } from './messages/blocks.ts'
import { fit } from './messages/text.ts'
import { nameOf, type Place, placeOfName } from './workspace.ts'

const MORE = { plan: ['`/drill plan` shows all of it.'], team: ['`/drill team` leads to all of it, on the web.'], none: [] } as const

/** A message from the team, with a button for each drill that it speaks of. */
export function tellMessage({ text, lines, drills, more }: Pick<Tell, 'text' | 'lines' | 'drills' | 'more'>): Message {
  const buttons = drills.map(({ label, topic, level, mode }, index) =>
    button(`Start: ${label}`, `begin-${index}`, `${mode} ${level} ${topic}`),
  )
  return messageOf([text, ...lines].join('\n'), [
    ...words(text).blocks,
    ...paragraphs(lines.map((line) => `• ${fit(line, 600).text}`)).blocks,
    ...(buttons.length === 0 ? [] : [actions(buttons)]),
    ...MORE[more].map(context),
  ])
}

/** Where a learner is in Slack; undefined: nowhere that we know. */
export function addressOf({ cell }: Pick<DeskEnv, 'cell'>, learnerId: string): { place: Place; user: string } | undefined {
  const { store } = cell
  const profile = store.profile(learnerId)
  if (profile !== undefined) return { place: placeOfName(profile.workspace), user: profile.user }
  const identity = store.identitiesOf(learnerId).find(({ channel }) => channel === 'slack')
  const [home = '', user = ''] = identity?.externalId.split('/') ?? []
  if (user === '') return undefined
  // Of a user of a grid we know the grid only: any of its workspaces will do.
  const installed = store.installations().find(({ workspace }) => workspace.startsWith(`slack:${home}/`))
  if (installed !== undefined) return { place: placeOfName(installed.workspace), user }
  return { place: placeOfName(home.startsWith('E') ? nameOf(home, null) : nameOf(null, home)), user }
}
