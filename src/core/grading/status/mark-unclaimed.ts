import { COMMON_WORDS, FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { bySentence, type Clause, type Sentence } from '../reading/clause.ts'
import { lemmaOf } from '../reading/lemma.ts'
import type { Token } from '../reading/token.ts'

const functionWords = readWords(FUNCTION_WORDS)
export const isFunctionWord = (word: string): boolean => functionWords.has(word)
const commonLemmas = new Set([...readWords(COMMON_WORDS)].map(lemmaOf))
export const isCommonWord = (lemma: string): boolean => commonLemmas.has(lemma)
const VERBAL = new Set(['only', 'every', 'each', 'all', 'nothing', 'just'])

/** Keyword lists and the question said back state nothing. In place. */
export function markUnclaimed(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  names: (token: number) => number,
  prompt: ReadonlySet<string>,
): void {
  const groups = bySentence(sentences, clauses)
  const stubs = new Set(stubRuns(tokens, sentences))
  for (const [index, sentence] of sentences.entries()) {
    const status =
      stubs.has(sentence) || isKeywordList(tokens, sentence, names) ? 'list' : echoes(tokens, sentence, prompt) ? 'echo' : undefined
    if (status !== undefined) for (const clause of groups[index] ?? []) clause.status = status
  }
}

/** Several items and not one word that would tie them into a claim. */
function isKeywordList(tokens: readonly Token[], sentence: Sentence, names: (token: number) => number): boolean {
  let words = 0
  let grammar = 0
  let commas = 0
  let links = 0
  let joints = 0
  let numbers = 0
  let run = 0
  let longestRun = 0
  let covered = 0
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const name = names(at)
    if (name > at) {
      run++
      words++
      covered += name - at
      longestRun = Math.max(longestRun, run)
      at = name - 1
      continue
    }
    if (token.kind === 'word' || token.kind === 'number') covered++
    if (token.kind === 'word') {
      words++
      if (functionWords.has(token.text) || VERBAL.has(token.text)) grammar++
    } else if (token.kind === 'number') numbers++
    else if (token.kind === 'arrow' || token.text === '=' || token.text === ':') isSetting(tokens[at + 1]) ? joints++ : links++
    else if (token.text === ',' || token.text === ';' || isDivider(tokens, at)) commas++
    else if (/^[-/$€£%+&|]$/.test(token.text)) joints++
    if (token.text !== ',') run = 0
  }
  // "ClusterIP: internal, NodePort: a port" says something of each; one pair among many words does not.
  if (links > 0 && links * 2 >= commas + 1) return false
  if (commas >= 3 && words - joints <= (commas + 1) * 1.25) return true
  if (commas >= 4 && words <= (commas + 1) * 2 && grammar * 5 <= commas + 1) return true
  if (commas >= 3 && words >= 4) return grammar <= Math.floor((words + numbers) * 0.07)
  if (longestRun >= 3) return grammar === 0 && words >= 4
  return words + numbers >= 6 && commas === 0 && grammar === 0 && sentence.to - sentence.from === covered + joints
}

const SHORTEST_RUN = 4
const LONGEST_STUB = 3

/** "Ports! Selectors! Labels! Endpoints!": keywords as sentences of their own, several in a row. */
function stubRuns(tokens: readonly Token[], sentences: readonly Sentence[]): Sentence[] {
  const found: Sentence[] = []
  let run: Sentence[] = []
  const close = (): void => {
    if (run.length >= SHORTEST_RUN) found.push(...run)
    run = []
  }
  for (const sentence of sentences) isStub(tokens, sentence) ? run.push(sentence) : close()
  close()
  return found
}

function isStub(tokens: readonly Token[], { from, to }: Sentence): boolean {
  if (to - from > LONGEST_STUB + 1) return false
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  return words.length <= LONGEST_STUB && !words.some(({ text }) => functionWords.has(text) || VERBAL.has(text))
}

/** "GatewayClass / HTTPRoute / successor". */
const isDivider = (tokens: readonly Token[], at: number): boolean =>
  /^[/|]$/.test(tokens[at]?.text ?? '') && tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true

/** "replicas: 3", "Ready=True": a field with its value is one keyword. */
const isSetting = (value: Token | undefined): boolean => value?.kind === 'number' || /^(?:true|false|none|yes|no)$/.test(value?.text ?? '')

function echoes(tokens: readonly Token[], sentence: Sentence, prompt: ReadonlySet<string>): boolean {
  if (prompt.size === 0) return false
  let content = 0
  let shared = 0
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || functionWords.has(token.text)) continue
    content++
    if (prompt.has(token.lemma)) shared++
  }
  return content >= 4 && shared >= content * (sentence.end === '?' ? 0.8 : 0.95) && shared >= prompt.size * 0.6
}
