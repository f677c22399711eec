import { readWords } from '../lexicon/rows.ts'
import { JOINS, STANDS_FOR, SUBJECT_LEAD } from '../lexicon/subject-words.ts'
import type { Clause } from '../reading/clause.ts'
import type { Hit } from '../reading/find-hits.ts'
import { itemAt } from '../reading/lists.ts'
import { type Token, textAt } from '../reading/token.ts'

const leads = readWords(SUBJECT_LEAD)
const standsFor = readWords(STANDS_FOR)
const joins = readWords(JOINS)

/** Names with only light words before them: "With a ClusterIP …", "NodePort and LoadBalancer …", "many believe that a NodePort …". */
export function openingNames(tokens: readonly Token[], clause: Clause, own: readonly Hit[]): Hit[] {
  if (own.length === 0) return []
  const found = standsFor.has(textAt(tokens, clause.from)) ? [] : namesFrom(clause.from, tokens, clause, own)
  for (let at = clause.from + 1; at < clause.to && found.length === 0; at++)
    if (tokens[at]?.text === 'that') found.push(...namesFrom(at + 1, tokens, clause, own))
  return found
}

function namesFrom(start: number, tokens: readonly Token[], clause: Clause, own: readonly Hit[]): Hit[] {
  const found: Hit[] = []
  for (let at = start; at < clause.to; at++) {
    const name = own.find((hit) => hit.from === at)
    const token = tokens[at]
    if (name !== undefined) {
      found.push(name)
      at = name.to - 1
      const next = tokens[at + 1]
      if (next === undefined || !joins.has(next.text)) break
    } else if (token === undefined || (token.kind === 'word' && !leads.has(token.text) && !(found.length > 0 && joins.has(token.text))))
      break
  }
  return found
}

/** "Traffic is proxied by ExternalName": who does it is what the clause is about. */
export function agentOf(tokens: readonly Token[], clause: Clause, own: readonly Hit[]): Hit | undefined {
  for (const name of own) {
    const at =
      itemAt(tokens, name.from - 1)?.text === 'by' ? name.from - 1 : itemAt(tokens, name.from - 2)?.text === 'by' ? name.from - 2 : -1
    if (at <= clause.from) continue
    const verb = textAt(tokens, at - 1)
    if (
      /(?:ed|en|wn|lt|nt|pt|ld|de|ne)$/.test(verb) ||
      tokens.slice(Math.max(clause.from, at - 3), at).some((token) => /.{2,}ed$/.test(token.text))
    )
      return name
  }
  return undefined
}
