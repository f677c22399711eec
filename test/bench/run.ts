import { benchFigures, benchPeers, benchSizes, benchSpeed } from './engine.ts'
import { benchHttp } from './http.ts'

benchFigures()
benchSpeed()
await benchSizes()
benchPeers()
await benchHttp()
