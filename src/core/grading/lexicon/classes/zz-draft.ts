export const DRAFT = `
X_INSIDE !X_OUTSIDE: inside, within, internal, internally, inner, innermost, intra, in the cluster, in-cluster, indoors
X_OUTSIDE !X_INSIDE: outside, external, externally, outer, outward, elsewhere, foreign, third party, 3rd party, third-party, somebody elses, out of
X_PUBLIC !X_PRIVATE !X_SECRET: public, publicly, world, internet, web, open to all, everyone, everybody, anyone, anybody, whole world
X_INTERNET: internet, web, world, online, www, browser, laptop, home, notebook
X_PRIVATE !X_PUBLIC !X_SHARED: private, privately, local, locally, own, unpublished, unpushed, personal, solo, alone, only mine, my own, own machine, own branch, my machine, my laptop, nobody else, no one else, not pushed, not yet pushed, never left, not shared, unshared
X_SHARED !X_PRIVATE: shared, share, sharing, public, published, pushed, common, joint, everyone, team branch, whole team, others use, everybody uses
X_OTHERS: other, others, colleague, coworker, teammate, team, somebody, someone, people, else, collaborator, everybody, folks, mate
X_SAME !X_DIFFERENT: same, identical, equal, unchanged, alike, exact, very same, likewise, matching, equally
X_DIFFERENT !X_SAME: different, differ, distinct, other, another, new, unlike, separate, differently, various, changed
X_ONLY: only, solely, exclusively, just, merely, purely, nothing but, nothing else, sole, no more than, nowhere else
X_ALL !X_NONE !X_SOME: all, every, each, everything, whole, entire, entirely, full, complete, total, everywhere, any, always
X_NONE !X_ALL: none, nothing, nobody, nowhere, zero, no one
X_SOME: some, several, few, certain, couple, part, partly, partial, partially
X_ONE !X_MANY: one, single, sole, 1, once, only one, lone, one big, single one
X_MANY !X_ONE: many, several, multiple, lots, numerous, plenty, dozens, various, loads, bunch, multitude, few together, more than one
X_ALWAYS !X_NEVER !X_SOMETIMES: always, every time, constantly, forever, ever, invariably, permanently
X_NEVER !X_ALWAYS: never, not once, at no time
X_SOMETIMES !X_ALWAYS: sometimes, occasionally, possibly, may, at times, now and then
X_BEFORE !X_AFTER: before, earlier, previous, previously, prior, beforehand, ahead of, already, until, in advance, preceding, up front, former, formerly
X_AFTER !X_BEFORE: after, afterwards, later, subsequently, then, next, following, once, finally, thereafter, since
X_NOW: now, current, currently, present, today, nowadays, at the moment
X_FIRST !X_LAST: first, initial, initially, start, beginning, begin, originally, original
X_LAST !X_FIRST: last, final, finally, end, latest, tip, newest, most recent, ending
X_NEW !X_OLD: new, newer, newest, fresh, freshly, recent, recently, latest, modern, younger, up to date, brand new, another
X_OLD !X_NEW: old, older, oldest, ancient, outdated, original, originals, previous, former, earlier, legacy, stale, obsolete, deprecated
X_CREATE !X_DELETE: create, make, produce, generate, build, set up, spin up, establish, provision, write, add, introduce, construct, form, emit, leave, put up, come up with, issue, recreate, mint, author
X_DELETE !X_CREATE !X_KEEP: delete, remove, erase, wipe, drop, destroy, purge, discard, throw away, throw out, get rid, clean up, clear, eliminate, strip, take out, gone, delete from, dump, lose, cut
X_LOST !X_KEEP: lost, lose, loss, miss, missing, gone, disappear, vanish, absent, absence, lack, no longer, not there, unrecoverable, away, dead, missing from
X_KEEP !X_LOST !X_DELETE !X_CHANGE: keep, preserve, retain, maintain, remain, stay, hold, save, store, leave, unchanged, conserve, persist, hang on, survive, stick, intact
X_CHANGE !X_KEEP: change, alter, modify, edit, rewrite, update, adjust, convert, turn, transform, mutate, vary, rework, amend, rephrase, revise, different, tweak
X_REPLACE: replace, supersede, substitute, swap, instead, exchange, switch, take over, supplant, displace, successor, succeed, obsolete, superfluous
X_FIX: fix, repair, solve, resolve, settle, correct, sort out, clean up, handle, remedy, mend, patch
X_MOVE: move, shift, slide, advance, push, transfer, migrate, relocate, carry, transport, jump, go, bring, move on, repoint
X_FORWARD !X_BACKWARD: forward, ahead, onward, onwards, up, upward
X_BACKWARD !X_FORWARD: back, backward, backwards, behind, return, reverse, down
X_RESET: reset, restore, revert, rollback, roll back, recover, return to, go back, undo, get back, bring back, flip back, point back, set back, rescue
X_COPY: copy, duplicate, replicate, clone, reproduce, mirror, replica, duplication, twice, two times, double, again, repeat
X_AGAIN: again, re-, repeat, repeatedly, once more, anew, twice, replay, reapply, second time, redo, over again, re-apply, another time
X_APPLY: apply, reapply, replay, put, place, play, perform, execute, re-apply
X_COMBINE !X_SPLIT: combine, merge, join, unite, unify, bring together, put together, glue, squash, fold, collapse, aggregate, mix, bundle, fuse, boil down, compress, consolidate, melt, together, bring in, become one, come together
X_SPLIT !X_COMBINE: split, separate, divide, break up, fork, diverge, partition, part, detach, isolate, decouple, segregate, break apart, cut, separately
X_DIVERGE: diverge, divergence, drift, differ, split, no longer match, out of sync, mismatch, fork, moved on, not match, dont match, not fit, incompatible
X_MATCH: match, fit, correspond, agree, coincide, equal, compare, consistent, line up, conform
X_ORDER: order, sequence, arrangement, reorder, rearrange, shuffle, sort, swap, arrange, permute, ordering, resequence
X_LINEAR: linear, straight, line, straight line, flat, clean, one line, single line, chain
X_CLEAN !X_MESSY: clean, tidy, neat, cleaner, cleanly, clear, pretty, readable, orderly, simple
X_MESSY !X_CLEAN: messy, mess, ugly, chaos, chaotic, cluttered, untidy, noise, noisy, dirty, complicated
X_HISTORY: history, log, past, timeline, chronicle, record, git log, story
X_REALLY: really, actually, actual, truly, real, true, genuine, in fact, truth, as it happened, authentic, exactly
X_HAPPEN: happen, occur, take place, arise, come up, emerge, appear, arrive, show up, turn up, result, come about
X_SHOW: show, display, reveal, list, present, view, see, visible, expose, output, print, tell, indicate, visualize, shows up
X_SEE: see, look, view, watch, observe, notice, read, inspect, visible, find, look at, spot, glance
X_FIND: find, locate, search, look up, lookup, discover, detect, spot, get, identify, find out, retrieve, seek
X_KNOW: know, understand, aware, realise, realize, learn, recognise, recognize, familiar, have idea, clue, remember, see as, consider
X_SAY: say, tell, state, claim, announce, declare, report, inform, mention, notify, communicate, advertise, publish
X_ASK: ask, request, query, demand, require, order, call for, inquire, enquire, solicit, want
X_ANSWER: answer, reply, respond, response, return, give back, responds, replies, result, answers
X_SEND !X_RECEIVE: send, transmit, pass, deliver, forward, push, ship, hand, transfer, dispatch, relay, submit, throw, emit, present, hand over, direct, give
X_RECEIVE !X_SEND: receive, get, obtain, accept, take in, arrive, land, fetch, pull, incoming, come in, take, acquire
X_PULL: pull, fetch, download, get, update, sync, check out, clone
X_PUSH: push, upload, publish, pushed, ship
X_FORCE: force, forcibly, overwrite, forced, --force, -f, override, force push, compel, force-push
X_REJECT !X_ACCEPT: reject, refuse, deny, decline, block, forbid, disallow, prohibit, bounce, turn down, abort, fail, not accept, wont accept, rejected, error
X_ACCEPT !X_REJECT: accept, approve, allow, permit, agree, admit, pass, tolerate, take
X_ALLOW !X_FORBID: allow, permit, let, enable, able, may, can, possible, make possible, lets, authorise, authorize, grant, support
X_FORBID !X_ALLOW: forbid, prohibit, block, prevent, ban, disallow, deny, stop, restrict, must not, not allowed
X_POSSIBLE !X_IMPOSSIBLE: possible, can, able, capable, feasible, doable, works, could
X_IMPOSSIBLE !X_POSSIBLE: impossible, cannot, cant, unable, infeasible, no way, not possible, hopeless
X_NEED: need, require, must, necessary, have to, depend, demand, essential, mandatory, needed, compulsory, obligatory, only works with
X_NEEDLESS: needless, unnecessary, useless, pointless, superfluous, redundant, waste, for nothing, not needed, overkill, unneeded, no need, dont need
X_USE: use, employ, utilise, utilize, apply, take, choose, pick, go with, rely, usage, rely on, work with, adopt, prefer, opt
X_CHOOSE: choose, pick, select, decide, choice, prefer, opt, elect, decision, take, determine, settle
X_PUT: put, place, set, insert, install, position, lay, stick, deploy, sit
X_REACH: reach, access, get to, accessible, reachable, available, connect, hit, open, talk to, dial, call, contact, visit, enter, come in, reachability, get in, knock, see, address, walk in, go in
X_CONNECT: connect, connection, link, attach, join, talk, session, contact, talk to, socket, communicate
X_COMMUNICATE: communicate, communication, talk, speak, exchange, converse, call, message, chat, interact, talk to
X_CALL: call, invoke, request, hit, query, rpc, calls, calling, ring
X_EXPOSE: expose, open, publish, show, reveal, exposure, exposed, make available
X_HIDE !X_EXPOSE !X_SHOW: hide, conceal, mask, hidden, invisible, secret, cover, obscure, shield
X_OPEN !X_CLOSE: open, opens, listen, bind, unlock, opening, expose, punch, start
X_CLOSE !X_OPEN: close, shut, terminate, end, closed, closing, tear down
X_START !X_STOP: start, begin, launch, boot, open, initiate, kick off, run, startup, commence, beginning, trigger
X_STOP !X_START: stop, halt, end, quit, terminate, kill, finish, cease, shut down, pause, abort
X_FINISH !X_START: finish, complete, done, conclude, end, finalise, finalize, close, conclusion, wrap up, commit, continue
X_CONTINUE: continue, proceed, go on, carry on, resume, keep going, --continue
X_WAIT: wait, pending, hang, delay, block, pause, idle, stuck, stall, queue
X_RUN: run, execute, perform, launch, operate, start, work, running, execution, process, type
X_WORK: work, function, operate, behave, act, serve
X_FAIL !X_SUCCEED: fail, failure, break, error, crash, fault, go wrong, broken, outage, malfunction, trouble, went wrong, bug, problem, goes down, die, down
X_SUCCEED !X_FAIL: succeed, success, successful, work, pass, successfully, ok, fine
X_ERROR: error, exception, fault, failure, bug, warning, issue, mistake, problem, message
X_PROBLEM: problem, issue, trouble, difficulty, conflict, risk, concern, danger, hassle, pain, drawback, downside, disadvantage
X_RISK: risk, danger, dangerous, risky, unsafe, hazard, threat, insecure, harmful, vulnerable, unprotected, harm
X_SAFE !X_RISK: safe, secure, harmless, safely, security, no problem, protected, fine, nothing bad, ok, reliable, no danger, no harm, no risk
X_PROTECT: protect, secure, guard, shield, defend, safeguard, protection, prevent, security, keep safe
X_ATTACK: attack, attacker, hacker, hack, exploit, adversary, intruder, malicious, evil, bad guy, criminal, thief, abuse, attacks, man in the middle, mitm, eavesdropper, compromise
X_STEAL: steal, theft, leak, stolen, compromise, grab, hijack, exfiltrate, take, capture, get hold
X_INTERCEPT: intercept, eavesdrop, sniff, listen, spy, capture, snoop, overhear, tap, read along, wiretap, read traffic, in transit, on the way
X_TAMPER: tamper, manipulate, alter, modify, change, forge, fake, falsify, integrity, tampering, unnoticed, inject, altered, corrupt, meddle
X_FORGE: forge, fake, counterfeit, spoof, impersonate, pretend, imitate, masquerade, pose, fraud
X_INTEGRITY: integrity, unchanged, tamper, tampering, unaltered, not modified, mac, intact, detect changes
X_ENCRYPT !X_DECRYPT !X_PLAIN: encrypt, encryption, encipher, cipher, scramble, encrypted, ciphered, ciphertext, unreadable, crypt, cryptography, confidential, confidentiality, encode
X_DECRYPT !X_ENCRYPT: decrypt, decipher, decryption, decrypted, unscramble, unlock
X_PLAIN !X_ENCRYPT: plain, plaintext, cleartext, clear text, plain text, unencrypted, readable, in the clear, not encrypted, http
X_SECRET !X_PUBLIC: secret, confidential, private, hidden, confidentiality, privacy, secrecy, nobody knows, sensitive
X_KEY: key, keys, keypair, key pair
X_PRIVATE_KEY !X_PUBLIC_KEY: private key, secret key
X_PUBLIC_KEY !X_PRIVATE_KEY: public key
X_SYMMETRIC !X_ASYMMETRIC: symmetric, shared key, session key, shared secret, same key, one key, symmetrical, aes, common key
X_ASYMMETRIC !X_SYMMETRIC: asymmetric, public key, key pair, keypair, rsa, two keys, asymmetrical, public-key
X_SIGN: sign, signature, signed, signing, vouch, certify, attest, seal, stamp, countersign, endorse
X_CERTIFICATE: certificate, cert, certs, certificates, x509, tls cert, ssl cert, leaf
X_CA: ca, certificate authority, authority, issuer, root ca, trusted third party, lets encrypt, certification authority, cas
X_TRUST !X_DISTRUST: trust, trusted, believe, rely, trustworthy, trust store, confidence, root store, truststore, vouch, known
X_DISTRUST !X_TRUST: distrust, untrusted, mistrust, unknown, not trusted, suspicious, warn
X_CHAIN: chain, intermediate, path, link, chain of trust, hierarchy, series, sequence
X_PROVE: prove, proof, demonstrate, show, evidence, attest, confirm, verify, convince, show that
X_VERIFY: verify, check, validate, confirm, ensure, test, inspect, make sure, verification, validation, examine, compare, look whether, prove, assure, see if
X_IDENTITY: identity, who, identify, authenticity, genuine, authenticate, authentication, really is, who it is, who they are, impostor, identification, right server, real server, really talking, who you
X_AUTHENTICATE: authenticate, authentication, login, log in, sign in, prove identity, credential, who you are, auth
X_AUTHORIZE: authorize, authorise, permission, rights, access control, grant, allowed, privilege, authorization, role, may do
X_PASSWORD: password, passphrase, credential, pin, secret, pwd, passwd
X_TOKEN: token, jwt, ticket, cookie, bearer, voucher
X_SESSION: session, connection, login, conversation, visit
X_HANDSHAKE: handshake, negotiation, hello, negotiate, greeting, setup
X_AGREE: agree, negotiate, settle on, common, arrange, agreement, decide together
X_EXCHANGE: exchange, swap, trade, share, negotiate, diffie-hellman, key exchange
X_EXPIRE: expire, expiry, expiration, expired, run out, lapse, out of date, outdated, validity, ttl, end date, time out, timeout, no longer valid, too old
X_RENEW: renew, renewal, reissue, refresh, rotate, extend, new certificate, rotation, replace
X_REVOKE: revoke, revocation, invalidate, withdraw, blacklist, block, cancel, crl, ocsp
X_VALID !X_INVALID: valid, validity, correct, legitimate, legit, genuine, proper, ok
X_INVALID !X_VALID: invalid, wrong, incorrect, bad, illegitimate, broken, bogus, illegal
X_CORRECT !X_WRONG: correct, right, proper, accurate, true
X_WRONG !X_CORRECT: wrong, incorrect, false, mistaken, mistake, erroneous, bad, invalid, faulty
X_DOMAIN: domain, hostname, host, host name, url, site, domain name, dns name, fqdn
X_NAME: name, call, title, label, named, hostname, nickname, alias, identifier
X_ALIAS: alias, nickname, other name, synonym, cname, canonical name, pointer
X_DNS: dns, nameserver, coredns, resolver, name resolution, domain name system
X_RESOLVE_NAME: resolve, lookup, translate, look up, name resolution, resolution
X_ADDRESS: address, ip, ip address, addresses, ips, location
X_PORT: port, ports, socket
X_HOST: host, machine, node, server, box, vm, computer, worker, instance, hardware
X_NODE: node, machine, worker, host, server, vm, computer
X_SERVER !X_CLIENT: server, backend, host, service, remote, web server, back end, website, site
X_CLIENT !X_SERVER: client, browser, user, consumer, caller, frontend, front end, visitor, customer, app, peer
X_USER: user, person, customer, client, people, human, visitor, end user, audience
X_BROWSER: browser, chrome, firefox, safari, user agent, client
X_SITE: site, website, page, web, webpage, web page, shop, app
X_NETWORK: network, net, lan, wan, wire, line, network path
X_TRAFFIC: traffic, request, requests, packet, packets, data, connection, calls, load, bytes, stream
X_PACKET: packet, datagram, frame, segment, bytes
X_DATA: data, information, content, payload, info, input, contents, text, message
X_MESSAGE: message, msg, note, notification, text, mail, description, wording, event
X_REQUEST: request, call, query, requests, http request, req
X_PROTOCOL: protocol, tcp, udp, http, https, tls, standard
X_HTTP: http, https, web, website, rest, html, url
X_LAYER: layer, level, tier, l4, l7, osi
X_PROXY: proxy, relay, forward, intermediary, middleman, man in the middle, pass through, gateway, reverse proxy, go through, pass on, hand over
X_ROUTE: route, routing, direct, forward, dispatch, path, send, redirect, steer, routes
X_BALANCE: balance, distribute, spread, load balance, balancing, round robin, divide, share out, distribution
X_GATEWAY: gateway, entry, ingress, entry point, front door, edge, router
X_FIREWALL: firewall, filter, acl, waf
X_CLOUD: cloud, aws, azure, gcp, google, amazon, provider, hosted, saas, hoster
X_PROVIDER: provider, vendor, supplier, cloud provider, amazon, google, azure, aws
X_ON_PREMISE: on-premise, on-prem, premises, bare metal, own hardware, own datacenter, self hosted, on premises, own data center, without cloud, no cloud
X_CLUSTER: cluster, kubernetes, k8s
X_CONTAINER: container, docker, pod, image
X_POD: pod, container, replica, workload
X_SERVICE: service, svc, microservice, app, application, backend, api
X_APPLICATION: application, app, program, software, service, tool, website, client program
X_CODE: code, source, program, script, sourcecode
X_DATABASE: database, db, sql, postgres, mysql, postgresql, rds, store, mariadb, oracle, mongodb, datastore
X_TABLE: table, relation, collection
X_ROW: row, record, tuple, entry, line
X_COLUMN: column, field, attribute
X_INDEX: index, indexes, indices, b-tree, btree, lookup structure
X_QUERY: query, select, lookup, search, statement
X_TRANSACTION: transaction, commit, atomic, unit, tx
X_LOCK: lock, mutex, block, latch, exclusive, hold
X_CONCURRENT: concurrent, parallel, simultaneous, at the same time, concurrency, in parallel, simultaneously, at once, parallelism
X_SYNC !X_ASYNC: synchronous, sync, blocking, wait
X_ASYNC !X_SYNC: asynchronous, async, non-blocking, nonblocking, background, event loop, later
X_THREAD: thread, goroutine, fiber, process, worker
X_PROCESS: process, program, task, job, procedure
X_MEMORY: memory, ram, heap
X_DISK: disk, storage, drive, ssd, volume, hdd
X_STORAGE: store, storage, save, persist, volume, keep
X_PERSISTENT !X_TEMPORARY: persistent, durable, permanent, permanently, lasting, for good, forever, irrevocable, for ever
X_TEMPORARY !X_PERSISTENT: temporary, ephemeral, transient, short lived, short-lived, temporarily, for now, stopgap, short time
X_CACHE: cache, cached, caching, buffer, memoize
X_QUEUE: queue, buffer, backlog, broker, topic
X_EVENT: event, events, message, trigger, log, entry
X_READ !X_WRITE: read, reads, reading, select, fetch, view
X_WRITE !X_READ: write, writes, writing, insert, update, modify, save
X_LOG: log, logs, logging, reflog, journal, diary, protocol, record
X_MONITOR: monitor, observe, watch, metric, metrics, measure, alert, track, observability
X_VERSION: version, release, revision, edition, tag, state
X_BRANCH: branch, branches, feature branch, line, fork, ref
X_COMMIT: commit, commits, revision, changeset, snapshot, checkin, work
X_HASH: hash, sha, id, ids, digest, checksum, fingerprint, commit id, identifier, shas, hashes
X_POINTER: pointer, label, reference, ref, point, marker, bookmark
X_POINT: point, refer, aim, lead, target, direct, reference, points to
X_TIP: tip, head, end, top, latest, latest commit, newest commit, last commit
X_BASE: base, foundation, underlying, root, basis, starting point
X_ON_TOP: on top, top, onto, over, above, built, sit on, rest, upon, based on, layer, wrap, extend, build on, stand on
X_PARENT: parent, ancestor, predecessor, origin
X_ANCESTOR: ancestor, parent, behind, predecessor, contained in
X_MERGE_COMMIT: merge commit, two parents, second parent, second parents
X_CONFLICT: conflict, clash, collision, collide, conflicting, contradiction
X_MARKER: marker, mark, sign, arrow, arrows, marks, <<<<<<<, >>>>>>>, equals sign, conflict markers, marked, <<<<, >>>>
X_EDIT: edit, change, modify, open, adjust, rewrite, alter, touch, write, correct, leave
X_LINE: line, spot, place, location, row, part, passage, position, lines
X_FILE: file, document, files, path
X_FOLDER: folder, directory, dir
X_STAGE: stage, git add, add, staging, index, staged, staging area
X_REMOTE: remote, server, origin, upstream, github, gitlab
X_REPOSITORY: repository, repo, project, codebase
X_BOTH: both, two, either, each side, sides
X_SIDE: side, party, branch, end, person, developer
X_AUTHOR: author, developer, programmer, dev, committer, engineer
X_TOGETHER: together, jointly, combined, met, meet, join, combined with
X_INDIVIDUAL: individual, single, separate, each, detail, details, step, steps, intermediate, particular, small, small commits
X_DETAIL: detail, details, granular, fine-grained, step, intermediate, coarse
X_COARSE !X_DETAIL: coarse, coarser, less precise, less detail, imprecise, rough, blob, big
X_BLAME: blame, annotate, bisect, trace, who wrote
X_LIST: list, enumerate, show, series, inventory, record
X_TEXT: text, wording, message, description, words, content
X_AUTOMATIC !X_MANUAL: automatic, automatically, auto, by itself, on its own, self, without you, by default, automated, itself
X_MANUAL !X_AUTOMATIC: manual, manually, by hand, yourself, self, hand
X_DEFAULT: default, standard, by default, out of the box, preset, omitted, nothing set, no type, normal
X_CONFIG: config, configuration, setting, settings, option, parameter, flag, yaml, manifest, configure, annotation
X_WRONG_CONFIG: misconfigured, misconfiguration, wrong setting, typo
X_DEPLOY: deploy, deployment, release, ship, rollout, roll out, publish
X_TEST: test, testing, try, demo, experiment, check, trial, quick, dev, debugging, play, qa
X_PRODUCTION: production, prod, live, customers, real users, productive, production environment
X_DEVELOPMENT: development, dev, local, staging, develop
X_SIMPLE !X_COMPLEX: simple, easy, simply, straightforward, trivial, basic, easily, simpler, plain
X_COMPLEX !X_SIMPLE: complex, complicated, hard, difficult, tricky, sophisticated, awkward, inconvenient, cumbersome, pain, hassle
X_FAST !X_SLOW: fast, quick, quickly, rapid, speed, faster, performant, efficient, performance, swift, cheap, lightweight, quicker, speedy
X_SLOW !X_FAST: slow, slower, slowly, sluggish, latency, expensive, heavy, costly, overhead, takes longer, cpu-intensive
X_PERFORMANCE: performance, speed, throughput, fast, efficiency, overhead, latency
X_COST: cost, price, expensive, pay, money, bill, charge, fee, dollar, costs, invoice, spend, budget, bucks, usd, priced, $
X_EXPENSIVE !X_CHEAP: expensive, costly, pricey, dear, costs a lot, waste, heavy
X_CHEAP !X_EXPENSIVE: cheap, inexpensive, free, low-cost, cheaper, saves money
X_FREE: free, gratis, no cost, for free
X_SAVE: save, reduce, economize, economise, cut down, lower, spare
X_INCREASE !X_DECREASE: increase, grow, raise, more, rise, scale, higher, add, gain, multiply, go up
X_DECREASE !X_INCREASE: decrease, reduce, shrink, lower, less, drop, fewer, fall, cut, down, go down
X_BIG !X_SMALL: big, large, huge, great, massive, high, bigger, larger, long
X_SMALL !X_BIG: small, little, tiny, short, minor, low, smaller
X_LONG !X_SHORT: long, lengthy, long-lived
X_SHORT !X_LONG: short, brief, quick, short-lived
X_STRONG !X_WEAK: strong, robust, powerful, solid, expressive
X_WEAK !X_STRONG: weak, fragile, poor, vulnerable, feeble
X_GOOD !X_BAD: good, great, nice, fine, well, beneficial, positive, recommended, best, ideal, suitable, handy
X_BAD !X_GOOD: bad, poor, terrible, awful, harmful, negative, discouraged
X_GAIN !X_LOSE: gain, advantage, benefit, win, pro, plus, upside
X_LOSE !X_GAIN: lose, disadvantage, drawback, price, con, downside, minus
X_IMPORTANT: important, crucial, essential, key, vital, main, critical
X_PREVENT: prevent, avoid, stop, block, protect, guard, keep from, hinder
X_AVOID: avoid, prevent, evade, skip, refrain, do without
X_DETECT: detect, notice, discover, recognise, recognize, find, spot, realise, identify, see
X_LIMIT: limit, quota, maximum, cap, bound, restriction, max, threshold, ceiling, restrict, upper limit
X_RANGE: range, between, span, interval, window, from to
X_TIME: time, duration, period, moment, when, date
X_MONTH: month, monthly, per month, mo
X_DAY: day, daily, days
X_YEAR: year, yearly, annual, annually, years
X_HOUR: hour, hours, minute, minutes, second, seconds
X_COUNT: count, number, amount, quantity, how many
X_NUMBER: number, numeric, digit, figure, integer, id
X_RANDOM: random, randomly, arbitrary, nonce, random number, chance, randomness
X_UNIQUE: unique, distinct, unrepeatable, one of a kind, individual
X_COMPARE: compare, comparison, diff, contrast, versus
X_MEASURE: measure, quantify, metric, benchmark
X_TYPE: type, kind, sort, category, class, variety
X_PART: part, piece, portion, component, segment, fraction, section
X_WHOLE: whole, entire, complete, all, everything, full
X_GROUP: group, set, bundle, bunch, collection, batch
X_ROLE: role, team, responsibility, owner, persona, duty
X_TEAM: team, group, department, crew, people
X_OWNER: owner, own, belong, possess, holder, hold, owns
X_HAVE: have, own, possess, hold, contain, include
X_CONTAIN: contain, include, hold, comprise, have, carry, embed, consist
X_SELECT: selector, select, label, match, matching, labels, choose, pick
X_RULE: rule, rules, policy, iptables, regulation, entry
X_VIRTUAL: virtual, fake, not real, imaginary, not physical, isnt real, logical
X_PHYSICAL !X_VIRTUAL: physical, real, hardware, actual, tangible
X_ASSIGN: assign, allocate, reserve, give, grant, hand out, allot, distribute, get, pick, issue, hands out
X_ALLOCATE: allocate, reserve, assign, provision, set aside, give, pick
X_POOL: pool, range, set, stock, supply
X_ANNOUNCE: announce, advertise, publish, broadcast, tell, inform, say
X_SUPPORT: support, handle, allow, work with, understand, speak, cover, know, able to
X_UNDERSTAND: understand, know, aware, parse, see, comprehend, interpret, speak
X_DECIDE: decide, determine, choose, judge, decision, settle, leave it
X_CONTROL: control, manage, govern, operate, administer, handle, management
X_MANAGE: manage, administer, handle, maintain, keep track, control, organise, organize, track
X_CONTROLLER: controller, operator, manager, daemon
X_HELP: help, assist, aid, support, useful, handy, benefit
X_MIGRATE: migrate, migration, transition, move, moving, switch, upgrade, port, switch over
X_PATH: path, url, route, prefix
X_HOST: host, domain, hostname, vhost, host header, host name, domain name
X_TERMINATE: terminate, end, close, decrypt, offload, termination, stop
X_ENDPOINT: endpoint, target, backend, destination
X_TARGET: target, destination, goal, aim
X_ORIGIN: origin, source, from, start, sender
X_DEPEND: depend, dependency, rely, need, based
X_INDEPENDENT !X_DEPEND: independent, autonomous, standalone, decoupled, alone, separate
X_COUPLE: couple, tie, bind, coupled, dependency
X_ABSTRACT: abstract, abstraction, interface, high-level
X_IMPLEMENT: implement, implementation, realise, realize, code, concrete
X_INHERIT: inherit, extend, derive, subclass, child, inheritance
X_OBJECT: object, instance, entity, thing
X_FUNCTION: function, method, procedure, routine, callback, lambda
X_VARIABLE: variable, value, binding, const, let
X_IMMUTABLE !X_MUTABLE: immutable, constant, readonly, read-only, unchangeable, frozen, fixed, static, cant be changed
X_MUTABLE !X_IMMUTABLE: mutable, changeable, modifiable, variable
X_STATIC !X_DYNAMIC: static, fixed, constant, predefined
X_DYNAMIC !X_STATIC: dynamic, changing, flexible, runtime
X_FIXED: fixed, constant, stable, static, unchanging, permanent
X_NULL: null, nil, none, undefined, empty
X_EMPTY !X_FULL: empty, blank, none, void, nothing
X_FULL !X_EMPTY: full, filled, complete
X_LOOP: loop, iterate, repeat, cycle, iteration
X_RECURSIVE: recursive, recursion, nested, self-call
X_PARALLEL: parallel, concurrent, simultaneous
X_SCALE: scale, scaling, grow, autoscale, elastic
X_AVAILABLE !X_UNAVAILABLE: available, up, reachable, uptime, online, ready
X_UNAVAILABLE !X_AVAILABLE: unavailable, down, offline, unreachable, outage
X_REDUNDANT: redundant, failover, replicated, standby, backup
X_BACKUP: backup, copy, snapshot, dump
X_RETRY: retry, try again, attempt, again
X_LIMIT_RATE: throttle, rate limit, limit
X_TOP !X_BOTTOM: top, upper, head, above
X_BOTTOM !X_TOP: bottom, lower, below, under, beneath, underneath
X_FRONT !X_BEHIND: front, before, ahead, in front, edge
X_BEHIND !X_FRONT: behind, back, after, backing
X_SEPARATE: separate, distinct, isolate, independent, split, apart
X_ISOLATE: isolate, sandbox, separate, namespace, containment
X_LAYERED: layer, layers, nested, wrap, include, onion, matryoshka
X_VISIBLE !X_HIDE: visible, see, seen, observable, shown
X_MEAN: mean, signify, imply, stand for
X_BELONG: belong, own, part of, member
X_WHY: because, reason, cause, due, why, therefore
X_CAUSE: cause, reason, lead to, trigger, result, produce, bring
X_EFFECT: effect, result, consequence, outcome, impact
X_EXPLAIN: explain, describe, clarify, tell
X_THINK: think, believe, suppose, assume, guess
X_COMPUTE: compute, calculate, derive, work out, determine, calculation
X_DECODE: decode, parse, read, deserialize, unpack
X_ENCODE: encode, serialize, format, pack, base64
X_COMPRESS: compress, zip, shrink, gzip, minify
X_DOWNLOAD: download, fetch, load, get
X_LOAD: load, fetch, import, read
X_HEADER: header, metadata, head
X_BODY: body, payload, content
X_CERTIFIED: certified, approved, vetted
X_GUESS: guess, brute force, predict, crack, try out
X_SAFE_GUARD: lease, --force-with-lease, careful
X_LATER_SECRET: forward secrecy, ephemeral, pfs, perfect forward secrecy, past sessions, recorded, old traffic
X_RECORD: record, entry, note, capture, write down, recorded
X_DEVICE: device, phone, machine, computer, laptop, gadget
X_HARDWARE: hardware, machine, box, metal
X_OPERATING_SYSTEM: os, operating system, linux, windows, macos
X_COMMAND: command, cli, kubectl, git, instruction, describe, terminal, shell
X_DESCRIBE: describe, inspect, look, show, details
X_REMEMBER: remember, recall, note, memory
X_TWICE: twice, two times, double, doubled, duplicate, second time, again, repeated
X_SINGLE_POINT: bottleneck, single point of failure, spof
X_PASSPORT: passport, id card, driving licence, proof of identity, identity, credential, certificate
X_ENVELOPE: envelope, sealed, wrap, encapsulate, packed
X_TUNNEL: tunnel, channel, pipe, secure channel, line, connection, vpn
X_SELF_SIGNED: self-signed, self signed, home-made, signed by itself, own ca
X_WARNING: warning, warn, alert, error, complain, red page, scary, message, scream
X_SPEED: speed, fast, quick, slow, expensive, efficient, heavy, cheaper, performance, cost
X_LONG_TEXT: bulk, large amounts, big, rest, payload, actual data
X_DERIVE: derive, compute, calculate, generate, work out, produce, mix, obtain
X_BOTH_SIDES: both sides, both parties, each side, two sides, both ends, mutual, each other, two parties, peers
X_MUTUAL: mutual, two-way, both sides, mtls, also client, reciprocal, bidirectional
X_ONE_WAY !X_MUTUAL: one-way, one way, unidirectional, irreversible
X_IRREVERSIBLE !X_REVERSIBLE: irreversible, one-way, not reversible, cant be undone, no way back, for good, permanent
X_REVERSIBLE !X_IRREVERSIBLE: reversible, undo, get back, two-way
X_HASHING: hash, digest, checksum, fingerprint, bcrypt, sha256, hashing
X_SALT: salt, random, pepper
X_STANDARD: standard, norm, convention, common, usual, best practice
X_MISTAKE: mistake, error, misconfiguration, wrong, forgot, forgotten, slip
X_FORGET: forget, forgot, miss, overlook, neglect, not done
X_MISSING: missing, incomplete, absent, forgot, not sent, not installed, not delivered, lack, without
X_MIDDLE: middle, between, intermediate, in-between, midway
X_ROOT: root, top, origin, base, anchor, source
X_INSTALL: install, set up, setup, put, deploy, configure, add
X_WEBSITE_OWNER: owner, holder, operator, admin, site owner, controls, owns
X_CONTROL_OF: control, own, possess, ownership, hold
X_REQUEST_CERT: request, apply, order, csr, get, obtain, issue
X_JOIN: join, link, combine, connect, merge, match, together
X_FOREIGN_KEY: foreign key, reference, relation, relationship
X_PRIMARY_KEY: primary key, identifier, unique
X_NORMALIZE: normalise, normalize, decompose, split, redundancy, duplicates
X_CONSISTENT !X_INCONSISTENT: consistent, consistency, correct, coherent, integrity, in sync, valid
X_INCONSISTENT !X_CONSISTENT: inconsistent, inconsistency, stale, out of date, divergent, corrupt, dirty
X_ATOMIC: atomic, all or nothing, indivisible, together, one unit, as a whole
X_ISOLATION: isolation, isolated, separate, not see, invisible, independent
X_DURABLE: durable, durability, survive, persist, permanent, crash-safe
X_ROLLBACK: rollback, roll back, undo, revert, abort, cancel
X_SCAN: scan, full scan, read everything, walk through, go through, sequential, traverse
X_SORT: sort, sorted, order, ordered, ranking, arranged
X_RANGE: range, between, interval, from to, bounds
X_BALANCED: balanced, even, equal, height
X_LEAF: leaf, bottom, end, child
X_OVERHEAD: overhead, cost, price, extra, additional, penalty, burden, expense
X_DEADLOCK: deadlock, wait for each other, circular wait, stuck, cycle
X_RACE: race, race condition, interleave, timing, concurrent access
X_STALE: stale, old, outdated, expired, out of date
X_EVICT: evict, remove, drop, expire, throw out, displace, lru
X_HIT: hit, found, present, cached
X_MISS: miss, not found, absent, not cached
X_INVALIDATE: invalidate, purge, clear, flush, expire, refresh, bust
X_TTL: ttl, time to live, expiry, lifetime, max-age, duration
X_LIFETIME: lifetime, validity, lifespan, ttl, duration, how long, period, age
X_IDEMPOTENT: idempotent, repeatable, same result, no matter how often, retry-safe
X_STATELESS !X_STATEFUL: stateless, no state, no memory, remembers nothing, without state
X_STATEFUL !X_STATELESS: stateful, state, session, memory, remembers, keeps state
X_STATUS_CODE: status, code, response code, http status
X_METHOD: method, verb, function, operation
X_RESOURCE: resource, entity, object, thing, item, host, service, database, api
X_COOKIE: cookie, session cookie, token, browser storage
X_CROSS_ORIGIN: cors, cross-origin, origin, other domain
X_ESCAPE: escape, sanitise, sanitize, encode, clean, filter
X_INJECT: injection, inject, insert, smuggle
X_VALIDATE_INPUT: validate, check, sanitise, filter
X_RENDER: render, draw, paint, display, output, show
X_COMPONENT: component, widget, module, element, part
X_STATE: state, data, condition, status, store
X_PROPS: props, parameter, argument, input
X_ARGUMENT: argument, parameter, param, input, value
X_RETURN: return, result, output, give back, yield
X_THROW: throw, raise, exception, error
X_CATCH: catch, handle, intercept, rescue
X_SCOPE: scope, visibility, block, lifetime, context, range
X_CLOSURE: closure, captured, remember, enclosing, outer variables
X_REFERENCE: reference, pointer, address, link, alias, handle
X_GARBAGE: garbage collection, gc, free, reclaim, clean up, unused
X_LEAK: leak, not freed, grow, hold on, never released
X_ALLOCATE_MEMORY: allocate, heap, stack, memory, new
X_CLASS: class, type, blueprint, template
X_INTERFACE: interface, contract, abstract, api, protocol
X_OVERRIDE: override, redefine, overwrite, replace
X_POLYMORPHISM: polymorphism, overriding, many forms, dynamic dispatch
X_COMPILE: compile, compiler, build, translate, build time
X_RUNTIME !X_COMPILE: runtime, run time, execution, at run time, dynamic
X_CHECK_TIME: type check, check, verification, lint
X_MOCK: mock, stub, fake, double, simulate, replace, dummy
X_FLAKY: flaky, unreliable, random, intermittent, sometimes fails
X_COVER: cover, coverage, include, test, exercise
X_UNIT: unit, single, small, isolated, component
X_INTEGRATION: integration, together, end-to-end, several components, combined
X_REGRESSION: regression, break, broken again, old bug
X_REFACTOR: refactor, restructure, clean up, rewrite, improve
X_REVIEW: review, feedback, check, pull request, look over, comment
X_PIPELINE: pipeline, ci, build, workflow, jobs, stages
X_ARTIFACT: artifact, build, binary, package, image, jar
X_ROLLOUT: rollout, release, deploy, canary, gradually, step by step, blue-green
X_GRADUAL: gradually, step by step, slowly, incrementally, bit by bit, one by one, over time, little by little
X_ONE_BY_ONE: one by one, each, one at a time, one after another, sequentially, individually, in turn
X_DOWNTIME: downtime, outage, interruption, unavailable, offline
X_HEALTH: health, healthy, liveness, readiness, probe, alive, check
X_RESTART: restart, reboot, start again, recreate, relaunch
X_SCHEDULE: schedule, scheduler, plan, place, assign, cron
X_QUOTA: quota, limit, maximum, cap, ceiling, exhausted, reached, used up
X_NAMESPACE: namespace, isolate, group, separate
X_LABEL: label, tag, selector, mark, annotation
X_REPLICA: replica, copy, instance, pod, duplicate
X_LEADER: leader, master, primary, main, boss, coordinator
X_FOLLOWER !X_LEADER: follower, slave, replica, secondary, standby
X_ELECT: elect, election, vote, choose
X_QUORUM: quorum, majority, more than half, vote, consensus
X_PARTITION: partition, split, shard, segment
X_SHARD: shard, partition, split, distribute, horizontal
X_OFFSET: offset, position, cursor, bookmark, index
X_CONSUMER !X_PRODUCER: consumer, subscriber, reader, listener, receiver
X_PRODUCER !X_CONSUMER: producer, publisher, sender, writer, emitter
X_SUBSCRIBE: subscribe, listen, register, follow
X_DELIVER: deliver, arrive, send, hand, transport, delivery
X_AT_LEAST_ONCE: at least once, duplicates, twice, redelivery
X_ACKNOWLEDGE: acknowledge, ack, confirm, confirmation, receipt, commit
X_BUFFER: buffer, queue, hold, cache, store temporarily
X_THROTTLE: throttle, rate-limit, slow down, back off, limit
X_BLOCK: block, wait, hang, freeze, stop, stuck
X_SIGNAL: signal, notify, event, interrupt, sigterm, kill
X_PERMISSION: permission, right, access, privilege, rwx, chmod, allowed
X_ROOT_USER: root, admin, superuser, sudo, administrator
X_ENVIRONMENT: environment, env, stage, setting, context
X_LAYER_IMAGE: layer, cached layer, step, image
X_VOLUME: volume, mount, disk, persistent storage
X_LIGHTWEIGHT !X_HEAVY: lightweight, light, small, thin, cheap, fast, slim
X_HEAVY !X_LIGHTWEIGHT: heavy, heavyweight, big, expensive, slow, fat, full
X_KERNEL: kernel, os, operating system, host
X_BOOT: boot, start, startup, launch
X_VIRTUAL_MACHINE: vm, virtual machine, guest, hypervisor
X_MASK: mask, subnet, cidr, netmask
X_TRANSLATE: translate, map, convert, rewrite, nat, resolve
X_HANDSHAKE_TCP: three-way, syn, handshake, connection setup
X_RELIABLE !X_UNRELIABLE: reliable, reliability, guaranteed, in order, ordered, resend, retransmit, dependable
X_UNRELIABLE !X_RELIABLE: unreliable, lossy, best effort, lost, no guarantee
X_RESEND: resend, retransmit, retry, send again, repeat
X_IN_ORDER: in order, ordered, sequence, correct order, right order
X_LATENCY: latency, delay, round trip, response time, lag, slow
X_BANDWIDTH: bandwidth, throughput, capacity, traffic
X_HOP: hop, step, router, jump
X_ROUND_TRIP: round trip, rtt, roundtrip, back and forth
X_ENCRYPTED_TRANSPORT: https, tls, ssl, secure
X_COMPLEXITY: complexity, big-o, logarithmic, linear, quadratic
X_LOGARITHMIC: logarithmic, log, halves, binary search, divide
X_CONSTANT_TIME: constant, immediate, direct, instant
X_TREE: tree, hierarchy, branch, b-tree
X_STACK !X_QUEUE: stack, lifo
X_DEPTH: depth, deep, level, height
X_ASSERT: assert, expect, check, claim
X_CONTRACT: contract, agreement, interface, promise
X_PROMISE: promise, future, callback, await
X_CALLBACK: callback, handler, function, later
X_EVENT_LOOP: event loop, single thread, queue
X_FREEZE: freeze, block, hang, unresponsive
X_NOTICE: notice, see, realise, detect, observe, become aware
X_SURPRISE: surprise, unexpected, unexpectedly, suddenly
X_CAREFUL: careful, caution, carefully, watch out, beware
X_TALK_FIRST: talk, agree, announce, coordinate, tell team
X_DEPENDS: depends, depending, according, based on, varies
X_PURPOSE: purpose, goal, aim, reason, point, meant, idea
X_ADVANTAGE: advantage, benefit, plus, upside, gain, strength, pro
X_DISADVANTAGE: disadvantage, drawback, downside, cost, minus, con, weakness, price
X_EXAMPLE: example, instance, say, like
X_TRICK: trick, fool, deceive, cheat, mislead, phishing
X_GUARANTEE: guarantee, ensure, promise, assure, make sure, certain
X_CERTAIN !X_UNCERTAIN: certain, sure, definite, guaranteed
X_UNCERTAIN !X_CERTAIN: uncertain, unsure, doubtful
X_RESPONSIBLE: responsible, responsibility, accountable, owner, in charge
X_ENOUGH !X_INSUFFICIENT: enough, sufficient, suffice, adequate, ok
X_INSUFFICIENT !X_ENOUGH: insufficient, not enough, too little, too few
X_ADDITIONAL: additional, extra, more, further, added, plus, besides
X_NECESSARY_STEP: step, action, task, thing to do
X_ALONE: alone, by itself, only, without help, solo
X_CLOSE_TO: near, close, next, nearby, adjacent, neighbour, neighbor
X_FAR !X_CLOSE_TO: far, distant, remote, away
`
