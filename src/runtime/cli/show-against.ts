import { styleText } from 'node:util'
import type { CompiledQuestion } from '../../core/grading/compiled-topic.ts'
import { type Decision, STATED } from '../../core/grading/deciding/decision.ts'
import { weightsFor } from '../../core/grading/deciding/score-item.ts'
import type { Match } from '../../core/grading/matching/finder.ts'
import type { Alignment } from '../../core/grading/matching/window.ts'
import { quoteOf, type Reading } from './name-cues.ts'
import { listed, saidBeside, saidInstead, TELLING } from './show-beside.ts'

/** Where less is said the words that are missing tell enough. */
const LEAST_SAID = 0.4

/** Of an item that does not count though some of it is said: what the rest of the question lowers its score by, naming the other items. */
export function showAgainst(own: Decision, decisions: readonly Decision[], question: CompiledQuestion, reading: Reading): string[] {
  if (own.score >= STATED || own.best === undefined || own.best.coverage < LEAST_SAID) return []
  const others = decisions.filter((decision) => decision !== own)
  const notes = [
    saidBeside(own, others),
    saidInstead(own, decisions, question),
    saidToo(own, others),
    askedByOthers(own, own.best, question, reading),
    reworded(own, own.best),
  ]
  const told = notes.filter((note) => note !== '')
  return told.length === 0 ? [] : [styleText('dim', `${' '.repeat(13)}against it: ${told.join('; ')}`)]
}

/** Of the red flags only the one that is said most counts, and only what is said of it more than of the item. */
function saidToo({ item, features: own }: Decision, others: readonly Decision[]): string {
  const said = others.flatMap(({ item: { id, kind }, features }) =>
    kind === 'redFlag' && features !== undefined ? [{ id, share: features.anywhere }] : [],
  )
  const most = said.reduce((first, next) => (next.share > first.share ? next : first), { id: '', share: 0 })
  const against = -weightsFor(item).behindFlag * (own?.behindFlag ?? 0)
  return against < TELLING || most.id === '' ? '' : `${Math.round(most.share * 100)} % of ${most.id} is said too`
}

/** Which of the words that are said other items ask for as well. */
function askedByOthers({ item, features }: Decision, { ref, matches }: Alignment, question: CompiledQuestion, reading: Reading): string {
  const { own, ownMass } = weightsFor(item)
  if (features === undefined || own * (1 - features.own) + ownMass * (1 - features.ownMass) < TELLING) return ''
  const askers = ({ slot }: Match): string[] => {
    const keys = ref.exemplar.slots[slot]?.keys ?? []
    return question.items.flatMap((other) => {
      const asks = other.exemplars.some(({ slots }) => slots.some((asked) => !asked.owner && asked.keys.some((key) => keys.includes(key))))
      return other !== item && asks ? [other.id] : []
    })
  }
  const shared = matches.flatMap((match) => {
    const ids = askers(match)
    return ids.length === 0 ? [] : [`${quoteOf(match.mark, reading)} (${listed(ids)})`]
  })
  if (shared.length === 0) return ''
  return `${shared.length === matches.length ? 'all' : 'some'} that it rests on others ask for too: ${shared.join(', ')}`
}

/** What is met only by other words counts less than its own. */
function reworded({ item }: Decision, { coverage, literal }: Alignment): string {
  const other = coverage - literal
  return other * weightsFor(item).literal < TELLING ? '' : `${Math.round(other * 100)} % of it is said in other words, which count less`
}
