/** Verbs of saying and believing, as lemmas: what follows "my colleague …" or "I … in my first year" is not claimed here and now. */
export const BELIEVING = `believe think say state claim tell worry argue insist assume expect hear picture imagine hope fear suppose suggest promise swear pretend preach shout teach convince mean figure
dream fancy conclude advise recommend explain read write declare maintain announce boast brag teach reckon guess`

/** Set off by punctuation or opening a sentence: these take back what was said just before. Compared as written, after contractions are spelled out. */
export const TAKES_BACK = `never again; silly me; stupid me; my mistake; my bad; big mistake; rookie mistake; lesson learned; lesson learnt; i stand corrected; how wrong i was; i was wrong; we were wrong; he was wrong; she was wrong;
they were wrong; spoiler; hang on; hold on; wait; sorry; er; erm; ehm; uhm; oops; or rather; scratch that; strike that; let me rephrase; i mean no; no i mean; i meant; completely wrong; totally wrong; simply wrong; plain wrong;
dead wrong; all wrong; quite wrong; wrong; nonsense; rubbish; bullshit; not true; not the case; untrue; turned out; turns out; as it turned out; as it turns out; not any more; no more; not anymore; no longer; got it wrong; get it wrong; gets it wrong; got that wrong;
got wrong; get that wrong; which it is not; which is not; far from it; if only; in practice; in reality; in fact; the truth is; the reality is; yeah right; as if; bless him; bless her; bless them; good joke; nice try; kidding; just kidding; joking; lol no; haha no; i wish;
the opposite; the reverse; no such thing; nothing of the sort; nothing of the kind; none of that; neither; little did; until; till; the hard way; felt stupid; felt rather stupid; felt silly; was the lie; fairy tale; fairytale; wishful; outdated; urban legend; old wives`

/** Openings that mock what follows. */
export const MOCKS = `ah yes; oh yes; oh sure; ah sure; sure sure; yeah sure; yeah right; oh right; oh of course; ah of course; as if`
