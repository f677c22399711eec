import { expect, it } from 'vitest'
import { claimTarget } from '../../../src/core/learning/memory/claim-target.ts'
import { bank } from '../../training/scripted-cell.ts'

it.each([
  ['service-types', 'service-types-overview', 'cluster-ip-external', 'cluster-ip-internal'],
  ['service-types', 'service-types-overview', 'external-name-proxies', 'external-name-alias'],
  ['service-types', 'node-port', 'node-port-any-port', 'port-range'],
  ['services', 'readiness', 'readiness-restarts', 'no-restart'],
  ['services', 'cluster-dns-name', 'short-name-everywhere', 'add-the-namespace'],
  ['ingress', 'path-types', 'first-path-wins', 'longest-wins'],
  ['overview', 'configmaps-secrets', 'secrets-encrypted', 'base64-not-encrypted'],
])('in %s, %s: %s goes against %s', (name, questionId, flagId, concept) => {
  const { topic } = bank.find(`kubernetes/${name}`)!
  const question = topic.questions.find(({ id }) => id === questionId)!
  const flag = topic.red_flags.find(({ id }) => id === flagId)!
  expect(claimTarget(question, flag)).toBe(concept)
})
it('chooses one even where nothing is shared', () => {
  const question = { ...bank.topics[0]!.topic.questions[0]! }
  expect(claimTarget(question, { claim: '…' })).toBe(question.concepts[0]!.id)
})
