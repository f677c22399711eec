import { expect, it } from 'vitest'
import { openScratchStore } from './scratch-store.ts'
import { scriptCell, TOPIC } from './scripted-cell.ts'
import { playDrill } from './transcript.ts'

/** Eleven learners of different temper; read the golden files as one of them would. */
const DRILLS: readonly { readonly name: string; readonly input?: Record<string, unknown>; readonly lines: readonly string[] }[] = [
  {
    name: 'terse',
    input: { level: 'junior', length: 3 },
    lines: [
      'ClusterIP inside only, LoadBalancer public ip, ExternalName dns alias',
      'node ip plus port',
      'internal only, default type',
      'same port on every node, 30000-32767',
    ],
  },
  {
    name: 'rambling',
    input: { level: 'junior', length: 3 },
    lines: [
      "Hmm, good question. So at my last job we had this huge cluster, and honestly nobody liked the networking, but anyway: the plain ClusterIP one you can only reach from inside the cluster, that is what all our backends used. Then there was LoadBalancer, where AWS gives you a public IP, which my manager hated because of the bill. And, what else, NodePort, which opens a port on every node, so you can come in with the node's address. I also remember some colleague using ExternalName once, I think it's basically a CNAME to some outside host.",
      "Well, it depends what you mean, I've seen it in many places and people have opinions about it, my team lead always said networking is a matter of taste.",
      'Ah, right, of course: nobody outside gets to it, only pods in the cluster.',
      'For internal traffic: one service in the cluster calls another.',
      'stop',
    ],
  },
  {
    name: 'wrong-but-sure',
    input: { level: 'junior', length: 2 },
    lines: [
      'ExternalName proxies traffic to the outside host. (sure)',
      'Yes, absolutely. We run it like that.',
      'A ClusterIP can only be reached from inside the cluster. (sure)',
      'ClusterIP can be reached from the internet. (sure)',
      'of course',
      'why?',
      'skip',
    ],
  },
  {
    name: 'idk',
    input: { level: 'junior', length: 3 },
    lines: ['idk', 'still no idea', "I don't know, sorry", 'dunno', '?', "it's on the node", 'pass'],
  },
  {
    name: 'only-hints',
    input: { level: 'junior', length: 2 },
    lines: [
      'hint',
      'another hint please',
      'can I have a hint?',
      'hint',
      'reachable, inside',
      'help',
      'hint',
      'reachable, outside',
      'hint',
      'give me a hint',
      'hint',
      'tell me',
      'no clue',
    ],
  },
  {
    name: 'corrects-a-red-flag',
    input: { level: 'junior', length: 3 },
    lines: [
      'ExternalName is a proxy that forwards traffic to an external host, and a ClusterIP is internal only.',
      'no',
      "It doesn't forward anything, DNS just answers with a CNAME.",
      'It is the default type, and it can be reached from outside the cluster.',
      "Oh wait, no: it can't be reached from outside, only pods in the cluster can talk to it.",
      'What did I miss?',
      'stop',
    ],
  },
  {
    name: 'argues',
    input: { level: 'junior', length: 2 },
    lines: [
      'NodePort is the production standard.',
      'Yes, everybody runs NodePort in production.',
      'I disagree',
      'I was right',
      'fine. ClusterIP is only reachable from inside the cluster.',
      'why?',
      'that is not what I said',
      'stop',
    ],
  },
  {
    name: 'asks-back',
    input: { level: 'junior', length: 2 },
    lines: [
      'why?',
      'what do you mean?',
      'ClusterIP is reachable only from inside the cluster.',
      'why?',
      'what did I miss?',
      'what did I miss?',
      'why?',
      'No, skip that: a ClusterIP is the default type, internal only, for service to service calls.',
    ],
  },
  {
    name: 'looks-back',
    input: { level: 'junior', length: 3 },
    lines: [
      'skip',
      'what did I miss?',
      'It is reachable only from inside the cluster.',
      'why?',
      'what did I miss?',
      'NodePort is the production standard.',
      'yes',
      'skip',
    ],
  },
  {
    name: 'interview',
    input: { level: 'middle', mode: 'interview', length: 3, seed: 'interview', question_minutes: 5 },
    lines: [
      'It forwards the traffic to the external host.',
      'could I get a hint?',
      'The cluster DNS returns a CNAME record for the external host, that is all.',
      'no idea',
      'Roughly 20 dollars a month for each one.',
    ],
  },
  {
    name: 'placement',
    input: { mode: 'placement', seed: 'place' },
    lines: [
      'Clients need the IP addresses of the nodes, high ports are awkward to handle, and it does not terminate TLS.',
      'hint',
      'Kubernetes allocates a NodePort, and then asks the cloud provider for a balancer that sends traffic to it.',
      'not sure',
    ],
  },
]

it.each(DRILLS)('$name', async ({ name, input, lines }) => {
  const { store, close } = openScratchStore()
  const played = playDrill(scriptCell(store), { topic: TOPIC, ...input }, lines)
  close()
  await expect(played).toMatchFileSnapshot(`transcripts/${name}.txt`)
})
