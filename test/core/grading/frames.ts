/** Says a claim within a frame of words. */
type Frame = (claim: string) => string

const lower = (claim: string): string =>
  /^[A-Z][a-z]+ /.test(claim) && !/^[A-Z][a-z]*[A-Z]/.test(claim) ? claim.charAt(0).toLowerCase() + claim.slice(1) : claim

/** Whatever is denied, asked, reported or doubted is not asserted. */
export const UNSAID: Record<string, Frame> = {
  'denied before': (claim) => `It is not true that ${lower(claim)}.`,
  'a myth, before': (claim) => `It's a myth that ${lower(claim)}.`,
  'a myth, quoted': (claim) => `"${claim}" is a myth.`,
  'a misconception': (claim) => `A common misconception is that ${lower(claim)}.`,
  'asked and denied': (claim) => `${claim}? No.`,
  'asked and called wrong': (claim) => `${claim}? That's wrong.`,
  asked: (claim) => `Does it mean that ${lower(claim)}?`,
  'reported and denied': (claim) => `Some people think ${lower(claim)}, but that's wrong.`,
  'reported with contempt': (claim) => `A colleague told me ${lower(claim)}. Nonsense.`,
  'claimed by others': (claim) => `Many tutorials claim that ${lower(claim)}. They are wrong.`,
  'believed once': (claim) => `I used to think ${lower(claim)}.`,
  'not believed': (claim) => `I don't believe that ${lower(claim)}.`,
  'wrong to say': (claim) => `It would be wrong to say that ${lower(claim)}.`,
  'tempting, but no': (claim) => `You might think ${lower(claim)}, but no.`,
  'taken back': (claim) => `${claim}. No wait, that's not true.`,
  'said by some': (claim) => `Some say ${lower(claim)}, which is simply not the case.`,
  'labelled a myth': (claim) => `Myth: ${lower(claim)}.`,
  'labelled a misconception': (claim) => `A common misconception: ${lower(claim)}.`,
  'labelled wrong': (claim) => `Wrong: ${lower(claim)}.`,
  'called wrong at the end': (claim) => `${claim} - wrong!`,
  'wished for': (claim) => `I wish ${lower(claim)}.`,
  'long gone': (claim) => `In the old days ${lower(claim)}.`,
  'believed by newcomers': (claim) => `Newcomers often believe ${lower(claim)}.`,
  'warned of': (claim) => `Never say that ${lower(claim)}.`,
  'against belief': (claim) => `Contrary to what many believe, it is not the case that ${lower(claim)}.`,
}
/** What changes nothing. */
export const SAME: Record<string, Frame> = {
  plain: (claim) => `${claim}.`,
  'with a hedge': (claim) => `I think ${lower(claim)}.`,
  'as far as I know': (claim) => `As far as I know, ${lower(claim)}.`,
  'without a doubt': (claim) => `${claim}, no doubt.`,
  shouted: (claim) => claim.toUpperCase(),
  'after chatter': (claim) => `Well, good question! ${claim}`,
  'before chatter': (claim) => `${claim}. I learned that last week.`,
  'as a bullet': (claim) => `- ${claim}`,
  'in bold': (claim) => `*${claim}*`,
  'with typed quotes and spaces': (claim) => claim.replaceAll("'", '’').replaceAll(' ', '\u00a0'),
  'escaped by Slack': (claim) => `${claim} &amp; more &lt;later&gt; <@U123>`,
}
