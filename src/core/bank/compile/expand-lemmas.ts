import { generalLexicon } from '../../grading/lexicon/general-lexicon.ts'
import { lemmasOf, PHRASE_JOINT } from '../../grading/reading/vocabulary.ts'
import { kinOf, tightClassesOf } from './class-kin.ts'
import { isBare, linksOf, oppositesInRow, phraseKey } from './substitution-rows.ts'

/**
 * What learners say instead of a rubric's words, each with how well it stands for them (0 to 100). Two sources vouch for a pair:
 * the substitution rows, and the classes that both words belong to, measured by the cosine of their memberships, so that a word of
 * many senses stands for none of them well. All figures were read off labelled answers: how much likelier a pair is where the
 * statement was made than where it was not, from 0 for no link at all to 100 for the word itself.
 */
const BY_ROW = { tight: 62, loose: 38, tightBack: 30, looseBack: 35 } as const
const CONFIRMED = { tight: 82, loose: 70, tightBack: 88, looseBack: 70 } as const
const CONFIRMING = 0.1
const OPPOSITE = 80
/** The least worth that is kept, and how many words at most. */
interface Width {
  readonly least: number
  readonly most: number
  readonly opposites: number
}
/** An item of few phrases lives on what stands for its words. */
const WIDE: Width = { least: 48, most: 40, opposites: 8 }
/** Where an author wrote many phrases, more would only make the topic large and slow: agreement with labels was the same without. Of equals short words come first, as the common ones. */
const NARROW: Width = { least: 75, most: 4, opposites: 3 }

/**
 * For each lemma a line `93 apart,distinct|60 other|!80 share` of lemmas, as `readWordings` reads it; lemmas with none are left out.
 * `scarce` are those that come from items of few phrases; `apart` are, by lemma, those that never stand for it.
 */
export function expandLemmas(
  lemmas: Iterable<string>,
  scarce: ReadonlySet<string>,
  apart: ReadonlyMap<string, ReadonlySet<string>>,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const lemma of [...new Set(lemmas)].sort()) {
    const key = lemma.replaceAll(PHRASE_JOINT, ' ')
    const { same, against } = relationsOf(key, scarce.has(lemma) ? WIDE : NARROW)
    const isApart = apart.get(lemma)
    const line = writeLine(isApart === undefined ? same : same.filter(({ lemmas }) => !isApart.has(lemmas)), against)
    if (line !== '') found[lemma] = line
  }
  return found
}

/** What stands for a lemma, and the lemmas of what is said against it. */
interface Relations {
  readonly same: readonly { readonly lemmas: string; readonly worth: number }[]
  readonly against: readonly string[]
}
/** By width and lemma: lemmas come again from topic to topic. */
const known = new Map<string, Relations>()
const MOST_KNOWN = 20_000

function relationsOf(lemma: string, width: Width): Relations {
  const name = `${width.most} ${lemma}`
  const found = known.get(name) ?? relate(lemma, width)
  if (known.size > MOST_KNOWN) known.clear()
  known.set(name, found)
  return found
}

function relate(lemma: string, width: Width): Relations {
  const against = opposed(lemma, width)
  const isAgainst = new Set(against.map(phraseKey))
  const same = instead(lemma, width).filter(({ written }) => !isAgainst.has(phraseKey(written)))
  return { same: same.map(({ written, worth }) => ({ lemmas: lemmasOf(written), worth })), against: against.map(lemmasOf) }
}

interface Substitute {
  readonly written: string
  readonly worth: number
}

function instead(lemma: string, { least, most }: Width): Substitute[] {
  const classes = kinOf(lemma)
  const found = new Map<string, Substitute>()
  const keep = (key: string, written: string, worth: number): void => {
    if (worth >= least && worth > (found.get(key)?.worth ?? 0)) found.set(key, { written, worth })
  }
  for (const [key, { written, worth }] of classes) keep(key, written, worth)
  for (const { key, written, link } of linksOf(lemma))
    keep(key, written, ((classes.get(key)?.cosine ?? 0) > CONFIRMING ? CONFIRMED : BY_ROW)[link])
  return [...found.values()]
    .sort((a, b) => b.worth - a.worth || a.written.length - b.written.length || (a.written < b.written ? -1 : 1))
    .slice(0, most)
}

/** The row's opposites, and the tight members of the classes that oppose one the lemma is a tight member of. */
function opposed(lemma: string, { opposites: most }: Width): string[] {
  const { rows, opposites } = generalLexicon()
  const byClass = tightClassesOf(lemma)
    .flatMap((name) => [...(opposites.get(name) ?? [])])
    .flatMap((name) => rows.get(name)?.tight ?? [])
  return [...new Set([...oppositesInRow(lemma), ...byClass])].filter((written) => !isBare(phraseKey(written))).slice(0, most)
}

function writeLine(same: Relations['same'], opposite: Relations['against']): string {
  const groups = new Map<string, string[]>()
  const add = (head: string, lemmas: string): void => {
    const list = groups.get(head)
    if (list === undefined) groups.set(head, [lemmas])
    else list.push(lemmas)
  }
  for (const { lemmas, worth } of same) add(String(Math.round(worth / 5) * 5), lemmas)
  for (const lemmas of opposite) add(`!${OPPOSITE}`, lemmas)
  return [...groups].map(([head, list]) => `${head} ${list.join(',')}`).join('|')
}
