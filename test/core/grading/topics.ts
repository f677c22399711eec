import { readFileSync } from 'node:fs'
import { type LabelledGrade, scoreLabels } from '../../../src/core/bank/evaluate/score-labels.ts'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { readTopicOrFail } from '../../../src/runtime/cli/read-topic.ts'

export interface LabelledAnswer {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly concepts: readonly string[]
  readonly red_flags: readonly string[]
  readonly tags: readonly string[]
}

const beside = (path: string) => ({ rubric: `${path}.yaml`, answers: `${path}.answers.jsonl` })
const FIRST = 'question-bank/kubernetes/service-types'
const BARE = 'test/topics/kubernetes-service-types-bare.yaml'
const BY_OTHERS = 'test/topics/kubernetes-service-types-others.answers.jsonl'

/** The bank's first topic, with the answers it was written by and those of others who never saw its phrases; of the believers half hold a red flag. */
const IN_FULL = {
  'kubernetes/service-types': beside(FIRST),
  'kubernetes/service-types by others': { rubric: `${FIRST}.yaml`, answers: BY_OTHERS },
  'kubernetes/service-types by others read': { rubric: `${FIRST}.yaml`, answers: BY_OTHERS.replace('others', 'others-read') },
  'kubernetes/service-types by others unread': { rubric: `${FIRST}.yaml`, answers: BY_OTHERS.replace('others', 'others-unread') },
  'kubernetes/service-types by others again': { rubric: `${FIRST}.yaml`, answers: BY_OTHERS.replace('others', 'others-again') },
  'kubernetes/service-types by believers read': { rubric: `${FIRST}.yaml`, answers: BY_OTHERS.replace('others', 'believers-read') },
  'kubernetes/service-types by believers unread': { rubric: `${FIRST}.yaml`, answers: BY_OTHERS.replace('others', 'believers-unread') },
  'kubernetes/ingress': beside('question-bank/kubernetes/ingress'),
  'kubernetes/overview': beside('question-bank/kubernetes/overview'),
  'kubernetes/services': beside('question-bank/kubernetes/services'),
} as const
/** Rubrics written in a hurry: a statement, one or two phrases a concept, no terms. */
const LONG = {
  'cloud/object-storage': beside('test/topics/cloud-object-storage'),
  'containers/docker-images': beside('test/topics/containers-docker-images'),
  'csharp/async-await': beside('test/topics/csharp-async-await'),
  'databases/indexes': beside('test/topics/databases-indexes'),
  'databases/replication': beside('test/topics/databases-replication'),
  'databases/transactions': beside('test/topics/databases-transactions'),
  'distributed/message-queues': beside('test/topics/distributed-message-queues'),
  'git/merge-and-rebase': beside('test/topics/git-merge-and-rebase'),
  'go/goroutines': beside('test/topics/go-goroutines'),
  'java/garbage-collection': beside('test/topics/java-garbage-collection'),
  'javascript/event-loop': beside('test/topics/javascript-event-loop'),
  'kubernetes/probes-and-limits': beside('test/topics/kubernetes-probes-and-limits'),
  'linux/permissions': beside('test/topics/linux-permissions'),
  'linux/processes': beside('test/topics/linux-processes'),
  'ml/overfitting': beside('test/topics/ml-overfitting'),
  'networking/dns': beside('test/topics/networking-dns'),
  'networking/tcp': beside('test/topics/networking-tcp'),
  'ops/monitoring': beside('test/topics/ops-monitoring'),
  'ops/terraform': beside('test/topics/ops-terraform'),
  'os/virtual-memory': beside('test/topics/os-virtual-memory'),
  'python/concurrency': beside('test/topics/python-concurrency'),
  'react/hooks': beside('test/topics/react-hooks'),
  'rust/ownership': beside('test/topics/rust-ownership'),
  'security/oauth': beside('test/topics/security-oauth'),
  'security/tls': beside('test/topics/security-tls'),
  'systems/caching': beside('test/topics/systems-caching'),
  'web/cookies-and-sessions': beside('test/topics/web-cookies-and-sessions'),
  'web/cors': beside('test/topics/web-cors'),
  'web/http-caching': beside('test/topics/web-http-caching'),
  'web/rest-api': beside('test/topics/web-rest-api'),
} as const
/** The same, with answers of all lengths and many misconceptions in one file. */
const MIXED = {
  'ci/pipelines': beside('test/topics/ci-pipelines'),
  'css/layout': beside('test/topics/css-layout'),
  'elasticsearch/search': beside('test/topics/elasticsearch-search'),
  'graphql/apis': beside('test/topics/graphql-apis'),
  'ios/memory': beside('test/topics/ios-memory'),
  'kafka/consumer-groups': beside('test/topics/kafka-consumer-groups'),
  'python/data-model': beside('test/topics/python-data-model'),
  'redis/data': beside('test/topics/redis-data'),
  'spring/beans': beside('test/topics/spring-beans'),
  'statistics/hypothesis-tests': beside('test/topics/statistics-hypothesis-tests'),
} as const
/** Long answers alone. */
const LATER = {
  'android/lifecycle': beside('test/topics/android-lifecycle'),
  'node/streams': beside('test/topics/node-streams'),
  'ops/tracing': beside('test/topics/ops-tracing'),
  'security/web-attacks': beside('test/topics/security-web-attacks'),
} as const
/** A quarter of the answers reject a red flag in passing, half of these in plain words. */
const REJECTING = {
  'c/memory': beside('test/topics/c-memory'),
  'helm/charts': beside('test/topics/helm-charts'),
  'linux/systemd': beside('test/topics/linux-systemd'),
  'mongodb/documents': beside('test/topics/mongodb-documents'),
  'networking/http2': beside('test/topics/networking-http2'),
  'spark/jobs': beside('test/topics/spark-jobs'),
  'systems/microservices': beside('test/topics/systems-microservices'),
  'web/accessibility': beside('test/topics/web-accessibility'),
} as const
const HURRIED = {
  'kubernetes/service-types bare': { rubric: BARE, answers: `${FIRST}.answers.jsonl` },
  'kubernetes/service-types bare by others': { rubric: BARE, answers: BY_OTHERS },
  ...LONG,
  ...MIXED,
  ...LATER,
  ...REJECTING,
} as const
/** The same by writers whose answers nobody who works on the engine reads: no weight is fitted to them, they only tell how others fare. */
const UNREAD = {
  'cloud/serverless-functions': beside('test/topics/cloud-serverless-functions'),
  'databases/sharding': beside('test/topics/databases-sharding'),
  'databases/sql-joins': beside('test/topics/databases-sql-joins'),
  'delivery/deployments': beside('test/topics/delivery-deployments'),
  'security/password-storage': beside('test/topics/security-password-storage'),
  'security/ssh': beside('test/topics/security-ssh'),
  'systems/load-balancing': beside('test/topics/systems-load-balancing'),
  'testing/unit-tests': beside('test/topics/testing-unit-tests'),
  'typescript/types': beside('test/topics/typescript-types'),
  'web/websockets': beside('test/topics/web-websockets'),
} as const
const UNREAD_LATER = {
  'data/warehouse': beside('test/topics/data-warehouse'),
  'ml/metrics': beside('test/topics/ml-metrics'),
  'postgres/vacuum': beside('test/topics/postgres-vacuum'),
  'security/cryptography': beside('test/topics/security-cryptography'),
} as const
const UNREAD_REJECTING = {
  'ansible/playbooks': beside('test/topics/ansible-playbooks'),
  'bash/scripting': beside('test/topics/bash-scripting'),
  'databases/migrations': beside('test/topics/databases-migrations'),
  'ml/neural-networks': beside('test/topics/ml-neural-networks'),
  'networking/subnets': beside('test/topics/networking-subnets'),
  'python/packaging': beside('test/topics/python-packaging'),
  'systems/event-sourcing': beside('test/topics/systems-event-sourcing'),
  'web/service-workers': beside('test/topics/web-service-workers'),
} as const
type Sets = Readonly<Record<string, { readonly rubric: string; readonly answers: string }>>
/** The same rubrics, answered in another way. */
function otherwise<S extends Sets, Way extends string>(
  sets: S,
  way: Way,
): { readonly [Name in keyof S & string as `${Name} ${Way}`]: S[Name] } {
  const found = Object.entries(sets).map(([name, { rubric, answers }]) => [
    `${name} ${way}`,
    { rubric, answers: answers.replace('.answers.', `.${way.replace('in ', '')}.`) },
  ])
  return Object.fromEntries(found)
}

