import type { Placement } from '../memory/placement.ts'
import type { Findings, ReportedQuestion } from './report.ts'

export interface Report extends Findings {
  readonly title: string
  readonly mode: string
  readonly started_at: string
  readonly finished_at: string | null
  readonly placement: Placement | null
}

const SAID = { at_once: 'said', when_asked: 'said when asked', not_said: 'not said' } as const

/** A report to read and to keep. Learners' words are quoted so that they format nothing. */
export function reportMarkdown(report: Report): string {
  const { figures } = report
  const lines = [
    `# ${plain(report.title)}: ${report.mode} report`,
    '',
    `${report.started_at.slice(0, 10)}. ${figures.answered} of ${figures.asked} questions answered, ${figures.solid} solid, ${figures.concepts_said} of ${figures.concepts} key points said, ${figures.red_flags} red flags (${figures.red_flags_corrected} set right), ${timeOf(figures.seconds)}.`,
    '',
    figures.score === null ? 'No question was answered.' : `Mean score: ${percent(figures.score)}.`,
    '',
    'This tells about these answers, not about a person; it is no hiring verdict.',
  ]
  if (report.placement !== null) lines.push('', '## Where to start', '', `**${report.placement.level}**. ${report.placement.why}`)
  lines.push(...list('Strongest', report.strongest), ...list('Weakest', report.weakest))
  lines.push(
    ...list(
      'What to study',
      report.study.map(({ text }) => text),
    ),
  )
  if (report.questions.length > 0) lines.push('', '## Question by question')
  for (const question of report.questions) lines.push('', ...questionLines(question))
  return `${lines.join('\n')}\n`
}

function questionLines(question: ReportedQuestion): string[] {
  const extras = [
    question.follow_ups > 0 ? `${question.follow_ups} follow-up${question.follow_ups > 1 ? 's' : ''}` : '',
    question.hints > 0 ? `${question.hints} hint${question.hints > 1 ? 's' : ''}` : '',
    question.confidence === null ? '' : `you were ${question.confidence}`,
    question.over_time ? 'over time' : '',
  ].filter((text) => text !== '')
  const score = question.score === null ? question.status : `${question.verdict?.replace('_', ' ')}, ${percent(question.score)}`
  const lines = [`### ${question.number}. ${plain(question.prompt)}`, '', `${[score, timeOf(question.seconds), ...extras].join(' · ')}`]
  for (const answer of question.answers) {
    if (answer.asked !== null) lines.push('', `*${plain(answer.asked)}*`)
    lines.push('', ...answer.text.split(/\r?\n/).map((line) => `> ${plain(line)}`))
  }
  if (question.concepts.length > 0) lines.push('', '| key point | |', '|---|---|')
  for (const { statement, said, essential } of question.concepts)
    lines.push(`| ${cell(statement)}${essential ? ' (essential)' : ''} | ${SAID[said]} |`)
  for (const flag of question.red_flags)
    lines.push('', `**Red flag${flag.corrected ? ', set right' : ''}:** ${plain(flag.claim)}. ${plain(flag.correction ?? '')}`.trimEnd())
  return lines
}

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', `## ${title}`, '', ...items.map((item) => `- ${plain(item)}`)]
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
const cell = (text: string): string => plain(text).replaceAll('\n', ' ')
const percent = (share: number): string => `${Math.round(share * 100)} %`

/** Whole seconds in words: `45 s`, `2 min`, `2 min 5 s`. */
function timeOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
}
