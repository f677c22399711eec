import { env, SELF } from 'cloudflare:test'
import { slackSuite } from './suite.ts'

const ORIGIN = 'http://whetstone.test'
const fake = new URL(String((env as unknown as { SLACK_API_URL: string }).SLACK_API_URL)).origin
slackSuite('workerd', async () => ({ fake, fetch: (path, init) => SELF.fetch(ORIGIN + path, init) }))
