import { styleText } from 'node:util'
import type { Topic } from '../../core/bank/topic/topic.ts'
import type { Bar } from '../../core/grading/deciding/bars.ts'
import { type Decision, STATED } from '../../core/grading/deciding/decision.ts'
import { weightsFor } from '../../core/grading/deciding/score-item.ts'
import type { Grade } from '../../core/grading/grade-types.ts'
import { cancelledIn, doubtsBeside, type Reading } from './name-cues.ts'
import { visible } from './show-clause.ts'
import { type Filled, fillSlots, showSlots } from './show-slots.ts'

const LITTLE = 0.6
const SOME = 0.2
const ALL = 0.95

const BARRED: Record<Bar, string> = {
  unshown: 'nothing shows it',
  exchanged: 'two names have changed places',
  rejected: 'rejected elsewhere in the answer',
  contrary: 'what it claims first of all is denied',
  turned: 'what it compares has changed places',
  unmarked: 'a word marked with * is missing',
  unsaid: 'not claimed, or only listed',
  near: 'a near miss fits better',
  slight: 'the answer says next to nothing of what is asked',
  accusing: 'a red flag rests on all that shows it',
  bare: 'only a pattern shows it, and no phrase',
  little: 'too little of it is said for an accusation',
  shared: 'other items ask for all that it rests on',
  vetoed: 'a hedge, doubt or denial is left beside it',
  supposed: 'only supposed',
  unmeant: 'the words around it say that it is not meant',
}

/** A finding with its score and what keeps it from counting, and below it which words of the closest phrase are said. */
export function showFinding(
  finding: Grade['concepts'][number] | Grade['redFlags'][number],
  decision: Decision | undefined,
  topic: Topic,
  questionId: string,
  reading: Reading,
): string[] {
  const isFound = finding.state === 'stated' || finding.state === 'asserted'
  const colour = finding.state === 'stated' ? 'green' : finding.state === 'asserted' ? 'red' : 'dim'
  const item =
    topic.questions.find(({ id }) => id === questionId)?.concepts.find(({ id }) => id === finding.id) ??
    topic.red_flags.find(({ id }) => id === finding.id)
  const { reason } = finding
  const quote = isFound ? ` «${finding.evidence.map((span) => visible(span.text)).join(' … ')}»` : ''
  const notes = reason === null ? [] : [`${scoreOf(reason.score)} by ${phraseOf(reason.matched, item)}`]
  const cancelled = isFound && decision !== undefined ? cancelledIn(decision, reading) : undefined
  if (cancelled !== undefined) notes.push(cancelled)
  else if (reason?.cue !== undefined) notes.push(`cue "${visible(reason.cue.text)}"`)
  const closest = decision?.best?.ref.exemplar.source
  const phrase = closest === undefined ? undefined : textOf(closest, item)
  const filled = decision?.best === undefined || phrase === undefined ? [] : fillSlots(decision.best, phrase, reading)
  if (!isFound && decision !== undefined) notes.push(...shortcomings(decision, filled, reading))
  const because = notes.length === 0 ? '' : styleText('dim', `  ${notes.join(', ')}`)
  const other = decision?.pattern === undefined ? '' : `closest phrase "${phrase}"; `
  const slots = showSlots(filled)
  return [
    `${styleText(colour, `${finding.state.padEnd(12)} ${finding.id}`)}${quote}${because}`,
    ...(slots === '' ? [] : [styleText('dim', `${' '.repeat(13)}${other}${slots}`)]),
  ]
}

/** Never rounded up to the bar. */
const scoreOf = (score: number): string =>
  score >= STATED ? score.toFixed(2) : `${(Math.floor(score * 100) / 100).toFixed(2)} < ${STATED}`

/** What keeps the closest phrase from counting, as the decision saw it. */
function shortcomings({ item, bar, best, features }: Decision, filled: readonly Filled[], reading: Reading): string[] {
  if (best === undefined || features === undefined) return [bar === undefined ? 'nothing of any phrase is said' : BARRED[bar]]
  const { coverage, misplaced, foreign, besideAccusation, besideDenial, near, anywhere } = features
  const denied = filled.filter(({ isDenied }) => isDenied).reduce((sum, { share }) => sum + share, 0)
  const isDenied = denied > SOME && denied > coverage
  const beside = bar === 'vetoed' ? doubtsBeside(best, reading) : ''
  return [
    isDenied &&
      `${Math.max(denied, anywhere) >= ALL ? 'all the words of a phrase are' : `${Math.round(denied * 100)} % of it is`} there, but denied`,
    bar !== undefined && !(isDenied && bar === 'unshown') && `${BARRED[bar]}${beside === '' ? '' : `: ${beside}`}`,
    best.against > SOME && !isDenied && 'said with the opposite sign',
    misplaced > SOME && 'said of another subject',
    foreign > LITTLE && 'said under another name',
    besideAccusation > LITTLE && (item.kind === 'concept' ? 'its clause raises a red flag' : 'its sentence raises another'),
    besideDenial === 1 && 'its clause denies something else',
    near * weightsFor(item).near < -SOME && bar !== 'near' && 'a near miss comes close',
    !isDenied && (coverage < SOME ? 'hardly any of it is said' : `${Math.round(coverage * 100)} % of it is said`),
  ].filter((note) => note !== false)
}

type Item = { readonly [key: string]: unknown } | undefined

/** `accept[2]` means little; the phrase itself tells. */
function phraseOf(source: string, item: Item): string {
  const text = textOf(source, item)
  return text === undefined ? `pattern ${source}` : `"${text}"`
}

function textOf(source: string, item: Item): string | undefined {
  const match = /^(accept|also|near)\[(\d+)\]$/.exec(source)
  const listed = match === null ? item?.[source] : (item?.[match[1] ?? ''] as readonly string[] | undefined)?.[Number(match[2])]
  return typeof listed === 'string' ? listed : undefined
}
