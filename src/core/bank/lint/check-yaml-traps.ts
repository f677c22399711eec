import { isScalar, Scalar, visit } from 'yaml'
import type { Problem } from '../topic/problem.ts'
import { withoutMark } from '../topic/topic-text.ts'
import type { Rule } from './linted.ts'

/** Written bare, these are a truth value, a number or a date to one YAML reader or another. */
const TRAP = /^(?:y|n|yes|no|on|off|true|false|null|~|[-+]?\d[\d_]*(?:\.\d+)?|\d+:[0-5]\d(?::[0-5]\d)?|\d{4}-\d\d-\d\d)$/i
const NOT_TEXT = new Set(['weight', 'essential', 'subject'])

/** A `#` after text begins a comment. Set off by more than a space it is meant as one, except before a number in a pattern. */
const CUT_TEXT = /^ #/
const CUT_PATTERN = /^ +#(?: |\d)/
const TEXTS = new Set('name title summary statement claim accept also near probe prompt paraphrases hints answer correction'.split(' '))

/** Text that YAML may not read as text stands in quotes, and the file names its schema for editors. */
export const checkYamlTraps: Rule = ({ text, source }) => {
  const problems: Problem[] = []
  const whole = withoutMark(source)
  let key = ''
  visit(text.document, {
    Pair(_, pair) {
      key = isScalar(pair.key) ? String(pair.key.value) : ''
    },
    Scalar(role, node) {
      const written = node.source ?? ''
      if (role === 'key' || node.type !== Scalar.PLAIN || NOT_TEXT.has(key)) return
      const [from, to] = node.range ?? [0, 0]
      if (/\n *- /.test(whole.slice(from, to)))
        problems.push(text.problemAt(from, 'Cannot be one text: a line of it begins with "- "', 'line the entries of the list up'))
      if (TEXTS.has(key) ? CUT_TEXT.test(whole.slice(to)) : key === 'patterns' && CUT_PATTERN.test(whole.slice(to)))
        problems.push(
          text.problemAt(
            to,
            'Cannot tell whether the text goes on: a # after a space begins a comment',
            'put the text in double quotes',
            'warning',
          ),
        )
      if (!TRAP.test(written)) return
      const message = `Cannot be sure of ${written}: some YAML readers take it for something other than text`
      problems.push(text.problemAt(from, message, `write "${written}"`, 'warning'))
    },
  })
  if (!/^#\s*yaml-language-server:\s*\$schema=/m.test(source))
    problems.push(
      text.problemAt(
        0,
        'Cannot help in editors: the file names no schema',
        'begin it with # yaml-language-server: $schema=../topic.schema.json',
        'warning',
      ),
    )
  return problems
}
