export const ACTIONS = `
CREATE !DELETE: create, make, produce, generate, build, set up, spin up, establish, provision, write, add, introduce, construct, form, emit, leave, put up, come up with, issue, recreate, mint, author | made, spun up, spin, setup, order, rent, launch, allocate, hand out, deliver, bring up, conjure, spawn, start, bootstrap, fire up, roll out, raise, stand up, instantiate, program, arrange, automatic, automatically, give, provide, supply, attach, install, prepare, configure, manage, fetch, ask, request, tell, call, trigger, talk to
DELETE !CREATE !KEEP: delete, remove, erase, wipe, drop, destroy, purge, discard, throw away, throw out, get rid, clean up, clear, eliminate, strip, take out, gone, delete from, dump, lose, cut
LOST !KEEP: lost, lose, loss, miss, missing, gone, disappear, vanish, absent, absence, lack, no longer, not there, unrecoverable, away, dead, missing from, thrown away, thrown out, wiped, gone for good, lost forever, lost for good, never get back, not get back, no way back, destroyed, no longer exist
KEEP !LOST !DELETE !CHANGE: keep, preserve, retain, maintain, remain, stay, hold, save, store, leave, unchanged, conserve, persist, hang on, survive, stick, intact, stay the same, stays the same, remain the same, stay identical, remain identical, same as before, leave alone, leave as it is, leave untouched, keep as is
CHANGE !KEEP: change, alter, modify, edit, rewrite, update, adjust, convert, turn, transform, mutate, vary, rework, amend, rephrase, revise, different, tweak | changing, move, replace, recycle, rotate, die, dying, vanish, disappear, come and go, reboot, scale, scaling, autoscaler, autoscale, swap, ephemeral, dynamic, new ip, gone, go away, go down, crash, fail, drain, upgrade, remove, shift, not stable, unstable, stale, outdated, break, lost, stuck, terminate, down, replaced, churn
REPLACE: replace, supersede, substitute, swap, instead, exchange, switch, take over, supplant, displace, successor, succeed, obsolete, superfluous | replaces, replaced, instead of, no longer need, not need, no need for, get rid, delete, drop, make unnecessary, unnecessary, redundant, do without, throw away, eliminate, remove, throw out, useless, forget about, gone, skip, ditch, without any, without
FIX: fix, repair, solve, resolve, settle, correct, sort out, clean up, handle, remedy, mend, patch
MOVE: move, shift, slide, advance, push, transfer, migrate, relocate, carry, transport, jump, go, bring, move on, repoint
FORWARD !BACKWARD: forward, ahead, onward, onwards, up, upward | forwards, pass, passes, pass on, hand, hands, hand over, send, sends, route, routes, lead, leads, direct, directs, deliver, delivers, distribute, distributes, spread, spreads, balance, balances, load balance, relay, push, go to, goes to, go on, ends at, end at, end up, ends up, lands, land, arrive, arrives, reach, reaches, hit, hits, point, points, dispatch, shovel, funnel, then to, down to, picks, pick, choose, share out, dish out, talk to, come to, bring, flow, flows, on to, all the way, finally, fan out, hop, hops, jump, divide, in the end, last stop, leading
BACKWARD !FORWARD: back, backward, backwards, behind, return, reverse, down
RESET: reset, restore, revert, rollback, roll back, recover, return to, go back, undo, get back, bring back, flip back, point back, set back, rescue
COPY: copy, duplicate, replicate, clone, reproduce, mirror, replica, duplication, twice, two times, double, again, repeat
AGAIN: again, re-, repeat, repeatedly, once more, anew, twice, replay, reapply, second time, redo, over again, re-apply, another time
APPLY: apply, reapply, replay, put, place, play, perform, execute, re-apply
COMBINE !SPLIT: combine, merge, join, unite, unify, bring together, put together, glue, squash, fold, collapse, aggregate, mix, bundle, fuse, boil down, compress, consolidate, melt, together, bring in, become one, come together
SPLIT !COMBINE: split, separate, divide, break up, fork, diverge, partition, part, detach, isolate, decouple, segregate, break apart, cut, separately
DIVERGE: diverge, divergence, drift, differ, split, no longer match, out of sync, mismatch, fork, moved on, not match, dont match, not fit, incompatible
MATCH: match, fit, correspond, agree, coincide, equal, compare, consistent, line up, conform
ORDER: order, sequence, arrangement, reorder, rearrange, shuffle, sort, swap, arrange, permute, ordering, resequence
LINEAR: linear, straight, line, straight line, flat, clean, one line, single line, chain
CLEAN !MESSY: clean, tidy, neat, cleaner, cleanly, clear, pretty, readable, orderly, simple
MESSY !CLEAN: messy, mess, ugly, chaos, chaotic, cluttered, untidy, noise, noisy, dirty, complicated
HISTORY: history, log, past, timeline, chronicle, record, git log, story
REALLY: really, actually, actual, truly, real, true, genuine, in fact, truth, as it happened, authentic, exactly
HAPPEN: happen, occur, take place, arise, come up, emerge, appear, arrive, show up, turn up, result, come about
SHOW: show, display, reveal, list, present, view, see, visible, expose, output, print, tell, indicate, visualize, shows up
SEE: see, look, view, watch, observe, notice, read, inspect, visible, find, look at, spot, glance
FIND: find, locate, search, look up, lookup, discover, detect, spot, get, identify, find out, retrieve, seek
KNOW: know, understand, aware, realise, realize, learn, recognise, recognize, familiar, have idea, clue, remember, see as, consider | hardcode, hard code, hardwire, figure out, find out, look up, keep track, track, need, memorise, memorize, keep a list, maintain, configure, care, bother, discover, have to have, store, be told, tell, aim
SAY: say, tell, state, claim, announce, declare, report, inform, mention, notify, communicate, advertise, publish
ASK: ask, request, query, demand, require, order, call for, inquire, enquire, solicit, want
ANSWER: answer, reply, respond, response, return, give back, responds, replies, result, answers
SEND: send, transmit, pass, deliver, forward, push, ship, hand, transfer, dispatch, relay, submit, throw, emit, present, hand over, direct, give, hands over, give over, gives over, pass over
RECEIVE: receive, get, obtain, accept, take in, arrive, land, fetch, pull, incoming, come in, take, acquire
PULL: pull, fetch, download, get, update, sync, check out, clone
PUSH: push, upload, publish, pushed, ship
FORCE: force, forcibly, overwrite, forced, --force, -f, override, force push, compel, force-push
REJECT !ACCEPT: reject, refuse, deny, decline, block, forbid, disallow, prohibit, bounce, turn down, abort, fail, not accept, wont accept, rejected, error
ACCEPT !REJECT: accept, approve, allow, permit, agree, admit, pass, tolerate, take
ALLOW !FORBID: allow, permit, let, enable, able, may, can, possible, make possible, lets, authorise, authorize, grant, support
FORBID !ALLOW: forbid, prohibit, block, prevent, ban, disallow, deny, stop, restrict, must not, not allowed
POSSIBLE !IMPOSSIBLE: possible, can, able, capable, feasible, doable, works, could
IMPOSSIBLE !POSSIBLE: impossible, cannot, cant, unable, infeasible, no way, not possible, hopeless
NEED: need, require, must, necessary, have to, depend, demand, essential, mandatory, needed, compulsory, obligatory, only works with | has to, only with, only via, only through, want
NEEDLESS: needless, unnecessary, useless, pointless, superfluous, redundant, waste, for nothing, not needed, overkill, unneeded, no need, dont need
USE: use, employ, utilise, utilize, apply, take, choose, pick, go with, rely, usage, rely on, work with, adopt, prefer, opt
CHOOSE: choose, pick, select, decide, choice, prefer, opt, elect, decision, take, determine, settle | set, like, want, wish, please, use, expose, put, free, fancy, specify
PUT: put, place, set, insert, install, position, lay, stick, deploy, sit
REACH: reach, access, get to, accessible, reachable, available, connect, hit, open, talk to, dial, call, contact, visit, enter, come in, reachability, get in, knock, see, address, walk in, go in | get at, get into, get through, talk, speak, visible, connection, ping, curl, route, routable, come from, way in, way into, way to, way through, path, entry, entrance, entrypoint, entry point, door, answer, respond, reply, expose, exposed, touch, load, browse, use, arrive, listen, serve, find, bookmark, surf, usable, consume, request, traffic, communicate, land, resolve, log in, work from, work
CONNECT: connect, connection, link, attach, join, talk, session, contact, talk to, socket, communicate
COMMUNICATE: communicate, communication, talk, speak, exchange, converse, call, message, chat, interact, talk to
CALL: call, invoke, request, hit, query, rpc, calls, calling, ring
EXPOSE: expose, open, publish, show, reveal, exposure, exposed, make available
HIDE !EXPOSE !SHOW: hide, conceal, mask, hidden, invisible, secret, cover, obscure, shield, no idea which, cannot tell, can not tell, has no idea, not visible, keep secret, kept secret, cannot see, can not see, out of sight
OPEN !CLOSE: open, opens, listen, bind, unlock, opening, expose, punch, start
CLOSE !OPEN: close, shut, terminate, end, closed, closing, tear down
START !STOP: start, begin, launch, boot, open, initiate, kick off, run, startup, commence, beginning, trigger
STOP !START: stop, halt, end, quit, terminate, kill, finish, cease, shut down, pause, abort
FINISH !START: finish, complete, done, conclude, end, finalise, finalize, close, conclusion, wrap up, commit, continue
CONTINUE: continue, proceed, go on, carry on, resume, keep going, --continue
WAIT: wait, pending, hang, delay, block, pause, idle, stuck, stall, queue
RUN: run, execute, perform, launch, operate, start, work, running, execution, process, type
WORK: work, function, operate, behave, act, serve | works, get, gets, receive, obtain, assigned, appear, magically, automatically, by itself, give, gives, hand, hands, immediately, instantly, out of the box
FAIL !SUCCEED: fail, failure, dead, wait forever, wait for ever, break, error, crash, fault, go wrong, broken, outage, malfunction, trouble, went wrong, bug, problem, goes down, die, down | closed, nobody come, timeout, time out, timed out, refuse, no luck, hang, unreachable, inaccessible, invisible, hidden, hide, blocked, block, dead end, off limits, sealed, walled, isolated, shielded, unroutable, not routable, in vain, not work, never work, get nothing, see nothing, got nothing, nothing happen, nothing come back, nothing there, impossible, not possible, no chance, no dice, no go, no way, cut off, unavailable, not available, not reachable, not accessible, not visible, not see, not exposed, not exist, out of reach, shut, forbidden, spin forever, connection refused, no answer, no response, no reply, no access, out of luck, bounce, tough luck, locked out, stay out, kept out, keep out, blind, deaf, silence, dark
SUCCEED !FAIL: succeed, success, successful, work, pass, successfully, ok, fine
ERROR: error, exception, fault, failure, bug, warning, issue, mistake, problem, message
PROBLEM: problem, issue, trouble, difficulty, conflict, risk, concern, danger, hassle, pain, drawback, downside, disadvantage
RISK: risk, danger, dangerous, risky, unsafe, hazard, threat, insecure, harmful, vulnerable, unprotected, harm
SAFE !RISK: safe, secure, harmless, safely, security, no problem, protected, fine, nothing bad, ok, reliable, no danger, no harm, no risk, not dangerous, does no harm, nothing can go wrong, no problem at all, nobody is hurt, perfectly fine
`
