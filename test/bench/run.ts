import { benchFigures, benchPeers, benchSizes, benchSpeed } from './engine.ts'
import { benchHttp } from './http.ts'
import { benchWidget } from './widget.ts'

benchFigures()
benchSpeed()
await benchSizes()
benchPeers()
await benchHttp()
await benchWidget()
