export const STRUCTURE = `
PATH: path, url, route, prefix
HOST_SERVE: host, domain, hostname, vhost, host header, host name, domain name
TERMINATE: terminate, end, close, decrypt, offload, termination, stop
ENDPOINT: endpoint, target, backend, destination
TARGET: target, destination, goal, aim
ORIGIN: origin, source, from, start, sender
DEPEND: depend, dependency, rely, need, based | tie, tied, bound, couple, stuck, pin, glue, chained, attached, aim, point
INDEPENDENT !DEPEND: independent, autonomous, standalone, decoupled, alone, separate
COUPLE: couple, tie, bind, coupled, dependency
ABSTRACT: abstract, abstraction, interface, high-level
IMPLEMENT: implement, implementation, realise, realize, code, concrete
INHERIT: inherit, extend, derive, subclass, child, inheritance
OBJECT: object, instance, entity, thing
FUNCTION: function, method, procedure, routine, callback, lambda
VARIABLE: variable, value, binding, const, let
IMMUTABLE !MUTABLE: immutable, constant, readonly, read-only, unchangeable, frozen, fixed, static, cant be changed
MUTABLE !IMMUTABLE: mutable, changeable, modifiable, variable
STATIC !DYNAMIC: static, fixed, constant, predefined
DYNAMIC !STATIC: dynamic, changing, flexible, runtime
FIXED: fixed, constant, stable, static, unchanging, permanent
NULL: null, nil, none, undefined, empty
EMPTY !FULL: empty, blank, none, void, nothing
FULL !EMPTY: full, filled, complete
LOOP: loop, iterate, repeat, cycle, iteration
RECURSIVE: recursive, recursion, nested, self-call
PARALLEL: parallel, concurrent, simultaneous
SCALE: scale, scaling, grow, autoscale, elastic
AVAILABLE !UNAVAILABLE: available, up, reachable, uptime, online, ready
UNAVAILABLE !AVAILABLE: unavailable, down, offline, unreachable, outage
REDUNDANT: redundant, failover, replicated, standby, backup
BACKUP: backup, copy, snapshot, dump
RETRY: retry, try again, attempt, again
LIMIT_RATE: throttle, rate limit, limit
TOP !BOTTOM: top, upper, head, above
BOTTOM !TOP: bottom, lower, below, under, beneath, underneath
FRONT: front, before, ahead, in front, edge | at the edge, entrance, front door, receptionist, gateway, up front, as the entry, entry point
BEHIND: behind, back, after, backing
SEPARATE: separate, distinct, isolate, independent, split, apart
ISOLATE: isolate, sandbox, separate, namespace, containment
LAYERED: layer, layers, nested, wrap, include, onion, matryoshka
VISIBLE !HIDE: visible, see, seen, observable, shown
MEAN: mean, signify, imply, stand for
BELONG: belong, own, part of, member
REASON: because, reason, cause, due, why, therefore
CAUSE: cause, reason, lead to, trigger, result, produce, bring
EFFECT: effect, result, consequence, outcome, impact
EXPLAIN: explain, describe, clarify, tell
`