/** One phenomenon of language a sentence. */
const PHENOMENA = {
  'phenomena/kubernetes': beside('test/topics/phenomena-kubernetes'),
  'phenomena/jwt': beside('test/topics/phenomena-jwt'),
  'phenomena/git': beside('test/topics/phenomena-git'),
} as const
/** As people type into a chat: one or two plain sentences, 6 to 25 words. */
const IN_SHORT = otherwise(LONG, 'in short')
const UNREAD_SHORT = otherwise(UNREAD, 'in short')
/** Half of them hold a red flag, a quarter comes close to one and is right; 8 to 40 words. */
const MISLED = otherwise(LONG, 'misled')
/** By people who name a red flag in order to reject it, and some who come close to one and are right; 8 to 45 words. */
const DENIED = otherwise({ ...LONG, ...MIXED, ...LATER }, 'denied')
const UNREAD_DENIED = otherwise(UNREAD, 'denied')
const ALL_UNREAD = { ...UNREAD, ...UNREAD_LATER, ...UNREAD_REJECTING, ...UNREAD_SHORT, ...UNREAD_DENIED } as const
export const TOPICS = { ...IN_FULL, ...HURRIED, ...IN_SHORT, ...MISLED, ...DENIED, ...ALL_UNREAD, ...PHENOMENA } as const
export type TopicName = keyof typeof TOPICS
export const isHurried = (name: TopicName): boolean => name in HURRIED || name in IN_SHORT || name in MISLED || name in DENIED
export const isUnread = (name: TopicName): boolean => name in ALL_UNREAD
export const isShort = (name: TopicName): boolean => name.endsWith(' in short')
export const isMisled = (name: TopicName): boolean => name in MISLED
export const isDenied = (name: TopicName): boolean => name in DENIED || name in UNREAD_DENIED
export const isPhenomena = (name: TopicName): boolean => name in PHENOMENA

