import { readWords } from '../lexicon/rows.ts'
import { PEOPLE, SAYING } from '../lexicon/speech.ts'
import { bySentence, type Clause, type Sentence } from '../reading/clause.ts'
import type { Token } from '../reading/token.ts'
import { cancelPairs } from './cancel-pairs.ts'
import { markCounterfactual } from './counterfactual.ts'
import { type Cue, cuesAt } from './cue.ts'
import { isRhetorical } from './denial.ts'
import { denyBefore, isDefect } from './deny-before.ts'
import { keepsFrom } from './keeps-from.ts'
import { negationScope } from './negation-scope.ts'
import { refutingLabel } from './refuting-label.ts'

/** What is said of each token, in ConText's terms. */
export interface Assertion {
  /** The plain negation that governs each token; two of them in one clause are one ("don't need no"). */
  readonly negation: (Cue | undefined)[]
  /** A cue that keeps something from happening ("avoid …"), or a negation that another one cancels ("cannot … without"). */
  readonly soft: (Cue | undefined)[]
  /** Denials of whole claims ("… is a myth", "it is not true that …"); two of them cancel. */
  readonly denials: Cue[][]
  /** What others hold, or what was taken back: nobody is accused of it. */
  readonly disowned: (Cue | undefined)[]
  readonly cues: readonly Cue[]
}

const people = new Set([...readWords(PEOPLE)].flatMap((word) => [word, `${word}s`]))
const saying = readWords(SAYING)
const LEAST_QUOTED = 4
/** "…, thinking it proxies": what somebody took for true. */
const MISLED = new Set(['thinking', 'believing', 'assuming', 'convinced', 'hoping'])
/** "In the past …, now …". */
const RETURNS = new Set(['now', 'today', 'nowadays', 'these', 'currently', 'since'])
const FREES = new Set(['but', 'however', 'whereas', 'although', 'though', 'while', 'yet'])

export function assertStatus(tokens: readonly Token[], sentences: readonly Sentence[], clauses: readonly Clause[]): Assertion {
  const assertion: Assertion & { cues: Cue[] } = {
    negation: new Array(tokens.length).fill(undefined),
    soft: new Array(tokens.length).fill(undefined),
    denials: tokens.map(() => []),
    disowned: new Array(tokens.length).fill(undefined),
    cues: [],
  }
  const used = new Array<boolean>(tokens.length).fill(false)
  const groups = bySentence(sentences, clauses)
  for (const [index, sentence] of sentences.entries()) {
    const own = groups[index] ?? []
    const known = assertion.cues.length
    if (sentence.end === '?' && !isRhetorical(tokens, sentence))
      for (const clause of own) clause.status = isCondition(tokens, sentence, sentences[index + 1]) ? 'hypothetical' : 'question'
    let reported: Cue | undefined
    let refuted: Cue | undefined
    let person = -9
    let doubted = false
    let wholeDoubt: 'question' | 'hedged' | undefined
    let wished = false
    const label = refutingLabel(tokens, sentence)
    if (label?.category === 'refute') refuted = label
    if (label !== undefined) assertion.cues.push(label)
    for (const clause of own) {
      const first = tokens[clause.from]?.text ?? ''
      const isFreed = FREES.has(first) && !(first === 'while' && tokens[clause.from - 1]?.text !== ',')
      if (isFreed || tokens[clause.from - 1]?.text === ';') reported = refuted = undefined
      if (isFreed) wholeDoubt = undefined
      if (isFreed || RETURNS.has(first)) wished = false
      if (label?.category === 'soft' && clause.from >= label.to) Object.assign(clause, { status: 'hedged', statusCue: label })
      if (wished && clause.status === 'asserted') clause.status = 'counterfactual'
      if (MISLED.has(first)) reported ??= { category: 'attribute', from: clause.from, to: clause.from + 1 }
      if (doubted && (first === 'if' || first === 'whether')) wholeDoubt = 'question'
      if (wholeDoubt !== undefined && clause.status === 'asserted') clause.status = wholeDoubt
      if (label?.category === 'negation' && clause.from <= label.to && label.to < clause.to)
        for (const k of negationScope(tokens, clause, sentence, label)) assertion.negation[k] ??= label
      for (let at = clause.from; at < clause.to; at++) {
        const token = tokens[at]
        if (label !== undefined && at < label.to) continue
        if (refuted !== undefined) assertion.denials[at]?.push(refuted)
        if (token === undefined || token.kind !== 'word') continue
        if (people.has(token.text)) person = at
        if (token.text === 'i' || token.text === 'we') person = -9
        if (saying.has(token.lemma) && at - person <= 5 && at > person && tokens[at + 1]?.text !== '.' && !isAside(tokens, person))
          reported ??= { category: 'attribute', from: at, to: at + 1 }
        if (used[at]) continue
        const cues = cuesAt(tokens, at)
        if (cues.length === 0) continue
        assertion.cues.push(...cues)
        const of = (category: Cue['category']): Cue | undefined => cues.find((cue) => cue.category === category)
        const pseudo = of('pseudo')
        const refute = of('refute')
        const denial = of('denial') ?? of('judgement')
        const hedge = of('hedge')
        const longest = Math.max(...cues.map((cue) => cue.to))
        const take = (cue: Cue): void => {
          used.fill(true, cue.from, cue.to)
        }
        const attribute = isAside(tokens, at) ? undefined : of('attribute')
        if (attribute !== undefined) take(attribute)
        // "If my pod wants to reach it" reports nothing: whoever supposes speaks for himself.
        if (clause.status !== 'hypothetical') reported = attribute ?? reported
        doubted ||= (hedge !== undefined && !isLikelihood(tokens, hedge)) || of('resign') !== undefined
        if (hedge && at === sentence.from && !isAdverb(tokens, hedge)) wholeDoubt = 'hedged'
        if (hedge && clause.status === 'asserted') Object.assign(clause, { status: 'hedged', statusCue: hedge })
        const unreal = of('wish') ?? of('imagine')
        if (unreal && at <= clause.from + (token.text === 'say' ? 0 : 2)) {
          wished ||= unreal.category === 'wish'
          if (clause.status === 'asserted') Object.assign(clause, { status: 'counterfactual', statusCue: unreal })
        }
        const condition = of('suppose')
        if (condition && tokens[condition.to]?.text !== 'of' && clause.status === 'asserted' && at <= clause.from + 1)
          Object.assign(clause, { status: 'hypothetical', statusCue: condition })
        if (pseudo && pseudo.to === longest && !isAbility(tokens, at) && !isAdvice(tokens, at, clause)) {
          take(pseudo)
          // "not only", "not just": what it denies is the "only".
          for (let k = pseudo.from; k < pseudo.to; k++) assertion.negation[k] = pseudo
        } else if (refute && refute.to === longest) {
          take(refute)
          refuted = refute
          for (let k = refute.from; k < refute.to; k++) assertion.denials[k]?.pop()
        } else if (denial && opensClaim(tokens, denial)) {
          take(denial)
          refuted = denial
        } else if (denial && denial.to === longest && !isDefect(tokens, own, clause, denial)) {
          take(denial)
          denyBefore(assertion, tokens, own, clause, denial)
        } else {
          const negation = of('negation') ?? of('exclusion') ?? ratherThan(tokens, sentence, at)
          const soft = of('soft')
          if (negation) for (const k of negationScope(tokens, clause, sentence, negation)) assertion.negation[k] ??= negation
          else if (soft && (assertion.negation[at] !== undefined || keepsFrom(tokens, clause, soft)))
            for (const k of negationScope(tokens, clause, sentence, soft)) assertion.soft[k] ??= soft
        }
      }
      if (reported !== undefined && (clause.status === 'asserted' || clause.status === 'hedged' || clause.status === 'hypothetical'))
        Object.assign(clause, { status: 'attributed', statusCue: reported })
    }
    markQuoted(
      tokens,
      own.filter(({ from }) => assertion.denials[from]?.length === 0),
    )
    markCounterfactual(tokens, sentence, own)
    cancelPairs(tokens, own, assertion.cues.slice(known), assertion)
  }
  return assertion
}

