import { benchFigures, benchPeers, benchSizes, benchSpeed } from './engine.ts'
import { benchHttp } from './http.ts'
import { benchSlack } from './slack.ts'

benchFigures()
benchSpeed()
await benchSizes()
benchPeers()
await benchHttp()
await benchSlack()