const loaded = new Map<string, ReturnType<typeof readTopicOrFail>>()
export function loadTopic(name: TopicName): ReturnType<typeof readTopicOrFail> {
  const path = TOPICS[name].rubric
  const known = loaded.get(path) ?? readTopicOrFail(path)
  loaded.set(path, known)
  return known
}
export const loadAnswers = (name: TopicName): LabelledAnswer[] =>
  readFileSync(TOPICS[name].answers, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** A single wording of a concept or red flag: whether it says `item` in full. */
export interface Wording {
  readonly question: string
  readonly item: string
  readonly text: string
  readonly says: boolean
}

/**
 * Wordings by people who did not write the topic's phrases (`test/topics/wordings`). `F flag` or `C question/concept` opens a
 * group, `=` says it in full, `!` speaks of it and does not say it; red flags are asked for by their questions in turn.
 */
export function loadWordings(name: string): { topic: TopicName; wordings: Wording[] } {
  const topic = `kubernetes/${name.split('.')[0]}` as TopicName
  const { questions } = loadTopic(topic).topic
  const wordings: Wording[] = []
  let places: { question: string; item: string }[] = []
  for (const line of readFileSync(`test/topics/wordings/kubernetes-${name}.txt`, 'utf8').trim().split('\n')) {
    const text = line.slice(2)
    const [first = '', second = ''] = text.split('/')
    if (line.startsWith('F'))
      places = questions.filter(({ red_flags }) => red_flags.includes(text)).map(({ id }) => ({ question: id, item: text }))
    else if (line.startsWith('C')) places = [{ question: first, item: second }]
    else {
      const place = places[wordings.length % places.length]
      if (place === undefined) throw new Error(`Cannot grade "${text}": no question asks for it`)
      wordings.push({ ...place, text, says: line.startsWith('=') })
    }
  }
  return { topic, wordings }
}

/** An answer by one of many hands that names a red flag in order to reject it, in every way people do. */
export interface Denial {
  readonly topic: TopicName
  readonly question: string
  /** The one that it rejects; where it is left out the answer raises none at all. */
  readonly flag?: string
  readonly answer: string
}
export const loadDenials = (name: 'read' | 'unread'): Denial[] =>
  readFileSync(`test/topics/denials/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

type Graded = LabelledGrade & { readonly id: string }
const graded = new Map<TopicName, readonly Graded[]>()
/** The grades of all labelled answers of a topic; floors, golden files and tables read the same ones. */
export function gradeLabelled(name: TopicName): readonly Graded[] {
  const known = graded.get(name) ?? gradeAnswers(name)
  graded.set(name, known)
  return known
}

function gradeAnswers(name: TopicName): Graded[] {
  const { ready } = loadTopic(name)
  return loadAnswers(name).map(({ id, question, answer, concepts, red_flags, tags }) => {
    const compiled = ready.question(question)
    if (compiled === undefined) throw new Error(`Cannot grade "${id}": no question "${question}"`)
    const grade = gradeAnswer(answer, compiled)
    const found = {
      concepts: grade.concepts.filter((finding) => finding.state === 'stated').map((finding) => finding.id),
      red_flags: grade.redFlags.filter((finding) => finding.state === 'asserted').map((finding) => finding.id),
    }
    return { id, question, tags, truth: { concepts, red_flags }, found }
  })
}

export const figuresOf = (name: TopicName) => scoreLabels(gradeLabelled(name))
