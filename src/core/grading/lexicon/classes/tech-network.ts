export const TECH_NETWORK = `
# addresses, names, ports
IP_ADDRESS: ip, ip address, ips, ipv4, ipv6, network address, =address, =addresses | ipliteral, phone number, house number, street number, location, numeric address, where it lives, host address
PORT_NUMBER: port, port number, tcp port, udp port | service port, door, door number, socket, hole, slot, entrance, gate, channel number
HOSTNAME: hostname, host name, domain name, fqdn, domain, subdomain | dns name, site name, web address, readable name, name of the server, name of the site, friendly name, url
NAME_LOOKUP: dns, name resolution, name server, nameserver, resolver, domain name system, dns lookup | dns query, resolve the name, name lookup, phone book, phonebook, address book, look up the name, translate the name, find the ip, name to ip, name into an ip, which ip, directory of names, ask for the address
DNS_RECORD: dns record, dns entry, aaaa record, cname, mx record, txt record, ns record, srv record, resource record | a record, zone file, entry in the zone, entry in dns, name entry, alias
SUBNET: subnet, subnetwork, network segment, cidr, cidr block, netmask, subnet mask, address range, ip range | slice of the network, network part, ip block, prefix length, piece of the network, segment of addresses
NAT_TRANSLATION: nat, network address translation, snat, dnat, masquerade, masquerading, address translation | rewrite the source, rewrite the address, rewrites addresses, swap the ip, hide behind one ip, share one public ip, one public address, port mapping, exchange the address
CLIENT_IP: client ip, client address, source ip, source address, sender address, original ip, real ip, visitor ip, caller address | x forwarded for, where it came from, who sent it, where the request comes from, sender, origin of the request
DEFAULT_GATEWAY: default gateway, default route, next hop | gateway of last resort, way out, exit, home router, door to the internet, send everything else to
# moving packets
PACKET_UNIT: packet, datagram, =segment, =segments, =frame, =frames | bytes, chunk, piece of data, parcel, envelope, piece, little pieces
ROUTING: route, routing, router, forwarding table, routing table, next hop | steer, direct, find the way, which way to go, which path, pass along, hop, send it on, map, way to the destination, path
FORWARD_TRAFFIC: forward, relay | pass on, pass along, pass through, hand on, hand over, send on, proxy the request, shovel, pipe, funnel, transmit, direct, send further, move along, shuffle, bring, deliver, hand it to, goes on to
REVERSE_PROXY: reverse proxy, edge proxy, front proxy, nginx, haproxy, envoy, traefik, ingress controller | in front of the servers, in front of the backend, sits before the application, receptionist, doorman, front door, single entry, one entrance
FORWARD_PROXY: forward proxy, outbound proxy, egress proxy, web proxy | on behalf of the client, for the clients, in front of the clients, office proxy, between users and internet
INTERMEDIARY: intermediary, proxy, middleman, middlebox | middle man, go between, broker in between, in between, in the middle, between client and server, sits between, through it, man in the middle
LOAD_BALANCER: load balancer, load balancing, load balance, =lb, elb, alb, nlb | balance the load, traffic distribution, spread requests, spread the load, spread the work, share the load, split the traffic, distribute requests, distribute traffic, hand out requests, divide the work, traffic cop, dispatcher, several servers behind
ROUND_ROBIN: round robin | in rotation, in turn, one after another, rotate through, each gets one, take turns, evenly, equal shares, next one each time, card dealing, one by one
STICKY_SESSION: sticky session, sticky, session affinity, session persistence, client affinity | same server every time, same server again, pinned to one server, always land on the same, stays with the same, glued to, same backend
FIREWALL_RULE: firewall, packet filter, ip filter, acl, access control list, network policy, iptables, nftables, firewall rule | security group, block ports, block traffic, allow list, wall, gatekeeper, drop traffic, filter traffic, which traffic may, bouncer, let through only
INBOUND: inbound, incoming, ingress | coming in, come in, from outside, from the outside, entering, arriving, into the network
OUTBOUND: outbound, outgoing, egress | going out, go out, leaving, to the outside, out of the network, towards the internet
BROADCAST_ALL: broadcast, multicast, flooding | flood the network, to everyone, to everybody, shout, all hosts, all machines at once, tell everyone, megaphone
# layers and protocols
TRANSPORT_LAYER !APPLICATION_LAYER: transport layer, layer 4, layer four, l4, transport level | connection level, tcp level, ip and port only, ports only, not look inside, blind to the content, just connections, raw bytes, only sees packets, does not understand http
APPLICATION_LAYER: application layer, layer 7, layer seven, l7, http level | request level, look inside the request, looks at the url, reads the request, headers and paths, understands http, path and host, content aware, knows the url, cookies and headers
NETWORK_LAYER: network layer, internet layer, layer 3, layer three, l3, ip layer | ip level, packets and addresses, routing level, hop by hop
LINK_LAYER: link layer, layer 2, layer two, l2, ethernet, mac address, arp | data link, switch level, hardware address, same wire, same cable, local segment, network card
OSI_MODEL: osi, osi model, osi layers, tcp ip model, protocol stack, network stack | seven layers, 7 layers, layers on top, stack of protocols
PROTOCOL_RULES: protocol, communication protocol, network protocol, wire format | rules of talking, common language, agreed format, how they talk, rules for the conversation, same language
TCP_PROTOCOL: tcp, transmission control protocol, connection oriented | tcp connection, phone call, registered mail, acknowledged stream, handshake first, makes sure it arrives, ordered and reliable, nothing lost
UDP_PROTOCOL: udp, user datagram protocol, connectionless, udp datagrams | postcard, fire and forget, just send it, just sends, no handshake, no connection first, throw it out, hope it arrives, spray
TCP_HANDSHAKE: three way handshake, 3 way handshake, tcp handshake, syn ack, syn | connection setup, connection establishment, say hello first, greet, hello and answer, set up the connection, open the connection, both agree to talk, back and forth before
RETRANSMIT: retransmit, retransmission, resend, resending, redeliver, retransmitted | send again, sent again, repeat lost packets, lost ones again, ask again, once more, missing pieces again, try again, repeated
RELIABLE_DELIVERY !BEST_EFFORT: reliable delivery, guaranteed delivery, delivery guarantee, reliable, reliably, assured delivery, lossless | everything arrives, nothing gets lost, nothing is lost, sure to arrive, all of it arrives, confirmed, acknowledged, dependable
BEST_EFFORT: best effort, unreliable, lossy | no guarantee, no delivery guarantee, no guarantees, not guaranteed, may get lost, might get lost, can get lost, hope for the best, maybe it arrives, not sure it arrives, some may vanish, nobody checks
IN_SEQUENCE !OUT_OF_ORDER: ordered delivery, correct order, ordering guarantee, ordered | in order, in sequence, right order, sequence number, preserve the order, order is kept, same order as sent, as they were sent, sorted back, numbered, put back together, one after the other, not shuffled
OUT_OF_ORDER: out of order, unordered, wrong order | no ordering, any order, not in order, order not guaranteed, no order guarantee, shuffled, mixed up, jumbled, overtaking, overtake, whichever comes first, random order
PACKET_LOSS: packet loss, lost packet | lost packets, dropped packets, drop packets, packets are lost, go missing, get lost, vanish, never arrive, not arrive, swallowed, gone on the way
CONGESTION: congestion, congested, congestion control, saturated link, network overload | traffic jam, clogged, too much traffic, jam, full pipe, overloaded line, slows itself down, back off
FLOW_CONTROL: flow control, receive window, sliding window, window size | not overwhelm the receiver, slow the sender down, not faster than the receiver, how much can be sent
KEEP_ALIVE: keep alive, keepalive | persistent connection, connection reuse, reuse the connection, reused connection, stays open, keep the connection open, leave the line open, not reconnect, same connection again, held open, not hang up
CONNECTION_POOL: connection pool, connection pooling, pooling | pooled connection, pool of connections, ready connections, reuse connections, keep connections open, borrow a connection, set of open connections, waiting connections
MULTIPLEX: multiplex, multiplexing, multiplexed, http 2, http2, http 3, quic, parallel streams | many requests over one connection, several on one line, share one connection, one connection for everything, side by side, no waiting in line
HEAD_OF_LINE: head of line blocking, head of line, blocked behind | first holds up the rest, wait for the slow one, stuck behind, everyone behind has to wait, traffic behind a slow truck
# speed and failures
NET_LATENCY: latency, round trip time, rtt, response time, propagation delay, network delay, lag | ping time, delay, slow to answer, travel time, how long it takes, time until the answer, milliseconds, waiting time, distance, far away, sluggish, time on the road
NET_THROUGHPUT: throughput, bandwidth, transfer rate, requests per second, rps, qps, tps | data rate, transactions per second, how much per second, size of the pipe, thick pipe, fat pipe, volume, megabits, how many at once, amount per second, capacity
ROUND_TRIPS: round trip, roundtrip, round trips | back and forth, there and back, ping pong, one exchange, to and fro, extra trip, question and answer
TIMED_OUT: timeout, time out, timed out, deadline exceeded | no response, no reply, no answer, hang, waits forever, gives up waiting, never answers, silence, spinning, spins, nothing comes back, hears nothing
REFUSED: connection refused, connection reset, refused | refuse the connection, nothing listening, reset by peer, nobody listens, door closed, turned away, rejected at once, slammed, not let in, nothing on that port
NET_UNREACHABLE !NET_REACHABLE: unreachable, inaccessible, unroutable | not reachable, not accessible, no route, not reach, not connect, not routable, cut off, no way in, offline, isolated, no path, nobody gets to, not get in, not get to, dead end, invisible, out of reach, walled off, not see
NET_REACHABLE: reachable, accessible, routable, reachability | get to, get at, way in, talk to, hit, open to, visible, connect to, answers, contact, access, see it, call it
LISTEN_ON_PORT: listen, listening, bind, listener, accept connections, listening socket | wait for connections, open a port, wait for calls, ears open, take calls, wait for clients
PRIVATE_NETWORK !PUBLIC_NETWORK: private network, internal network, intranet, private subnet, vpc, vnet, private ip, private address, lan, rfc 1918, corporate network | inside the company, not on the internet, home network, local network, behind the firewall, own network, inner network, company network
PUBLIC_NETWORK: public internet, public ip, internet facing, public address, publicly routable, publicly accessible | public network, world facing, outside world, open internet, whole world, anyone on the web, anybody outside, everybody on the internet, the web, out there
VPN_TUNNEL: vpn, tunnel, tunnelling, tunneling, ipsec, wireguard, overlay network, encapsulation, encapsulate, vxlan | private line, secret passage, inside another packet, wrapped in another, pipe between, like on the same network, hidden passage
CDN_EDGE: cdn, edge cache, edge location, edge server, point of presence, cloudflare, cloudfront, akamai, fastly | content delivery network, copies near the user, close to the users, servers around the world, near the visitor, nearby server, near you, local copy
SERVICE_DISCOVERY: service discovery, service registry, discover services, discovery, consul | registry of services, find each other, where the others are, look up services, who is where, phone book of services, knows where they live
PEERING: peering, direct connect, private link, vpc peering, transit gateway, express route | leased line, direct cable, connect the two networks, own line, bridge the networks, short cut between
PACKET_CAPTURE: packet capture, tcpdump, wireshark, traceroute, ping, netstat, =dig, nslookup, curl, telnet | look at the traffic, watch the wire, test the connection, check whether it answers
`
