/** Rewrites a claim; undefined where it has not the form for it. */
export type Rewrite = (claim: string) => string | undefined

/** A verb, its plain form and its participle: those that the topics' claims begin their predicate with. */
const VERBS: readonly (readonly [says: string, plain: string, participle: string])[] = [
  ['adds', 'add', 'added'],
  ['assigns', 'assign', 'assigned'],
  ['blocks', 'block', 'blocked'],
  ['caches', 'cache', 'cached'],
  ['changes', 'change', 'changed'],
  ['checks', 'check', 'checked'],
  ['copies', 'copy', 'copied'],
  ['creates', 'create', 'created'],
  ['decides', 'decide', 'decided'],
  ['deletes', 'delete', 'deleted'],
  ['encrypts', 'encrypt', 'encrypted'],
  ['exposes', 'expose', 'exposed'],
  ['forwards', 'forward', 'forwarded'],
  ['gives', 'give', 'given'],
  ['guarantees', 'guarantee', 'guaranteed'],
  ['handles', 'handle', 'handled'],
  ['holds', 'hold', 'held'],
  ['keeps', 'keep', 'kept'],
  ['makes', 'make', 'made'],
  ['moves', 'move', 'moved'],
  ['needs', 'need', 'needed'],
  ['opens', 'open', 'opened'],
  ['picks', 'pick', 'picked'],
  ['prevents', 'prevent', 'prevented'],
  ['protects', 'protect', 'protected'],
  ['proves', 'prove', 'proved'],
  ['provides', 'provide', 'provided'],
  ['proxies', 'proxy', 'proxied'],
  ['reads', 'read', 'read'],
  ['removes', 'remove', 'removed'],
  ['replaces', 'replace', 'replaced'],
  ['restarts', 'restart', 'restarted'],
  ['routes', 'route', 'routed'],
  ['runs', 'run', 'run'],
  ['sends', 'send', 'sent'],
  ['serves', 'serve', 'served'],
  ['shares', 'share', 'shared'],
  ['shows', 'show', 'shown'],
  ['signs', 'sign', 'signed'],
  ['starts', 'start', 'started'],
  ['stops', 'stop', 'stopped'],
  ['stores', 'store', 'stored'],
  ['terminates', 'terminate', 'terminated'],
  ['tells', 'tell', 'told'],
  ['translates', 'translate', 'translated'],
  ['uses', 'use', 'used'],
  ['watches', 'watch', 'watched'],
  ['wraps', 'wrap', 'wrapped'],
]
const byForm = new Map(VERBS.map((verb) => [verb[0], verb]))
const MOST_SUBJECT_WORDS = 4
const MOST_OBJECT_WORDS = 3

/** "A proxies B": A, the verb, B. The verb is the first known one after a short subject. */
function partsOf(claim: string): { subject: string; verb: readonly [string, string, string]; rest: string } | undefined {
  const words = claim.split(' ')
  for (let at = 1; at <= MOST_SUBJECT_WORDS && at < words.length - 1; at++) {
    const verb = byForm.get(words[at] ?? '')
    if (verb !== undefined) return { subject: words.slice(0, at).join(' '), verb, rest: words.slice(at + 1).join(' ') }
  }
  return undefined
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What already denies or restricts, or makes more than one claim: negated by a word, it says nobody knows what. */
const NOT_SIMPLE =
  /[,:;()"?]|\b(?:not|no|never|none|nothing|nobody|neither|nor|only|just|without|and|or|but|so|because|since|if|unless|until|when|where|while|once|as|although|too|also|even|simply|all|every|each|any|both|what|who|which|that|how|than)\b|n't|nnot\b/i

/** "A proxies B" → "A doesn't proxy B"; "A is B" → "A is not B". Only of plain sentences. */
export const negate: Rewrite = (claim) => {
  if (NOT_SIMPLE.test(claim)) return undefined
  const plain = /^(\S+(?: \S+){0,3}?) (is|are|can|will|must) (.+)$/.exec(claim)
  if (plain !== null) return `${plain[1]} ${plain[2]} not ${plain[3]}.`
  const parts = partsOf(claim)
  return parts === undefined ? undefined : `${parts.subject} doesn't ${parts.verb[1]} ${parts.rest}.`
}

/** Subjects and objects that no pronoun can stand for, and no passive can turn. */
const NO_THING = /^(?:(?:it|its|this|that|they|you|we|i|nothing|nobody|none|never|up|to|for|from|in|on|at|by|with|like)\b|no )/i

/** "A proxies B" → "B is proxied by A", where B is a few plain words. */
export const passive: Rewrite = (claim) => {
  const parts = partsOf(claim)
  if (parts === undefined || NO_THING.test(parts.subject) || NO_THING.test(parts.rest)) return undefined
  if (!/^[\w' -]+$/.test(parts.rest) || parts.rest.split(' ').length > MOST_OBJECT_WORDS) return undefined
  return `${capital(parts.rest)} ${/[^s]s$/.test(parts.rest) ? 'are' : 'is'} ${parts.verb[2]} by ${parts.subject}.`
}

/** "A proxies B" → "Take A. It proxies B." */
export const splitByPronoun: Rewrite = (claim) => {
  const parts = partsOf(claim)
  if (parts === undefined || NO_THING.test(parts.subject)) return undefined
  return `Take ${parts.subject}. It ${parts.verb[0]} ${parts.rest}.`
}

/** Swaps two letters inside the longest plain word. */
export const mistype: Rewrite = (claim) => {
  const longest = (claim.match(/(?<![\w-])[a-z]{7,}(?![\w-])/g) ?? []).sort((a, b) => b.length - a.length)[0]
  const slip = longest === undefined ? undefined : `${longest.slice(0, 3)}${longest[4]}${longest[3]}${longest.slice(5)}`
  return longest === undefined || slip === undefined || slip === longest ? undefined : `${claim.replace(longest, slip)}.`
}

/** "A proxies B" → "C proxies B", where A and C are of the things that claims compete for. */
export const swapSubject =
  (names: readonly string[]): Rewrite =>
  (claim) => {
    const own = names.find((name) => claim.startsWith(`${name} `))
    if (own === undefined) return undefined
    const other = names.find((name) => !claim.includes(name) && !name.includes(own) && !own.includes(name))
    return other === undefined ? undefined : `${other}${claim.slice(own.length)}.`
  }
