import { RELATIVES } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { SUBJECT_PRONOUNS } from '../lexicon/subject-words.ts'
import type { Clause } from '../reading/clause.ts'
import type { Hit } from '../reading/find-hits.ts'
import { standsAny, type Token, textAt } from '../reading/token.ts'
import { bindEllipsis, bindRespectively } from './bind-repeats.ts'
import type { Cue } from './cue.ts'
import { agentOf, openingNames } from './names-in-clause.ts'

const pronouns = readWords(SUBJECT_PRONOUNS)
const relatives = readWords(RELATIVES)

/** "The other two …": things that bear no name here. */
const OTHERS = /^(?:and |but )?(?:all )?the (?:other (?:ones?|two|three|four|types?)|rest(?! of)|remaining)(?: |$)/
const opensOthers = new Set(['and', 'but', 'all', 'the'])
const OTHER = 't:'
const FORMER = new Set(['former'])
const FORMER_OR_LATTER = new Set(['former', 'latter'])
const OPENING = 3
const CONTRAST_REACH = 3

/** Gives every clause what it speaks about: the name it opens with, else the one before it; relatives take the last name. In place; gives the names that are only compared with ("unlike LoadBalancer"). */
export function bindSubjects(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  names: readonly Hit[],
  cues: readonly Cue[],
  asked: readonly string[],
): ReadonlySet<Hit> {
  const contrasted = contrastedBy(cues, names)
  let current: readonly string[] = asked.length === 1 ? asked : []
  let lastTwo: readonly string[] = []
  let contrastedLast: string | undefined
  let cursor = 0
  for (const clause of clauses) {
    const own: Hit[] = []
    while (cursor < names.length && (names[cursor]?.from ?? 0) < clause.to) {
      const name = names[cursor++]
      if (name !== undefined && name.from >= clause.from) own.push(name)
    }
    const plain = own.filter((name) => !contrasted.has(name))
    const opening = openingNames(tokens, clause, own).filter((name) => !contrasted.has(name))
    const agent = agentOf(tokens, clause, own)
    const first = textAt(tokens, clause.from)
    const goesOnAbout = contrastedLast ?? lastTwo.at(-1)
    clause.ownSubject = true
    if (agent !== undefined) clause.subject = [agent.key]
    else if (opening.length > 0) clause.subject = current = opening.map(({ key }) => key)
    else if (goesOnAbout !== undefined && relatives.has(first)) {
      clause.subject = [goesOnAbout]
      clause.ownSubject = false
    } else if (lastTwo.length === 2 && standsAny(FORMER_OR_LATTER, tokens, clause.from, clause.from + OPENING))
      clause.subject = current = standsAny(FORMER, tokens, clause.from, clause.to) ? lastTwo.slice(0, 1) : lastTwo.slice(1)
    else if (plain.length === 0 && opensOthers.has(first) && OTHERS.test(openingWords(tokens, clause))) clause.subject = current = [OTHER]
    else {
      clause.ownSubject = false
      clause.subject = plain.length === 0 || pronouns.has(first) ? current : [...new Set([...current, ...plain.map(({ key }) => key)])]
      if (current.length === 0) current = clause.subject
    }
    contrastedLast = plain.length === 0 ? own.at(-1)?.key : undefined
    if (plain.length > 0)
      lastTwo = [...lastTwo, ...plain.map(({ key }) => key)].filter((key, at, all) => all.lastIndexOf(key) === at).slice(-2)
    bindEllipsis(tokens, clauses, clause, opening, own)
    bindRespectively(tokens, clause, opening)
  }
  return contrasted
}

/** The names right behind cues such as "unlike". */
function contrastedBy(cues: readonly Cue[], names: readonly Hit[]): Set<Hit> {
  const contrasted = new Set<Hit>()
  for (const { category, to } of cues) {
    if (category !== 'contrast') continue
    const next = names.find((name) => name.from >= to)
    if (next !== undefined && next.from - to <= CONTRAST_REACH) contrasted.add(next)
  }
  return contrasted
}

const openingWords = (tokens: readonly Token[], { from, to }: Clause): string =>
  tokens
    .slice(from, Math.min(to, from + 4))
    .map(({ text }) => text)
    .join(' ')
