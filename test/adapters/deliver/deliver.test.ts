import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signWebhook } from '../../../src/adapters/deliver/sign-webhook.ts'
import { TERMINAL } from '../../../src/training/actor.ts'
import { removeLrs, setLrs } from '../../../src/training/outbox/set-lrs.ts'
import { removeWebhook, setWebhook } from '../../../src/training/outbox/set-webhook.ts'
import type { Store } from '../../../src/training/ports.ts'
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
    'https://localhost/',
    'https://LOCALHOST./hook',
    'https://db.localhost:8443/',
    'https://metadata.google.internal/',
    'https://printer.local/',
    'https://127.0.0.1/',
    'https://127.9.9.9./',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0300.0250.0.1/',
    'https://0/',
    'https://10.1.2.3/',
    'https://100.64.0.1/',
    'https://169.254.169.254/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'http://10.1.2.3/',
    'https://[::]/',
    'https://[::1]/',
    'https://[::ffff:10.1.2.3]/',
    'https://[::ffff:7f00:1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::10.1.2.3]/',
    'https://[2002:a01:203::]/',
    'https://[fe80::1]/',
    'https://[FEBF::1]/',
    'https://[fc00::1]/',
    'https://[fd12:3456::1]/',
    '',
  ])('does not go to %j', (url) => {
    const { store, close } = openScratchStore()
    expect(() => setWebhook(scriptCell(store).cell, TERMINAL, { url }, 'x', true)).toThrow('Cannot')
    expect(store.options().webhook).toBeNull()
    close()
  })
  it.each([
    'https://example.com/hook?key=1',
    'https://local.example.com/',
    'https://localhost.example.com/',
    'https://internal/',
    'https://10.example.com/',
    'https://9.9.9.9/',
    'https://100.128.0.1/',
    'https://172.32.0.1/',
    'https://192.169.0.1/',
    'https://[2a00:1450::1]:8443/',
    'http://localhost:8080/',
    'http://[::1]/',
  ])('goes to %j', (url) => {
    const { store, close } = openScratchStore()
    setWebhook(scriptCell(store).cell, TERMINAL, { url }, 'x', true)
    expect(store.options().webhook?.url).toBe(url)
    close()
  })
  it('may hold a secret in its address, which no audit keeps', () => {
    const { store, close } = openScratchStore()
    const { cell } = scriptCell(store)
    const credentials = { username: 'u', password: 'p' }
    setWebhook(cell, TERMINAL, { url: 'https://hooks.example.com:8443/s3cret?key=s3cret' }, 'x', false)
    setLrs(cell, TERMINAL, { url: 'https://lrs.example.com/s3cret', ...credentials }, 'x', false)
    removeWebhook(cell, TERMINAL)
    removeLrs(cell, TERMINAL)
    expect(store.audit({ before: null, limit: 9 }).map(({ action, target }) => [action, target])).toEqual([
      ['lrs.remove', 'lrs.example.com'],
      ['webhook.remove', 'hooks.example.com:8443'],
      ['lrs.set', 'lrs.example.com'],
      ['webhook.set', 'hooks.example.com:8443'],
    ])
    close()
  })
  it('stays on this machine where the server itself does, and nowhere else', () => {
    const { store, close } = openScratchStore()
    const { cell } = scriptCell(store)
    const own = 'http://127.0.0.1:8080/'
    const lrs = { url: own, username: 'u', password: 'p' }
    setWebhook(cell, TERMINAL, { url: own }, 'x', true)
    setLrs(cell, TERMINAL, lrs, 'x', true)
    expect(store.options()).toMatchObject({ webhook: { url: own }, lrs: { url: own } })
    const refused = expect.objectContaining({ code: 'invalid_input', pointer: '/url' })
    for (const set of [setWebhook, setLrs]) expect(() => set(cell, TERMINAL, lrs, 'x', false)).toThrow(refused)
    close()
  })
})
