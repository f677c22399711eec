import { env } from 'cloudflare:test'
import { edge } from '../runtime/edge.ts'
import { noticesSuite } from './notices-suite.ts'

noticesSuite(
  'workerd',
  () => (env as unknown as { RECEIVER: string }).RECEIVER,
  async () => edge,
)
