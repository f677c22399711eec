import { reportDrill } from '../../training/drill/report-drill.ts'
import { resumeDrill } from '../../training/drill/resume-drill.ts'
import { listReviews } from '../../training/learner/list-reviews.ts'
import { showProgress } from '../../training/learner/show-progress.ts'
import { whatLeadsSee } from '../../training/notice/what-leads-see.ts'
import { findTopics } from '../../training/topic/find-topics.ts'
import { listTopics } from '../../training/topic/list-topics.ts'
import type { Command } from './delivery.ts'
import { beginDrill, sayInDrill, showQuestion } from './drill-talk.ts'
import { inviteJoiner } from './invite-joiner.ts'
import { runLink } from './link.ts'
import { note } from './messages/blocks.ts'
import { helpMessage, pickerMessage, unknownMessage } from './messages/picker-message.ts'
import { progressMessage } from './messages/progress-message.ts'
import { reportView } from './messages/report-view.ts'
import { runPlan } from './plan-order.ts'
import { nearestOrder, type Order } from './read-command.ts'
import { settingsForm } from './settings-form.ts'
import { runTeam } from './team-order.ts'
import { runTeamPage } from './team-page.ts'
import type { Visit } from './visit.ts'

/** Does what was ordered after `/drill`, or in a direct message in the same words. */
export function runOrder(visit: Visit, order: Order, command: Command | null, key: string): void {
  const { cell, learnerId } = visit
  switch (order.order) {
    case 'pick':
      pick(visit)
      break
    case 'help':
      visit.say(helpMessage(whatLeadsSee(cell.store.options())))
      break
    case 'progress':
      visit.say(progressMessage(showProgress(cell, learnerId), listReviews(cell, learnerId).due.length))
      break
    case 'report':
      lastReport(visit)
      break
    case 'settings':
      if (command === null) visit.say(note('Type /drill settings, or open the Home tab of this app.'))
      else visit.open(settingsForm(visit))
      break
    case 'move':
      moveOn(visit, order.move, key)
      break
    case 'link':
      runLink(visit, order.code)
      break
    case 'team_page':
      if (command === null) visit.say(note("Type /drill team: that answers you alone, with a link to your team's page."))
      else runTeamPage(visit, command)
      break
    case 'team':
      if (command === null || command.isDirect) visit.say(note('Type /drill team with a topic in the channel that shall get the question.'))
      else runTeam(visit, order, command)
      break
    case 'plan':
      runPlan(visit, order, command)
      break
    case 'start':
      if (order.joiner !== null) inviteJoiner(visit, { ...order, joiner: order.joiner }, command)
      else start(visit, order)
  }
}

export function pick(visit: Visit, before?: string): void {
  visit.say(pickerOf(visit, before))
}

export function showReport(visit: Visit, drillId: string): void {
  visit.open(reportView(reportDrill(visit.cell, visit.learnerId, drillId)))
}

function moveOn(visit: Visit, move: string, key: string): void {
  const open = resumeDrill(visit.cell, visit.learnerId, null)
  if (open === undefined) visit.say(pickerOf(visit, 'No drill is open. What shall we drill?'))
  else sayInDrill(visit, open.drill.id, key, { move })
}

/** So many words that are no order are an answer, and no topic with a slip of the finger. */
const SENTENCE = 3
const HOW_TO_ANSWER = 'To answer, press Answer, or write to me in a direct message.'

function start(visit: Visit, { words, level, mode }: Extract<Order, { order: 'start' }>): void {
  const { topics, unknown } = findTopics(visit.cell, words)
  const open = resumeDrill(visit.cell, visit.learnerId, null)
  const [first, ...others] = topics
  const stray = unknown.map(({ word, meant }) => ({ word, meant: nearestOrder(word) ?? meant }))
  if (words.length === 0 && mode === 'review') beginDrill(visit, { topic: null, level, mode })
  else if (first !== undefined && others.length === 0 && stray.length === 0) beginDrill(visit, { topic: first.id, level, mode })
  else if (stray.length >= SENTENCE && open !== undefined)
    showQuestion(visit, { ...open, reply: [{ kind: 'note', text: `${HOW_TO_ANSWER} This is where we are.` }, ...open.reply] })
  else {
    const how = open === undefined || stray.length === 0 ? '' : ` ${HOW_TO_ANSWER}`
    const before = stray.length > 0 ? unknownMessage(stray) + how : words.length === 0 ? 'Which topic?' : 'Several topics fit. Which one?'
    visit.say(pickerMessage(topics.length > 0 ? topics : listTopics(visit.cell), open !== undefined, before, { level, mode }))
  }
}

function lastReport(visit: Visit): void {
  const last = visit.cell.store.drillsOf(visit.learnerId).find(({ status }) => status === 'finished')
  if (last !== undefined) showReport(visit, last.id)
  else if (resumeDrill(visit.cell, visit.learnerId, null) !== undefined)
    visit.say(note('No drill is finished yet; the report comes at its end.'))
  else visit.say(note('No drill is finished yet. Type /drill to start one.'))
}

const pickerOf = ({ cell, learnerId }: Visit, before?: string) =>
  pickerMessage(listTopics(cell), resumeDrill(cell, learnerId, null) !== undefined, before)
