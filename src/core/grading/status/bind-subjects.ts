import { readWords } from '../lexicon/rows.ts'
import { SUBJECT_LEAD } from '../lexicon/subject-words.ts'
import type { Clause } from '../reading/clause.ts'
import type { Hit } from '../reading/find-hits.ts'
import type { Token } from '../reading/token.ts'
import type { Cue } from './cue.ts'

const leads = readWords(SUBJECT_LEAD)
const PRONOUNS = new Set(['it', 'its', 'they', 'them', 'this', 'these', 'itself', 'their'])
/** "It is the new Ingress" speaks of something else. */
const STANDS_FOR = new Set(['it', 'they', 'he', 'she'])
const RELATIVES = new Set(['which', 'who', 'that', 'whose', 'where'])
const JOINS = new Set(['and', 'or', 'nor', ',', '/', '&', '+'])
const GAP = new Set(['on', 'to', 'by', 'with', 'from', 'the', 'a', 'an', 'of', 'top'])
const AUXILIARY = new Set('is are was were do does did can could will would should has have too also either neither not so'.split(' '))

/** "The other two …": things that bear no name here. */
const OTHERS = /^(?:and |but )?(?:all )?the (?:other (?:ones?|two|three|four|types?)|rest(?! of)|remaining)(?: |$)/
const OPENS_OTHERS = new Set(['and', 'but', 'all', 'the'])
const OTHER = 't:'
const openingWords = (tokens: readonly Token[], { from, to }: Clause): string =>
  tokens
    .slice(from, Math.min(to, from + 4))
    .map(({ text }) => text)
    .join(' ')

export interface Naming {
  /** Hits of subject terms, in order, by clause. */
  readonly names: readonly Hit[]
  /** Names that are only compared with ("unlike LoadBalancer"). */
  readonly contrasted: ReadonlySet<Hit>
}

/** Gives every clause what it speaks about: the name it opens with, else the one before it; relatives take the last name. In place. */
export function bindSubjects(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  names: readonly Hit[],
  cues: readonly Cue[],
  asked: readonly string[],
): Naming {
  const contrasted = new Set<Hit>()
  for (const cue of cues) {
    if (cue.category !== 'contrast') continue
    const next = names.find((name) => name.from >= cue.to)
    if (next !== undefined && next.from - cue.to <= 3) contrasted.add(next)
  }
  let current: readonly string[] = asked.length === 1 ? asked : []
  let lastNamed: string | undefined
  let contrastedLast: string | undefined
  let lastTwo: string[] = []
  let cursor = 0
  for (const clause of clauses) {
    const own: Hit[] = []
    while (cursor < names.length && (names[cursor]?.from ?? 0) < clause.to) {
      const name = names[cursor++]
      if (name !== undefined && name.from >= clause.from) own.push(name)
    }
    const first = tokens[clause.from]?.text ?? ''
    const opening = openingNames(tokens, clause, own).filter((name) => !contrasted.has(name))
    const agent = agentOf(tokens, clause, own)
    const plain = own.filter((name) => !contrasted.has(name))
    if (agent !== undefined) {
      clause.subject = [agent.key]
      clause.ownSubject = true
    } else if (opening.length > 0) {
      clause.subject = opening.map((name) => name.key)
      clause.ownSubject = true
      current = clause.subject
    } else if (RELATIVES.has(first) && first !== 'that' && (contrastedLast ?? lastNamed) !== undefined)
      clause.subject = [contrastedLast ?? lastNamed ?? '']
    else if (lastTwo.length === 2 && pointsToFormer(tokens, clause)) {
      clause.subject = current = [
        (tokens.slice(clause.from, clause.to).some((token) => token.text === 'former') ? lastTwo[0] : lastTwo[1]) ?? '',
      ]
      clause.ownSubject = true
    } else if (plain.length === 0 && OPENS_OTHERS.has(first) && OTHERS.test(openingWords(tokens, clause))) {
      clause.subject = current = [OTHER]
      clause.ownSubject = true
    } else if (PRONOUNS.has(first) || plain.length === 0) clause.subject = current
    else {
      clause.subject = [...new Set([...current, ...plain.map((name) => name.key)])]
      if (current.length === 0) current = clause.subject
    }
    contrastedLast = own.length > 0 && plain.length === 0 ? own[own.length - 1]?.key : undefined
    const last = plain[plain.length - 1]
    if (last !== undefined) {
      lastNamed = last.key
      lastTwo = [...lastTwo, ...plain.map((name) => name.key)].filter((key, at, all) => all.lastIndexOf(key) === at).slice(-2)
    }
    bindEllipsis(tokens, clauses, clause, opening, own)
    bindRespectively(tokens, clause, opening)
  }
  return { names, contrasted }
}

