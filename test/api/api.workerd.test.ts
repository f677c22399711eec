import { SELF } from 'cloudflare:test'
import { apiSuite, type Deployment } from './suite.ts'
import { teamSuite } from './team-suite.ts'

const ORIGIN = 'http://whetstone.test'
const deploy = async (): Promise<Deployment> => ({ origin: ORIGIN, fetch: (path, init) => SELF.fetch(ORIGIN + path, init) })
apiSuite('workerd', deploy)
teamSuite('workerd', deploy)
