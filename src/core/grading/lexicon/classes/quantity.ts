export const QUANTITY = `
# how many
EXCLUSIVELY: only, solely, exclusively, nothing but, nothing else, purely, merely, just, strictly, alone, no one but, nobody but, none but, no other than, and no more, restricted to | limited to, reserved, stays, confined to, kept to, nowhere else, nobody else, except, unless, that is all, all it does, the lone, pure
NOT_ONLY: not only, not just, not merely, more than just, more than only, not limited to, not restricted to, not confined to, as well as, besides, in addition to, on top of that | both, beyond, other than, and others, apart from, not stuck with
ALL_OF: all, every, each, everything, entire, whole, total, every single one, without exception, complete, everyone, everybody, all of them, in full, any of them | across the board, the lot, full set, everywhere, always, throughout, no matter which, from a to z, hundred percent, 100, in every case
NONE_OF !ALL_OF: none, no one, nobody, nothing, zero, not any, not one, not a single, none at all, nothing at all, not a single one, no such | nil, empty, void, blank, nada, zip, never, neither, missing, not at all, no trace
SOME_OF: several, a few, certain, a couple, a number of, one or more, at least one, part of them, some of them | sometimes, mostly, selected, particular, a handful, here and there, not all, one of
NOT_ALL !ALL_OF: not all, not every, not everyone, not everything, only some, only part, only certain, only a few, only parts, a subset, not the whole, subset, selected, not each | partial, cherry pick, some of, a few, a slice, particular ones, part of it, certain ones
NEITHER_OF: neither, neither of them, none of the two, not either, neither one, none of both | nobody wins, both fail, no side
BOTH_OF: both, the two, each of the two, both of them, the pair, either one, either side, each side | on either side, both ends, the two of them, on both, mutual, hand in hand, one and the other
EITHER_OR: either or, one or the other, one of the two, one of them, alternatively, mutually exclusive, not both, pick one | toss up, choose between, fork in the road, otherwise
JUST_ONE: a single, single, only one, just one, exactly one, one single, one and only, sole, one only, not more than one, no more than one, lone | individual, one big, one place, one shared, one for all, unique, solo, =1, one of each
SEVERAL_OF: many, several, multiple, numerous, various, more than one, a lot of, lots of, plenty, dozens, countless, hundreds, thousands, a number of, two or more, at least two | bunch, loads, heaps, tons, a pile, a handful, plural, a whole bunch, a host, swarm, crowd, a few, ten, twenty, a dozen, everything
TWO_OF: two, pair, couple, both, double, twofold, dual, twin | second one, one more, a couple of, two of them, half and half, =2
ONE_PER: one per, one for each, one for every, each has its own, each gets its own, every one gets its own, one apiece, individually, separately for each, per item, each with its own, a separate one for | own, dedicated, for itself, every single, each new one, one each, multiplied, every time again
ONE_BY_ONE_EACH: one by one, one at a time, one after another, one after the other, individually, each in turn, separately, piece by piece, item by item | in turn, single file, queue, step by step, sequentially, bit by bit, by itself
AT_A_STROKE !ONE_BY_ONE_EACH: all at once, at once, in one go, in bulk, in a batch, at one go, simultaneously, in a single step, in one step, in one piece, big bang, together | at a stroke, one big step, whole lot, in one swoop, batch, everything together
AT_LEAST: at least, minimum, no less than, not less than, or more, minimally, a minimum of, no fewer than | lower bound, bottom line, upwards, starting at, floor
AT_MOST !AT_LEAST: at most, maximum, no more than, not more than, up to, or less, maximally, a maximum of, upper limit | cap, ceiling, limit, top, not beyond, tops
EXACTLY_AS !ROUGHLY: exactly, precisely, exact, precise, accurate, to the letter, spot on, literally, word for word, on the dot | dead on, bit for bit, just right, pinpoint, strictly, verbatim, not a hair more
ROUGHLY: roughly, approximately, more or less, approximate, approximation, rough, estimate, ballpark, in the region of, somewhere around | ish, near enough, order of magnitude, give or take, rule of thumb, around, circa, close to, vague
MORE_THAN: more than, above, exceeds, exceed, in excess of, surpass, greater than, go over, outnumber, higher than | too much, too many, break the limit, past, outweigh, overshoot, spill over
LESS_THAN !MORE_THAN: less than, fewer than, smaller than, below, lower than, under, not as much as, not as many | short of, not quite, within, not up to
TOO_MUCH: too much, too many, excessive, excess, overkill, more than needed, more than necessary, excessively, overly, over the top, surplus | overdone, flood, out of hand, sledgehammer, cannon, bloated, drown, burst, overflow
TOO_LITTLE: too little, too few, not enough, insufficient, lack, shortage, scarce, inadequate, fall short, short of, not sufficient, run short | running out, lean, thin, hungry, starve, squeezed, tight, deficient
SUFFICIENT !TOO_LITTLE: enough, sufficient, suffice, adequate, sufficiently, good enough, will do, does the job, does the trick, ample, is all you need, is all it takes | covers it, fits the bill, do fine, no more needed, plenty, satisfies, meets the need, that is all
USED_UP: exhausted, used up, run out, runs out, exhaust, deplete, depleted, nothing left, none left, all taken, ran out, full up, no more left | dry, gone, eaten up, consumed, empty, spent, finished, at the limit, hit the ceiling, no space left, no room left
NO_ROOM: no room, no space, full, no capacity, filled up, completely full, no room left, at capacity, no free space, does not fit, packed | crowded, bursting, stuffed, overflow, jammed, too big for, choked
AS_MANY: as many as, the same number, equal number, same amount, equally many, as much as, matching number, one to one | one for one, same count, pair up, level

# size and growth
LARGE_SIZED !SMALL_SIZED: big, large, huge, enormous, massive, giant, vast, sizeable, gigantic, bulky, extensive, immense, considerable | heavy, fat, monster, great, long, ton of, mountain, high, whole lot, gigabytes, bloated
SMALL_SIZED: small, tiny, little, minor, minimal, compact, minute, miniature, slim, smallish, negligible, lean | light, thin, few, handful, trivial, narrow, bite sized, modest, low, lightweight, mini
GETS_BIGGER !GETS_SMALLER: grow, increase, rise, expand, grows, gets bigger, go up, get larger, growth, enlarge, climb, swell, get bigger, get longer, escalate, multiply | balloon, pile up, add up, explode, inflate, more and more, blow up, scale, soar, snowball, through the roof, higher
GETS_SMALLER: shrink, decrease, reduce, decline, diminish, go down, get smaller, reduction, lessen, get shorter, decreasing, minimise, minimize, curtail | fewer, lower, drop, less, cut, fall, dwindle, slim down, melt, halve, trim, cut down, deflate, sink, scale back, less and less, bring down
ACCUMULATE: accumulate, add up, pile up, build up, stack up, sum up, accumulation, mount up, heap up, collect over time | snowball, compound, grow over time, more and more, gather, clutter, adds to, multiply, one on top of another
IN_PROPORTION: proportional, proportionally, in proportion, linearly, linear, scales with, grow with, grows with, in step with, the more the more, relative to | twice as much, pro rata, rises with, with every, ratio, depending on how many
HALF_OF: half, halve, fifty percent, 50 percent, one half, cut in half, in half, split in half | middle, bisect, two parts, every second one, one out of two
TWICE_AS: twice, double, doubled, two times, two fold, twice as much, twofold, doubling, twice over | duplicate, second time, 2x, two copies, again
TOTAL_SUM: total, sum, in total, altogether, overall, sum up, all together, combined, add together, aggregate, in sum | bottom line, everything counted, count up, grand total, the whole amount
AVERAGE_OF: average, mean, typical value, on average, median, in the middle, averaged | usual, normal, expected, middle value, in general
SHARE_OF: percentage, proportion, fraction, ratio, percent, portion, part of the total, per cent, quota | slice, piece of the cake, how many of, out of ten, one in ten, rate
HOW_MANY: number of, amount of, quantity, count, how many, how much, volume of, amount, number | size, total, figure, tally, measure, extent
COUNTED: count, counted, counter, tally, enumerate, keep count, number them | add up, how often, keep score, meter, sum, one two three
UPPER_BOUND: limit, maximum, cap, upper bound, ceiling, upper limit, threshold, bound, quota, max, restrict, limitation, allowance, constraint | only so many, at most, finite, run out, budget, line, up to, wall, leash, brake
WITHOUT_LIMIT !UPPER_BOUND: unlimited, infinite, endless, unbounded, without limit, no limit, limitless, without bounds, no upper bound, indefinitely, boundless, infinitely, no end | as many as you like, no ceiling, forever, bottomless, free, never ends, any number, sky
VALUE_RANGE: range, interval, span, between, spectrum, bandwidth of, spread, from to, scope, window, band | somewhere between, and up, upwards, region, from low to high, bracket
HIGH_LEVEL_OF !LOW_LEVEL_OF: high, elevated, raised, steep, significant, substantial | considerable, strong, big, peak, top, heavy, through the roof, much, plenty
LOW_LEVEL_OF: low, reduced, slight, faint, marginal, slim, modest | weak, little, small, bottom, bare, poor, cheap, flat

# sameness
IDENTICAL !UNLIKE: same, identical, the very same, equal, exactly the same, one and the same, alike, no different, indistinguishable, identically, equivalent, the exact same | twin, carbon copy, matches, unchanged, uniform, like the other, no difference, clone, doppelganger, mirror image, copy of
UNLIKE: different, differ, distinct, unlike, other, dissimilar, not the same, not identical, differently, difference, unequal, not equal, differing, another, varying | new, separate, changed, diverge, apples and oranges, no longer match, contrast, apart, various, own, deviates
SIMILAR_TO: similar, similarly, alike, resemble, akin, comparable, look like, much the same, analogous, in a similar way, nearly the same | kind of the same, close, cousin, sibling, related, parallel, reminiscent, almost
VARIES: vary, varies, differ from case to case, depends, depending, it depends, fluctuate, variable, not constant, changes from, different for each, different every time, from case to case | sometimes, now this now that, up to, situational, differs per, own way, case by case, ups and downs
UNIFORM: uniform, consistent, consistently, uniformly, the same everywhere, homogeneous, the same for all, even, evenly, in the same way, standardised, standardized, across the board | level, one size fits all, no surprises, same rules, regular, stable, always alike
ONE_OF_A_KIND: unique, one of a kind, distinct, unmistakable, uniquely, unrepeatable, no two alike, no duplicate, no duplicates, never the same twice, only exists once | individual, fingerprint, nobody else has, individual number, once only, own, not taken, special
DUPLICATE_OF: duplicate, duplicated, copy, repeated, twice, redundant, doubled, duplication, same thing twice, a second copy, repetition | double, again, twin, clone, carbon copy, second one, already exists, two of the same
MATCHING: match, correspond, fit, coincide, agree with, tally, matching, equal to, in line with, line up, conform to, consistent with, match up | pair, suit, go together, same as, like key and lock, key fits, click, in sync
NOT_MATCHING !MATCHING: mismatch, not match, does not match, do not fit, not correspond, discrepancy, differ, inconsistent, out of sync, not equal, incompatible, deviate, no match | clash, wrong key, something else, out of step, no longer fits, not line up, diverged
OTHER_ONES: other, others, another, someone else, somebody else, the rest, anyone else, different one, other people, everyone else, remaining ones | colleagues, teammates, neighbours, elsewhere, third party, foreign, strangers, next one, some other
ANY_WHICH: any, whichever, whatever, arbitrary, no matter which, any of them, any one, whatever you like, any kind of, regardless of which, does not matter which | of your choice, random, freely chosen, you like, at will, anything goes, custom, all sorts
OPPOSITE_OF: opposite, contrary, reverse, inverse, the other way round, the other way around, contradictory, converse, exact opposite | flip side, upside down, vice versa, mirror, negative, counterpart
`
