export const DATA_AND_WEB = `
JOIN: join, link, combine, connect, merge, match, together
FOREIGN_KEY: foreign key, reference, relation, relationship
PRIMARY_KEY: primary key, identifier, unique
NORMALIZE: normalise, normalize, decompose, split, redundancy, duplicates
CONSISTENT !INCONSISTENT: consistent, consistency, correct, coherent, integrity, in sync, valid
INCONSISTENT !CONSISTENT: inconsistent, inconsistency, stale, out of date, divergent, corrupt, dirty
ATOMIC: atomic, all or nothing, indivisible, together, one unit, as a whole
ISOLATION: isolation, isolated, separate, not see, invisible, independent
DURABLE: durable, durability, survive, persist, permanent, crash-safe
ROLLBACK: rollback, roll back, undo, revert, abort, cancel
SCAN: scan, full scan, read everything, walk through, go through, sequential, traverse
SORT: sort, sorted, order, ordered, ranking, arranged
RANGE_QUERY: range, between, interval, from to, bounds
BALANCED: balanced, even, equal, height
LEAF: leaf, bottom, end, child
OVERHEAD: overhead, cost, price, extra, additional, penalty, burden, expense
DEADLOCK: deadlock, wait for each other, circular wait, stuck, cycle
RACE: race, race condition, interleave, timing, concurrent access
STALE: stale, old, outdated, expired, out of date
EVICT: evict, remove, drop, expire, throw out, displace, lru
CACHE_HIT: hit, found, present, cached
CACHE_MISS: miss, not found, absent, not cached
INVALIDATE: invalidate, purge, clear, flush, expire, refresh, bust
TTL: ttl, time to live, expiry, lifetime, max-age, duration
LIFETIME: lifetime, validity, lifespan, ttl, duration, how long, period, age
IDEMPOTENT: idempotent, repeatable, same result, no matter how often, retry-safe
STATELESS !STATEFUL: stateless, no state, no memory, remembers nothing, without state
STATEFUL !STATELESS: stateful, state, session, memory, remembers, keeps state
STATUS_CODE: status, code, response code, http status
METHOD: method, verb, function, operation
RESOURCE: resource, entity, object, thing, item, host, service, database, api
COOKIE: cookie, session cookie, token, browser storage
CROSS_ORIGIN: cors, cross-origin, origin, other domain
`
