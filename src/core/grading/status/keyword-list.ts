import type { Sentence } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import { isFunctionWord } from '../reading/word-kind.ts'

/** These tie keywords into a claim, as grammar does. */
const TYING = new Set(['only', 'every', 'each', 'all'])
const isTie = (word: string): boolean => isFunctionWord(word) || TYING.has(word)

/** Several items and not one word that would tie them into a claim. */
export function isKeywordList(tokens: readonly Token[], sentence: Sentence, nameEnd: (token: number) => number): boolean {
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
    const end = nameEnd(at)
    if (end > at) {
      run++
      words++
      covered += end - at
      longestRun = Math.max(longestRun, run)
      at = end - 1
      continue
    }
    if (token.kind === 'word' || token.kind === 'number') covered++
    if (token.kind === 'word') {
      words++
      if (isTie(token.text)) grammar++
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
export function stubRuns(tokens: readonly Token[], sentences: readonly Sentence[]): Set<Sentence> {
  const found = new Set<Sentence>()
  let run: Sentence[] = []
  const close = (): void => {
    if (run.length >= SHORTEST_RUN) for (const sentence of run) found.add(sentence)
    run = []
  }
  for (const sentence of sentences) isStub(tokens, sentence) ? run.push(sentence) : close()
  close()
  return found
}

function isStub(tokens: readonly Token[], { from, to }: Sentence): boolean {
  if (to - from > LONGEST_STUB + 1) return false
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  return words.length <= LONGEST_STUB && !words.some(({ text }) => isTie(text))
}

/** "GatewayClass / HTTPRoute / successor". */
const isDivider = (tokens: readonly Token[], at: number): boolean =>
  /^[/|]$/.test(textAt(tokens, at)) && tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true

/** "replicas: 3", "Ready=True": a field with its value is one keyword. */
const isSetting = (value: Token | undefined): boolean => value?.kind === 'number' || /^(?:true|false|none|yes|no)$/.test(value?.text ?? '')
