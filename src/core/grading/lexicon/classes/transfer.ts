export const TRANSFER = `
# giving and taking
HAND_OVER: give, hand over, hand out, pass on, provide, supply, deliver, grant, hand, turn over, hand on, give out, transfer, pass over, issue | send, offer, share, slip, gift, leave with, dish out, put in the hands, serve, bring, throw over, feed, equip
OBTAIN: get, obtain, receive, acquire, gain, get hold of, fetch, collect, be given, procure, come by, pick up | grab, land, take, end up with, find, bring, see, ask for, buy, earn, be handed, secure
TAKE_FROM: take, grab, seize, snatch, take away, pull from, draw from, extract, take out, get from, withdraw | pick, pull, steal, lift, fish out, borrow, harvest, tap, scoop
FETCH_IT: fetch, retrieve, pull, bring in, collect, pick up, download, go and get, retrieval, bring back | ask for, grab, read, look up, draw, call up, haul, go get, obtain, load
SEND_OUT: send, transmit, dispatch, ship, deliver, send out, emit, transmission, convey, submit, forward, pass, send over | push, throw, put on the wire, fire, hand, mail, shoot, drop, mailbox, launch, upload, release, carry over, leave the house, post
NEVER_SENT !SEND_OUT: never sent, not sent, is not sent, never leaves, not transmitted, never transmitted, does not leave, is not shared, never handed out, not given away, never handed over, stays with, never given out | keeps it, stays home, stays put, secret, locked in, in the safe, =kept, only with the owner, does not travel
RECEIVE_IT: receive, get, accept, take in, receipt, be sent, obtain, reception, collect, incoming, comes in | land, hear, arrive, mailbox, catch, see, pull, listen, at the other end, eat
DELIVER_TO: deliver, bring, delivery, carry to, hand to, take to, transport to, arrive at, get to, drop off | postman, land, send, give, pass, courier, mailman, reach, at the door
TRANSPORT_IT: carry, transport, transfer, convey, bring, haul, move, ferry, transmit | ship, truck, lorry, bus, travel, on the way, pipe, courier, wagon, train, drag
OFFER_IT: offer, provide, make available, supply, serve, bring to the table, furnish, give access to | give, come with, come up with, let you use, put at disposal, sell, hand, publish, menu, shop
HOLD_ONTO: hold, keep, have in hand, grasp, retain, carry, possess, hold on to, in possession of, in its hands | own, store, sit on, guard, wallet, pocket, occupy, grip, hang on to
STORE_AWAY: store, save, keep, put away, deposit, persist, archive, put aside, stash, storage, stow, write to disk | remember, park, shelf, drawer, cupboard, box, lay down, cellar, write down, leave in, disk, bank, warehouse, safe, note
WRITE_DOWN: write down, note down, record, log, document, note, put on paper, take notes, register, put down, jot down | list, diary, book, journal, memo, keep a list, enter, protocol, save, minutes, notebook, remember, sticky note
RETURN_IT: return, give back, hand back, send back, put back, bring back, pay back, surrender | free, let go, refund, back to the pool, back to sender, drop off, answer, release
LET_GO: release, let go, free, free up, give up, relinquish, hand back, set free, give free | drop, unlock, return, open the hand, available again, back to the pool, reclaim, clean up
SET_ASIDE: reserve, set aside, allocate, keep free, earmark, put aside, allot, reservation, claim, dedicate | hold, pick, block, keep for, table for two, claim a seat, occupy, pre book, own, assign
HAND_OUT_SHARES: assign, allocate, distribute, hand out, allot, share out, give out, assignment, apportion, award | pick, deal, deal out, issue, get one, own, picks one, comes with, dole out, divide
LEND_OUT: lend, borrow, lease, rent, loan, hire, on loan, leased, rented | for a while, library, give back, temporary, landlord, tenant
EXCHANGE_IT: exchange, swap, trade, give and take, share with each other, exchange of, mutual exchange, barter | both send, back and forth, each gives, hand over, shake hands, hello, talk, meet

# passing on
PASS_ALONG: pass on, forward, relay, hand on, pass along, send on, pass through, transmit, redirect, hand over to, send along, hands on, push through, passes it on | go through, middleman, carry, hand down, shovel, throw over, bounce, proxy, funnel, next one, baton, postman, mail on, through it, shuttle
GO_THROUGH: go through, pass through, flow through, run through, travel through, cross, traverse, by way of, transit, pass, come through, goes via, routed through | middle, sits in between, in the path, on the way, in the middle, funnel, gate, tunnel, along, all goes through, bottleneck, man in the middle
NOT_THROUGH !GO_THROUGH: bypass, not go through, never goes through, not pass through, does not pass through, not in the path, does not go through, not through, not via, around it, never passes through, out of the path, directly without | straight to, skip, only tells, only points, past, direct, not a middleman, not a proxy, not in between, never touches, talks directly, once resolved, steps aside
LEAD_SOMEWHERE: lead to, direct, guide, steer, point, route, conduct, direct to, take you to, goes to, lead towards, bring to, show the way | signpost, arrow, map, where to go, road, sends you, link, compass, traffic cop, policeman, usher, end at
REDIRECT_TO: redirect, divert, reroute, send elsewhere, forward to, deflect, redirection, point elsewhere, send on to, refer to | forwarding address, go there instead, signpost, new address, moved, bounce, detour, answer with another name, hand you to, switch over
POINT_AT: point, point to, refer, reference, aim, target, indicate, show, points at, be directed, link to, lead to, refers to | arrow, finger, signpost, label, bookmark, marker, leads, nickname, address of, hang on, tied to, look at, sits on, sticky note, says where
SHARE_WITH: share, sharing, shared, use together, in common, use jointly, joint, make common, shared between, common use, shared by | pool, together, same one, one for all, several behind one, public, communal, flat share, split, all on one, room mates, behind one, everyone uses, give to all
NOT_SHARED !SHARE_WITH: not shared, unshared, private, exclusive, dedicated, for itself, exclusively for, each its own, nobody else uses, individual, of its own, its own, separate | only mine, personal, alone, local, secret, nobody else, single, apiece, only you, never published, not public, kept to yourself, own
HAND_TO_NEXT: successor, next one, heir, next in line, inherit, take over, hand down, follow on, follow up, step into, come after | replace, new generation, son, next generation, follower, continue, new version, throne, future, newer
LEAK_OUT: leak, leak out, get out, seep, escape, spill, disclose, leakage, slip out, divulge, become known, fall into the wrong hands | drip, published, posted, stolen, reveal, visible, on github, lose, exposed, hole, wrong person

# belonging
OWNED_BY: own, belong to, possess, ownership, owner, owned, property, belong, belongs to, in possession, proprietor | hold, mine, yours, ours, control, responsible, in charge of, part of, holder, master, keeper, part
REUSE_AGAIN: reuse, reusable, use again, recycle, use several times, used again, reused, repurpose, used more than once, reapply | share, same one, second life, again, several times, keep open, shared, do not repeat, take again, not for one only
USE_ONCE: single use, use once, used once, one time, only used once, disposable, throwaway, never reused, not reusable, not reused, used only once, can not be reused | burn, throw away, one off, fresh each time, new one every time, gone after use, ticket
SELF_DONE !DONE_FOR: yourself, by yourself, on your own, do it yourself, self made, by oneself, on its own, own job, your own job, in your own hands, without help | manual, diy, alone, home made, by hand, your responsibility, your problem, left to you, up to you
DONE_FOR: for you, on your behalf, taken care of, takes care of, on behalf of, does it for you, handled for you, done for you, looks after, without your help | magic, automatically, outsource, provided, hosted, butler, no work for you, they do it, managed, lets someone else, behind the scenes
`
