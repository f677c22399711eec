/** Verbs of belief, as lemmas: what follows is held by whoever is named before. */
export const BELIEVING = `believe think claim insist argue worry assume pretend swear preach fancy dream boast brag`
/** These report a belief only of people: "the header tells", but "my mentor told me". */
export const REPORTING = `say tell state write teach explain suggest recommend advise expect hear imagine picture figure hope fear mean conclude announce promise declare maintain convince mail shout read show sell`
/** Those who hold it, besides the people of reported speech. */
export const HOLDERS = `he she they nobody nobodys slide slides talk deck diagram commenter commenters designer designers helpdesk dba dbas reviewer reviewers mentor mentors trainer trainers speaker speakers presenter marketing cto ceo author authors
thread threads comment comments poster salesman salespeople sales uncle aunt dad mum mom father mother grandma grandpa tutor instructor coach partner analyst auditor auditors freelancer newbies programmer programmers engineer engineers`

/** Set off by punctuation or opening a sentence: these take back what was said just before. Compared as written, after contractions are spelled out. */
export const TAKES_BACK = `never again; silly me; stupid me; my mistake; my bad; big mistake; rookie mistake; lesson learned; lesson learnt; i stand corrected; how wrong i was; i was wrong; we were wrong; he was wrong; she was wrong;
they were wrong; spoiler; hang on; hold on; wait no; no wait; sorry; er; erm; ehm; uhm; oops; or rather; scratch that; strike that; let me rephrase; i mean no; no i mean; i meant; completely wrong; totally wrong; simply wrong; plain wrong;
dead wrong; all wrong; quite wrong; wrong; nonsense; rubbish; bullshit; not true; not the case; untrue; got it wrong; get it wrong; gets it wrong; got that wrong; none of that was; none of it was; none of this is; none of that is;
which it is not; which is not; far from it; if only; yeah right; bless him; bless her; bless them; good joke; nice try; just kidding; lol no; haha no;
the opposite; the reverse; no such thing; nothing of the sort; nothing of the kind; little did; felt stupid; felt rather stupid; felt silly; fairy tale; fairytale; urban legend; cute and; cute but`

/** Openings that mock what follows. */
export const MOCKS = `ah yes; oh sure; ah sure; sure sure; yeah sure; yeah right; oh of course; ah of course`
