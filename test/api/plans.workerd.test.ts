import { SELF } from 'cloudflare:test'
import { plansSuite } from './plans-suite.ts'

const ORIGIN = 'http://whetstone.test'
plansSuite('workerd', async () => ({ origin: ORIGIN, fetch: (path, init) => SELF.fetch(ORIGIN + path, init) }))
