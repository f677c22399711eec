export const REASONING = `
THINK: think, believe, suppose, assume, guess
COMPUTE: compute, calculate, derive, work out, determine, calculation
DECODE: decode, parse, read, deserialize, unpack
ENCODE: encode, serialize, format, pack, base64
COMPRESS: compress, zip, shrink, gzip, minify
DOWNLOAD: download, fetch, load, get
LOAD: load, fetch, import, read
HEADER: header, metadata, head
BODY: body, payload, content
CERTIFIED: certified, approved, vetted
GUESS: guess, brute force, predict, crack, try out
SAFE_GUARD: lease, --force-with-lease, careful
LATER_SECRET: forward secrecy, ephemeral, pfs, perfect forward secrecy, past sessions, recorded, old traffic
RECORD: record, entry, note, capture, write down, recorded
DEVICE: device, phone, machine, computer, laptop, gadget
HARDWARE: hardware, machine, box, metal
OPERATING_SYSTEM: os, operating system, linux, windows, macos
COMMAND: command, cli, kubectl, git, instruction, describe, terminal, shell
DESCRIBE: describe, inspect, look, show, details
REMEMBER: remember, recall, note, memory
TWICE: twice, two times, double, doubled, duplicate, second time, again, repeated
SINGLE_POINT: bottleneck, single point of failure, spof
PASSPORT: passport, id card, driving licence, proof of identity, identity, credential, certificate
ENVELOPE: envelope, sealed, wrap, encapsulate, packed
TUNNEL: tunnel, channel, pipe, secure channel, line, connection, vpn
SELF_SIGNED: self-signed, self signed, home-made, signed by itself, own ca
WARNING: warning, warn, alert, error, complain, red page, scary, message, scream
SPEED: speed, fast, quick, slow, expensive, efficient, heavy, cheaper, performance, cost
LONG_TEXT: bulk, large amounts, big, rest, payload, actual data
DERIVE: derive, compute, calculate, generate, work out, produce, mix, obtain
BOTH_SIDES: both sides, both parties, each side, two sides, both ends, mutual, each other, two parties, peers
MUTUAL: mutual, two-way, both sides, mtls, also client, reciprocal, bidirectional
ONE_WAY !MUTUAL: one-way, one way, unidirectional, irreversible
IRREVERSIBLE !REVERSIBLE: irreversible, one-way, not reversible, cant be undone, no way back, for good, permanent
REVERSIBLE !IRREVERSIBLE: reversible, undo, get back, two-way
HASHING: hash, digest, checksum, fingerprint, bcrypt, sha256, hashing
SALT: salt, random, pepper
STANDARD: standard, norm, convention, common, usual, best practice | fine, perfectly fine, good, recommended, recommend, best, normal, the norm, way to go, default choice, everyone, everybody, most companies, preferred, suits, ideal, great, ready, proper, okay, safe, suited, solid, go to, professional, established, state of the art, perfect, reliable, battle tested, correct, right choice, gold standard, what you want, always use, always, go with, go for, the way, right way
MISTAKE: mistake, error, misconfiguration, wrong, forgot, forgotten, slip
FORGET: forget, forgot, miss, overlook, neglect, not done
MISSING: missing, incomplete, absent, forgot, not sent, not installed, not delivered, lack, without
MIDDLE: middle, between, intermediate, in-between, midway
ROOT: root, top, origin, base, anchor, source
INSTALL: install, set up, setup, put, deploy, configure, add
WEBSITE_OWNER: owner, holder, operator, admin, site owner, controls, owns
CONTROL_OF: control, own, possess, ownership, hold
REQUEST_CERT: request, apply, order, csr, get, obtain, issue
`
