import { LABEL_DOUBTS, LABEL_REJECTS } from '../lexicon/cues.ts'
import {
  BELIEVING,
  ENDORSING,
  HOLDERS,
  IN_PASSING,
  LABEL_UNLEARNS,
  REPORTING,
  SHOWING,
  TEACHING,
  TELLING,
  TEXTS,
  WISHED,
} from '../lexicon/disowning.ts'
import { readWords } from '../lexicon/rows.ts'
import { PEOPLE } from '../lexicon/speech.ts'
import type { Sentence } from '../reading/clause.ts'
import { lemmaOf } from '../reading/lemma.ts'
import type { Token } from '../reading/token.ts'
import type { Assertion } from './assertion.ts'
import { type Cue, disowningAt } from './cue.ts'

/** A verb of three letters keeps its stem only as it stands: say, says. */
const lemmasOf = (verbs: string): ReadonlySet<string> =>
  new Set([...readWords(verbs)].flatMap((verb) => [lemmaOf(verb), lemmaOf(`${verb}s`)]))
const believing = lemmasOf(BELIEVING)
const reporting = lemmasOf(REPORTING)
const holders = new Set([...readWords(HOLDERS), ...readWords(PEOPLE)])
const teaching = lemmasOf(TEACHING)
const showing = lemmasOf(SHOWING)
const telling = readWords(TELLING)
const texts = readWords(TEXTS)
const inPassing = readWords(IN_PASSING)
const wished = readWords(WISHED)
const denying = new Set([...readWords(LABEL_DOUBTS), ...readWords(LABEL_REJECTS), ...readWords(LABEL_UNLEARNS)].map(lemmaOf))
const rejecting = new Set([...denying].filter((word) => word !== 'not' && word !== 'never'))
const endorsing = readWords(ENDORSING)
const ENDORSERS = new Set(['i', 'we', 'is', 'was', 'are', 'rightly', 'fully', 'and'])
const FREES = new Set(['but', 'however', 'whereas', 'although', 'though', 'yet', ';'])
/** The speaker here and now, … */
const OWN = new Set(['i', 'we', 'you', 'one', 'it', 'this'])
/** … and what makes a verb no report where it stands before it. */
const UNREAL = new Set(['to', 'let', 'would', 'can', 'could', 'not', 'should', 'may'])
const PAST = /(?:ed|thought|said|told|heard|meant|taught|wrote|swore)$/
const LONG_AGO = new Set(['until', 'till', 'ago', 'once', 'last', 'formerly', 'earlier', 'before', 'always', 'first'])
/** The stock, the flag, … */
const ARTICLES = new Set(['a', 'an', 'the', 'this', 'these'])
/** … and no person or his things: my lead, the reviewer, our pipeline. */
const POSSESSIVES = new Set(['my', 'our', 'his', 'her', 'their', 'your'])
const AGENT = /(?:er|or|ist|ian)s?$/
const SUBJECT_REACH = 3
/** "A post going round our office saying …". */
const SAYING_REACH = 8
/** "Does not give: …". */
const BRIEF_LABEL = 3
const THAT_REACH = 3
const SENTENCES_BACK = 2

/** What the speaker does not claim himself: what others say or he once thought, what he mocks, lists as wrong, or takes back. In place. */
export function markDisowned(tokens: readonly Token[], sentences: readonly Sentence[], { disowned }: Assertion): void {
  let heading: Cue | undefined
  /** What stands before was taken back already. */
  let taken = 0
  for (const [index, sentence] of sentences.entries()) {
    const { from, to } = sentence
    if (tokens[from - 1]?.kind !== 'bullet') heading = undefined
    let cue = isRhetorical(tokens, sentence) ? { category: 'disown' as const, from, to: from + 1 } : heading
    for (let at = from; at < to; at++) {
      if (FREES.has(tokens[at]?.text ?? '') && at >= (cue?.to ?? 0)) cue = heading
      disowned[at] ??= cue
      if (isReported(tokens, sentence, at) && !isEndorsed(tokens, sentence, at)) cue ??= { category: 'disown', from: at, to: at + 1 }
      for (const found of disowningAt(tokens, at)) {
        if (found.category === 'disown') cue = found
        if (found.category === 'retract' || (found.category === 'interject' && isSetOff(tokens, sentence, found))) takeBack(index, found)
      }
      if (isUntil(tokens, sentence, at)) takeBack(index, { category: 'retract', from: at, to: at + 1 }, 0)
      if (isSaidAfter(tokens, sentence, at)) takeBack(index, { category: 'retract', from: at, to: at + 1 }, 0)
      if (tokens[at]?.text === ':') cue = labelBefore(tokens, from, at, at - from <= BRIEF_LABEL ? denying : rejecting) ?? cue
    }
    if (tokens[to - 1]?.text === ':') heading = labelBefore(tokens, from, to - 1, denying)
  }
  function takeBack(index: number, cue: Cue, back = SENTENCES_BACK): void {
    for (let at = Math.max(taken, sentences[Math.max(0, index - back)]?.from ?? 0); at < cue.from; at++) disowned[at] ??= cue
    if (back === SENTENCES_BACK) taken = Math.max(taken, cue.from)
  }
}

