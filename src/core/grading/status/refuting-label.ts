import { LABEL_BESIDE, LABEL_DOUBTS, LABEL_LACKS, LABEL_REJECTS } from '../lexicon/cues.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Sentence } from '../reading/clause.ts'
import type { Token } from '../reading/token.ts'
import type { Cue } from './cue.ts'

const rejects = readWords(LABEL_REJECTS)
const doubts = readWords(LABEL_DOUBTS)
const lacks = readWords(LABEL_LACKS)
const beside = readWords(LABEL_BESIDE)
const LONGEST = 6

/** "Myth: …", "a common misconception: …" refute the rest of their sentence; "Wrong: …" softens it; "missing: …" denies what is listed. */
export function refutingLabel(tokens: readonly Token[], { from, to }: Sentence): Cue | undefined {
  let category: Cue['category'] | undefined
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'mark' && category !== undefined && isColon(tokens, at)) return { category, from, to: at + 1 }
    if (token.kind !== 'word') return undefined
    if (rejects.has(token.lemma) || rejects.has(token.text)) category = 'refute'
    else if (doubts.has(token.text)) category ??= 'soft'
    else if (lacks.has(token.text)) category ??= 'negation'
    else if (!beside.has(token.text)) return undefined
  }
  return undefined
}

const isColon = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text
  return text === ':' || ((text === '-' || text === '–' || text === '—') && tokens[at]?.spaced === true)
}
