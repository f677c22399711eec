import type { ProgressOutcome } from '../../../training/learner/show-progress.ts'
import { actions, button, type Message, messageOf, paragraphs, type Shown, section } from './blocks.ts'
import { fit } from './text.ts'

const SQUARES = { held: '🟩', shaky: '🟨', missing: '⬛', unasked: '⬜', flag: '🟥' } as const
const MOST_SQUARES = 40
const MOST_TOPICS = 20

/** The map of what a learner holds: one square a concept, in the order of the topic. */
export function progressMap({ topics }: Pick<ProgressOutcome, 'topics'>): Shown {
  const lines = topics.slice(0, MOST_TOPICS).flatMap(({ title, levels, next_level }) => [
    `*${fit(title, 200).text}*${next_level === null ? ' · ready at every level' : ''}`,
    ...levels.map(({ level, concepts, red_flags, answered, questions }) => {
      const squares = concepts.map(({ state }) => SQUARES[state])
      const flags = red_flags.filter(({ corrected }) => !corrected).map(() => SQUARES.flag)
      const held = concepts.filter(({ state }) => state === 'held').length
      const shown = [...flags, ...squares].slice(0, MOST_SQUARES).join('')
      return `${shown}\n${level}: ${held} of ${concepts.length} key points held, ${answered} of ${questions} questions tried`
    }),
  ])
  return paragraphs(lines, 20)
}

export function progressMessage(progress: ProgressOutcome, due: number): Message {
  const map = progressMap(progress)
  const first = progress.topics.length === 0 ? 'Nothing answered yet. Start with /drill.' : 'What you hold'
  const legend = `${SQUARES.held} held  ${SQUARES.shaky} said once  ${SQUARES.missing} not said  ${SQUARES.unasked} not answered yet  ${SQUARES.flag} to set right`
  const buttons = [button('New drill', 'pick', '-'), ...(due > 0 ? [button(`Review ${due} due`, 'review', '-', 'primary')] : [])]
  const words = progress.topics.map(
    ({ title, next_level }) => `${title}: ${next_level === null ? 'ready at every level' : `next level ${next_level}`}`,
  )
  return messageOf([first, ...words].join('. '), [
    section(`*${first}*`),
    ...map.blocks,
    ...(progress.topics.length === 0 ? [] : [section(legend)]),
    actions(buttons),
  ])
}