/** "My colleague says", "I honestly believed", "the leaflet stated that"; not "I think", "you could say", "as my mentor says". */
function isReported(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (inPassing.has(token.text)) return true
  if (token.text === 'saying')
    return (
      at === from ||
      tokens[at - 1]?.text === ',' ||
      tokens.slice(Math.max(from, at - SAYING_REACH), at).some(({ text }) => holders.has(text))
    )
  const believes = believing.has(token.lemma)
  if ((!believes && !reporting.has(token.lemma) && !wished.has(token.text)) || token.text.endsWith('ing')) return false
  const isPast = PAST.test(token.text)
  if (at === from) return isPast
  if (believes && tokens[at - 1]?.text === 'who') return true
  let words = 0
  let isHeld =
    tokens.slice(at + 1, Math.min(to, at + THAT_REACH)).some(({ text }) => text === 'that') && at > from && !isThings(tokens, from, at)
  for (let k = beforeAside(tokens, at - 1); k >= from && words < SUBJECT_REACH; k--) {
    const text = tokens[k]?.text ?? ''
    if (tokens[k]?.kind !== 'word') break
    if (text === 'as') return false
    words++
    isHeld ||= holders.has(text)
    if (words === 1 && UNREAL.has(text) && !(text === 'would' && isPast)) return false
    if (OWN.has(text))
      return (
        isPast &&
        (text === 'i' || text === 'we') &&
        tokens[k - 1]?.text !== 'as' &&
        (!teaching.has(token.lemma) || isLongAgo(tokens, from, at))
      )
  }
  return isHeld || (believes && words > 0)
}

/** "The result shows that", "the flag tells you that" report nobody's belief. */
function isThings(tokens: readonly Token[], from: number, at: number): boolean {
  const verb = tokens[at]
  const subject = tokens.slice(Math.max(from, at - SUBJECT_REACH), at).filter(({ kind }) => kind === 'word')
  const isPersonal = subject.some(({ text }) => texts.has(text) || POSSESSIVES.has(text)) || AGENT.test(subject.at(-1)?.text ?? '')
  if (verb === undefined || subject.length === 0 || isPersonal) return false
  return showing.has(verb.lemma) || (telling.has(verb.text) && subject.some(({ text }) => ARTICLES.has(text)))
}

/** "Until last month I told people …". */
const isLongAgo = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => LONG_AGO.has(text))

/** "The sales deck (mine, sorry) says". */
function beforeAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at
  return tokens.findLastIndex(({ text }, k) => k < at && text === '(') - 1
}

/** "Our lead said that …, and I agree". */
function isEndorsed(tokens: readonly Token[], { to }: Sentence, from: number): boolean {
  const said = tokens.slice(from, to).map(({ text }) => text)
  return said.some((word, at) => endorsing.has(word) && ENDORSERS.has(said[at - 1] ?? ''))
}

/** "We treated it as the standard until a node died". */
const isUntil = (tokens: readonly Token[], { from }: Sentence, at: number): boolean =>
  (tokens[at]?.text === 'until' || tokens[at]?.text === 'till') &&
  tokens
    .slice(from, at)
    .some(({ text }) => /^(?:was|were|had|did|got|gave|made|put|used|thought|believed|treated|ran|kept|swore|called|assumed)$/.test(text))

/** "The latest commit wins, said my flatmate". */
function isSaidAfter(tokens: readonly Token[], { from }: Sentence, at: number): boolean {
  const token = tokens[at]
  return (
    at > from &&
    tokens[at - 1]?.text === ',' &&
    token !== undefined &&
    (believing.has(token.lemma) || reporting.has(token.lemma)) &&
    tokens[at + 1]?.kind === 'word' &&
    tokens.slice(at + 1, at + 4).some(({ text }) => holders.has(text) || text === 'my' || text === 'our')
  )
}

/** "I drew it wrong last time: …", "It does not give:". */
function labelBefore(tokens: readonly Token[], from: number, colon: number, words: ReadonlySet<string>): Cue | undefined {
  for (let at = colon - 1; at >= from; at--)
    if (words.has(tokens[at]?.lemma ?? '')) return { category: 'disown', from: at, to: at + 1 }
    else if (tokens[at]?.text === ',' || tokens[at]?.text === ':') return undefined
  return undefined
}

/** "Who would want that?" */
const isRhetorical = (tokens: readonly Token[], { from, end }: Sentence): boolean =>
  end === '?' && /^(?:who|why)$/.test(tokens[from]?.text ?? '') && /^(?:would|should|on)$/.test(tokens[from + 1]?.text ?? '')

/** "Sorry, in a meeting" corrects, "sorry in a meeting" excuses. */
const isSetOff = (tokens: readonly Token[], sentence: Sentence, { from, to }: Cue): boolean =>
  (from === sentence.from || tokens[from - 1]?.kind !== 'word') && !(tokens[to - 1]?.text === 'sorry' && tokens[to]?.kind === 'word')
