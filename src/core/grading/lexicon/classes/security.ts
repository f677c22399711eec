export const SECURITY = `
PROTECT: protect, secure, guard, shield, defend, safeguard, protection, prevent, security, keep safe
ATTACK: attack, attacker, hacker, hack, exploit, adversary, intruder, malicious, evil, bad guy, criminal, thief, abuse, attacks, man in the middle, mitm, eavesdropper, compromise
STEAL: steal, theft, leak, stolen, compromise, grab, hijack, exfiltrate, take, capture, get hold
INTERCEPT: intercept, eavesdrop, sniff, listen, spy, capture, snoop, overhear, tap, read along, wiretap, read traffic, in transit, on the way
TAMPER: tamper, manipulate, alter, modify, change, forge, fake, falsify, integrity, tampering, unnoticed, inject, altered, corrupt, meddle
FORGE: forge, fake, counterfeit, spoof, impersonate, pretend, imitate, masquerade, pose, fraud
INTEGRITY: integrity, unchanged, tamper, tampering, unaltered, not modified, mac, intact, detect changes
ENCRYPT !PLAIN: encrypt, encryption, encipher, cipher, scramble, encrypted, ciphered, ciphertext, unreadable, crypt, cryptography, confidential, confidentiality, encode
DECRYPT: decrypt, decipher, decryption, decrypted, unscramble, unlock
PLAIN !ENCRYPT: plain, plaintext, cleartext, clear text, plain text, unencrypted, readable, in the clear, not encrypted, http
SECRET !PUBLIC: secret, confidential, private, hidden, confidentiality, privacy, secrecy, nobody knows, sensitive
KEY: key, keys, keypair, key pair
PRIVATE_KEY !PUBLIC_KEY: private key, secret key
PUBLIC_KEY !PRIVATE_KEY: public key
SYMMETRIC !ASYMMETRIC: symmetric, shared key, session key, shared secret, same key, one key, symmetrical, aes, common key
ASYMMETRIC !SYMMETRIC: asymmetric, public key, key pair, keypair, rsa, two keys, asymmetrical, public-key
SIGN: sign, signature, signed, signing, vouch, certify, attest, seal, stamp, countersign, endorse
CERTIFICATE: certificate, cert, certs, certificates, x509, tls cert, ssl cert, leaf
CA: ca, certificate authority, authority, issuer, root ca, trusted third party, lets encrypt, certification authority, cas
TRUST !DISTRUST: trust, trusted, believe, rely, trustworthy, trust store, confidence, root store, truststore, vouch, known
DISTRUST !TRUST: distrust, untrusted, mistrust, unknown, not trusted, suspicious, warn
CHAIN: chain, intermediate, path, link, chain of trust, hierarchy, series, sequence
PROVE: prove, proof, demonstrate, show, evidence, attest, confirm, verify, convince, show that
VERIFY: verify, check, validate, confirm, ensure, test, inspect, make sure, verification, validation, examine, compare, look whether, prove, assure, see if
IDENTITY: identity, who, identify, authenticity, genuine, authenticate, authentication, really is, who it is, who they are, impostor, identification, right server, real server, really talking, who you
AUTHENTICATE: authenticate, authentication, login, log in, sign in, prove identity, credential, who you are, auth
AUTHORIZE: authorize, authorise, permission, rights, access control, grant, allowed, privilege, authorization, role, may do
PASSWORD: password, passphrase, credential, pin, secret, pwd, passwd
TOKEN: token, jwt, ticket, cookie, bearer, voucher
SESSION: session, connection, login, conversation, visit
HANDSHAKE: handshake, negotiation, hello, negotiate, greeting, setup
AGREE: agree, negotiate, settle on, common, arrange, agreement, decide together
EXCHANGE: exchange, swap, trade, share, negotiate, diffie-hellman, key exchange
EXPIRE: expire, expiry, expiration, expired, run out, lapse, out of date, outdated, validity, ttl, end date, time out, timeout, no longer valid, too old
RENEW: renew, renewal, reissue, refresh, rotate, extend, new certificate, rotation, replace
REVOKE: revoke, revocation, invalidate, withdraw, blacklist, block, cancel, crl, ocsp
VALID !INVALID: valid, validity, correct, legitimate, legit, genuine, proper, ok
INVALID !VALID: invalid, wrong, incorrect, bad, illegitimate, broken, bogus, illegal
CORRECT !WRONG: correct, right, proper, accurate, true
WRONG !CORRECT: wrong, incorrect, false, mistaken, mistake, erroneous, bad, invalid, faulty
`
