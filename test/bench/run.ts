import { benchFigures, benchPeers, benchSizes, benchSpeed } from './engine.ts'
import { benchHttp } from './http.ts'
import { benchSlack } from './slack.ts'
import { benchTeam } from './team.ts'
import { benchWidget } from './widget.ts'

benchFigures()
await benchSpeed()
await benchSizes()
benchPeers()
await benchHttp()
await benchWidget()
await benchSlack()
await benchTeam()
