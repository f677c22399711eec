import type { Directory } from '../training/directory.ts'
import { createEdgeCells, TeamCell } from './cells-edge.ts'
import { DirectoryCell } from './directory-cell.ts'
import { type Assets, edgeBank } from './edge-bank.ts'
import { api, config, edgeEnv } from './edge-env.ts'
import { createFounder, foundDemo } from './founder.ts'
import { createFront } from './front.ts'
import type { Limiter } from './limits.ts'
import { readStart } from './read-start.ts'

interface Namespace<Stub> {
  idFromName(name: string): unknown
  get(id: unknown): Stub
}
interface Bindings {
  TEAM_CELL: Namespace<TeamCell>
  DIRECTORY_CELL: Namespace<Directory>
  LIMIT_TOKEN: Limiter
  LIMIT_ADDRESS: Limiter
  LIMIT_GUESTS: Limiter
  ASSETS: Assets
}

/** No request may have a longer body. */
const LONGEST_BODY = 2 * 1024 * 1024
let isDemoThere = false

const stubOf = <Stub>(namespace: Namespace<Stub>, name: string): Stub => namespace.get(namespace.idFromName(name))

/** Made for each request: stubs of Durable Objects must not outlive the request that got them. */
async function frontOf(bindings: Bindings): Promise<ReturnType<typeof createFront>> {
  const shared = { ...edgeEnv, bank: await edgeBank(bindings.ASSETS) }
  const demoKey = config.DEMO_EMBED_KEY
  const cells = createEdgeCells((team) => stubOf(bindings.TEAM_CELL, team))
  const directory = stubOf(bindings.DIRECTORY_CELL, 'directory')
  return createFront({
    api,
    env: { ...shared, founder: createFounder(cells, directory, shared) },
    cells,
    directory,
    site: (request) => bindings.ASSETS.fetch(request),
    demoKey: async () => {
      if (demoKey !== undefined && !isDemoThere) await foundDemo(cells, directory, shared, demoKey)
      isDemoThere = true
      return demoKey
    },
    limits: { token: bindings.LIMIT_TOKEN, address: bindings.LIMIT_ADDRESS, guests: bindings.LIMIT_GUESTS },
    log: edgeEnv.log,
  })
}

/** By these names the runtime finds the classes of its objects. */
export { DirectoryCell, TeamCell }

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    const front = await frontOf(bindings)
    const whole = request.body === null ? request : new Request(request, { body: (await readStart(request, LONGEST_BODY)).text })
    return front(whole, request.headers.get('cf-connecting-ip') ?? undefined)
  },
}
