import { sameWords } from '../same-words.ts'
import type { Problem } from '../topic/problem.ts'
import { findingsIn, type Linted, type Rule } from './linted.ts'

const WHY = '`npm run -s whetstone -- why`'

/** A phrase is found when it is said as it stands and accuses nobody, a near miss is not found, and none stands on both sides. */
export const checkPhrases: Rule = (linted) => {
  const { topic, text, question: compiled } = linted
  const flags = new Map(topic.red_flags.map((flag) => [flag.id, flag]))
  const checkedFlags = new Set<string>()
  return topic.questions.flatMap((question, index) => {
    const ready = compiled(question.id)
    if (ready === undefined) return []
    const finds = (said: string) => findingsIn(said, ready)
    const problems: Problem[] = []
    const wrong = new Map(
      question.red_flags.flatMap((id) => [flags.get(id)?.claim ?? '', ...(flags.get(id)?.also ?? [])].map((said) => [sameWords(said), id])),
    )
    const right = new Set(question.concepts.flatMap(({ statement, accept }) => [statement, ...accept].map(sameWords)))
    for (const [at, concept] of question.concepts.entries()) {
      const place = ['questions', index, 'concepts', at]
      const said = [['statement', concept.statement] as const, ...concept.accept.map((phrase, nth) => [nth, phrase] as const)]
      for (const [key, phrase] of said) {
        const where = key === 'statement' ? [...place, key] : [...place, 'accept', key]
        const flag = wrong.get(sameWords(phrase))
        if (flag !== undefined)
          problems.push(
            text.problem(where, `Cannot be right and wrong: the red flag "${flag}" has the same phrase`, 'remove one of the two'),
          )
        else {
          const { stated, asserted } = finds(phrase)
          problems.push(...[...asserted].map((id) => accusing(linted, where, id, key === 'statement' ? 'error' : 'warning')))
          if (!stated.has(concept.id)) problems.push(unmatched(linted, where, concept.id))
        }
      }
      for (const [nth, phrase] of concept.near.entries())
        if (!isOwn(phrase, said) && finds(phrase).stated.has(concept.id))
          problems.push(counted(linted, [...place, 'near', nth], concept.id))
    }
    for (const id of question.red_flags) {
      const flag = flags.get(id)
      if (flag === undefined || checkedFlags.has(id)) continue
      checkedFlags.add(id)
      const place = ['red_flags', topic.red_flags.indexOf(flag)]
      const said = [['claim', flag.claim] as const, ...flag.also.map((phrase, nth) => [nth, phrase] as const)]
      for (const [key, phrase] of said)
        if (!right.has(sameWords(phrase)) && !finds(phrase).asserted.has(id))
          problems.push(unmatched(linted, key === 'claim' ? [...place, key] : [...place, 'also', key], id))
      for (const [nth, phrase] of flag.near.entries())
        if (!isOwn(phrase, said) && finds(phrase).asserted.has(id)) problems.push(counted(linted, [...place, 'near', nth], id))
    }
    return problems
  })
}

/** A near miss that the item itself says is told where repeats are. */
const isOwn = (near: string, said: readonly (readonly [string | number, string])[]): boolean =>
  said.some(([, phrase]) => sameWords(phrase) === sameWords(near))

const accusing = ({ text }: Linted, place: readonly (string | number)[], id: string, severity: Problem['severity']): Problem =>
  text.problem(
    place,
    `Cannot be right: it raises the red flag "${id}"`,
    `reword it, add it to near of the red flag, or narrow the pattern that finds it; ${WHY} names it`,
    severity,
  )

const unmatched = ({ text }: Linted, place: readonly (string | number)[], id: string): Problem =>
  text.problem(
    place,
    `Cannot find "${id}" in its own phrase`,
    `say it in one plain clause in English, or see with ${WHY} how it is read`,
    'warning',
  )

const counted = ({ text }: Linted, place: readonly (string | number)[], id: string): Problem =>
  text.problem(
    place,
    `Cannot tell "${id}" from its near miss: the near miss counts`,
    `tighten the pattern or wording that matches it; ${WHY} names it`,
    'warning',
  )
