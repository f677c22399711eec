import { env, SELF } from 'cloudflare:test'
import { failuresSuite } from './failures-suite.ts'
import { installSuite } from './install-suite.ts'
import { slackSuite } from './suite.ts'

const ORIGIN = 'http://whetstone.test'
const fake = new URL(String((env as unknown as { SLACK_API_URL: string }).SLACK_API_URL)).origin
const stage = { fake, fetch: (path: string, init?: RequestInit) => SELF.fetch(ORIGIN + path, init) }
slackSuite('workerd', async () => stage)
installSuite('workerd', () => stage)
failuresSuite('workerd', () => stage)
