import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { postDue } from '../../../src/adapters/deliver/post-due.ts'
import { forgetLearner } from '../../../src/training/learner/forget-learner.ts'
import { dropDelivery, listDeliveries, retryDelivery } from '../../../src/training/outbox/deliveries.ts'
import { postEvent } from '../../../src/training/outbox/post-event.ts'
import { seal } from '../../../src/training/outbox/seal.ts'
import { SEALED_FOR_WEBHOOK, setWebhook } from '../../../src/training/outbox/set-webhook.ts'
import type { Store } from '../../../src/training/ports.ts'
import { showAudit } from '../../../src/training/team/show-audit.ts'
import { type Scripted, scriptCell } from '../../training/scripted-cell.ts'
import type { Received } from './receiver.ts'

const SECRET = `whsec_${btoa('a secret of thirty-two bytes, or so')}`
const KEY = 'k'.repeat(32)
const ADMIN = { id: 'terminal', role: 'admin' } as const

/** What is posted to a team's own server, over loopback, on a cell whose clock the test holds. */
export function deliverSuite(
  name: string,
  receiver: () => string,
  withStore: (test: (store: Store) => Promise<void>) => Promise<void>,
): void {
  let scripted: Scripted
  let store: Store
  let woken: string[]
  const answer = (...statuses: number[]) => fetch(`${receiver()}/_answer/hook`, { method: 'PUT', body: JSON.stringify(statuses) })
  const received = async (): Promise<Received[]> => (await (await fetch(`${receiver()}/_log/hook`)).json()) as Received[]
  const post = (patienceMs = 2000) =>
    postDue({ cell: scripted.cell, isHomeOnly: true, secretKey: KEY, wake: (at) => woken.push(at), log: () => {}, patienceMs })
  const happen = () => store.transaction(() => postEvent(store, scripted.cell, 'item_due', scripted.learner, { day: '2026-03-02' }))
  const posted = (title: string, test: () => Promise<void>): void =>
    it(title, () =>
      withStore(async (given) => {
        store = given
        woken = []
        scripted = scriptCell(store, new Date().toISOString())
        setWebhook(scripted.cell, ADMIN, { url: `${receiver()}/hook` }, await seal(SECRET, KEY, SEALED_FOR_WEBHOOK), true)
        await answer(200)
        await test()
      }),
    )
  const minutes = (): number[] =>
    woken.map((at, index) => Math.round((Date.parse(at) - Date.parse(index === 0 ? begun : (woken[index - 1] ?? ''))) / 1000))
  let begun = ''

  describe(`webhooks on ${name}`, () => {
    posted('are signed as the Standard Webhooks library reads them, and sent once however often the cell is woken', async () => {
      happen()
      await Promise.all([post(), post(), post()])
      await post()
      const [only, ...others] = await received()
      expect(others).toEqual([])
      const read = new Webhook(SECRET).verify(only?.body ?? '', only?.headers ?? {})
      expect(read).toMatchObject({
        type: 'item_due',
        timestamp: scripted.cell.now(),
        data: { day: '2026-03-02', learner: { name: 'Ada' } },
      })
      expect(() => new Webhook(SECRET).verify(`${only?.body} `, only?.headers ?? {})).toThrow()
      expect(listDeliveries(scripted.cell)).toEqual({ deliveries: [], dead: 0, waiting: 0 })
    })
    posted('are tried again under the same id, later and later', async () => {
      await answer(500, 503, 200)
      happen()
      begun = scripted.cell.now()
      await post()
      await post()
      expect(await received()).toHaveLength(1)
      scripted.at(woken[0] ?? '')
      await post()
      scripted.wait(5)
      await post()
      const all = await received()
      expect(all).toHaveLength(3)
      expect(new Set(all.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      expect(listDeliveries(scripted.cell).waiting).toBe(0)
    })
    posted('become dead letters after three days, and can be sent again or let go', async () => {
      await answer(500)
      happen()
      begun = scripted.cell.now()
      for (let next: string | undefined = begun; next !== undefined; next = store.nextOutgoingAt('post')) {
        scripted.at(next)
        await post()
      }
      expect(minutes()).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400])
      const { deliveries } = listDeliveries(scripted.cell)
      expect(deliveries).toMatchObject([{ state: 'dead', tries: 10, why: 'status 500', type: 'item_due', learner: scripted.learner }])
      const id = deliveries[0]?.id ?? ''
      await answer(200)
      retryDelivery(scripted.cell, ADMIN, id)
      await post()
      expect((await received()).map(({ headers }) => headers['webhook-id'])).toEqual([`msg_${id}`])
      expect(() => dropDelivery(scripted.cell, ADMIN, id)).toThrow('Cannot find the delivery')
      expect(store.audit({ before: null, limit: 1 })).toMatchObject([{ action: 'delivery.retry', target: id }])
    })
    posted('that hang or redirect count as failed, and nothing is sent elsewhere', async () => {
      await answer(0, 302)
      happen()
      await post(200)
      expect(store.waitingPosts()).toMatchObject([{ tries: 1 }])
      scripted.at(woken.at(-1) ?? '')
      await post(200)
      expect(store.waitingPosts()).toMatchObject([{ tries: 2 }])
      expect((await received()).map(({ path }) => path)).toEqual(['/hook', '/hook'])
      dropDelivery(scripted.cell, ADMIN, store.waitingPosts()[0]?.id ?? '')
      expect(store.waitingPosts()).toEqual([])
    })
    posted('end where the receiver says that it is gone', async () => {
      await answer(410)
      happen()
      await post()
      expect(store.options().webhook).toBeNull()
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 1, waiting: 0 })
      const told = { actor: 'webhook', actor_name: 'webhook', action: 'webhook.gone', target: new URL(receiver()).host }
      expect(showAudit(scripted.cell, { limit: 1 }).entries).toMatchObject([told])
      happen()
      expect(store.waitingPosts()).toEqual([])
    })
    posted('are kept for 90 days where they could not be delivered, and the newest 200 shown', async () => {
      const daysAgo = (days: number): string => new Date(Date.parse(scripted.cell.now()) - days * 24 * 3_600_000).toISOString()
      const letter = (id: string, at: string) => ({
        id,
        queue: 'post webhook',
        learnerId: null,
        job: { kind: 'webhook' },
        tries: 10,
        why: 'status 500',
        at,
      })
      store.transaction(() => {
        for (let count = 0; count < 150; count++) store.addDeadLetter(letter(`0-${count}`, daysAgo(91)))
        for (let count = 100; count < 300; count++) store.addDeadLetter(letter(`0-${count + 100}`, daysAgo(89)))
      })
      await answer(410)
      happen()
      await post()
      const { deliveries, dead } = listDeliveries(scripted.cell)
      expect([dead, deliveries.length, deliveries[0]?.why, deliveries[1]?.id, deliveries.at(-1)?.id]).toEqual([
        201,
        200,
        'status 410: the receiver is gone, and the webhook is switched off',
        '0-399',
        '0-201',
      ])
      dropDelivery(scripted.cell, ADMIN, '0-200')
      expect(() => dropDelivery(scripted.cell, ADMIN, '0-0')).toThrow('Cannot find the delivery')
      expect(listDeliveries(scripted.cell).dead).toBe(200)
    })
    posted('leave nothing behind of who was deleted, or of what was let go, while it was on its way', async () => {
      await answer(410)
      happen()
      const sending = post()
      dropDelivery(scripted.cell, ADMIN, store.waitingPosts()[0]?.id ?? '')
      await sending
      expect(await received()).toHaveLength(1)
      expect(store.options().webhook).toBeNull()
      expect(store.deadLetters()).toEqual([])
      setWebhook(scripted.cell, ADMIN, { url: `${receiver()}/hook` }, await seal(SECRET, KEY, SEALED_FOR_WEBHOOK), true)
      happen()
      const again = post()
      forgetLearner(scripted.cell, scripted.learner)
      await again
      expect(await received()).toHaveLength(2)
      expect(store.deadLetters()).toEqual([])
    })
    posted('do not pour onto a server that is down, and none is lost', async () => {
      await answer(500)
      for (let count = 0; count < 40; count++) happen()
      await post()
      expect((await received()).length).toBeLessThanOrEqual(10)
      expect(Date.parse(woken.at(-1) ?? '') - Date.parse(scripted.cell.now())).toBe(60_000)
      await answer(200)
      scripted.wait(10)
      await post()
      expect(new Set((await received()).map(({ headers }) => headers['webhook-id'])).size).toBe(40)
      expect(listDeliveries(scripted.cell)).toMatchObject({ dead: 0, waiting: 0 })
    })
    posted('leave alone what is for a chat, and what cannot be read is kept', async () => {
      const at = scripted.cell.now()
      store.addOutgoing({ id: 'a', queue: 'user T1/U1', learnerId: null, job: { kind: 'say' }, dueAt: at, tries: 0 })
      store.addOutgoing({ id: 'b', queue: 'post webhook b', learnerId: null, job: { kind: 'strange' }, dueAt: at, tries: 0 })
      await post()
      expect(store.firstOutgoing('user T1/U1')).toBeDefined()
      expect(listDeliveries(scripted.cell).deliveries).toMatchObject([{ id: 'b', kind: 'strange', why: 'unreadable job' }])
    })
  })
}
