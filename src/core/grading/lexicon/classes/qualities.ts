export const QUALITIES = `
AUTOMATIC !MANUAL: automatic, automatically, auto, by itself, on its own, self, without you, by default, automated, itself
MANUAL !AUTOMATIC: manual, manually, by hand, yourself, self, hand
DEFAULT: default, standard, by default, out of the box, preset, omitted, nothing set, no type, normal | standard type, the standard one, vanilla, falls back, fallback, default kind, picks for you, picked for you, implicit, implicitly, the plain one, assumed
CONFIG: config, configuration, setting, settings, option, parameter, flag, yaml, manifest, configure, annotation
WRONG_CONFIG: misconfigured, misconfiguration, wrong setting, typo
DEPLOY: deploy, deployment, release, ship, rollout, roll out, publish
TEST: test, testing, try, demo, experiment, check, trial, quick, dev, debugging, play, qa | tests, demos, development, developing, debug, poc, proof of concept, prototype, prototyping, play around, playground, sandbox, staging, experimenting, trying, tryout, try out, try something, hackathon, homelab, home lab, toy, quick and dirty, quick look, quick check, quick access, quick peek, quick hack, temporary, temporarily, ad hoc, throwaway, minikube, kind cluster, =learning, tutorial, tinkering, tinker, fiddle, fiddling, dry run, workshop, classroom, training, school project, side project, hobby, pet project, show a colleague, show it, showing, show off, show someone, smoke test, first steps, check quickly, local cluster, lab, look at it quickly, sprint review, preview, presentation, peek, mess around, poke around, poke at, one off, stopgap, troubleshooting, ci
PRODUCTION: production, prod, live, customers, real users, productive, production environment | live system, live environment, going live, go live, real customers, paying customers, real traffic
DEVELOPMENT: development, dev, local, staging, develop
SIMPLE !COMPLEX: simple, easy, simply, straightforward, trivial, basic, easily, simpler, plain
COMPLEX !SIMPLE: complex, complicated, hard, difficult, tricky, sophisticated, awkward, inconvenient, cumbersome, pain, hassle
FAST !SLOW: fast, quick, quickly, rapid, speed, faster, performant, efficient, performance, swift, cheap, lightweight, quicker, speedy
SLOW !FAST: slow, slower, slowly, sluggish, latency, expensive, heavy, costly, overhead, takes longer, cpu-intensive
PERFORMANCE: performance, speed, throughput, fast, efficiency, overhead, latency
COST: cost, price, expensive, pay, money, bill, charge, fee, dollar, costs, invoice, spend, budget, bucks, usd, priced, $ | paying, expense, euro, buck, finance, bankrupt, wallet, amount, rate
EXPENSIVE !CHEAP: expensive, costly, pricey, dear, costs a lot, waste, heavy
CHEAP !EXPENSIVE: cheap, inexpensive, free, low-cost, cheaper, saves money
FREE: free, gratis, no cost, for free
SAVE: save, reduce, economize, economise, cut down, lower, spare | saving, cheaper, cheap, cut, less, shrink, avoid paying, instead, down, share, trim, halve
INCREASE !DECREASE: increase, grow, raise, more, rise, scale, higher, add, gain, multiply, go up
DECREASE !INCREASE: decrease, reduce, shrink, lower, less, drop, fewer, fall, cut, down, go down
BIG !SMALL: big, large, huge, great, massive, high, bigger, larger, long
SMALL !BIG: small, little, tiny, short, minor, low, smaller
LONG !SHORT: long, lengthy, long-lived
SHORT !LONG: short, brief, quick, short-lived
STRONG !WEAK: strong, robust, powerful, solid, expressive
WEAK !STRONG: weak, fragile, poor, vulnerable, feeble
GOOD !BAD: good, great, nice, fine, well, beneficial, positive, recommended, best, ideal, suitable, handy
BAD !GOOD: bad, poor, terrible, awful, harmful, negative, discouraged
GAIN !LOSE_OUT: gain, advantage, benefit, win, pro, plus, upside
LOSE_OUT !GAIN: lose, disadvantage, drawback, price, con, downside, minus
IMPORTANT: important, crucial, essential, key, vital, main, critical
PREVENT: prevent, avoid, stop, block, protect, guard, keep from, hinder
AVOID: avoid, prevent, evade, skip, refrain, do without
DETECT: detect, notice, discover, recognise, recognize, find, spot, realise, identify, see
LIMIT: limit, quota, maximum, cap, bound, restriction, max, threshold, ceiling, restrict, upper limit
RANGE: range, between, span, interval, window, from to
TIME: time, duration, period, moment, when, date
MONTH: month, monthly, per month, mo | a month, mth, pcm, every month
DAY: day, daily, days
YEAR: year, yearly, annual, annually, years
HOUR: hour, hours, minute, minutes, second, seconds
COUNT: count, number, amount, quantity, how many
NUMBER: number, numeric, digit, figure, integer, id
RANDOM: random, randomly, arbitrary, nonce, random number, chance, randomness
UNIQUE: unique, distinct, unrepeatable, one of a kind, individual
COMPARE: compare, comparison, diff, contrast, versus
MEASURE: measure, quantify, metric, benchmark
TYPE: type, kind, sort, category, class, variety | =type, field, yaml, manifest, spec, definition, anything, otherwise, something else, else, flavour, flavor, variant, one, option, choice, service, config, nothing
PART: part, piece, portion, component, segment, fraction, section
WHOLE: whole, entire, complete, all, everything, full
GROUP: group, set, bundle, bunch, collection, batch
ROLE: role, team, responsibility, owner, persona, duty
TEAM: team, group, department, crew, people
OWNER: owner, own, belong, possess, holder, hold, owns
HAVE: have, own, possess, hold, contain, include
CONTAIN: contain, include, hold, comprise, have, carry, embed, consist
SELECT: selector, select, label, match, matching, labels, choose, pick
RULE: rule, rules, policy, iptables, regulation, entry
VIRTUAL: virtual, fake, not real, imaginary, not physical, isnt real, logical
PHYSICAL !VIRTUAL: physical, real, hardware, actual, tangible
ASSIGN: assign, allocate, reserve, give, grant, hand out, allot, distribute, get, pick, issue, hands out
ALLOCATE: allocate, reserve, assign, provision, set aside, give, pick
POOL: pool, range, set, stock, supply
ANNOUNCE: announce, advertise, publish, broadcast, tell, inform, say
SUPPORT: support, handle, allow, work with, understand, speak, cover, know, able to
UNDERSTAND: understand, know, aware, parse, see, comprehend, interpret, speak
DECIDE: decide, determine, choose, judge, decision, settle, leave it
CONTROL: control, manage, govern, operate, administer, handle, management
MANAGE: manage, administer, handle, maintain, keep track, control, organise, organize, track | managing, bookkeeping, book keeping, remember, memorise, memorize, spreadsheet, wiki, excel, list, document, coordinate, coordination, juggle, assign, allocate, admin, catalogue, inventory, registry, keep a, who owns, who has, which port, table, look after, keeping
CONTROLLER: controller, operator, manager, daemon
HELP: help, assist, aid, support, useful, handy, benefit
MIGRATE: migrate, migration, transition, move, moving, switch, upgrade, port, switch over
`
