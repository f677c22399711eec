import { expect, it } from 'vitest'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import type { Cell } from '../../src/training/ports.ts'
import { exportMisconceptions } from '../../src/training/report/export-misconceptions.ts'
import { renewStandings } from '../../src/training/report/renew-standings.ts'
import { reportPlan } from '../../src/training/report/report-plan.ts'
import { openScratchStore } from './scratch-store.ts'
import { scriptCell, TOPIC } from './scripted-cell.ts'
import { COHORT_PLAN, seedCohort } from './seed-cohort.ts'

it('counts again only who answered since or whose topic changed, some at a time, and says how many are left', () => {
  const { store, close } = openScratchStore()
  const { cell } = scriptCell(store, '2026-03-20T15:00:00.000Z')
  const ids = seedCohort(cell, 4, 12)
    .map(({ id }) => id)
    .filter((id) => store.lastNumber(id) > 0)
  const saved: string[] = []
  const watched: Cell = {
    ...cell,
    store: {
      ...store,
      transaction: (work) =>
        store.transaction((inner) =>
          work({
            ...inner,
            saveStanding: (kept) => {
              saved.push(kept.learnerId)
              inner.saveStanding(kept)
            },
          }),
        ),
    },
  }
  expect(renewStandings(watched, [TOPIC], ids, 4).pending).toBe(ids.length - 4)
  expect(reportPlan(watched, COHORT_PLAN.id, {}).pending).toBe(0)
  renewStandings(watched, [TOPIC], ids)
  saved.length = 0
  expect(renewStandings(watched, [TOPIC], ids).pending).toBe(0)
  expect(saved).toEqual([])

  const { drill } = startDrill(cell, ids[1]!, { topic: TOPIC, level: 'junior' })
  say(cell, { learnerId: ids[1]!, drillId: drill.id, key: undefined }, { text: 'ExternalName proxies traffic.' })
  const standings = renewStandings(watched, [TOPIC], ids)
  expect(saved).toEqual([ids[1]])
  expect(standings.of(TOPIC, ids[1]!)?.levels[0]?.days[0]).toBe('2026-03-20')

  const entry = cell.bank.find(TOPIC)!
  const changed = { ...cell.bank, topics: [entry], find: () => ({ ...entry, contentHash: 'of another edition' }) }
  saved.length = 0
  renewStandings({ ...watched, bank: changed }, [TOPIC], ids)
  expect(saved).toEqual(ids)
  close()
})

it('an export of misconceptions counts many learners a piece at a time, and tells of all', async () => {
  const { store, close } = openScratchStore()
  const { cell } = scriptCell(store, '2026-03-20T15:00:00.000Z')
  const ids = Array.from({ length: 230 }, (_, n) => `many-${n}`)
  for (const id of ids) store.addLearner({ id, name: id, createdAt: cell.now() }, { channel: 'web', externalId: id })
  for (const id of ids) {
    const { drill } = startDrill(cell, id, { topic: TOPIC, question: 'external-name' })
    say(cell, { learnerId: id, drillId: drill.id, key: undefined }, { text: 'ExternalName proxies traffic.' })
  }
  const saved: number[] = []
  const transaction: Cell['store']['transaction'] = (work) =>
    store.transaction((inner) => {
      const learners = new Set<string>()
      const done = work({
        ...inner,
        saveStanding: (kept) => {
          learners.add(kept.learnerId)
          inner.saveStanding(kept)
        },
      })
      saved.push(learners.size)
      return done
    })
  const { text } = await exportMisconceptions({ ...cell, store: { ...store, transaction } })
  expect(saved).toEqual([100, 100, 30])
  // Once more nothing is counted anew; and nothing is kept of topics that nobody was asked about.
  await exportMisconceptions({ ...cell, store: { ...store, transaction } })
  expect(saved.slice(3)).toEqual([0, 0, 0])
  expect(cell.bank.topics.filter(({ topic }) => store.standings(topic.id).length > 0).map(({ topic }) => topic.id)).toEqual([TOPIC])
  expect(text).toMatch(/,230,230\r\n/)
  close()
})
