import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signWebhook } from '../../../src/adapters/deliver/sign-webhook.ts'
import type { Store } from '../../../src/training/ports.ts'
import { setWebhook } from '../../../src/training/set-webhook.ts'
import { openScratchStore } from '../../training/scratch-store.ts'
import { scriptCell } from '../../training/scripted-cell.ts'
import { lrsSuite } from './lrs-suite.ts'
import { type Receiver, startReceiver } from './receiver.ts'
import { deliverSuite } from './suite.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.stop())

const withStore = async (test: (store: Store) => Promise<void>): Promise<void> => {
  const { store, close } = openScratchStore()
  await test(store)
  close()
}
deliverSuite('Node', () => receiver.address, withStore)
lrsSuite('Node', () => receiver.address, withStore)

describe('a webhook', () => {
  it('is signed as in the example of the specification', async () => {
    const headers = await signWebhook(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      '2021-02-25T15:02:10.000Z',
      '{"test": 2432232314}',
    )
    expect(headers['webhook-timestamp']).toBe('1614265330')
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })
  it.each([
    'http://example.com/hook',
    'ftp://example.com',
    'https://user:pass@example.com',
    'example.com',
    'http://127.0.0.1.example.com/',
    'http://localhost@example.com/',
    '',
  ])('does not go to %j', (url) => {
    const { store, close } = openScratchStore()
    expect(() => setWebhook(scriptCell(store).cell, { id: 'terminal', role: 'admin' }, { url }, 'x')).toThrow('Cannot')
    expect(store.options().webhook).toBeNull()
    close()
  })
})
