import { TERMINAL } from '../../../training/actor.ts'
import { seal } from '../../../training/outbox/seal.ts'
import { removeLrs, SEALED_FOR_LRS, setLrs, showLrs } from '../../../training/outbox/set-lrs.ts'
import { isHomeOnly } from '../../config.ts'
import { readSecrets } from '../../secrets.ts'
import { servedAddress } from '../../served-address.ts'
import { inTeam } from '../in-team.ts'

/** Prints the record store that is told of drills, or sets it. The password comes from `LRS_PASSWORD`, so that no shell keeps it. */
export async function printLrs(
  team: string,
  { set: url, remove, username, text }: { set?: string; remove?: true; username?: string; text?: true },
): Promise<void> {
  await inTeam(team, async (cell, config) => {
    if (remove === true) removeLrs(cell, TERMINAL)
    if (url !== undefined) {
      const password = process.env.LRS_PASSWORD ?? ''
      const sealed = await seal(JSON.stringify({ username, password }), readSecrets(config).secretKey, SEALED_FOR_LRS)
      setLrs(
        cell,
        TERMINAL,
        { url, username, password, with_text: text === true },
        sealed,
        isHomeOnly({ ...config, PUBLIC_URL: servedAddress(config) }),
      )
    }
    const lrs = showLrs(cell)
    console.log(lrs === null ? 'No record store is set.' : `${lrs.url}, ${lrs.with_text ? 'with' : 'without'} the words of answers`)
  })
}
