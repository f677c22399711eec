/** Words that close a negation's reach. */
export const ENDS = `but unless except until till because so although though however just only then whereas while since where instead which since who →`
/** After a comma or "and" these open a claim that it does not reach. */
export const OPENERS = `it its you they we i he she that this there just only but so and which because unless except then instead one all what a an the my our your is are was
were has have does do did can will may might must should would could simply rather`
/** With these a sentence goes on past what is lacking: "rows without a partner | are left out". */
export const FINITE = `is are was were has have do does did can cannot will would should may might must`
/** Advice begins with these, … */
export const ADVISING = `use take put set choose prefer pick run`
/** … unless one of these stands before: "no need to use". */
export const LEADS_TO_VERB = `to can could will would should may might must do does did not never ever i you we they he she it who that people and or nor please just always even still also yet actually itself such fact`
/** Pronouns that deny: "nothing but web traffic", "it takes nothing away". */
export const NEGATIVE_PRONOUNS = `nothing nobody none nowhere`
/** The sentence goes on past what these say is lacking: "rows without a partner | are left out", … */
export const LACKING = `without non lacking`
/** … and past a second denial: "without a lock | no update is safe". */
export const DENYING_AGAIN = `no not never nobody nothing`
/** What these deny is a noun with what belongs to it, … */
export const DENYING_NOUN = `without non no zero lack lacks lacking neither`
/** … and what these phrases deny is named for comparison: "instead of a proxy | it uses …". */
export const PUTTING_ASIDE = `instead rather far free away except`
/** Personal pronouns as subjects. */
export const PERSONAL = `you we they i he she it`
/** An article behind one of these belongs to the same claim. */
export const PREPOSITIONS = `of on in for to from at by with and or into about over under than as between`
/** What opens with one of these before a single "no" or "never" is named in order to deny it. */
export const FRONTING = `for against on in at with by to from as into over under through without during`
/** Right behind "zero" these show that it is a figure: "zero means unlimited". */
export const BEHIND_FIGURE = `is was means equals and or to ms seconds`
/** To deny one of these denies the removal, and leaves what is removed as it was. */
export const REMOVING = `disable disables remove removes drop drops cancel cancels lose loses`
/** "No more than necessary": up to here it is so. */
export const NEEDED = `necessary need needs needed require requires required`
