import { answerTeamQuestion } from '../../training/channel/team-question.ts'
import { readDrill } from '../../training/drill/read-drill.ts'
import { resumeDrill } from '../../training/drill/resume-drill.ts'
import { Refusal } from '../../training/refusal.ts'
import type { Action } from './delivery.ts'
import { beginDrill, sayInDrill, showQuestion } from './drill-talk.ts'
import { answerForm, fullTalk } from './messages/answer-form.ts'
import { note } from './messages/blocks.ts'
import { readRef, type TurnRef, writeRef } from './messages/turn-ref.ts'
import type { DrillMode, LevelName } from './read-command.ts'
import { pick, runOrder, showReport } from './run-order.ts'
import { settingsForm } from './settings-form.ts'
import type { Visit } from './visit.ts'

/** Does what a button says. Menus alone say nothing until Start is pressed. */
export function press(visit: Visit, { action, value, values }: Action): void {
  const ref = readRef(value)
  if (ref !== undefined) pressInTurn(visit, action, ref, value)
  else if (action === 'report') showReport(visit, value)
  else if (action === 'settings') visit.open(settingsForm(visit))
  else if (action === 'pick') pick(visit)
  else if (action === 'help' || action === 'progress') runOrder(visit, { order: action }, null, '')
  else if (action === 'review') beginDrill(visit, { topic: null, level: null, mode: 'review' })
  else if (action === 'continue') goOn(visit)
  else if (action === 'start') startPicked(visit, values)
  else if (action === 'begin' || action.startsWith('begin-')) startInvited(visit, value)
  else if (action === 'team-answer') answerForTeam(visit, value)
}

function pressInTurn(visit: Visit, action: string, ref: TurnRef, value: string): void {
  const { cell, learnerId } = visit
  const move = /^move-(.+)$/.exec(action)?.[1]
  if (move !== undefined) sayInDrill(visit, ref, `${value} ${move}`, { move })
  else if (action === 'answer') openAnswer(visit, ref.drill)
  else if (action === 'more') visit.open(fullTalk(readDrill(cell, learnerId, ref.drill), ref.turn))
}

function goOn(visit: Visit): void {
  const open = resumeDrill(visit.cell, visit.learnerId, null)
  if (open === undefined) pick(visit)
  else showQuestion(visit, open)
}

function startPicked(visit: Visit, values: Action['values']): void {
  const topic = values['pick-topic'] ?? null
  if (topic === null) visit.say(note('Choose a topic first.'))
  else beginDrill(visit, { topic, level: levelOf(values['pick-level']), mode: modeOf(values['pick-mode']) })
}

function startInvited(visit: Visit, value: string): void {
  const [mode, level, topic = ''] = value.split(' ')
  beginDrill(visit, { topic, level: levelOf(level), mode: modeOf(mode) })
}

function answerForTeam(visit: Visit, id: string): void {
  const { drillId } = answerTeamQuestion(visit.cell, visit.learnerId, id)
  if (readDrill(visit.cell, visit.learnerId, drillId).turn === null) showReport(visit, drillId)
  else openAnswer(visit, drillId)
}

/** The form is for what is asked now, also when the button is an older one. */
function openAnswer(visit: Visit, drill: string): void {
  const { turn } = readDrill(visit.cell, visit.learnerId, drill)
  if (turn === null) throw new Refusal('drill_finished', 'Cannot answer: the drill is finished')
  visit.open(answerForm(turn, writeRef({ drill, turn: turn.id, step: turn.step }), visit.spot))
}

const levelOf = (word: string | null | undefined): LevelName | null =>
  word === 'junior' || word === 'middle' || word === 'senior' ? word : null
const modeOf = (word: string | null | undefined): DrillMode =>
  word === 'interview' || word === 'placement' || word === 'review' ? word : 'practice'
