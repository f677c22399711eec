import type { ModalView } from 'slack-web-api-client'
import type { reportDrill } from '../../../training/drill/report-drill.ts'
import { listModal } from './answer-form.ts'
import { type Block, header, paragraphs, section } from './blocks.ts'
import { scoreBar } from './feedback-message.ts'
import { fit } from './text.ts'

const MOST_QUESTIONS = 25

/** The report of a finished drill as a form without fields. */
export function reportView(report: ReturnType<typeof reportDrill>): ModalView {
  const { figures } = report
  const blocks: Block[] = [
    header(report.title),
    section(
      `${report.mode} · ${figures.answered} of ${figures.asked} answered, ${figures.solid} solid${figures.score === null ? '' : `\n${scoreBar(figures.score)}`}`,
    ),
  ]
  if (report.placement !== null) blocks.push(section(`*Placed at ${report.placement.level}.* ${fit(report.placement.why, 2000).text}`))
  for (const question of report.questions.slice(0, MOST_QUESTIONS)) {
    const score = question.score === null ? question.status : scoreBar(question.score)
    const lines = question.concepts.map(({ statement, said }) => `${said === 'not_said' ? '○' : '✓'} ${fit(statement, 400).text}`)
    const flags = question.red_flags.map(({ claim, correction }) => `⚑ ${fit(correction ?? claim, 400).text}`)
    blocks.push(...paragraphs([`*${question.number}. ${fit(question.prompt, 800).text}*`, score, ...lines, ...flags], 2).blocks)
  }
  const study = report.study.slice(0, 10).map(({ text }) => `• ${fit(text, 400).text}`)
  if (study.length > 0) blocks.push(...paragraphs(['*To look at again*', ...study], 2).blocks)
  return listModal('Report', blocks)
}
