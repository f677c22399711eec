export const TECH_DISTRIBUTED = `
# shape
DISTRIBUTED_SYSTEM: distributed system, distributed, distributed systems, cluster of machines | several machines together, spread over machines, many computers act as one, across servers, not on one machine
MONOLITHIC: monolith, monolithic, monoliths, single deployable | one big application, everything in one program, one block, all in one, one big lump, one codebase deployed together
MICROSERVICE_STYLE: microservice, microservices, service oriented, soa, micro services | many small services, small independent parts, each deployed alone, own service per, split into services, small programs
SERVICE_MESH: service mesh, istio, linkerd, sidecar proxy, sidecar | proxy beside each service, little proxy next to, helper container beside
SINGLE_FAILURE_POINT: single point of failure, spof | if it dies everything dies, all depends on one, weakest link, one dies and all stops, takes everything down, only one of it
REDUNDANT_PARTS: redundancy, redundant, spare, replicated, failover pair, duplicated | more than one, second one ready, backup machine, several copies, another takes over, twin, one more just in case
HIGH_AVAILABILITY !OUTAGE: high availability, highly available, availability, uptime, available | stays up, always there, keeps running, keeps working, always answers, survives a failure, never down, still works, keeps answering, still answers, goes on answering, keeps serving, keeps responding, stays online, still respond, remains up
OUTAGE: outage, downtime, unavailability, unavailable | is down, goes down, not working, offline, nobody can use it, stands still, dead, not answer
FAULT_TOLERANT: fault tolerant, fault tolerance, resilient, resilience, resiliency, robust, self healing | survives failures, copes with failures, keeps going, carry on when one dies, still works when, heals itself, withstand, shrugs off, bounces back
GRACEFUL_DEGRADE: graceful degradation, degrade gracefully, degraded, fallback, degrade | less but still working, without the extras, plan b, old value instead, limited but alive, does the most important
CASCADING_FAILURE: cascading failure, cascade, domino effect, avalanche, cascading, knock on | drags others down, one after another fails, takes the next down, spreads, pulls down, chain reaction
PARTIAL_FAILURE: partial failure, node failure, machine failure, partial outage | one part fails, some are dead, half of it works, one machine dies
# agreeing
CONSENSUS: consensus, raft, paxos, zab, consensus algorithm, agreement | all agree, agree on one value, come to one decision, same opinion, same decision, vote, settle on the same
QUORUM_MAJORITY: quorum, majority, majority vote, more than half | most of them, enough votes, over half, at least two of three, over fifty percent, two out of three, most, two of three
LEADER_NODE: leader, primary, coordinator, leader node, master node, primary node | boss, the one in charge, captain, master, head, one that decides, who takes the writes
FOLLOWER_NODE: follower, followers, secondary, standby, secondary node, replica node | the others follow, copies the leader, second in line, slave, listens to the leader
LEADER_ELECTION: leader election, election, elect, elected, vote for a leader | choose a new boss, pick a new leader, who takes over, voting, new one is chosen, decide who leads, new leader, new boss, choose a leader, pick one, vote, who leads
SPLIT_BRAIN: split brain, two leaders, dual primary, network split | both think they lead, two bosses, halves go separate ways, both accept writes, two heads
FENCING: fencing, fencing token, lease, leases, stonith | lock out the old leader, old one not write, borrowed for a time, runs out by itself, number that only grows
DISTRIBUTED_LOCK: distributed lock, lock service, zookeeper, etcd, redlock | one machine at a time, lock over several machines, common lock, one of them may
TWO_PHASE_COMMIT: two phase commit, two phase, distributed transaction, prepare phase, xa | first ask then do, all say yes, everybody votes then commits, transaction over several services, everyone ready
SAGA_PATTERN: saga, sagas, compensating transaction, compensating action, compensation | undo step by step, counter booking, take back the earlier steps, chain of local transactions, cancel what was done
# consistency
STRONG_CONSISTENCY !EVENTUAL_CONSISTENCY: strong consistency, strongly consistent, linearizable, linearizability, linearisable, immediate consistency | everyone sees the same, always the newest value, at once everywhere, reads the last write, as if only one copy, same answer everywhere, newest data
EVENTUAL_CONSISTENCY: eventual consistency, eventually consistent, eventual, converge, convergence | after a while the same, sooner or later, catches up later, in the end the same, for a moment different, temporarily different, a bit behind, all agree in the end, short time old data, after a while, after some time, at some point, in the end, given time, over time
CAP_THEOREM: cap theorem, pacelc | =cap, two of three, consistency or availability, not have all three, two out of three, give one up, only two at once
NETWORK_PARTITION: network partition, partition tolerance, netsplit | partition, partitioned, not talk to each other, cut off from each other, cable cut, the link is broken, nodes lose sight, halves not see each other, connection between them fails, not reach each other, cut off, not reach, link down, connection lost, no contact, lose contact, not see each other, split in two
READ_YOUR_WRITES: read your writes, read your own writes, session consistency, monotonic reads, causal consistency | see your own change, see what you just wrote, own post right away, never goes back in time
CONFLICT_MERGE: last write wins, crdt, conflict resolution, vector clock, version vector, concurrent writes | both changed it, who wins, combine both, later one wins, merge the versions
LOGICAL_CLOCK: logical clock, lamport, vector clock, lamport clock, happens before | counter instead of time, which came first, order without clocks, numbering events
CLOCK_SKEW: clock skew, clock drift, ntp, clock synchronisation, clock synchronization, unsynchronised clocks | clocks differ, clocks run apart, not the same time everywhere, time is not exact, watch is wrong, different times
GOSSIP: gossip, gossip protocol, epidemic | tell your neighbours, spreads like a rumour, pass the news on, word of mouth, everyone tells a few, from one to the next
CONSISTENT_HASHING: consistent hashing, hash ring, virtual nodes | ring of hashes, only few keys move, circle, little is moved, next one on the ring
GLOBAL_ID: uuid, snowflake id, ulid, guid, globally unique | unique everywhere, without asking a central place, no two the same, unique without coordination
# trying again
RETRY_AGAIN: retry, retries, retrying, try again, reattempt | once more, another attempt, second try, repeat it, do it again, another go, new attempt, keeps trying
EXPONENTIAL_BACKOFF: backoff, back off, exponential backoff, exponential, jitter | wait longer each time, double the wait, pause grows, more and more time between, random delay, not all at once, growing pause, give it time, wait longer, longer each time, longer and longer, pause longer, double, growing
RETRY_STORM: retry storm, thundering herd, stampede, cache stampede | everyone at the same moment, all try again together, all at once, hammer, make it worse, pile on, run over
CIRCUIT_BREAKER: circuit breaker, breaker, open circuit, half open, fail fast | stop calling, fuse, cut off for a while, do not even try, give it a rest, refuse at once, stop asking the broken one, stop asking, stops calling, leave it alone, give it a break, like a fuse
BULKHEAD: bulkhead, isolate failures, failure isolation, blast radius | compartments, not sink the whole ship, separate pools, limited damage, keep the damage small, only a part is affected
DEADLINE_LIMIT: timeout, deadline, time limit, request timeout, deadlines | not wait forever, give up after, how long to wait, stop waiting, patience
LOAD_SHEDDING: load shedding, shed load, admission control, overload protection | turn away requests, refuse some, drop the less important, say no early, reject when too full
HEARTBEAT: heartbeat, heartbeats, liveness check, keepalive, failure detector | i am still alive, regular sign of life, knock regularly, not heard from, ping regularly
# growing
SCALE_OUT: scale out, horizontal scaling, scale horizontally, horizontally, horizontal | more machines, add machines, more servers, add servers, more instances, more copies, many small ones, one more server, add another, more of them, another server, add more
SCALE_UP: scale up, vertical scaling, scale vertically, vertically, vertical | bigger machine, stronger server, more ram, more cpu, a larger box, faster machine, upgrade the machine, beef up, bigger, stronger, more powerful, larger machine
SCALABLE: scalable, scalability, scale, scaling, elastic, elasticity | grows with the load, takes more users, handle more, cope with more, keeps up, more load, more traffic
OVERLOADED: overload, overloaded, saturated, saturation, exhausted, overwhelmed | too much, not keep up, swamped, drowning, at the limit, on its knees, busy, full up, too many at once
BOTTLENECK: bottleneck, choke point, limiting factor, chokepoint | slowest part, narrow point, everything waits for, holds up the rest, eye of the needle
LOAD_PEAK: traffic spike, spike, peak, peaks, burst, load peak, bursts, rush, load spike, load spikes, traffic spikes, load peaks | sudden rush, black friday, many at once, everybody comes at once, busy hour, rush hour, sudden load, sudden traffic, many requests at once
DATA_LOCALITY: data locality, locality, colocate, colocated, co located | near the data, close together, same place, not over the network, next to it
MAP_REDUCE: mapreduce, map reduce, hadoop, spark, scatter gather | split the work and collect, each does a piece, results are combined, divide and bring together
`
