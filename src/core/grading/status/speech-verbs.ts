import { BELIEVING, HOLDERS, REPORTING } from '../lexicon/disowning.ts'
import { readWords } from '../lexicon/rows.ts'
import { PEOPLE, WORKERS } from '../lexicon/speech.ts'
import { lemmaOf } from '../reading/lemma.ts'
import type { Token } from '../reading/token.ts'

/** A verb of three letters keeps its stem only as it stands: say, says. */
export const lemmasOf = (verbs: string): ReadonlySet<string> =>
  new Set([...readWords(verbs)].flatMap((verb) => [lemmaOf(verb), lemmaOf(`${verb}s`)]))

export const believing = lemmasOf(BELIEVING)
const speaking = new Set([...believing, ...lemmasOf(REPORTING)])
/** Those who say and believe what is not the speaker's, … */
export const holders = readWords(`${HOLDERS} ${PEOPLE}`)
/** … and those who do most of what is told of, and hold only what they once said. */
export const workers = readWords(WORKERS)

/** A verb of belief or report. */
export const isSpeechVerb = ({ lemma }: Token): boolean => speaking.has(lemma)
/** Said or believed once. */
export const PAST = /(?:ed|thought|said|told|heard|meant|taught|wrote|swore)$/
