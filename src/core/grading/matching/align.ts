import type { Analysis } from '../analyse.ts'
import type { CompiledQuestion } from '../compiled-topic.ts'
import type { MarkIndex } from '../status/marks.ts'
import { bestWindow } from './best-window.ts'
import { correctedIn } from './corrected.ts'
import { Finder } from './finder.ts'
import { Offers } from './offers.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { ownSaid } from './own-words.ts'
import type { ExemplarRef, Postings } from './postings.ts'
import { fitProfiles } from './profile.ts'
import type { Alignment } from './window.ts'

/** A near miss counts that comes at least so close to what is accepted. */
export const NEAR_MISS = 0.2

const NONE: readonly ExemplarRef[] = []

/** How one concept or red flag stands: its closest exemplar, its closest near miss, and how much of some exemplar is said anywhere. */
export interface Standing {
  readonly best: Alignment | undefined
  /** Of an accusation the other exemplars that are said: for when the best one is barred. */
  readonly others: () => readonly Alignment[]
  readonly near: Alignment | undefined
  /** Of the likeliest exemplar, or one that came closer, what is said only with the opposite sign, 0 to 1. */
  readonly against: number
  /** The same of one that itself denies nothing: it is flatly denied. */
  readonly denied: number
  /** 0 to 1: the most of an exemplar's weight that the answer's words cover, whoever says it of whatever. */
  readonly anywhere: number
  /** The same of the exemplar that is said second most. */
  readonly second: number
  /** Of the words that no other item asks for what is said anywhere: their share, and how much they tell; 0 to 1. */
  readonly own: number
  readonly ownMass: number
  /** Of a red flag: of the words that only near misses ask for what is said anywhere: their share, 0 to 1. */
  readonly corrected: number
  /** How clearly some clause fits the item's profile, 0 to 1. */
  readonly profile: number
}

/** For every item of the question how it stands. */
export function alignAll(analysis: Analysis, question: CompiledQuestion, index: MarkIndex): Standing[] {
  const { postings } = question
  const offers = new Offers(analysis, postings, index)
  const finder = new Finder(postings, offers, index, analysis.clauses)
  const profiles = fitProfiles(question.profiles, analysis)
  const closest = ({ promising }: Outlook, least: number): { best: Alignment | undefined; against: number; denied: number } => {
    let best: Alignment | undefined
    let against = 0
    let denied = 0
    for (const ref of promising) {
      const found = bestWindow(ref, finder, question, best?.closeness ?? least)
      against = Math.max(against, found?.against ?? 0)
      if (found?.contrary && found.matches.length === 0) denied = Math.max(denied, found.against)
      best = found ?? best
    }
    return { best, against, denied }
  }
  const othersOf = ({ promising }: Outlook, best: Alignment | undefined): Alignment[] =>
    promising.flatMap((ref) => (ref.strict && ref !== best?.ref ? (bestWindow(ref, finder, question, 0) ?? []) : []))
  const inFull = saidInFull(postings, offers)
  return postings.groups.map(({ exemplars, near: misses }, item) => {
    const full = inFull[item] ?? NONE
    const outlook = outlookOf(full.length === 0 ? exemplars : exemplars.concat(full), offers)
    const { best, against, denied } = closest(outlook, Number.NEGATIVE_INFINITY)
    const near = best === undefined ? undefined : closest(outlookOf(misses, offers), best.closeness - NEAR_MISS).best
    const own = ownSaid(item, postings, offers, index)
    return {
      best,
      others: () => othersOf(outlook, best),
      near,
      against,
      denied,
      anywhere: outlook.most,
      second: outlook.second,
      own: own.share,
      ownMass: own.mass,
      corrected: question.items[item]?.kind === 'redFlag' ? correctedIn(item, postings, offers) : 0,
      profile: profiles[item] ?? 0,
    }
  })
}

/** By item the exemplars of which all words are said. */
function saidInFull({ verbatim, groups }: Postings, offers: Offers): ExemplarRef[][] {
  const found: ExemplarRef[][] = groups.map(() => [])
  for (const want of offers.wants) for (const { item, ref } of verbatim.get(want) ?? []) if (offers.hasAll(ref)) found[item]?.push(ref)
  return found
}
