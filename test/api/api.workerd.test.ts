import { edge } from '../runtime/edge.ts'
import { apiSuite } from './suite.ts'
import { teamSuite } from './team-suite.ts'

apiSuite('workerd', async () => edge)
teamSuite('workerd', async () => edge)
