export const OPERATIONS = `
REPLICA: replica, copy, instance, pod, duplicate
LEADER: leader, master, primary, main, boss, coordinator
FOLLOWER: follower, slave, replica, secondary, standby
ELECT: elect, election, vote, choose
QUORUM: quorum, majority, more than half, vote, consensus
PARTITION: partition, split, shard, segment
SHARD: shard, partition, split, distribute, horizontal
OFFSET: offset, position, cursor, bookmark, index
CONSUMER: consumer, subscriber, reader, listener, receiver
PRODUCER: producer, publisher, sender, writer, emitter
SUBSCRIBE: subscribe, listen, register, follow
DELIVER: deliver, arrive, send, hand, transport, delivery
AT_LEAST_ONCE: at least once, duplicates, twice, redelivery
ACKNOWLEDGE: acknowledge, ack, confirm, confirmation, receipt, commit
BUFFER: buffer, queue, hold, cache, store temporarily
THROTTLE: throttle, rate-limit, slow down, back off, limit
BLOCK: block, wait, hang, freeze, stop, stuck
SIGNAL: signal, notify, event, interrupt, sigterm, kill
PERMISSION: permission, right, access, privilege, rwx, chmod, allowed
ROOT_USER: root, admin, superuser, sudo, administrator
ENVIRONMENT: environment, env, stage, setting, context
LAYER_IMAGE: layer, cached layer, step, image
VOLUME: volume, mount, disk, persistent storage
LIGHTWEIGHT !HEAVY: lightweight, light, small, thin, cheap, fast, slim
HEAVY !LIGHTWEIGHT: heavy, heavyweight, big, expensive, slow, fat, full
KERNEL: kernel, os, operating system, host
BOOT: boot, start, startup, launch
VIRTUAL_MACHINE: vm, virtual machine, guest, hypervisor
MASK: mask, subnet, cidr, netmask
TRANSLATE: translate, map, convert, rewrite, nat, resolve
HANDSHAKE_TCP: three-way, syn, handshake, connection setup
RELIABLE !UNRELIABLE: reliable, reliability, guaranteed, in order, ordered, resend, retransmit, dependable
UNRELIABLE !RELIABLE: unreliable, lossy, best effort, lost, no guarantee
RESEND: resend, retransmit, retry, send again, repeat
IN_ORDER: in order, ordered, sequence, correct order, right order
LATENCY: latency, delay, round trip, response time, lag, slow
BANDWIDTH: bandwidth, throughput, capacity, traffic
HOP: hop, step, router, jump
ROUND_TRIP: round trip, rtt, roundtrip, back and forth
ENCRYPTED_TRANSPORT: https, tls, ssl, secure
COMPLEXITY: complexity, big-o, logarithmic, linear, quadratic
LOGARITHMIC: logarithmic, log, halves, binary search, divide
CONSTANT_TIME: constant, immediate, direct, instant
TREE: tree, hierarchy, branch, b-tree
STACK: stack, lifo
DEPTH: depth, deep, level, height
ASSERT: assert, expect, check, claim
CONTRACT: contract, agreement, interface, promise
PROMISE: promise, future, callback, await
CALLBACK: callback, handler, function, later
EVENT_LOOP: event loop, single thread, queue
FREEZE: freeze, block, hang, unresponsive
NOTICE: notice, see, realise, detect, observe, become aware
SURPRISE: surprise, unexpected, unexpectedly, suddenly
CAREFUL: careful, caution, carefully, watch out, beware
TALK_FIRST: talk, agree, announce, coordinate, tell team
DEPENDS: depends, depending, according, based on, varies
PURPOSE: purpose, goal, aim, reason, point, meant, idea
ADVANTAGE: advantage, benefit, plus, upside, gain, strength, pro
DISADVANTAGE: disadvantage, drawback, downside, cost, minus, con, weakness, price
EXAMPLE: example, instance, say, like
TRICK: trick, fool, deceive, cheat, mislead, phishing
GUARANTEE: guarantee, ensure, promise, assure, make sure, certain
CERTAIN !UNCERTAIN: certain, sure, definite, guaranteed
UNCERTAIN !CERTAIN: uncertain, unsure, doubtful
RESPONSIBLE: responsible, responsibility, accountable, owner, in charge
ENOUGH !INSUFFICIENT: enough, sufficient, suffice, adequate, ok
INSUFFICIENT !ENOUGH: insufficient, not enough, too little, too few
ADDITIONAL: additional, extra, more, further, added, plus, besides
NECESSARY_STEP: step, action, task, thing to do
ALONE: alone, by itself, only, without help, solo
CLOSE_TO: near, close, next, nearby, adjacent, neighbour, neighbor
FAR !CLOSE_TO: far, distant, remote, away
`
