import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importSheet, type SheetImport } from '../../../../src/core/bank/import/import-sheet.ts'
import { readTopicFile } from '../../../../src/core/bank/topic/read-topic.ts'
import type { Topic } from '../../../../src/core/bank/topic/topic.ts'
import { expectInProportion } from '../../../in-proportion.ts'

const fixture = (name: string): string => readFileSync(`test/fixtures/sheets/${name}`, 'utf8')
const BANK = ['kubernetes/services', 'kubernetes/ingress', 'kubernetes/overview']
const importOf = (sheet: string, more: Partial<SheetImport> = {}) =>
  importSheet({ sheet, id: 'kubernetes/types', bankIds: BANK, schema: '../topic.schema.json', ...more })
const topicOf = (text: string): Topic => {
  const { topic, problems } = readTopicFile(text, 'types.yaml')
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
  return topic!
}
const statementsOf = (topic: Topic): string[] =>
  topic.questions.flatMap((question) => question.concepts.map((concept) => concept.statement))
const countOf = (topic: Topic, level: string): number => topic.questions.filter((question) => question.level === level).length

describe('a sheet that lost its Markdown', () => {
  const made = importOf(fixture('kubernetes-service-types.txt'))
  const topic = topicOf(made.text)
  it('gives questions at all three levels, the title first', () => {
    expect(topic.questions[0]?.prompt).toBe('What types of Service exist (ClusterIP, NodePort, LoadBalancer)?')
    expect([countOf(topic, 'junior'), countOf(topic, 'middle'), countOf(topic, 'senior')]).toEqual([6, 12, 11])
  })
  it.each([
    'ClusterIP — only within the cluster',
    'NodePort — external access via port 30000-32767 on each Node',
    'LoadBalancer — public IP from the cloud provider',
    'ExternalName — DNS CNAME to an external resource',
    'LoadBalancer is a wrapper over NodePort',
    'NodePort is a wrapper over ClusterIP',
    'Ingress on top of ClusterIP saves money',
    'On-premise: MetalLB emulates LoadBalancer',
  ])('takes the must-know "%s" as an essential concept', (statement) => {
    const concept = topic.questions
      .flatMap((question) => question.concepts)
      .find((found) => found.statement === statement && found.essential)
    expect(concept?.weight).toBe(2)
  })
  it.each([
    ['Why isn’t NodePort for production?', ['Need to know node IPs', 'no SSL', 'inconvenient port management'], 'middle'],
    ['How much does a LoadBalancer cost in AWS?', ['~$18-25/mo each', '10 services = $180-250/mo'], 'middle'],
    ['LoadBalancer for an internal service?', ['expensive and insecure', 'use ClusterIP'], 'middle'],
    ['What is Gateway API?', ['Gateway API — next generation Ingress', 'Gateway API — supports TCP/UDP, not just HTTP'], 'senior'],
  ])('makes the follow-up "%s" a question that another leads to', (prompt, statements, level) => {
    const question = topic.questions.find((found) => found.prompt === prompt)
    expect(question?.concepts.map((concept) => concept.statement)).toEqual(statements)
    expect(question?.level).toBe(level)
    expect(topic.questions.some((found) => found.follow_ups.includes(question?.id ?? ''))).toBe(true)
  })
  it('takes the red flags with their reasons, each where it may be raised', () => {
    expect(topic.red_flags.map((flag) => [flag.claim, flag.correction])).toEqual([
      ['NodePort is the production standard', 'insecure, no HA, inconvenient'],
      ['LoadBalancer for every microservice', 'expensive; Ingress saves money'],
      ['ExternalName proxies traffic', 'only DNS CNAME, no proxying'],
      ['Ingress replaces all Services', 'Ingress is for external HTTP, Service for internal L4'],
    ])
    for (const { id } of topic.red_flags) expect(topic.questions[0]?.red_flags).toContain(id)
  })
  it('finds the related topics, says how it read each, and guesses the terms', () => {
    expect(topic.related).toEqual(BANK)
    expect(made.notes.filter((note) => note.kind === 'read as').map((note) => note.text)).toContain(
      'kubernetes/services: [[What is Service in Kubernetes]] — Service basics',
    )
    expect(topic.terms.filter((term) => term.subject).map((term) => term.name)).toEqual(
      expect.arrayContaining(['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName', 'Ingress', 'Gateway API']),
    )
  })
  it('lists all that it left out', () => {
    const left = made.notes.filter((note) => note.kind === 'left out').map((note) => note.line)
    expect(left).toEqual([9, 10, 25, 31, 35, 45, 62, 65, 67, 76, 86, 92, 93, 94, 107, 116, 126, 135, 142, 149, 150, 153, 167])
  })
  it('loses no line: each is in the topic, or listed', () => {
    const known = new Set(made.text.toLowerCase().match(/[a-z0-9]+/g))
    const noted = new Set(made.notes.map((note) => note.line))
    const code = new Set([...range(10, 20), ...range(25, 30), ...range(35, 39), ...range(45, 47), ...range(116, 118), ...range(126, 132)])
    for (const at of [...range(142, 144), ...range(150, 151), ...range(153, 160), ...range(167, 173)]) code.add(at)
    const heading =
      /^(?:(Junior|Middle|Senior) Level|What a .* Should Remember|Summary for Senior|Simple Explanation|Interview Cheat Sheet|[A-Z][a-z -]+:|\|.*\||.*\?)$/
    const lost = fixture('kubernetes-service-types.txt')
      .split('\n')
      .filter((line, index) => !noted.has(index + 1) && !code.has(index + 1) && !heading.test(line))
      .filter((line) => (line.toLowerCase().match(/[a-z0-9]{4,}/g) ?? []).some((word) => !known.has(word) && !FORM.has(word)))
    expect(lost).toEqual([])
  })
  it('says of figures that they age', () => {
    expect(made.text).toMatch(/statement: ~\$18-25\/mo each # ages/)
  })
})

/** Words that only say what kind of remark follows. */
const FORM = new Set(['which', 'summary', 'table', 'case', 'problem'])
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

describe('a sheet in Markdown', () => {
  const made = importOf(fixture('database-indexes.md'), { id: 'databases/indexes', bankIds: [] })
  const topic = topicOf(made.text)
  it('gives levels, terms, tables, follow-ups, red flags and links', () => {
    expect([countOf(topic, 'junior'), countOf(topic, 'middle'), countOf(topic, 'senior')]).toEqual([4, 3, 4])
    expect(statementsOf(topic)).toEqual(
      expect.arrayContaining(['B-tree — range queries; the usual choice', 'Hash — no range queries; equality only']),
    )
    expect(topic.questions.map((question) => question.prompt)).toContain('How do you see whether an index is used?')
    expect(topic.red_flags).toHaveLength(2)
    expect(topic.related).toEqual(['databases/query-plan', 'databases/transactions'])
    expect(made.notes.filter((note) => note.kind === 'left out').map((note) => note.text)).toEqual([
      'the front matter',
      expect.stringContaining('CREATE INDEX'),
    ])
  })
  it('is read the same with other line ends, tabs and a byte order mark', () => {
    const other = `\uFEFF${fixture('database-indexes.md').replaceAll('\n', '\r\n').replaceAll('- ', '-\t')}`
    expect(importOf(other, { id: 'databases/indexes', bankIds: [] }).text).toBe(made.text)
  })
})

describe('a sheet that is not as it should be', () => {
  it.each([
    ['empty', ' \n\t\n', 'it is empty'],
    ['HTML', '<!DOCTYPE html><html><body><h1>X</h1></body></html>', 'it is HTML'],
    ['a page of tags', '<div>\n'.repeat(20), 'it is HTML'],
    ['binary', 'a\0b', 'it is not a text file'],
    ['in another script', 'Что такое сервис?\n- Это объект\n', 'it is not in English'],
    [
      'two topics',
      'What is X?\nJunior Level\n- X is a\nSenior Level\n- X is b\nWhat is Y?\nJunior Level\n- Y is c\n',
      'it holds two topics',
    ],
    ['a title alone', 'What is X?\n', 'it holds nothing to ask'],
    ['far too much', `What is X?\n${'## S\n- a fact of it\n'.repeat(201)}`, 'a topic has at most 200'],
  ])('is refused in words: %s', (_, sheet, message) => {
    expect(() => importOf(sheet)).toThrow(message)
  })
  it('without levels is a junior topic, with a warning', () => {
    const { text, notes } = importOf('# What is a cache?\n\n- A cache keeps copies close by\n')
    expect(topicOf(text).questions[0]?.level).toBe('junior')
    expect(notes).toEqual([{ line: 1, kind: 'warning', text: 'it names no level; everything went to junior' }])
  })
  it('with a fence that is never closed loses nothing after the next heading', () => {
    const { text, notes } = importOf('# What is a cache?\n## Junior Level\n```sh\nls\n## Middle Level\n- A cache keeps copies close by\n')
    expect(topicOf(text).questions[0]?.level).toBe('middle')
    expect(notes[0]).toMatchObject({ line: 3, kind: 'warning' })
  })
  it('in another language is imported with a warning', () => {
    const sheet = `Was ist ein Cache?\n${'- Ein Cache speichert Kopien nahe beim Verbraucher und beschleunigt Zugriffe\n'.repeat(5)}`
    expect(importOf(sheet).notes.map((note) => note.text)).toContain(
      'it does not look like English, the only language that the grader reads',
    )
  })
  it.each([
    ['one line', (size: number) => 'What is X? '.padEnd(size, 'x ')],
    ['many bullets', (size: number) => `What is X?\n${'- X is a thing (of some kind) — really; it is\n'.repeat(size / 50)}`],
    ['open brackets', (size: number) => `What is X?\n${'- X (( [[ ** __ ` \n'.repeat(size / 25)}`],
    ['blank lines', (size: number) => `${'\n'.repeat(size / 2)}What is X?\n${'a\n'.repeat(size / 5)}`],
    ['dashes and bars', (size: number) => `What is X?\n${'- | - | - | - | : \n'.repeat(size / 20)}`],
    ['spaces', (size: number) => `What is X?\n${`${' '.repeat(3990)}x\n`.repeat(size / 4000)}`],
  ])('of a megabyte takes time in proportion: %s', (_, sheetOf) => {
    const attempt = (size: number): void => {
      try {
        importOf(sheetOf(size))
      } catch (error) {
        expect(String(error)).toContain('SheetError')
      }
    }
    expectInProportion(attempt, 1_000_000)
  })
})

describe('a sheet imported again', () => {
  const first = importOf(fixture('kubernetes-service-types.txt'))
  const sheet = fixture('kubernetes-service-types.txt')
    .replace('ClusterIP — only within the cluster (microservices); default', 'ClusterIP — only inside the cluster; default')
    .replace('- Supports TCP/UDP, TLS\n', '- Supports TCP/UDP, TLS and gRPC\n- Has header matching\n')
    .replace('- Sidecar intercepts traffic\n', '')
  const again = (current: string) => importOf(sheet, { current, base: first.imported })
  it('takes in what the sheet changed, keeps ids, and keeps what the sheet no longer says', () => {
    const { text, kept } = again(first.text)
    const topic = topicOf(text)
    const gateway = topic.questions.find((question) => question.id === 'gateway-api')
    expect(gateway?.concepts.map(({ id, statement }) => [id, statement])).toEqual(
      expect.arrayContaining([
        ['gateway-api-supports-tcp-udp-tls', 'Gateway API — supports TCP/UDP, TLS and gRPC'],
        ['gateway-api-has-header-matching', 'Gateway API — has header matching'],
      ]),
    )
    expect(topic.questions[0]?.concepts.find(({ id }) => id === 'cluster-ip-only-within-cluster')?.statement).toBe(
      'ClusterIP — only inside the cluster',
    )
    expect(statementsOf(topic)).toContain('Sidecar intercepts traffic')
    expect(kept).toEqual([expect.stringMatching(/ concept sidecar-intercepts-traffic: it is no longer in the sheet/)])
  })
  it('keeps what the author wrote, comments and layout included', () => {
    const mine = first.text
      .replace(
        'statement: ClusterIP — only within the cluster\n',
        'statement: Only pods of the cluster reach a ClusterIP # shorter\n        near: [ClusterIP is public]\n',
      )
      .replace('red_flags:', '# what people say\nred_flags:')
      .replace(/ {6}- id: no-ssl\n.*\n/, '')
    const { text, kept } = again(mine)
    const lines = new Set(text.split('\n'))
    const changed = mine.split('\n').filter((line) => !lines.has(line))
    expect(changed).toEqual([
      '    answer: Kubernetes has 4 types of Service. They determine from where you can reach your application. ClusterIP — only within the cluster',
      '      (microservices). NodePort — external access via port 30000-32767 on each Node. LoadBalancer — public IP from the cloud provider.',
      '      ExternalName — DNS CNAME to an external resource. For HTTP/HTTPS with multiple services — Ingress saves money. For a single service —',
      '      LoadBalancer is simpler. ClusterIP — default. NodePort — for testing. LoadBalancer — for production. ExternalName — no proxying.',
      '      Ingress on top of ClusterIP saves money (one LB for all HTTP services).',
      '    answer: All Services are ClusterIP. Sidecar intercepts traffic. Gateway (instead of Ingress) manages external traffic. mTLS between all',
      '      services automatically.',
      '        statement: Gateway API — supports TCP/UDP, TLS',
      '    answer: Gateway API — GA since K8s v1.28, gradually replaces Ingress. Kubernetes Gateway API — a new abstraction for external traffic.',
      '      Gateway API — more expressive than Ingress. Gateway API — supports TCP/UDP, TLS. Gateway API — Role-based (infra vs app teams).',
    ])
    expect(text).toContain('# what people say')
    expect(text).toContain('Only pods of the cluster reach a ClusterIP # shorter')
    expect(text).not.toContain('- id: no-ssl')
    expect(kept[0]).toContain(
      'cluster-ip-only-within-cluster statement: yours stays, the sheet now says "ClusterIP — only inside the cluster"',
    )
  })
  it('into a topic that no sheet made adds what is missing and changes nothing', () => {
    const current =
      'id: kubernetes/types\ntitle: Mine\nquestions:\n  - id: q # first\n    level: junior\n    prompt: What is ClusterIP, and what is it for?\n    concepts: [{ id: c, statement: ClusterIP — default }]\n'
    const { text } = importOf(fixture('kubernetes-service-types.txt'), { current })
    expect(text.startsWith(current.slice(0, current.indexOf(' }]')))).toBe(true)
    expect(topicOf(text).title).toBe('Mine')
    expect(
      topicOf(text)
        .questions.find((question) => question.id === 'q')
        ?.concepts.map((concept) => concept.id),
    ).toContain('c')
    expect(topicOf(text).red_flags).toHaveLength(4)
  })
  it('does not touch a topic file with errors', () => {
    expect(() => again('id: x\n')).toThrow('the topic file has errors, the first at line 1')
  })
})
