import type { HomeTabView } from 'slack-web-api-client'
import { listReviews } from '../../training/learner/list-reviews.ts'
import { showProgress } from '../../training/learner/show-progress.ts'
import type { Cell } from '../../training/ports.ts'
import { call, type Result } from './client.ts'
import type { DeskEnv } from './desk-env.ts'
import { actions, type Block, button, context, divider, header, section } from './messages/blocks.ts'
import { LIMITS } from './messages/limits.ts'
import { progressMap } from './messages/progress-message.ts'
import { fit } from './messages/text.ts'

const RECENT = 5

/** The Home tab: go on, what is due, what is held, recent reports. */
function homeView(cell: Cell, learnerId: string): HomeTabView {
  const progress = showProgress(cell, learnerId)
  const { due, waiting } = listReviews(cell, learnerId)
  const open = progress.open_drills[0]
  const buttons = [
    button(open === undefined ? 'New drill' : 'Go on where you were', open === undefined ? 'pick' : 'continue', '-', 'primary'),
    ...(open === undefined ? [] : [button('New drill', 'pick', '-')]),
    ...(due.length > 0 ? [button(`Review ${due.length} due`, 'review', '-')] : []),
    button('Settings', 'settings', '-'),
  ]
  const reviews =
    due.length === 0
      ? 'Nothing is due today.'
      : [
          `*${due.length} to review today*${waiting > 0 ? `, ${waiting} more wait` : ''}`,
          ...due.slice(0, 5).map(({ prompt }) => `• ${fit(prompt, 200).text}`),
        ].join('\n')
  const map = progressMap(progress)
  const finished = cell.store.drillsOf(learnerId).filter(({ status }) => status === 'finished')
  const reports = finished.slice(0, RECENT).flatMap(({ id, topic, mode, finishedAt }): Block[] => [
    {
      ...section(`${fit(cell.bank.find(topic)?.topic.title ?? 'All topics', 200).text} · ${mode} · ${(finishedAt ?? '').slice(0, 10)}`),
      accessory: button('Report', 'report', id),
    } as Block,
  ])
  const blocks: Block[] = [
    header('Your drills'),
    actions(buttons),
    section(reviews),
    divider,
    header('What you hold'),
    ...(map.blocks.length === 0 ? [section('Nothing answered yet.')] : map.blocks),
    ...(reports.length === 0 ? [] : [divider, header('Recent reports'), ...reports]),
    context('Answer in a direct message to this app, or with `/drill` anywhere.'),
  ]
  return { type: 'home', blocks: blocks.slice(0, LIMITS.viewBlocks) }
}

export function publishHome(env: DeskEnv, token: string, learnerId: string | null, user: string): Promise<Result<unknown>> {
  return call(env, token, (client) => client.views.publish({ user_id: user, view: homeView(env.cell, learnerId ?? '') }))
}
