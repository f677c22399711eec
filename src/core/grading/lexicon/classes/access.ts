export const ACCESS = `
# getting somewhere
GET_TO: reach, access, get to, get at, gain access, accessible, reachable, connect to, get through to, approach, make it to, arrive at | see, hit, talk to, knock on, way in, way to, open, enter, visit, call, find, come in, dial, touch, load, door is open, lets me in, answers when called
ENTRY_WAY: entry point, entrance, entry, way in, front door, gateway, door, point of entry, entryway, doorway | gate, reception, receptionist, lobby, doorman, bouncer, porch, first stop, everything comes in here, where you come in, where it comes in
EXIT_WAY: exit, way out, leave, escape, go out, get out, depart | step out, walk out, out the door, back door, break out, slip out, cross the border
NO_ACCESS !GET_TO: unreachable, inaccessible, not reachable, not accessible, no access, no way in, out of reach, off limits, can not reach, can not get to, can not be reached, can not be accessed, can not access, can not get in, can not get at | locked out, walled off, shut out, kept out, closed door, no door, cut off, dead end, door stays shut, nobody can come, nobody gets in, never get in, no luck from, sealed, bounces off, hits a wall
KEEP_OUT: keep out, shut out, lock out, exclude, bar, fence off, wall off, ward off | bouncer, gatekeeper, guard the door, no entry, closed to, stay out, turned away, sent away, not let in
LET_IN: let in, let through, admit, grant access, give access, open the door, allow in, wave through, allow access | open up, hand the keys, give a pass, roll out the carpet, welcome, give the green light
UNRESTRICTED: unrestricted, open to everyone, open to all, open to anyone, freely accessible, wide open, no restrictions, without restriction, open to the world | anybody can walk in, no lock, no limits, everyone has access, free for all, any stranger
RESTRICTED_USE: restricted, limited to, confined to, reserved for, exclusive to, restricted to, only for, available only to, only available to | members only, by invitation, locked down, for insiders, not for everyone, just for, kept within, stays within

# inside and outside
WITHIN: inside, within, internal, internally, in the interior, from within, on the inside, inward, interior | in house, indoors, behind the wall, behind closed doors, under the same roof, at home, in the same building, local, own house, among themselves
BEYOND: outside, external, externally, from outside, beyond, on the outside, exterior, from the outside, outside world | internet, the world, out there, elsewhere, public, the street, someone from home, my laptop, strangers, beyond the border, the wild, offsite, other side of the wall
ELSEWHERE !RIGHT_HERE: elsewhere, somewhere else, in another place, in a different place, other location, another location, different location, different place | out there, other end, far side, not here, next door, another house, abroad, at another company
RIGHT_HERE: right here, on the spot, in place, on site, in situ, on this machine | at home, in the same place, under my desk, next to it, right where it is
LOCALLY: local, locally, on your own machine, on your machine, on my machine, on the same machine, on your computer, on my computer, on your laptop | at home, offline, without the network, on the desk, in house, nearby, own disk, own box
AT_DISTANCE !LOCALLY: remote, remotely, from afar, distant, far away, at a distance, from far away, off site | on another machine, over the wire, other end, other side of the world, in the data centre, in the data center, up in the cloud, on the server
ANYWHERE_AT_ALL: anywhere, everywhere, from anywhere, wherever, all over, any place, worldwide, all over the place, across the board, globally | whole planet, around the globe, on the moon, no matter where, from home, from a cafe, from every corner, all around
PLACE_SPOT: place, location, spot, position, site, whereabouts, where it is | address, home, corner, seat, slot, where it lives, where it sits, where it stands, point on the map
SURROUNDINGS: environment, surroundings, context, around it, neighbourhood, neighborhood | world around it, conditions, where it runs, landscape, background, setting
BORDER: border, boundary, edge, perimeter, frontier, limit of, demarcation, dividing line | fence, wall, moat, gate, line between, rim, outskirts, checkpoint, castle wall

# open to whom
FOR_THE_PUBLIC !NOT_PUBLIC: public, publicly, publicly available, general public, available to everyone, public facing, internet facing, out in the open, in public, to the world | everyone, anybody, anyone, whole world, strangers, any visitor, customers, shop window, billboard, broadcast to all, town square, world can see
NOT_PUBLIC: private, privately, not public, non public, kept private, for internal use, not publicly available, behind closed doors | own, personal, in house, nobody else, secret, among ourselves, family only, just me, mine alone, confidential
PUT_ON_SHOW: expose, exposure, publish, make available, make accessible, make public, open up, make reachable, make visible | put out there, put on the internet, hang out, on display, show to the world, hand out, shop window, let others reach, let the world in, on a plate
NEEDLESS_EXPOSURE: overexposed, needlessly exposed, unnecessarily exposed, more exposed than necessary, more exposed than needed, exposed to the internet, exposed to the world, open to attack, attack surface | open for no reason, door left open, sitting duck, inviting trouble, naked on the internet, wide open, bigger target, more holes, more doors than needed, leave the window open

# seen and unseen
IN_SIGHT !OUT_OF_SIGHT: visible, visibly, in sight, can be seen, observable, in view, in plain sight, in plain view, apparent, noticeable | shows up, see, out in the open, you can look at it, on the screen, in the light, turns up, appears, =seen
OUT_OF_SIGHT: invisible, hidden, unseen, concealed, not visible, out of sight, can not be seen, can not see, hide, conceal, obscured, not shown, masked | behind the curtain, under the hood, under the carpet, in the dark, blind, nobody sees, has no idea, swept under, tucked away, buried, behind a wall, nobody can tell, oblivious
BEHIND_SCENES: behind the scenes, under the hood, in the background, internally, underneath, transparently, below the surface | silently, quietly, without you noticing, backstage, magic, unnoticed, without anyone knowing, you never notice
REVEAL: reveal, disclose, uncover, give away, make known, divulge, unmask, bring to light, lay bare, lay open | spill, betray, tell on, show its hand, out it, let slip, open the curtain, you can read it off, leak
DISPLAY: show, display, present, output, print, list out, visualise, visualize, depict, illustrate, exhibit | on the screen, see, shows up, picture, draw, render, put in front, tell you, lets you see
LOOK_AT: look at, inspect, examine, view, watch, glance, look into, peek, look through, browse, take a look, have a look, scrutinise, scrutinize | read, check, see, eyes on, stare, dig into, go through, study, open it up, open and read
NOTICE_IT !GO_UNNOTICED: notice, spot, detect, discover, become aware, realise, realize, find out, observe, pick up on, recognise, recognize, stand out | catch, see, tell, alarm goes off, rings a bell, bells ring, comes to light, jumps out, gets caught, you would know, flagged, smell it
GO_UNNOTICED: unnoticed, undetected, go unnoticed, without being noticed, nobody notices, no one notices, silently, without anyone noticing, without noticing, goes undetected, slips through | under the radar, quietly, sneaks past, secretly, on the sly, no one the wiser, nobody finds out, no alarm, in silence, not notice
TRANSPARENT_TO: transparent to, transparently, without noticing, does not notice, need not notice, not notice the difference, seamless, seamlessly, unaware of | as if nothing happened, no difference to, smoothly, none the wiser, nothing changes for, in the background, like magic, feels the same

# direction and connection
TOWARDS: towards, toward, in the direction of, heading for, headed for, aimed at, directed at, bound for | going to, on its way to, over to, pointing to, target
INCOMING: incoming, inbound, coming in, comes in, entering, arriving, inward | from outside, at the door, knocking, to us, in the mailbox, in from the world
OUTGOING: outgoing, outbound, going out, goes out, leaving, departing, outward | to the outside, out the door, away from us, out into the world, sent away
BACK_AND_FORTH: back and forth, to and fro, both directions, both ways, two way, in both directions, bidirectional, bidirectionally, there and back | ping pong, up and down, round and round, each way, return trip
ONE_DIRECTION !BACK_AND_FORTH: one way, one direction, in one direction, unidirectional, only one way, single direction | one way street, no way back, never the other way, not in the other direction
FACE_OPPOSITE: opposite direction, other way round, other way around, the other way, reverse, reversed, in reverse, backwards, vice versa, inverse, turned around | upside down, flipped, mirrored, swapped, the wrong way, from the other end
UP_OR_ABOVE: above, upper, upward, upwards, higher up, on top, at the top, on top of, top level | upstairs, ceiling, roof, sits over, head of, crown
DOWN_OR_BELOW: below, lower, beneath, underneath, downward, downwards, at the bottom, further down | downstairs, basement, cellar, floor, foundation, foot of
IN_FRONT_OF: in front, in front of, at the front, upstream of, ahead of | sits before, first in line, receptionist, face of, up front, facing the users, at the edge
AT_THE_BACK: behind, at the back, in the back, in back of, at the rear, backing | sits behind, hides behind, backstage, back office, after the, second row
LINKED_UP: connected, linked, connection, link, attached, joined, hooked up, hooked, wired, tied together, coupled, plugged in | bridge, line, cable, bond, glued, rope, in touch, chained
UNLINKED !LINKED_UP: disconnected, detached, unlinked, unplugged, disconnect, detach, not connected, no connection, unconnected | cut off, cable pulled, loose, on its own, adrift, islands, hang up, off the hook
DIRECTLY !INDIRECTLY: directly, direct, straight, immediately, straight away, without a detour, first hand, without intermediary, without anything in between, face to face | straight to, no middleman, without stopping, point to point, right at, nothing in between, by yourself
INDIRECTLY: indirectly, indirect, by way of, through an intermediary, through a middleman, in a roundabout way, via a detour | detour, around the corner, middleman, extra hop, through somebody else, one step removed, second hand, with a stop
DETOUR: detour, roundabout, roundabout way, extra hop, longer way, long way round, way around, bypass, indirect route | scenic route, one more stop, sideways, extra step, around the corner
PATHWAY: path, route, trail, itinerary, road, pathway | track, street, corridor, channel, lane, on the way, on the road, journey, map
AT_CROSSING: in between, in the middle, halfway, midway, in the middle of, middle | sandwiched, on the way, along the way, underway, sits between, middleman
`
