import { SELF } from 'cloudflare:test'
import { apiSuite } from './suite.ts'

const ORIGIN = 'http://whetstone.test'
apiSuite('workerd', async () => ({ origin: ORIGIN, fetch: (path, init) => SELF.fetch(ORIGIN + path, init) }))
