import { expect, it } from 'vitest'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { openScratchStore } from './scratch-store.ts'
import { scriptCell, TOPIC } from './scripted-cell.ts'

it.each([
  ['what the answer came nearest to', 'ExternalName is about DNS.', 'external-name-alias'],
  ['the weightiest point, of an answer that came near none', 'Foo.', 'cluster-ip-internal'],
])('"I was right" disputes %s', (_, text, finding) => {
  const { store, close } = openScratchStore()
  const { cell, learner } = scriptCell(store)
  const { drill } = startDrill(cell, learner, { topic: TOPIC, question: 'service-types-overview' })
  for (const said of [text, 'I was right']) say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { text: said })
  expect(store.appealsOf({ learnerId: learner })).toMatchObject([{ kind: 'concept', finding }])
  close()
})