/** Names with only light words before them: "With a ClusterIP …", "NodePort and LoadBalancer …", "many believe that a NodePort …". */
function openingNames(tokens: readonly Token[], clause: Clause, own: readonly Hit[]): Hit[] {
  if (own.length === 0) return []
  const found = STANDS_FOR.has(tokens[clause.from]?.text ?? '') ? [] : namesFrom(clause.from, tokens, clause, own)
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
      if (next === undefined || !JOINS.has(next.text)) break
    } else if (token === undefined || (token.kind === 'word' && !leads.has(token.text) && !(found.length > 0 && JOINS.has(token.text))))
      break
  }
  return found
}

/** "Traffic is proxied by ExternalName": who does it is what the clause is about. */
function agentOf(tokens: readonly Token[], clause: Clause, own: readonly Hit[]): Hit | undefined {
  for (const name of own) {
    const at = tokens[name.from - 1]?.text === 'by' ? name.from - 1 : tokens[name.from - 2]?.text === 'by' ? name.from - 2 : -1
    if (at <= clause.from) continue
    const verb = tokens[at - 1]?.text ?? ''
    if (
      /(?:ed|en|wn|lt|nt|pt|ld|de|ne)$/.test(verb) ||
      tokens.slice(Math.max(clause.from, at - 3), at).some((token) => /.{2,}ed$/.test(token.text))
    )
      return name
  }
  return undefined
}

const pointsToFormer = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens.slice(clause.from, clause.from + 3).some((token) => token.text === 'former' || token.text === 'latter')

/** "…, ClusterIP is not", "not NodePort but ClusterIP", "… and NodePort on ClusterIP": the clause before, said again of another subject. */
function bindEllipsis(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  opening: readonly Hit[],
  own: readonly Hit[],
): void {
  const last = opening[opening.length - 1]
  const before = clauses[clause.index - 1]
  if (last === undefined || before === undefined || before.sentence < clause.sentence - 1) return
  if (before.subject.some((key) => clause.subject.includes(key)) && tokens[clause.from]?.text !== 'but') return
  const rest: Token[] = []
  for (let at = last.to; at < clause.to; at++) {
    const name = own.find((hit) => hit.from === at)
    const token = tokens[at]
    if (name !== undefined) at = name.to - 1
    else if (token?.kind === 'word') rest.push(token)
  }
  const goesOn = own.some(({ from }) => from >= last.to)
  const isGap = before.sentence === clause.sentence && goesOn && rest.every((token) => GAP.has(token.text))
  const isContrast = tokens[clause.from]?.text === 'but' && !goesOn && rest.length === 0
  const isAnswer = rest.length > 0 && rest.length <= 4 && !goesOn && rest.every((token) => AUXILIARY.has(token.text))
  if (isGap || isContrast || isAnswer)
    clause.repeats = { clause: before.repeats?.clause ?? before, negated: rest.some((token) => token.text === 'not') }
}

/** "ClusterIP and NodePort are internal and external respectively": the first half of the predicate is the first one's. */
function bindRespectively(tokens: readonly Token[], clause: Clause, opening: readonly Hit[]): void {
  const last = opening[opening.length - 1]
  if (last === undefined || opening.length !== 2 || !tokens.slice(last.to, clause.to).some((token) => token.text === 'respectively')) return
  const joint = tokens.findIndex((token, at) => at > last.to && at < clause.to && token.text === 'and')
  if (joint < 0) return
  const shareOf = (name: Hit | undefined, from: number, to: number) => ({
    from,
    clause: { ...clause, from, to, subject: [name?.key ?? ''], shares: [] },
  })
  clause.shares = [shareOf(opening[0], last.to, joint), shareOf(opening[1], joint, clause.to)]
}
