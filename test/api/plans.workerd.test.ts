import { edge } from '../runtime/edge.ts'
import { plansSuite } from './plans-suite.ts'

plansSuite('workerd', async () => edge)
