import { expect, it } from 'vitest'
import { reportDrill } from '../../src/training/drill/report-drill.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { writeReport } from '../../src/training/drill/write-report.ts'
import { openScratchStore } from './scratch-store.ts'
import { scriptCell, TOPIC } from './scripted-cell.ts'

it('a report tells what was said at once and what when asked, which red flags were set right, and what to study', () => {
  const { store, close } = openScratchStore()
  const { cell, learner, wait } = scriptCell(store)
  const { drill } = startDrill(cell, learner, { topic: TOPIC, level: 'junior', length: 2 })
  const tell = (text: string): void => {
    wait(1)
    say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { text })
  }
  tell('ExternalName proxies traffic. ClusterIP is *internal* only. | (sure)')
  tell('No, DNS just answers with a CNAME.')
  tell('no idea')
  tell('ClusterIP can be reached from the internet.')
  tell('yes')
  tell('skip')
  const { figures, questions, strongest, weakest, study } = reportDrill(cell, learner, drill.id)
  expect(figures).toMatchObject({ asked: 2, answered: 2, red_flags: 2, red_flags_corrected: 1, concepts_said: 2, seconds: 360 })
  const [first, second] = questions
  expect(first).toMatchObject({ follow_ups: 2, confidence: 'sure', seconds: 180, score: 0.5, first_score: 0.25 })
  expect(first!.concepts.map(({ id, said }) => [id, said])).toEqual([
    ['cluster-ip-internal', 'at_once'],
    ['node-port-on-node', 'not_said'],
    ['load-balancer-public', 'not_said'],
    ['external-name-alias', 'when_asked'],
  ])
  expect([first!.red_flags[0]!.corrected, second!.red_flags[0]!.corrected]).toEqual([true, false])
  expect([strongest, weakest.length]).toEqual([[], 2])
  expect(study[0]!.text).toContain('A ClusterIP is a virtual address')
  expect(study.map(({ text }) => text)).not.toContain('ExternalName is a DNS alias for a resource outside the cluster')
  const text = writeReport(cell, learner, drill.id)
  expect(text).toContain('> ExternalName proxies traffic. ClusterIP is \\*internal\\* only. \\| (sure)')
  expect(text).toContain('**Red flag, set right:** ExternalName proxies traffic.')
  expect(text).toContain('2 of 2 questions answered, 0 solid, 2 of 7 key points said, 2 red flags (1 set right), 6 min.')
  close()
})
