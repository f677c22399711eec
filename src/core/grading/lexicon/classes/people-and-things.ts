export const PEOPLE_AND_THINGS = `
# people and roles
CLIENT_SIDE: client, caller, consumer, user, customer, visitor, requester, the one who asks, calling side, whoever calls, other side, client application | browser, frontend, people, guest, whoever connects, somebody asking, app, laptop, the asking party
END_USER: user, end user, customer, visitor, audience, users, human user, the public, people using it, account holder | person, people, client, human, somebody, shopper, reader, guest, patron
BUILDER: developer, programmer, engineer, coder, author, software engineer, software developer, implementer, dev team, development team | team, colleague, builder, whoever writes, architect, maker, junior, app people
ADMIN_ROLE: administrator, admin, operator, system administrator, sysadmin, ops, operations, operations team, platform team, ops team, infrastructure team, sre, cluster admin | it department, boss, owner, janitor, caretaker, people who run it, superuser, network people, devops, keeper, root
TEAM_OF_PEOPLE: team, group, department, crew, squad, people, colleagues, staff, teammates, work group | others, everyone, everybody, company, folks, guys, mates, several people, organisation
COLLEAGUE: colleague, coworker, teammate, fellow, collaborator, team member, other developers, others on the team, mate, peer, partner, other people | somebody else, others, friend, everyone, neighbour, someone else, the others, whole team
PERSON_HUMAN: person, human, somebody, someone, people, individual, man, woman, human being, a person | user, guy, employee, hand, eyes
BAD_ACTOR: attacker, hacker, intruder, adversary, criminal, thief, malicious, evil, bad guy, malicious user, burglar, villain, bad guys, eavesdropper, malicious actor, someone malicious, cracker, fraudster | enemy, stranger, spy, crook, anyone, evil twin, somebody else, whoever finds it, bot, nosy, scammer, third party, man in the middle, mallory, wrong hands
OUTSIDER: outsider, stranger, third party, unauthorised, unauthorized, not authorised, uninvited, foreigner, external person, anybody else, unknown person, someone else | others, internet, nobody you know, anyone, somebody, public, guest, passer by
PERSON_IN_CHARGE: owner, responsible, in charge, person in charge, proprietor, accountable, maintainer, responsibility, holder, keeper, who owns, head of | boss, manager, who decides, captain, hat, team, steward, lead, who looks after
RESPONSIBLE_FOR: responsible, responsibility, in charge of, duty, accountable, job of, task of, liable, takes care of, role, obligation, concern of, up to | own, hat, must, look after, who does what, looks after, your problem, on you, matter of
DIVISION_OF_ROLES: separation of duties, division of labour, division of labor, separation of concerns, split of responsibilities, different roles, who may do what, clear responsibilities, role model, own responsibilities, each team its own, division of work | hats, split, separate teams, everyone does his part, each looks after own, boundaries, areas, delegate, own corner
DELEGATE_TO: delegate, delegation, hand off, entrust, assign to, leave to, outsource, pass the responsibility, hand over the task, let someone else do | give, others do it, on behalf, hand over, ask somebody, subcontract
TRUSTED_PARTY: authority, trusted third party, notary, official body, trusted party, issuer, guarantor, certified body, neutral party, institution | passport office, government, registry office, company we trust, referee, arbiter, town hall, office
COMPANY_ORG: company, organisation, organization, firm, enterprise, business, corporation, vendor, institution, employer | supplier, provider, office, shop, partner, bank, team, startup
BOSS_AND_FOLLOWER: leader, boss, chief, head, in command, coordinator, main one, the one in charge, conductor, captain | master, primary, number one, decides, says what, king, general of
WITNESS_OBSERVER: observer, onlooker, watcher, witness, someone watching, listener, bystander | spy, third party, eyes, neighbour, anyone on the way, provider, nosy

# documents, keys, names, labels
DOCUMENT_FILE: document, file, paper, sheet, report, written document | pdf, letter, form, note, content, copy, script, page
NOTE_OF: note, remark, comment, annotation, memo, notice, entry, reminder, footnote | sticky note, post it, text, line, mark, hint, written down
LIST_OF: list, listing, enumeration, inventory, catalogue, catalog, directory of, table of, collection of, set of, index of | all the, phone book, spreadsheet, record, menu, roll, book, array, row, register
RECORD_ENTRY: record, entry, line in, item, row, registration, data set, log entry, list item | note, card, line, field, one of, file
KEY_FOR: key, keys, unlocks, access key | lock, door, opens, code, number, passphrase, token, ring, secret
IDENTITY_PAPER: identity card, id card, passport, proof of identity, driving licence, badge, credential, papers, certificate, identification, proves who you are, business card | ticket, photo, stamp, paper, who you are, document, name tag, licence
SEAL_STAMP: seal, stamp, signature, sign, signed, hallmark, mark of authenticity, wax seal, signing, sealed, sign off | notary, autograph, vouch, proof, ink, watermark, lid, initials
NAME_OF: name, title, term, designation, label, identifier, called, handle, naming | nickname, word, alias, tag, what it is called, id, known as
OTHER_NAME_FOR: alias, nickname, another name, second name, other name, pseudonym, synonym, alternative name, different name, also known as, stand in name, additional name | pointer, stage name, shortcut, forward, redirect, label, name instead of, name for a name, cname, sticker, link
MARK_LABEL: label, mark, tag, marker, sticker, marking, badge, marked, tagged, labelled, labeled | note, bookmark, pin, arrow, pencil, colour, highlight, stamp, lines with, coloured, name, symbol, sign, flag
SYMBOL_SIGN: symbol, character, icon, glyph, emblem | letter, picture, arrow, dot, logo, padlock, star, sign, mark
NUMBER_OF: number, figure, digit, numeral, numeric, integer, count | id, amount, code, index, position, size
IDENTIFIER: identifier, id, unique name, unique number, identification, identification number, unique id, serial number, handle | number, name, fingerprint, label, code, hash, ticket number, reference, passport number, key
FINGERPRINT_OF: fingerprint, checksum, digest, unique mark, hash, hash value, thumbprint | id, short code, number, dna, summary, seal
LINE_IN_TEXT: line, place, passage, spot, location, part of the file, section, lines, place in the file, line of code, paragraph | sentence, block, same spot, corner, region, piece, code, row
TEXT_CONTENT: text, content, wording, words, body, message text, contents | what it says, inside, letters, data, string, stuff in it, prose, =written
MESSAGE_LETTER: message, letter, note, mail, notification, text, memo, communication | envelope, postcard, word, what you send, sms, parcel, email, packet
ADDRESS_OF: address, location, where to find, whereabouts, where it lives, place to reach, contact | number, house number, phone number, street, url, name, way to find, ip
DIRECTORY_BOOK: directory, phone book, address book, register, catalogue, lookup table, registry, phonebook, yellow pages, table of contents | list, names to numbers, look up, who is where, library card, telephone book, index
CONTAINER_BOX: box, container, package, envelope, case, parcel, bag, wrapper, crate | inside, shell, lid, drawer, lunchbox, tin, holds
DATA_CONTENT: data, information, content, facts, payload, material, what is transferred, details | bytes, text, message, what is inside, letters, traffic, input
INSTRUCTIONS_FOR: instruction, command, directive, guide, recipe, manual, how to, procedure, steps to follow, tutorial | order, script, rule, cookbook, notes, checklist, what to do
OVERVIEW_OF: overview, summary, big picture, outline, survey, synopsis, at a glance, abstract, recap | map, list, table, short version, see everything, bird view, in short
PICTURE_STATE: snapshot, picture, photo, state at a moment, freeze frame, capture, frozen state | copy, backup, moment, screenshot, as it was, save point, full state

# settings and stages
PRODUCTION_USE !TRIAL_USE: production, prod, live, in production, productive, live system, real users, real traffic, real customers, going live, productive use, live operation, production system, production environment, paying customers | serious, business critical, for real, customers, actual users, public, real world, enterprise, real thing, everyone sees, money depends on it
TRIAL_USE: test, testing, trial, demo, experiment, try out, development, prototype, staging, debugging, proof of concept, sandbox, demonstration, for testing, dry run, test environment, dev environment, poc | play, playground, quick look, toy, hack, learning, lab, tinker, tutorial, show a colleague, quick check, throwaway, local, mess around, on my laptop, hobby, rehearsal, ad hoc, homelab, try, quick and dirty, poke around
DRAFT_OF: draft, sketch, outline, preliminary, work in progress, rough version, first version, wip, unfinished version, interim | notes, half done, later, pencil, scratch, tmp
FINAL_VERSION !DRAFT_OF: final, finished, definitive, final version, completed version, official, published version, end product | =done, ready, stamped, in ink, shipped, live, release
VERSION_OF: version, edition, release, revision, variant, iteration, generation | copy, number, update, v2, build, one of
STANDARD_NORM: standard, norm, convention, specification, standardised, standardized, agreed rule, official, common rule, protocol, reference | everyone follows, rfc, rule, same for all, agreement, formal, definition
SUCCESSOR_OF: successor, replacement, next generation, newer version, heir, follow up, replaces, supersedes, meant to replace, takes over from, modern replacement, evolution of, next version | new one, future, better, v2, younger brother, instead of, new standard, improved, throne, follows, upgrade, modern, newer
PREDECESSOR_OF !SUCCESSOR_OF: predecessor, forerunner, previous version, older version, precursor, earlier version, the old one, legacy version | old, ancestor, grandfather, first one, past, retired, dinosaur
STATE_OF: state, status, condition, situation, stage, phase, mode, shape, circumstances | how it is, value, health, where it stands, picture, flag
STEP_IN_PROCESS: step, stage, phase, action, procedure, operation, part of the process, move, task | next, part, point, level, hurdle
PROCESS_OF: process, procedure, method, workflow, approach, course of action, routine, mechanism, technique | steps, recipe, run, flow, machine, pipeline
APPROACH_TO: approach, method, strategy, technique, solution, procedure, tactic, way of doing, concept | idea, trick, plan, recipe, tool, style, path
TOOL_FOR: tool, instrument, utility, means, device, software for, equipment, program for | helper, hammer, product, script, toolbox
RISK_OF_LOSS: risk, chance, danger, possibility, likelihood, probability, hazard | gamble, could happen, lottery, dice, threat
BIG_PROBLEM: catastrophe, disaster, worst case, nightmare, emergency, crisis, collapse, meltdown, serious problem | boom, fire, trouble, panic, hell, ruin, end
SECRECY_OF !WIDELY_KNOWN: secret, confidential, secrecy, private, confidentiality, privacy, hidden, not disclosed, nobody knows, kept secret, keep secret, under wraps, only you know, undisclosed, sensitive | mum, vault, safe, whisper, eyes only, keep to yourself, guarded, never show, locked, nobody else, hush, sealed
WIDELY_KNOWN: publicly known, well known, everyone knows, everybody knows, disclosed, no secret, common knowledge, open secret, not secret, public knowledge, not confidential, known to all | published, famous, anyone can read, in the newspaper, google it, public, out in the open, handed to everyone, given to everybody, =known
CAN_BE_READ: readable, legible, in plain text, in the clear, unencrypted, can be read, anyone can read, plain, everyone can read, can read it | postcard, see, glass, peek, open book, naked, visible, clear text, no envelope, transparent, open
CAN_NOT_BE_READ !CAN_BE_READ: unreadable, not readable, can not be read, can not read, nobody can read, no one can read, illegible, scrambled, gibberish, unintelligible, can not make sense of | encrypted, garbage, secret code, random bytes, sealed, locked, noise, hieroglyphs, blind, envelope, only sees rubbish
`
