import { isScalar, Scalar, visit } from 'yaml'
import type { Problem } from '../problem.ts'
import type { Rule } from './linted.ts'

/** Written bare, these are a truth value, a shorter number or a date to one YAML reader or another. */
const TRAP = /^(?:y|n|yes|no|on|off|true|false|null|~|[-+]?\d[\d_]*\.\d+|0\d+|\d+:[0-5]\d(?::[0-5]\d)?|\d{4}-\d\d-\d\d)$/i
const NOT_TEXT = new Set(['weight', 'essential', 'subject'])

/** Text that YAML may not read as text stands in quotes, and the file names its schema for editors. */
export const checkYamlTraps: Rule = ({ text, source }) => {
  const problems: Problem[] = []
  let key = ''
  visit(text.document, {
    Pair(_, pair) {
      key = isScalar(pair.key) ? String(pair.key.value) : ''
    },
    Scalar(role, node) {
      const written = node.source ?? ''
      if (role === 'key' || node.type !== Scalar.PLAIN || NOT_TEXT.has(key) || !TRAP.test(written)) return
      const message = `Cannot be sure of ${written}: some YAML readers take it for something other than text`
      problems.push(text.problemAt(node.range?.[0] ?? 0, message, `write "${written}"`, 'warning'))
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
