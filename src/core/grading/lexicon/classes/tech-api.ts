export const TECH_API = `
# calling each other
API_INTERFACE: api, application programming interface, apis, programming interface | interface, contract between programs, way to talk to it, entry for other programs, what it offers, plug
REST_STYLE: rest, restful, rest api | resources and verbs, nouns in the url, uses http methods, plain http and json, each thing has a url
RESOURCE_NOUN: resource, resources, entity, entities | object behind the url, noun, item
GRAPHQL_QUERY: graphql | ask for exactly the fields, client picks the fields, one endpoint, client says what it wants, only the fields you need, shape of the answer, one question for everything
REMOTE_CALL: rpc, grpc, remote procedure call, protobuf, thrift, remote call | call a function elsewhere, like a local call, call over the network, function somewhere else
WEBHOOK_CALL: webhook, webhooks, callback url, http callback | they call you, tells you when something happens, call back, notifies your url, do not ask we call
API_GATEWAY: api gateway, backend for frontend, bff, edge gateway, single entry point | one door for all, front of the services, one address for all services, in front of the microservices
API_CONTRACT: openapi, swagger, api specification, api contract, interface definition, contract, json schema | agreed shape, description of the api, what you may send, written agreement, what both sides expect
API_VERSIONING: api version, versioning, versioned, versioned api, semver, semantic versioning | v1 and v2, old and new together, number in the url, keep the old one
BACKWARD_COMPATIBLE !BREAKING_CHANGE: backward compatible, backwards compatible, backward compatibility, non breaking, compatible, additive change | old clients still work, old callers keep working, nobody has to change, only add, does not break anyone, still understands the old, works with the old
BREAKING_CHANGE: breaking change, incompatible, breaking changes, incompatibility | old clients stop, old callers break, removed a field, rename a field, breaks existing, callers must adapt
DEPRECATED: deprecate, deprecated, deprecation, sunset, phase out | announce the end, still there but leaving, on the way out, warn before removing, not use it any more
PAGINATION: pagination, paginate, paging, page size, cursor pagination, paginated | in pages, page by page, next page, bit by bit, not all at once, in portions, small batches, chunks, pages, portions, piece by piece, a few at a time
CURSOR_POSITION: cursor, keyset pagination, continuation token, seek method | bookmark where you were, continue after the last, remember the last one, start after
RATE_LIMITED: rate limit, rate limiting, throttle, throttling, 429, token bucket, leaky bucket, too many requests, throttled | only so many per minute, slow down callers, slow them down, cap the calls, limit per user, only so often, quota of calls, speed limit, too many, only so many, per minute, per second, slow down, limit
SERIALISED: serialise, serialize, serialisation, serialization, marshal, marshalling, json, protobuf, xml | turn into text, turn into bytes, pack for sending, write as json, object to string, convert for sending
DESERIALISED: deserialise, deserialize, parse, parsing, unmarshal, deserialisation | read back, turn into an object, unpack, make objects from text, from text to object
OVERFETCH: over fetching, overfetching, under fetching, chatty, underfetching | too much data, fields nobody needs, several calls for one page, more than needed, too many calls
API_KEY_USE: api key, api keys, client credentials, client secret | secret string for the caller, key in the header, identifies the program, password for programs, who is calling
ERROR_RESPONSE: error response, error message, error code, problem details | tells what went wrong, answer with the reason, meaningful message, says why it failed, useful message
# messages
MESSAGE_QUEUE: message queue, queue, queues, message broker, broker, rabbitmq, sqs, kafka, activemq, nats, pubsub | waiting line, letter box, mailbox, conveyor belt, put it in line, drop it off, inbox, post office, buffer between, line of tasks
PUBLISH_SUBSCRIBE: publish subscribe, pub sub, pubsub, topic, topics, subscription, subscribe, fan out | everyone interested gets it, newsletter, several receivers, radio, who wants to know, each gets a copy, tell all
MESSAGE_PRODUCER: producer, publisher, emitter | sender, writer, who sends, the one that writes, puts messages in
MESSAGE_CONSUMER: consumer, subscriber, consumer group | receiver, worker, who reads, picks up messages, takes messages out, works them off, reader
DECOUPLED !TIGHTLY_COUPLED: decouple, decoupled, loosely coupled, loose coupling, decoupling, independent | do not know each other, not wait for each other, each on its own, separately deployable, not depend, one can be down, change one without the other, separated, not know each other, not need to know, up at the same time, not wait for, independent of each other, separately, on their own
TIGHTLY_COUPLED: tightly coupled, tight coupling, coupling, interdependent, coupled | know each other, hang together, one change breaks the other, glued together, depend on each other, entangled, not change one alone
AT_LEAST_ONCE_DELIVERY: at least once, redelivery, redelivered, duplicate delivery, duplicates | may come twice, arrives once or more, might get it again, delivered again, double message, same message again, more than once, come twice, comes twice, arrive twice, get it twice, delivered twice, sent twice, several times
AT_MOST_ONCE_DELIVERY: at most once | never twice, may be lost, once or not at all, maybe lost, sent once and forgotten, no second try, rather lost than doubled, no duplicates
EXACTLY_ONCE_DELIVERY: exactly once, exactly once delivery, exactly once processing | neither lost nor doubled, one single time, not twice and not lost, counts only once, no doubles and no losses
ACK_MESSAGE: acknowledge, acknowledgement, acknowledgment, ack, acked, acknowledged | confirm, tell it is done, done with it, receipt, thumbs up, report back, got it
DEAD_LETTER: dead letter queue, dlq, dead letter, poison message | messages that always fail, put aside, separate queue for failures, sorting out bad messages, shelf for failures
DEDUPLICATE: deduplicate, deduplication, dedup, dedupe, idempotency key | recognise doubles, throw away duplicates, already seen, remember the id, ignore the second, skip if known, check the id
BACKLOG_GROWS: backlog, consumer lag, queue length, queue depth, lag, pile up | queue gets longer, messages pile up, not keep up, falls behind, jam, accumulate, fills up
BACKPRESSURE: backpressure, back pressure, flow control, bounded queue | sender must slow down, slow the producer, stop taking more, push back, not so fast
LOAD_LEVELLING: load levelling, load leveling, peak shaving, buffering, buffer, smooth out | absorb peaks, take the peaks, catch the rush, work off later, at its own pace, cushion, flatten the peak, catch peaks, catch, work off, later, absorb, hold back, wait in line, in peace, store until
EVENT_DRIVEN: event driven, event based, domain event, domain events, event notification | something happened, reacts to events, tells that it happened, announce what happened, others react
EVENT_SOURCING: event sourcing, event store, append only log, event log | every change is kept, store what happened, rebuild by replaying, bank statement, list of changes, history of events
COMMAND_QUERY_SPLIT: cqrs, command query responsibility segregation, read model, write model | separate reading and writing, own model for reading, writes here reads there, two separate models
STREAM_PROCESSING: stream processing, streaming, stream, flink, kafka streams, real time processing | one by one, as it arrives, continuously, flowing, on the fly, immediately processed
BATCH_PROCESSING: batch processing, batch job, batch, nightly job, batches | all at once later, collected first, every night, in bulk, in one go, in big portions
LOG_RETENTION: retention, retention period, log compaction, compaction, retained | kept for days, deleted after, how long messages stay, stays after reading, can be read again
OFFSET_POSITION: offset, offsets, read position, committed offset | bookmark, how far it has read, where it stopped, position, remembers where, page number
FIRE_AND_FORGET: fire and forget, one way message, asynchronous messaging | not wait for an answer, send and move on, throw it over the fence, without waiting, carry on at once
`
