export const TECH_DATABASE = `
# model
RELATIONAL_DB: relational, relational database, sql database, rdbms, postgres, postgresql, mysql, mariadb, oracle, sql server, sqlite | tables with columns, rows and columns, structured tables, classic database, tables and joins
NOSQL_DB: nosql, non relational, document database, document store, mongodb, cassandra, dynamodb, couchdb, firestore, schema free | documents instead of tables, json documents, no fixed columns, without tables
KEY_VALUE_STORE: key value store, key value, redis, memcached, etcd, in memory store | big dictionary, look up by key, simple map, get by key, fast lookup by name
GRAPH_DB: graph database, neo4j, graph store | nodes and edges, relations are stored, follow connections, who knows whom, stored relationships, friends of friends
TIME_SERIES: time series, influxdb, timescale, prometheus | values over time, measurement per second, data with timestamps, measured values by time, sensor values
TABLE_ROW: row, tuple, rows | record, entry, line, single record, one line of the table, entity
TABLE_COLUMN: column, columns, attribute | field, property, piece of the row, one value of the row, characteristic
DB_SCHEMA: schema, data model, table definition, table structure, ddl | structure, layout, which columns, shape of the data, blueprint, form of the tables
SCHEMA_FREE !FIXED_SCHEMA: schemaless, schema less, schema free, flexible schema, dynamic schema, schema on read | any shape, each document different, no fixed structure, free form, add fields freely, whatever fields you like
FIXED_SCHEMA: fixed schema, strict schema, rigid schema, predefined schema, schema on write | every row the same, structure known, columns laid down, structure fixed, defined in advance
PRIMARY_ID: primary key, surrogate key, unique identifier, row id | identifies the row, id column, one of its kind, unique id, serial number, names exactly one row
FOREIGN_REFERENCE: foreign key, referential integrity, foreign keys | points to another table, refers to another row, link to another table, id of the other, no orphans, must exist in the other
CONSTRAINT_RULE: constraint, constraints, unique constraint, not null, check constraint, integrity constraint | rule on the data, database refuses bad, only valid values, guard, not accept wrong data, forbids duplicates
NORMALISED !DENORMALISED: normalise, normalize, normalisation, normalization, normal form, third normal form, normalised | no duplicates, each fact once, every fact once, split into tables, no redundancy, without repetition, stored only once, one place, no double data
DENORMALISED: denormalise, denormalize, denormalisation, denormalization, denormalised | copies on purpose, duplicated on purpose, store it twice, redundant, redundancy, precombined, saves the join, ready to read
REDUNDANT_DATA: redundancy, redundant data, duplicated data, duplicate data, data duplication | same thing twice, stored several times, repeated, copies, several places, written again and again
UPDATE_ANOMALY: update anomaly, anomaly, anomalies, insertion anomaly, deletion anomaly | forget one copy, contradictory copies, changed in one place only, two truths, different values for the same
# asking
SQL_QUERY: sql, sql query, sql statement, select statement, query, queries | question to the database, ask the database, fetch rows, read from the table, request data
JOIN_TABLES: join, joins, joined, joining | combine tables, connect tables, put together, match rows, bring tables together, link rows, glue tables
INNER_JOIN: inner join, equi join | only matching rows, only rows with a partner, intersection, in both tables, partner on both sides, drops the rest
OUTER_JOIN: left join, outer join, left outer join, right join, full join, full outer join | all rows of the left, also without a match, without partner too, filled with null, even if nothing matches, keeps unmatched
AGGREGATE_ROWS: aggregate, aggregation, group by, sum up, count rows, aggregated | summarise, per group, totals, roll up, one row per group, calculate totals
FILTER_ROWS: where clause, filter, filtered, filtering, predicate, having clause | only the rows, condition, restrict, sort out, narrow down, keep only
SUBQUERY: subquery, sub query, nested query, cte, common table expression, with clause | query inside a query, inner query, intermediate result
DB_VIEW: view, database view, virtual table | saved query, named query, window on the table, looks like a table, stored select
MATERIALISED_VIEW: materialised view, materialized view, precomputed result | stored result, result is saved, refreshed now and then, calculated ahead, snapshot of the query
STORED_PROCEDURE: stored procedure, trigger, triggers, database function | code in the database, runs inside the database, fires on insert, logic in the database
ORM_MAPPER: orm, object relational mapper, object relational mapping, hibernate, sqlalchemy, prisma, active record, entity framework | objects to tables, classes to tables, writes the sql for you, without writing sql, maps rows to objects
N_PLUS_ONE: n plus one, n plus 1, n 1 problem, query per row, queries in a loop | one query for each, hundreds of small queries, one more for each, again for every row, separate query for every
EAGER_FETCH: eager loading, eager load, prefetch related, join fetch, include related | load everything in one go, in one query, fetch together, at once with, all in a single
# speed
INDEX_DB: index, indexes, indices, indexed, database index, secondary index | register at the back, index of a book, table of contents, lookup structure, sorted list, shortcut to the row, finds rows fast, card catalogue, jumps straight to
BTREE_INDEX: b tree, btree, b plus tree, balanced tree | sorted tree, tree of sorted keys, few steps down, sorted structure
COMPOSITE_INDEX: composite index, compound index, multi column index, multicolumn index, leftmost prefix | index over several columns, order of columns matters, first column first, like a phone book, last name then first name
COVERING_INDEX: covering index, index only scan, included columns | everything in the index, without visiting the table, answered from the index, never touches the table, all columns in it
FULL_SCAN !INDEX_LOOKUP: full table scan, table scan, full scan, sequential scan, seq scan | reads every row, look at every row, through the whole table, row by row, page by page, read everything, from first to last, all rows, go through everything, cover to cover, every row, each row, whole table, entire table, all pages, every page, page after page, every single row, complete table
INDEX_LOOKUP: index scan, index lookup, index seek, uses the index, key lookup | jumps straight, goes directly to, finds it at once, few steps, directly, without reading everything, jump straight, straight to, jump directly, directly to the row, right at the row
WRITE_OVERHEAD: write amplification, slower writes, write overhead, slows writes, slows down writes, write cost | index must be updated too, each insert costs more, every insert, inserts get slower, writing takes longer, maintain the index, extra work on insert, update it as well, expensive writes, writing, each insert, slower, updated too, must be updated, has to be updated, extra work, additional work, every change
DISK_SPACE: disk space, storage space, storage, disk usage, disk | space, room, gigabytes, takes up room, takes space, eats space, needs room, hard disk, bigger on disk, place on the disk
QUERY_PLAN: query plan, execution plan, explain, explain analyze, query planner, query optimizer, optimiser, optimizer | how the database gets there, which way it takes, steps of the query, look what it does, cost estimate
SELECTIVITY: selectivity, cardinality, selective, distinct values | how many different values, few matches, how much it narrows, rare value
TABLE_STATISTICS: table statistics, analyze, histogram, stale statistics | numbers about the table, guess how many rows, what the planner knows, how values are distributed
SLOW_QUERY: slow query, slow queries, query tuning, query optimisation, slow query log | takes too long, takes forever, find the slow one, long running query
QUERY_CACHE: query cache, buffer pool, page cache, result cache | kept in memory, pages in memory, already in ram, hot pages
BATCH_WRITES: batch insert, bulk insert, bulk load, batching, batched | many rows at once, in one go, several together, not one by one, in a bundle
# transactions
DB_TRANSACTION: transaction, transactions, unit of work, transactional, =acid | all together, one unit, package of changes, begin and commit, bundle of statements, as one, bundle, package, all steps
ALL_OR_NOTHING: atomic, atomicity, all or nothing, indivisible | either everything or nothing, all of it or none, no half, not half done, complete or not at all, whole or not at all, never halfway, as one piece, both or neither, nothing in between, or nothing, or nothing at all, or not at all, or none, everything or, complete or, as a whole, whole thing or, half way, half finished
ACID_CONSISTENT: consistency, integrity rules, consistent state, invariants, valid state | rules hold before and after, never breaks the rules, from valid to valid, data stays correct
ISOLATED_TX: isolation, isolation level, isolated | not see each other, as if alone, does not notice the others, separate from others, unfinished changes are invisible, like one after the other, half done work, unfinished work, not disturb, not interfere, undisturbed
DURABLE_WRITE: durable, durability, persisted, persistent, survive, survives | survives a crash, survives a power cut, still there after, not lost after, safe on disk, stays, written for good, even if the power goes, permanent, still there, power cut, power failure, not lost, not disappear
COMMIT_TX: =commit, commits the transaction, committed | make it final, save for good, done and visible, seal it, confirm
ROLL_BACK_TX: rollback, roll back, rolled back, abort, undo log | undo everything, take back, as if nothing happened, back to the start, revert, undone, cancel, thrown away, none of it stays
DIRTY_READ: dirty read, dirty reads, read uncommitted, uncommitted data | sees unfinished, not yet committed, half done data, reads what may be undone, read too early
NON_REPEATABLE: non repeatable read, nonrepeatable read, unrepeatable | read twice and differs, second read differs, changed in between, value changes meanwhile, other answer the second time
PHANTOM_READ: phantom read, phantom, phantoms, phantom rows | new rows appear, suddenly more rows, rows out of nowhere, rows turn up, extra rows
LOST_UPDATE: lost update, lost updates, write skew, last write wins, overwritten update | one overwrites the other, first change is gone, second one wins, later one wipes out, both read then write, nobody notices the overwrite
SERIALISABLE: serialisable, serializable, serial execution, strictest isolation | like one after the other, as if alone, one at a time, in sequence, no overlap
SNAPSHOT_READ: mvcc, snapshot isolation, multiversion, repeatable read, multi version concurrency control | sees the state from before, photo of the data, old versions kept, readers do not block, frozen picture, own picture of the data, sees the same throughout
ROW_LOCK: row lock, table lock, lock, locks, locking, locked, exclusive lock, select for update | hold the row, reserve the row, keep others out, others have to wait, closed for others, only one may write, sign on the door, occupied
OPTIMISTIC_LOCK !PESSIMISTIC_LOCK: optimistic locking, optimistic lock, optimistic, version column, compare and swap, optimistic concurrency | check at the end, hope nobody else, notice at save time, retry if changed, without locking, look whether someone changed it, version number
PESSIMISTIC_LOCK: pessimistic locking, pessimistic lock, pessimistic | lock first, lock up front, take the lock before, block others from the start, reserve before
WRITE_AHEAD_LOG: write ahead log, =wal, redo log, transaction log, journal, binlog, journaling | write it down first, note before the change, log first, diary of changes, replay after a crash, first into the log
# growing
READ_REPLICA: read replica, replica, replicas, follower, secondary, standby, hot standby | copy for reading, read only copy, second server with copies, spare copy, mirror
DATA_REPLICATION: replication, replicate, replicated, streaming replication, mirroring | copy to other servers, keep copies, send changes on, kept on several machines, same data elsewhere, duplicates, copies, copy, same data, kept twice, several places, more than one place
REPLICATION_LAG: replication lag, replica lag, lagging replica, lag behind | copy is behind, copy comes later, reads old data, not yet arrived, delay of the copy, a little behind, stale reads, not there yet, arrives later, a bit later, seconds later
SHARDING: sharding, shard, shards, horizontal partitioning, sharded | split over servers, each server a part, spread the rows, divide by key, slices on machines, customers a to m, each holds a part, cut into pieces, split over, spread over, divided over, portion, chunk of the data, piece of the data
TABLE_PARTITION: partitioning, partitioned, partition, partitions, range partition | split the table, by month, smaller parts, cut up the table, pieces of a table
SHARD_KEY: shard key, partition key, sharding key, distribution key | decides which server, column that decides where, which piece it lands on, where the row lives
HOT_SPOT: hot spot, hotspot, hot partition, hot shard, skew, skewed | one server does all, uneven, all land on one, one is overloaded, unbalanced, one gets everything
FAIL_OVER: failover, fail over, promotion, promote, promoted, switch over | standby takes over, replica takes over, becomes the new primary, step in, jump in, second one takes over, switch to the other, takes over, take over, jumps in, steps in, other one, second one
DB_BACKUP: backup, backups, dump, pg dump, snapshot backup, point in time recovery, back up | copy in a safe place, saved copy, copy for emergencies, restore from yesterday, spare copy, keep a copy elsewhere
RESTORE_BACKUP: restore, restoring, recovery, recover, disaster recovery | bring back, play back in, get the data back, rebuild from the copy, load the backup, put back
RPO_RTO: rpo, rto, recovery point objective, recovery time objective | how much may be lost, how long until back, how old the copy is, how fast back up
SCHEMA_MIGRATION: schema migration, database migration, migration script, alter table, schema change, flyway, liquibase, migrations | change the tables, add a column, adapt the structure, script that changes, change tables step by step
BACKFILL: backfill, back fill, backfilling, data migration | fill the old rows, fill in later, copy over in batches, fill existing rows
SOFT_DELETE: soft delete, tombstone, deleted flag, soft deleted | only marked as deleted, hidden not removed, flag instead of delete, still in the table
OLTP_OLAP: olap, data warehouse, columnar, column store, analytical database, snowflake, bigquery, redshift | reports over everything, for analysis, big evaluations, stored by column, for statistics
ETL_PIPELINE: etl, elt, data pipeline, extract transform load, ingest, ingestion | load and convert, move data over, nightly load, collect and clean
CHANGE_CAPTURE: change data capture, =cdc, debezium, outbox, outbox pattern, transactional outbox | follow the changes, stream of changes, read the log, changes sent on, note in the same transaction
`
