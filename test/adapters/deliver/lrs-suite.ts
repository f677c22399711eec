import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { postDue } from '../../../src/adapters/deliver/post-due.ts'
import { say } from '../../../src/training/drill/say.ts'
import { startDrill } from '../../../src/training/drill/start-drill.ts'
import { forgetLearner } from '../../../src/training/learner/forget-learner.ts'
import { listDeliveries, retryDelivery } from '../../../src/training/outbox/deliveries.ts'
import { tellLrs } from '../../../src/training/outbox/lrs-outbox.ts'
import { seal } from '../../../src/training/outbox/seal.ts'
import { removeLrs, SEALED_FOR_LRS, setLrs } from '../../../src/training/outbox/set-lrs.ts'
import type { Store } from '../../../src/training/ports.ts'
import { type Scripted, scriptCell, TOPIC } from '../../training/scripted-cell.ts'
import type { LrsLog, LrsState } from './fake-lrs.ts'

const KEY = 'k'.repeat(32)
const ADMIN = { id: 'terminal', role: 'admin' } as const
const HOUR = 60

/** Statements on their way to a team's LRS over loopback, on a cell whose clock the test holds. */
export function lrsSuite(name: string, receiver: () => string, withStore: (test: (store: Store) => Promise<void>) => Promise<void>): void {
  let scripted: Scripted
  let store: Store
  const be = (state: LrsState) => fetch(`${receiver()}/lrs/deliver/_state`, { method: 'PUT', body: JSON.stringify(state) })
  const log = async (): Promise<LrsLog> => (await (await fetch(`${receiver()}/lrs/deliver/_log`)).json()) as LrsLog
  const post = () =>
    postDue({
      cell: scripted.cell,
      secretKey: KEY,
      publicUrl: 'https://a.example',
      isHomeOnly: true,
      wake: () => {},
      log: () => {},
      patienceMs: 2000,
    })
  const sealed = (password: string) => seal(JSON.stringify({ username: 'wħetstone', password }), KEY, SEALED_FOR_LRS)
  const set = async (password = 'pass:wörd', withText = false) => {
    const input = { url: `${receiver()}/lrs/deliver/xapi/`, username: 'wħetstone', password, with_text: withText }
    setLrs(scripted.cell, ADMIN, input, await sealed(password), true)
  }
  const answer = (drillId: string, text: string) =>
    say(scripted.cell, { learnerId: scripted.learner, drillId, key: undefined }, { text }).outcome
  const begin = () => startDrill(scripted.cell, scripted.learner, { topic: TOPIC, level: 'junior', length: 6 }).drill.id
  const attempts = () => store.attemptsOf({ learnerId: scripted.learner }).map(({ id }) => id)
  const answered = ({ statements }: LrsLog) => statements.filter(({ verb }) => verb.id.endsWith('/answered')).map(({ id }) => id)
  const told = (title: string, test: () => Promise<void>): void =>
    it(title, () =>
      withStore(async (given) => {
        store = given
        const made = scriptCell(store, new Date().toISOString())
        scripted = { ...made, cell: { ...made.cell, digest: (text) => createHash('sha256').update(text).digest('hex') } }
        await be({ forget: true })
        await set()
        await test()
        expect((await log()).wrong).toEqual([])
      }),
    )

  describe(`an LRS on ${name}`, () => {
    told('gets each statement once and in order, however often the cell is woken', async () => {
      const drill = begin()
      answer(drill, 'I am not sure')
      await Promise.all([post(), post(), post()])
      answer(drill, 'An address within the cluster')
      await post()
      await post()
      const found = await log()
      expect(found.statements.map(({ verb }) => verb.id.split('/').at(-1))).toEqual(['initialized', 'answered', 'answered'])
      expect(answered(found)).toEqual(attempts())
      expect(JSON.stringify(found)).not.toContain('not sure')
      answer(drill, 'Said before')
      await set('pass:wörd', true)
      answer(drill, 'With its words')
      await post()
      expect((await log()).statements.slice(-2).map(({ result }) => result.response)).toEqual([undefined, 'With its words'])
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 0, waiting: 0 })
    })
    told('that is down for a day gets everything afterwards, in order, in batches of at most fifty', async () => {
      await be({ fails: 503 })
      for (let hour = 0; hour < 24; hour++) {
        const drill = begin()
        for (let n = 0; n < 6 && store.drill(drill)?.status === 'open'; n++) {
          answer(drill, `Answer ${n} of hour ${hour}`)
          scripted.wait(HOUR / 6)
          await post()
        }
      }
      expect(attempts().length).toBeGreaterThan(100)
      expect((await log()).statements).toEqual([])
      expect(store.waitingPosts().length).toBeLessThan(8)
      await be({})
      scripted.wait(HOUR / 2)
      await post()
      const found = await log()
      expect(answered(found)).toEqual(attempts())
      expect(Math.max(...found.sizes)).toBe(50)
      expect(found.sizes.length).toBeLessThan(8)
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 0, waiting: 0 })
    })
    told('that is down for good keeps no more waiting than some days', async () => {
      await be({ fails: 503 })
      const drill = begin()
      for (let half = 0; half < 7 * 48; half++) {
        if (half % 12 === 0)
          store.transaction(() => tellLrs(store, scripted.cell, () => Array.from({ length: 50 }, () => ({ verb: 'initialized', drill }))))
        scripted.wait(HOUR / 2)
        await post()
      }
      const { dead, waiting } = store.countPosts()
      expect(dead).toBeGreaterThan(10)
      expect(waiting).toBeLessThan(20)
      await be({})
      scripted.wait(HOUR)
      await post()
      expect(store.countPosts()).toEqual({ dead, waiting: 0 })
    })
    told('whose answer is lost is told again and has nothing twice', async () => {
      await be({ fails: 503 })
      const drill = begin()
      await post()
      answer(drill, 'One')
      answer(drill, 'Two')
      await be({ fails: 'lost' })
      for (let n = 0; n < 3; n++) {
        scripted.wait(HOUR)
        await post()
      }
      answer(drill, 'Three')
      await be({})
      scripted.wait(HOUR)
      await post()
      const found = await log()
      expect(answered(found)).toEqual(attempts())
      expect(found.statements.map(({ id }) => id)).toEqual([...new Set(found.statements.map(({ id }) => id))])
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 0, waiting: 0 })
    })
    told('that refuses one statement gets the others, and that one when it is sent again', async () => {
      await be({ fails: 503 })
      begin()
      await post()
      const drill = begin()
      answer(drill, 'One')
      answer(drill, 'Two')
      await be({ refuses: 'initialized' })
      scripted.wait(HOUR)
      await post()
      expect(answered(await log())).toEqual(attempts())
      const { deliveries } = listDeliveries(scripted.cell)
      expect(deliveries.map(({ state, kind, why }) => [state, kind, why])).toEqual([
        ['dead', 'xapi', 'the LRS took 2 of 3 statements'],
        ['dead', 'xapi', 'the LRS took 0 of 1 statements'],
      ])
      await be({})
      for (const { id } of deliveries) retryDelivery(scripted.cell, ADMIN, id)
      await post()
      expect((await log()).statements).toHaveLength(4)
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 0, waiting: 0 })
    })
    told('is asked at once when something is sent again, though what waits was put off', async () => {
      await be({ refuses: 'initialized' })
      const drill = begin()
      await post()
      await be({ fails: 503 })
      answer(drill, 'One')
      await post()
      answer(drill, 'Two')
      await be({})
      retryDelivery(scripted.cell, ADMIN, store.deadLetters()[0]?.id ?? '')
      await post()
      const found = await log()
      expect(answered(found)).toEqual(attempts())
      expect(found.statements).toHaveLength(3)
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 0, waiting: 0 })
    })
    told('gets what happens while something is sent again and another thing is on its way', async () => {
      await be({ refuses: 'initialized' })
      const drill = begin()
      await post()
      await be({})
      answer(drill, 'One')
      const sending = post()
      retryDelivery(scripted.cell, ADMIN, store.deadLetters()[0]?.id ?? '')
      answer(drill, 'Two')
      await sending
      await post()
      const found = await log()
      expect(answered(found)).toEqual(attempts())
      expect(found.statements).toHaveLength(3)
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 0, waiting: 0 })
    })
    told('that does not know us is asked again, and gets all once the password is right', async () => {
      await set('wrong')
      answer(begin(), 'One')
      for (let n = 0; n < 20; n++) {
        await post()
        scripted.wait(HOUR)
      }
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 0 })
      await set()
      await post()
      expect(answered(await log())).toEqual(attempts())
    })
    told('hears nothing more of a learner who is gone, nor anything once it is taken away', async () => {
      await be({ fails: 503 })
      answer(begin(), 'One')
      await post()
      answer(begin(), 'Two')
      forgetLearner(scripted.cell, scripted.learner)
      await be({})
      scripted.wait(HOUR)
      await post()
      expect((await log()).statements).toEqual([])
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 0, waiting: 0 })
      removeLrs(scripted.cell, ADMIN)
      expect(store.options().lrs).toBeNull()
    })
  })
}
