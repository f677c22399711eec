import type { Analysis } from './analyse.ts'
import { bestWindow } from './best-window.ts'
import { Bounds, type Outlook } from './bounds.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import { Finder } from './finder.ts'
import type { MarkIndex } from './marks.ts'
import { ownSaid } from './own-words.ts'
import type { ExemplarRef } from './postings.ts'
import { fitProfiles } from './profile.ts'
import type { Alignment } from './window.ts'

/** A near miss counts that comes at least so close to what is accepted. */
export const NEAR_MISS = 0.2

/** How one concept or red flag stands: its closest exemplar, its closest near miss, and how much of some exemplar is said anywhere. */
export interface Standing {
  readonly best: Alignment | undefined
  readonly near: Alignment | undefined
  /** 0 to 1: the most of an exemplar's weight that the answer's words cover, whoever says it of whatever. */
  readonly anywhere: number
  /** The same of the exemplar that is said second most. */
  readonly second: number
  /** Of the words that no other item asks for what is said anywhere: their share, and how much they tell; 0 to 1. */
  readonly own: number
  readonly ownMass: number
  /** How clearly some clause fits the item's profile, 0 to 1. */
  readonly profile: number
}

/** For every item of the question how it stands. */
export function alignAll(analysis: Analysis, question: CompiledQuestion, index: MarkIndex): Standing[] {
  const { refs, groups } = question.postings
  const finder = new Finder(question.postings, index, analysis.clauses)
  const bounds = new Bounds(analysis, question.postings, index)
  const profiles = fitProfiles(question.profiles, analysis)
  const closest = ({ promising }: Outlook, least: number): Alignment | undefined => {
    let best: Alignment | undefined
    for (const at of promising) best = bestWindow(refs[at] as ExemplarRef, finder, question, best?.closeness ?? least) ?? best
    return best
  }
  return question.items.map((_, item) => {
    const [from, nearFrom, to] = [groups[item * 2] ?? 0, groups[item * 2 + 1] ?? 0, groups[item * 2 + 2] ?? 0]
    const outlook = bounds.outlook(from, nearFrom)
    const best = closest(outlook, Number.NEGATIVE_INFINITY)
    const near = best === undefined ? undefined : closest(bounds.outlook(nearFrom, to), best.closeness - NEAR_MISS)
    const own = ownSaid(item, question.postings, index)
    return { best, near, anywhere: outlook.most, second: outlook.second, own: own.share, ownMass: own.mass, profile: profiles[item] ?? 0 }
  })
}
