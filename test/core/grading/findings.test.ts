import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import type { ConceptFinding, Grade, RedFlagFinding } from '../../../src/core/grading/grade-types.ts'
import { loadTopic } from './topics.ts'

const { ready } = loadTopic('kubernetes/service-types')
const grade = (question: string, answer: string): Grade => gradeAnswer(answer, ready.question(question)!)
const finding = (question: string, id: string, answer: string): ConceptFinding | RedFlagFinding => {
  const { concepts, redFlags } = grade(question, answer)
  return [...concepts, ...redFlags].find((each) => each.id === id)!
}

describe('a finding', () => {
  it.each([
    ['external-name', 'dns-alias', 'ExternalName is a DNS alias that answers with a CNAME record.', 'stated'],
    ['external-name', 'dns-alias', 'ExternalName is not a DNS alias that answers with a CNAME record.', 'contradicted'],
    ['external-name', 'dns-alias', 'ClusterIP is just a CNAME.', 'uncertain'],
    ['external-name', 'dns-alias', 'It is blue.', 'absent'],
    ['node-port', 'port-on-every-node', 'Many believe that NodePort is bad. It opens the same port on every node.', 'stated'],
    ['node-port', 'port-on-every-node', 'Many believe that ExternalName is good. It opens the same port on every node.', 'uncertain'],
    ['external-name', 'dns-alias', 'If my pod wants to call them, it is a DNS alias that answers with a CNAME record.', 'stated'],
    ['cluster-ip', 'default-type', 'ClusterIP is not the default Service type.', 'contradicted'],
    ['external-name', 'external-name-proxies', 'ExternalName proxies traffic.', 'asserted'],
    ['external-name', 'external-name-proxies', "ExternalName doesn't proxy traffic.", 'denied'],
    ['external-name', 'external-name-proxies', 'ExternalName doesn&#39;t proxy traffic.', 'denied'],
    ['external-name', 'external-name-proxies', 'Does ExternalName proxy traffic?', 'absent'],
    ['node-port', 'node-port-production-standard', 'We ran live on NodePort in production, and it was a mistake.', 'absent'],
    ['node-port', 'node-port-production-standard', 'NodePort is for a demo, not when you go live in production.', 'absent'],
    ['node-port', 'node-port-production-standard', 'We ran live on NodePort in production.', 'asserted'],
    ['service-types-overview', 'cluster-ip-external', 'If I leave the type at ClusterIP my website is already online.', 'asserted'],
    ['layer-four-or-seven', 'ingress-layer-seven', 'Services work on layer 7 and read HTTP. Ingress works on layer 4.', 'uncertain'],
    ['layer-four-or-seven', 'ingress-layer-seven', 'Services only see layer 4, TCP. An Ingress sits on layer 7 and reads HTTP.', 'stated'],
  ])('of %s, %s in "%s" is %s', (question, id, answer, state) => {
    expect(finding(question, id, answer).state).toBe(state)
  })
  it.each([
    ['ops/monitoring', 'counter-gauge', 'counter-goes-down', 'A counter can go up and down.', 'asserted'],
    ['kubernetes/overview', 'requests-limits', 'cpu-limit-kills', 'If a container goes over its CPU limit it gets killed.', 'asserted'],
    [
      'kubernetes/ingress',
      'cert-manager',
      'ingress-issues-certificates',
      'Gets certs from a CA and renews them before they expire.',
      'absent',
    ],
    ['kubernetes/services', 'readiness', 'unready-gets-no-traffic', 'Not ready pods are still sent traffic.', 'absent'],
    ['kubernetes/services', 'what-is-a-service', 'pods-come-and-go', 'Pods come & go.', 'stated'],
    ['kubernetes/overview', 'control-plane', 'etcd-stores-state', 'etcd stores the cluster state.', 'stated'],
    ['ops/monitoring', 'counter-gauge', 'counter-goes-down', 'A counter only goes up.', 'absent'],
    ['networking/http2', 'on-the-wire', 'header-compression', 'As far as I know, HPACK.', 'stated'],
    ['networking/http2', 'on-the-wire', 'header-compression', 'We sat in the canteen for hours, HPACK, and nobody was hungry.', 'absent'],
    ['linux/permissions', 'mode-bits', 'rights-add-up', 'Owner, group and other permissions add up.', 'asserted'],
    ['linux/permissions', 'mode-bits', 'rights-add-up', 'The owner can read and write, the group can read and execute.', 'absent'],
    ['web/rest-api', 'pagination', 'offset-stable', 'Offset pagination stays correct while rows are inserted or deleted.', 'asserted'],
    [
      'web/rest-api',
      'pagination',
      'offset-stable',
      'You will read in tutorials that offset pagination stays correct while rows are inserted or deleted.',
      'absent',
    ],
    ['networking/tcp', 'flow-or-congestion', 'congestion-network', 'Congestion control is about not overloading the network.', 'stated'],
    [
      'networking/tcp',
      'flow-or-congestion',
      'congestion-network',
      "Congestion control doesn't keep us from overloading the network.",
      'absent',
    ],
    [
      'kubernetes/service-types',
      'external-name',
      'external-name-proxies',
      'As our tutor explained, ExternalName forwards the traffic.',
      'asserted',
    ],
    [
      'kubernetes/service-types',
      'external-name',
      'external-name-proxies',
      'The deck (mine, sorry) says ExternalName forwards the traffic.',
      'absent',
    ],
    ['kubernetes/service-types', 'cluster-ip', 'cluster-ip-external', 'I open the ClusterIP from my laptop.', 'asserted'],
    [
      'kubernetes/service-types',
      'cluster-ip',
      'cluster-ip-external',
      'I open the ClusterIP from my laptop, but only while kubectl port-forward runs.',
      'absent',
    ],
  ] as const)('in %s, %s of %s in "%s" is %s', (topic, question, id, answer, state) => {
    const { concepts, redFlags } = gradeAnswer(answer, loadTopic(topic).ready.question(question)!)
    const found = [...concepts, ...redFlags].find((each) => each.id === id)?.state
    expect(found === 'stated' || found === 'asserted' ? found : 'absent').toBe(state)
  })
  it('tells which phrase matched, and where', () => {
    const { reason, evidence } = finding('external-name', 'dns-alias', 'Well: it is only a CNAME, nothing more.')
    expect(reason?.matched).toBe('K_ALIAS @ExternalName')
    expect(reason?.cue).toBeUndefined()
    expect(evidence).toEqual([{ start: 19, end: 24, text: 'CNAME' }])
  })
  it('of a concept names no cue that keeps only red flags down', () => {
    const { state, reason } = finding(
      'external-name',
      'dns-alias',
      'It is a DNS alias with a CNAME record. It proxies traffic, in my dreams.',
    )
    expect(state).toBe('stated')
    expect(reason?.cue).toBeUndefined()
  })
  it('names the cue that its words stand under', () => {
    const answer = "It can't be reached from outside the cluster."
    const { state, reason } = finding('cluster-ip', 'internal-only', answer)
    expect(state).toBe('stated')
    expect(reason?.cue).toEqual({ start: 3, end: 8, text: "can't" })
  })
  it.each([
    ['The former is only reachable inside the cluster.', true],
    ['The latter is only reachable inside the cluster.', false],
  ])('is of the first or the second of two: %s', (said, isFound) => {
    const answer = `There is ClusterIP and there is NodePort. ${said}`
    expect(finding('service-types-overview', 'cluster-ip-internal', answer).state === 'stated').toBe(isFound)
  })
  it.each([
    ['NodePort and ClusterIP are external and internal respectively', true],
    ['NodePort and ClusterIP are internal and external respectively', false],
  ])('is of the one that "respectively" pairs it with: %s', (answer, isStated) => {
    const question = loadTopic('phenomena/kubernetes').ready.question('compare')!
    const concept = gradeAnswer(answer, question).concepts.find(({ id }) => id === 'c-int')
    expect(concept?.state === 'stated').toBe(isStated)
  })
  it.each([
    ['NodePort and ClusterIP are internal and external respectively', true],
    ['ClusterIP and NodePort are external and internal respectively', true],
    ['NodePort and ClusterIP are external and internal respectively', false],
    ['ClusterIP and NodePort are internal and external respectively', false],
  ])('accuses of what "respectively" pairs with the wrong one: %s', (answer, isAsserted) => {
    const question = loadTopic('phenomena/kubernetes').ready.question('compare')!
    const flag = gradeAnswer(answer, question).redFlags.find(({ id }) => id === 'r-cext')
    expect(flag?.state === 'asserted').toBe(isAsserted)
  })
  it('of nothing is nothing', () => {
    expect(finding('external-name', 'dns-alias', 'It is blue.')).toEqual({ id: 'dns-alias', state: 'absent', evidence: [], reason: null })
  })
})

