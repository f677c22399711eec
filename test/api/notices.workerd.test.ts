import { env, SELF } from 'cloudflare:test'
import { noticesSuite } from './notices-suite.ts'

const ORIGIN = 'http://whetstone.test'
noticesSuite(
  'workerd',
  () => (env as unknown as { RECEIVER: string }).RECEIVER,
  async () => ({ origin: ORIGIN, fetch: (path, init) => SELF.fetch(ORIGIN + path, init) }),
)
