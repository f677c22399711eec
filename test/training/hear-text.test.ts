import { afterEach, describe, expect, it } from 'vitest'
import { readDrill } from '../../src/training/drill/read-drill.ts'
import { resumeDrill } from '../../src/training/drill/resume-drill.ts'
import { type SayOutcome, say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { openScratchStore } from './scratch-store.ts'
import { scriptCell, TOPIC } from './scripted-cell.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A drill of one question, and what comes of a text in it. */
function ask(input: Record<string, unknown> = {}) {
  const { store, close } = openScratchStore()
  closing.push(close)
  const { cell, learner, wait } = scriptCell(store)
  const { drill } = startDrill(cell, learner, { topic: TOPIC, question: 'external-name', ...input })
  const tell = (text: string): SayOutcome => say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { text }).outcome
  /** As the replies stood if all of them had been worded otherwise. */
  const reword = (): void => {
    const turn = store.openTurn(drill.id)!
    const reply = [{ kind: 'note', text: 'In other words.' }] as const
    store.moveTurn({ ...turn, dialogue: { ...turn.dialogue, said: turn.dialogue.said.map((each) => ({ ...each, reply })) } })
  }
  return { tell, wait, reword, read: () => readDrill(cell, learner, drill.id), resume: () => resumeDrill(cell, learner, null) }
}
const GERMAN = 'Das ist ein Alias und nicht mehr.'

describe('an aside', () => {
  it.each([
    ['hello', 'Hello! Whenever you are ready.'],
    ['hold on', 'Of course. Answer when you are ready.'],
    ['are you an AI?', 'I am a program, without an AI model'],
  ])('"%s" gets a word in return and leaves the question open', (text, word) => {
    for (const mode of ['practice', 'interview']) {
      const { tell, read } = ask({ mode, question: undefined })
      const { heard, attempt, reply, turn } = tell(text)
      expect([heard, attempt, reply.length, turn?.number, turn?.ask.form]).toEqual(['aside', null, 1, 1, 'question'])
      expect(reply[0]?.text).toContain(word)
      expect(read().turns[0]).toMatchObject({ status: 'open', attempts: [], said: [{ heard: 'aside', text }] })
    }
  })
})

describe('an answer in another language', () => {
  it('is told of once a drill, in that language and in English, and does not count', () => {
    const { tell, read, reword } = ask()
    const { heard, grade, reply, turn } = tell(GERMAN)
    expect([heard, grade, turn?.number]).toEqual(['aside', null, 1])
    expect(reply.map(({ text }) => text)).toEqual([
      expect.stringContaining('nur auf Englisch'),
      expect.stringContaining('I read answers in English only'),
    ])
    reword()
    expect(tell(GERMAN)).toMatchObject({ heard: 'answer', grade: { verdict: 'off' } })
    expect(read().turns[0]?.attempts).toHaveLength(1)
  })
  it('counts for what it says all the same', () => {
    expect(ask().tell('ExternalName ist ein DNS alias for a host outside the cluster')).toMatchObject({
      heard: 'answer',
      grade: { verdict: 'partial' },
    })
  })
})

it('who gives up after a follow-up is helped once, as after the question itself', () => {
  const { tell } = ask({ question: 'service-types-overview' })
  expect(tell('It is about networking.').turn?.ask.form).toBe('nudge')
  expect(tell('idk').turn?.ask.form).toBe('hint')
  expect(tell('idk').turn).toBeNull()
})

it('a drill taken up again has the hints that were given, after half a day none', () => {
  const { tell, read, resume, wait } = ask({ question: 'service-types-overview' })
  tell('hint')
  expect(resume()?.reply).toMatchObject([{ kind: 'hint', text: 'There are four types. Think of who may knock on each door.' }])
  expect(read().hints).toEqual(resume()?.reply)
  wait(13 * 60)
  expect(resume()?.reply).toEqual([])
  expect(read().hints).toEqual([])
})

it('gives no hint for what is held already', () => {
  const { tell } = ask({ topic: 'kubernetes/services', question: 'what-is-a-service' })
  const asked = tell('Pods come and go, and every new pod has another IP address.')
  expect(asked.reply.at(-1)?.text).toBe('What does a client hold on to instead?')
  expect(tell('hint').reply).toMatchObject([
    { kind: 'hint', text: 'Something in front of the pods has to stay the same, and has to know which pods are there.' },
  ])
  expect(tell('hint').reply).toMatchObject([{ kind: 'blank', text: expect.stringContaining('A Service gives') }])
})

it.each(['no', 'of course not', 'Of course not, I mixed it up', 'No, I got that wrong', 'No, I mixed up two things'])(
  '"%s" takes a claim back and sets nothing right',
  (text) => {
    const { tell } = ask()
    tell('A CNAME to an outside host, it forwards the traffic there')
    const said = tell(text)
      .reply.map((line) => line.text)
      .join(' ')
    expect(said).toContain('How is it, then?')
    expect(said).not.toContain('set that right')
  },
)

it.each([
  ['A LoadBalancer gets an external IP from the cloud', 'asserted'],
  ['NodePort opens a port on each node', 'asserted'],
  ['ExternalName is just a DNS alias, a CNAME', 'denied'],
  ['It only returns a CNAME', 'denied'],
])('a challenge about ExternalName, answered by "%s": the claim is %s', (text, state) => {
  const { tell } = ask({ question: 'service-types-overview' })
  expect(tell('ExternalName proxies all the traffic.').turn?.ask.form).toBe('challenge')
  const { grade, reply } = tell(text)
  expect(grade?.red_flags.map(({ id }) => id)).toEqual(state === 'asserted' ? ['external-name-proxies'] : [])
  expect(reply.some((line) => line.text.startsWith('Good, you have set that right.'))).toBe(state === 'denied')
})

it.each([
  ['NodePort opens a port on each node reachable from outside the cluster', 'stated'],
  ["A NodePort makes the service reachable from outside the cluster on every node's IP", 'stated'],
  ['It is reachable from outside the cluster through a port on every node', 'stated'],
  ['LoadBalancer is reachable from outside the cluster through a public IP', 'stated'],
  ['A ClusterIP can be reached from outside the cluster', 'contradicted'],
])('a follow-up about NodePort, answered by "%s": what was said of ClusterIP before is %s', (text, state) => {
  const { tell } = ask({ question: 'service-types-overview' })
  expect(tell('ClusterIP is only reachable inside the cluster.').turn?.ask.text).toContain('NodePort')
  expect(tell(text).grade?.concepts.find(({ id }) => id === 'cluster-ip-internal')?.state).toBe(state)
})