/** "I'd rather tune it than switch it off". */
const ratherThan = (tokens: readonly Token[], { from }: Sentence, at: number): Cue | undefined =>
  tokens[at]?.text === 'than' && tokens.slice(from, at).some(({ text }) => text === 'rather')
    ? { category: 'exclusion', from: at, to: at + 1 }
    : undefined

/** "Is the quota used up? Then it stays pending": a condition, put as a question. */
const isCondition = (tokens: readonly Token[], { from }: Sentence, next: Sentence | undefined): boolean =>
  next !== undefined &&
  tokens[next.from]?.text === 'then' &&
  /^(?:is|are|was|does|do|did|has|have|can|should|need|needs|got|want|no|only)$/.test(tokens[from]?.text ?? '')

/** "…, like some people think": said in passing, it reports nothing of what follows. */
const isAside = (tokens: readonly Token[], person: number): boolean =>
  /^(?:like|as|than)$/.test(tokens[person - 1]?.text ?? '') || /^(?:like|as|than)$/.test(tokens[person - 2]?.text ?? '')

/** "Maybe X" doubts X alone; "not sure whether X" all that hangs on it. */
const isAdverb = (tokens: readonly Token[], { from }: Cue): boolean => /^(?:maybe|perhaps|possibly)$/.test(tokens[from]?.text ?? '')

/** "You might lose it if the disk fails": the "if" is a condition, unlike in "not sure if". */
const isLikelihood = (tokens: readonly Token[], hedge: Cue): boolean => isAdverb(tokens, hedge) || tokens[hedge.from]?.text === 'might'

/** "It is a myth that …", "it would be a mistake to …" deny what follows, not what stands before. */
const opensClaim = (tokens: readonly Token[], denial: Cue): boolean =>
  tokens[denial.to]?.text === 'that' || (tokens[denial.to]?.text === 'to' && tokens[denial.from - 1]?.text === 'it')

/** "You can't simply grab it" denies; "not simply" after nothing of the kind does not. */
const isAbility = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === 'can' || tokens[at - 1]?.text === 'could'

/** "Don't just retry it": whoever advises against it denies it. */
const isAdvice = (tokens: readonly Token[], at: number, { from }: Clause): boolean => at === from + 1 && tokens[from]?.text === 'do'

/** Whole claims between quotation marks are somebody else's, to be spoken of. */
function markQuoted(tokens: readonly Token[], own: readonly Clause[]): void {
  const quoted = own.filter((clause) => clause.status === 'asserted' && isQuoted(tokens, clause))
  if (quoted.reduce((sum, { from, to }) => sum + to - from, 0) < LEAST_QUOTED) return
  for (const clause of quoted) clause.status = 'attributed'
}

function isQuoted(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'mark' && tokens[at]?.quote !== '"') return false
  return true
}
