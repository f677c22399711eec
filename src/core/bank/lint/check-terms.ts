import { lemmaOf } from '../../grading/reading/lemma.ts'
import { withinOneEdit } from '../../grading/reading/repair-typos.ts'
import { isCommonWord, isFunctionWord } from '../../grading/reading/word-kind.ts'
import type { Topic } from '../topic/topic.ts'
import type { Rule } from './linted.ts'

type Term = Topic['terms'][number]

const SHORTEST = 4

/** No two terms share a form, and none are so alike that a slip of the finger turns one into the other. */
export const checkTerms: Rule = ({ topic, text }) => {
  const forms = topic.terms.flatMap((term, index) => [
    { term, form: term.name.toLowerCase(), place: ['terms', index, 'name'] },
    ...term.also.map((form, at) => ({ term, form: form.toLowerCase(), place: ['terms', index, 'also', at] })),
  ])
  const everyday = forms.flatMap(({ term, form, place }) =>
    term.subject && isEveryday(form)
      ? [
          text.problem(
            place,
            `Cannot tell the term "${term.name}" from an everyday word: every "${form}" in an answer or statement names it`,
            'write a longer name, and leave the bare word out; or do without subject',
            'warning',
          ),
        ]
      : [],
  )
  const shared = forms.flatMap(({ term, form, place }, index) => {
    const rivals = forms.slice(0, index).filter((other) => other.term !== term)
    const same = rivals.find((other) => other.form === form)
    if (same !== undefined)
      return [text.problem(place, `Cannot tell "${form}" apart: it also means "${same.term.name}"`, 'keep it with one of the two')]
    const near = rivals.find(
      (other) => form.length >= SHORTEST && isSlip(form, other.form) && !(isToldBy(term, other.term) && isToldBy(other.term, term)),
    )
    return near === undefined
      ? []
      : [
          text.problem(
            place,
            `Cannot tell a slip in "${form}" from "${near.form}" of "${near.term.name}"`,
            'add a longer form of each to its also, or make one term of both',
            'warning',
          ),
        ]
  })
  return [...everyday, ...shared]
}

/** Marks count for nothing: "after=" is read as "after". */
function isEveryday(form: string): boolean {
  const word = form.replaceAll(/[^\p{L}\p{N}]+$/gu, '')
  return isFunctionWord(word) || isCommonWord(lemmaOf(word))
}

const isSlip = (a: string, b: string): boolean => digitsOf(a) === digitsOf(b) && withinOneEdit(a, b)

/** Whether a term has a longer form that no slip turns into a form of the other. */
const isToldBy = (term: Term, other: Term): boolean =>
  term.also.some(
    (form) =>
      form.length > term.name.length && [other.name, ...other.also].every((rival) => !isSlip(form.toLowerCase(), rival.toLowerCase())),
  )

/** A slip in a number is never taken for another number. */
const digitsOf = (form: string): string => form.replaceAll(/\D/g, '')