describe('a red flag', () => {
  const right =
    'ClusterIP is only reachable from inside the cluster. NodePort opens a port on each node. LoadBalancer gives a public address through the cloud. ExternalName is a CNAME for an outside host.'
  it.each([
    ['none', '', 1, 'solid'],
    ['one', ' ExternalName proxies the traffic.', 0.5, 'red_flag'],
    ['more', ' ExternalName proxies the traffic. NodePort is the standard for production.', 0.25, 'red_flag'],
  ])('caps the score: %s', (_, wrong, score, verdict) => {
    expect(grade('service-types-overview', right + wrong)).toMatchObject({ score, verdict })
  })
})

/** Microseconds of this process, whatever else the machine does. */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

describe('a long answer', () => {
  it('counts up to 4,000 characters', () => {
    const chatter = 'I drink tea. '.repeat(400)
    expect(finding('external-name', 'dns-alias', `${chatter.slice(0, 3900)} It is only a CNAME.`).state).toBe('stated')
    expect(finding('external-name', 'dns-alias', `${chatter.slice(0, 3999)} It is only a CNAME.`).state).toBe('absent')
  })
  it.each([
    ['words', 'the node sends traffic on to a pod '],
    ['negations', 'not '],
    ['denials', 'which not ClusterIP inside, '],
    ['names', 'ClusterIP NodePort '],
    ['commas', 'ClusterIP,'],
    ['questions', 'ClusterIP? No. '],
    ['quotes', '"ClusterIP" is '],
    ['brackets', '(ClusterIP: '],
    ['numbers', '30000-32767 '],
    ['accents', 'Z\u0351\u036b'],
    ['addresses', 'https://a.b/c '],
    ['entities', '&amp;&lt;'],
    ['one token', 'a'],
  ])('takes time in proportion: %s', (_, unit) => {
    const [short, long] = [1000, 4000].map((length) => unit.repeat(length).slice(0, length)) as [string, string]
    let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let run = 0; run < 15; run++) {
      least = Math.min(
        least,
        cpuTime(() => grade('service-types-overview', short)),
      )
      most = Math.min(
        most,
        cpuTime(() => grade('service-types-overview', long)),
      )
    }
    // Four times the words: a quadratic step would take sixteen times as long.
    expect(most).toBeLessThan(9 * least + 1000)
  })
})
