import { contentOf } from '../likeness.ts'
import { LEVELS, type Level } from '../topic/levels.ts'
import { type DraftQuestion, firstNamed } from './draft-question.ts'
import type { Drafting } from './drafting.ts'
import type { Said } from './sheet.ts'
import { replyIn, splitAnswer, splitFacts } from './split-facts.ts'

const ALIKE = 0.5
const REPEATED = 0.85
const COVERED = 0.6
/** As many as a drill asks after one question. */
const MOST_FOLLOW_UPS = 2

/** Junior lists answer the main question; others go where their section is, or to their level's own question. */
export function placeRemember(drafting: Drafting, { text, line, level }: Said & { level: Level }, list: number): void {
  const [first] = splitFacts(text, '')
  if (first === undefined) {
    drafting.leaveOut(line, text)
    return
  }
  if (level === 'junior') {
    drafting.add(drafting.main, text, '', line, list)
    return
  }
  if (drafting.questions.some((question) => question.level !== level && question.closest(first.statement, REPEATED) !== undefined)) {
    drafting.know(level, text)
    drafting.notes.push({ line, kind: 'merged', text: `said before: ${text}` })
    return
  }
  const same = drafting.questions.filter((question) => question.level === level && !question.isSummary)
  const near = nearest(same, contentOf(text))
  const home =
    same.find((question) => question.closest(first.statement, ALIKE) !== undefined) ??
    same.find((question) => question.term !== '' && text.startsWith(question.term)) ??
    (near !== undefined && near.affinity(contentOf(text)) >= COVERED ? near : drafting.summaryOf(level))
  drafting.add(home, text, '', line, list)
}

/** A must-know belongs to the main question where that says it already; else where the sheet says it at length. */
export function placeMustKnow(drafting: Drafting, { text, line }: Said, list: number): void {
  const [first, ...rest] = splitFacts(text, '')
  if (first === undefined) {
    drafting.leaveOut(line, text)
    return
  }
  let home = drafting.main
  let found = home.closest(first.statement, ALIKE)
  if (found === undefined)
    for (const question of drafting.questions) {
      const close = question.closest(first.statement, ALIKE)
      if (close === undefined || close.likeness <= (found?.likeness ?? 0)) continue
      home = question
      found = close
    }
  if (!home.add(first, list, true)) drafting.leaveOut(line, first.whole)
  // What stands after a semicolon is an aside; the links of a chain weigh the same
  for (const fact of rest) if (!home.add(fact, list, !text.includes(';'))) drafting.leaveOut(line, fact.whole)
}

/** A follow-up is a question of the level that says most of its answer; the question that is nearest leads to it. */
export function placeFollowUp(drafting: Drafting, { text, line, answer }: Said & { answer: string }): void {
  const content = contentOf(`${text} ${answer}`)
  const level = drafting.levelOf(content)
  const question = drafting.ask(text, level, text.endsWith('?') ? text : `${text}?`)
  question.isLevelGuessed = question.concepts.length === 0
  const about = /^what (?:is|are)\b/i.test(text) ? (firstNamed(text, drafting.names) ?? '') : ''
  question.reply ||= replyIn(answer)
  for (const fact of splitFacts(splitAnswer(answer), about, drafting.names))
    if (!question.add(fact, line)) drafting.leaveOut(line, fact.whole)
  const lower = drafting.questions.filter(
    (known) => known !== question && LEVELS.indexOf(known.level) <= LEVELS.indexOf(level) && known.followUps.length < MOST_FOLLOW_UPS,
  )
  nearest(lower, content)?.followUps.push(question)
}

function nearest(questions: readonly DraftQuestion[], content: ReadonlySet<string>): DraftQuestion | undefined {
  let best: DraftQuestion | undefined
  let most = -1
  for (const question of questions) {
    const affinity = question.affinity(content)
    if (affinity > most) {
      best = question
      most = affinity
    }
  }
  return best
}
