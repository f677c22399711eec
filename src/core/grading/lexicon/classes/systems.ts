export const SYSTEMS = `
DOMAIN: domain, hostname, host, host name, url, site, domain name, dns name, fqdn
NAME: name, call, title, label, named, hostname, nickname, alias, identifier
ALIAS: alias, nickname, other name, synonym, cname, canonical name, pointer
DNS: dns, nameserver, coredns, resolver, name resolution, domain name system
RESOLVE_NAME: resolve, lookup, translate, look up, name resolution, resolution
ADDRESS: address, ip, ip address, addresses, ips, location
PORT: port, ports, socket
HOST: host, machine, node, server, box, vm, computer, worker, instance, hardware
NODE: node, machine, worker, host, server, vm, computer
SERVER: server, backend, host, service, remote, web server, back end, website, site
CLIENT: client, browser, user, consumer, caller, frontend, front end, visitor, customer, app, peer | partner, people, outsider, whoever, they, everyone, anyone, dns, =you, =your, callers
USER: user, person, customer, client, people, human, visitor, end user, audience
BROWSER: browser, chrome, firefox, safari, user agent, client
SITE: site, website, page, web, webpage, web page, shop, app
NETWORK: network, net, lan, wan, wire, line, network path
TRAFFIC: traffic, request, requests, packet, packets, data, connection, calls, load, bytes, stream
PACKET: packet, datagram, frame, segment, bytes
DATA: data, information, content, payload, info, input, contents, text, message
MESSAGE: message, msg, note, notification, text, mail, description, wording, event
REQUEST: request, call, query, requests, http request, req
PROTOCOL: protocol, standard
HTTP: http, https, web, website, rest, html, url
LAYER: layer, level, tier, l4, l7, osi
PROXY: proxy, relay, forward, intermediary, middleman, man in the middle, pass through, gateway, reverse proxy, go through, pass on, hand over
ROUTE: route, routing, direct, forward, dispatch, path, send, redirect, steer, routes | fan out, host name, hostname, host header, paths, by host, decide, rules, distribute, split, sort
BALANCE: balance, distribute, spread, load balance, balancing, round robin, divide, share out, distribution
GATEWAY: gateway, entry, ingress, entry point, front door, edge, router
FIREWALL: firewall, filter, acl, waf
CLOUD: cloud, aws, azure, gcp, google, amazon, provider, hosted, saas, hoster | cloud provider, microsoft, hetzner, digitalocean, eks, gke, aks, vendor, hyperscaler, cloud controller, cloud api, ccm, provider api, linode, ovh
PROVIDER: provider, vendor, supplier, cloud provider, amazon, google, azure, aws
ON_PREMISE: on-premise, on-prem, premises, bare metal, own hardware, own datacenter, self hosted, on premises, own data center, without cloud, no cloud
CLUSTER: cluster, kubernetes, k8s
CONTAINER: container, docker, pod, image
POD: pod, container, replica, workload
SERVICE: service, svc, microservice, app, application, backend, api
APPLICATION: application, app, program, software, service, tool, website, client program
CODE: code, source, program, script, sourcecode
DATABASE: database, db, sql, postgres, mysql, postgresql, rds, store, mariadb, oracle, mongodb, datastore
TABLE: table, relation, collection
ROW: row, record, tuple, entry, line
COLUMN: column, field, attribute
DB_INDEX: index, indexes, indices, b-tree, btree, lookup structure
QUERY: query, select, lookup, search, statement
TRANSACTION: transaction, commit, atomic, unit, tx
LOCK: lock, mutex, block, latch, exclusive, hold
CONCURRENT: concurrent, parallel, simultaneous, at the same time, concurrency, in parallel, simultaneously, at once, parallelism
SYNC !ASYNC: synchronous, sync, blocking, wait
ASYNC !SYNC: asynchronous, async, non-blocking, nonblocking, background, event loop, later
THREAD: thread, goroutine, fiber, process, worker
PROCESS: process, program, task, job, procedure
MEMORY: memory, ram, heap
DISK: disk, storage, drive, ssd, volume, hdd
STORAGE: store, storage, save, persist, volume, keep
PERSISTENT !TEMPORARY: persistent, durable, permanent, permanently, lasting, for good, forever, irrevocable, for ever
TEMPORARY !PERSISTENT: temporary, ephemeral, transient, short lived, short-lived, temporarily, for now, stopgap, short time
CACHE: cache, cached, caching, buffer, memoize
QUEUE: queue, buffer, backlog, broker, topic
EVENT: event, events, message, trigger, log, entry
READ: read, reads, reading, select, fetch, view
WRITE: write, writes, writing, insert, update, modify, save
LOG: log, logs, logging, reflog, journal, diary, protocol, record
MONITOR: monitor, observe, watch, metric, metrics, measure, alert, track, observability
VERSION: version, release, revision, edition, tag, state
`
