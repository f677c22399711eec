import { expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import type { Probe, Said } from '../../../src/core/learning/dialogue/dialogue.ts'
import { gradeInTurn } from '../../../src/core/learning/dialogue/grade-turn.ts'
import { loadTopic } from '../grading/topics.ts'

const question = loadTopic('kubernetes/service-types').ready.question('service-types-overview')!
const talk = (first: string, probe: Probe, next: string) => {
  const before = [{ text: first, grade: gradeAnswer(first, question), probe: null }]
  const { concepts, redFlags } = gradeInTurn(next, question, before, probe).grade
  return (id: string): string | undefined => [...concepts, ...redFlags].find((each) => each.id === id)?.state
}

it.each([
  'NodePort opens a port on each node reachable from outside the cluster',
  "A NodePort makes the service reachable from outside the cluster on every node's IP",
  'NodePort exposes it outside the cluster on a port of each node',
  'It is reachable from outside the cluster through a port on every node',
  "On each node's IP at a static port, so it can be reached from outside the cluster",
  'LoadBalancer is reachable from outside the cluster through a public IP',
])('what was right of ClusterIP stays right beside "%s"', (next) => {
  const probe = { form: 'nudge', about: 'node-port-on-node', text: 'How does someone outside get in through a NodePort?' } as const
  expect(talk('ClusterIP is only reachable inside the cluster.', probe, next)('cluster-ip-internal')).toBe('stated')
})

it('what was right of it falls where it is taken back', () => {
  const probe = { form: 'nudge', about: 'node-port-on-node', text: 'How does someone outside get in through a NodePort?' } as const
  const state = talk('ClusterIP is only reachable inside the cluster.', probe, 'ClusterIP is reachable from outside the cluster')
  expect(state('cluster-ip-internal')).toBe('contradicted')
})

it.each([
  ['A LoadBalancer gets an external IP from the cloud', 'asserted'],
  ['ExternalName is only a DNS alias for something outside the cluster', 'denied'],
  ['no, ExternalName only answers with a CNAME', 'denied'],
])('challenged on ExternalName, "%s" leaves it %s', (next, state) => {
  const probe = { form: 'challenge', about: 'external-name-proxies', text: 'Do you stand by that?' } as const
  expect(talk('ExternalName proxies all the traffic.', probe, next)('external-name-proxies')).toBe(state)
})

it('two halves of a concept that count together do so after long answers too', () => {
  const halves = [
    ['linux/processes', 'signals', 'term-asks', 'the program', 'may handle it'],
    ['linux/processes', 'zombie', 'zombie-dead', 'the parent', 'did not call wait'],
  ] as const
  const statesAfter = (before: string) =>
    halves.map(([topic, asked, about, first, second]) => {
      const question = loadTopic(topic).ready.question(asked)!
      const said: Said[] = []
      for (const text of [`${before}${first}`, `${before}Bananas are yellow.`, second]) {
        const probe: Probe | null = said.length === 0 ? null : { form: 'nudge', about, text: 'What else?' }
        said.push({ text, probe, grade: gradeInTurn(text, question, said, probe).grade })
      }
      return said.map(({ grade }) => grade.concepts.find(({ id }) => id === about)?.state === 'stated')
    })
  const short = statesAfter('')
  expect(short).toContainEqual([false, false, true])
  expect(statesAfter('The weather was fine today. '.repeat(95))).toEqual(short)
})
