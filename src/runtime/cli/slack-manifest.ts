import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'

const PLACEHOLDER = 'https://your.address'

/** Prints the app manifest for Slack with the address of this deployment. `--bot-token`: for one workspace, without rotating tokens. */
export function printManifest({ url, botToken = false }: { url: string; botToken?: boolean }): void {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new Error(`Cannot make the manifest: "${url}" is no address that begins with https://, which Slack asks for`)
  const { origin } = new URL(url)
  const template = readFileSync(join(projectRoot(), 'app-manifest.yaml'), 'utf8').replace(/^#.*\n/gm, '')
  const filled = template.replaceAll(PLACEHOLDER, origin)
  process.stdout.write(botToken ? filled.replace('token_rotation_enabled: true', 'token_rotation_enabled: false') : filled)
}
