export const PLACES_AND_AMOUNTS = `
INSIDE !OUTSIDE: inside, within, internal, internally, inner, innermost, intra, in the cluster, in-cluster, indoors | in _ cluster, inside _ cluster, within _ cluster, in _ own cluster, in cluster, in the same cluster, same cluster, intra cluster, internal only, private, local, in house, house, own network, cluster network, pod network, other pods, pods, neighbours, insider, behind the firewall, the cluster own, cluster local, own cluster, from another pod, closed, among, cluster member, between services, running in the cluster, run in kubernetes, inside kubernetes, in kubernetes
OUTSIDE !INSIDE: outside, external, externally, outer, outward, elsewhere, foreign, third party, 3rd party, third-party, somebody elses, out of | outsider, internet, public, publicly, world, laptop, browser, chrome, firefox, from home, at home, office, lan, my machine, your machine, my computer, your computer, my pc, your pc, beyond the cluster, out there, wan, www, web, customers, end users, visitors, stranger, the street, off cluster, postman on, my phone, your phone, wider network, other network, corporate network, company network, home network, my desk, workstation, wild, north south, world wide, offsite, abroad, anyone, anybody, whole planet, globe, wifi, cafe
PUBLIC !PRIVATE !SECRET: public, publicly, world, internet, web, open to all, everyone, everybody, anyone, anybody, whole world | external, externally, outside, internet facing, exposed, routable, global, www, real, worldwide, customer
INTERNET: internet, web, world, online, www, browser, laptop, home, notebook
PRIVATE !PUBLIC !SHARED: private, privately, local, locally, own, unpublished, unpushed, personal, solo, alone, only mine, my own, own machine, own branch, my machine, my laptop, nobody else, no one else, not pushed, not yet pushed, never left, not shared, unshared
SHARED !PRIVATE: shared, share, sharing, public, published, pushed, common, joint, everyone, team branch, whole team, others use, everybody uses
OTHERS: other, others, colleague, coworker, teammate, team, somebody, someone, people, else, collaborator, everybody, folks, mate
SAME !DIFFERENT: same, identical, equal, unchanged, alike, exact, very same, likewise, matching, equally | one and the same, uniform, single
DIFFERENT !SAME: different, differ, distinct, other, another, new, unlike, separate, differently, various, changed
ONLY: only, solely, exclusively, just, merely, purely, nothing but, nothing else, sole, no more than, nowhere else | pure, exclusive, strictly, no one but, nobody but, none but, nowhere but, limited, restricted, confined, bound, reserved, stay, kept, keep, remain, entirely, locked, scoped, no one else, nobody else, except, wall, alone, not beyond, no further than, unless you are, must be
EVERY !NONE !SOME: all, every, each, everything, whole, entire, entirely, full, complete, total, everywhere, any, always | cluster wide, clusterwide, whole fleet, no matter which, whichever, whatever, across, any of, every single, per, throughout
NONE !EVERY: none, nothing, nobody, nowhere, zero, no one
SOME: some, several, few, certain, couple, part, partly, partial, partially
ONE !MANY: one, single, sole, 1, once, only one, lone, one big, single one | =one, one shared, common, a shared, =1, just one, joint
MANY !ONE: many, several, multiple, lots, numerous, plenty, dozens, various, loads, bunch, multitude, few together, more than one | all, everything, ten, whole lot, every, rest, =10, =30, twenty, a pile, thirty
ALWAYS !NEVER !SOMETIMES: always, every time, constantly, forever, ever, invariably, permanently
NEVER !ALWAYS: never, not once, at no time
SOMETIMES !ALWAYS: sometimes, occasionally, possibly, may, at times, now and then
BEFORE !AFTER: before, earlier, previous, previously, prior, beforehand, ahead of, already, until, in advance, preceding, up front, former, formerly
AFTER !BEFORE: after, afterwards, later, subsequently, then, next, following, once, finally, thereafter, since
NOW: now, current, currently, present, today, nowadays, at the moment
FIRST !LAST: first, initial, initially, start, beginning, begin, originally, original
LAST !FIRST: last, final, finally, end, latest, tip, newest, most recent, ending
NEW !OLD: new, newer, newest, fresh, freshly, recent, recently, latest, modern, younger, up to date, brand new, another | next, 2, v2, future, young, reboot, rework, redesign, redesigned, improved, upgrade, evolution, evolved, better
OLD !NEW: old, older, oldest, ancient, outdated, original, originals, previous, former, earlier, legacy, stale, obsolete, deprecated
ONLY_ONE !EVERY: only one, just one, a single one, exactly one, one single, merely one, one of the, a lone
`
