import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { BANK } from './bank-files.ts'
import { bundleScript, integrityOf } from './bundle-widget.ts'
import { VERSION } from './version.ts'

const WIDGET = 'src/adapters/widget'
const TEAM_PAGE = 'src/adapters/team-page'
const TARGET = 'dist/site'
const SWAGGER = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

/** Builds the pages into dist/site, the same files for both runtimes; the API reference needs no network. */
mkdirSync(TARGET, { recursive: true })
for (const name of readdirSync(TARGET)) if (name !== BANK) rmSync(join(TARGET, name), { recursive: true })
for (const directory of ['reference', 'widget', 'team']) mkdirSync(join(TARGET, directory), { recursive: true })
cpSync(join(WIDGET, 'site'), TARGET, { recursive: true, filter: (file) => !file.endsWith('.ts') })
for (const name of ['home', 'embed', 'join'])
  writeFileSync(join(TARGET, `${name}.js`), await bundleScript(join(WIDGET, `site/${name}.ts`), 'esm'))

for (const name of ['index.html', 'team-page.css']) copyFileSync(join(TEAM_PAGE, name), join(TARGET, 'team', name))
writeFileSync(join(TARGET, 'team/team-page.js'), await bundleScript(join(TEAM_PAGE, 'team-page.tsx'), 'esm'))

const widget = await bundleScript(join(WIDGET, 'whetstone-chat.ts'), 'iife')
const pinned = `v${VERSION}-${createHash('sha256').update(widget).digest('hex').slice(0, 12)}.js`
writeFileSync(join(TARGET, 'widget/v1.js'), widget)
writeFileSync(join(TARGET, 'widget', pinned), widget)
writeFileSync(
  join(TARGET, 'widget/v1.json'),
  `${JSON.stringify({ version: VERSION, pinned: `/widget/${pinned}`, integrity: integrityOf(widget) })}\n`,
)

for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css']) copyFileSync(join(SWAGGER, file), join(TARGET, 'reference', file))
