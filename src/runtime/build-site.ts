import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const SOURCE = 'src/adapters/widget'
const TARGET = 'dist/site'
const SWAGGER = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

/** Builds the pages into dist/site, the same files for both runtimes; the API reference needs no network. */
mkdirSync(join(TARGET, 'reference'), { recursive: true })
await build({
  entryPoints: [join(SOURCE, 'page.ts')],
  outdir: TARGET,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
})
for (const file of ['index.html', 'page.css', 'icon.svg']) copyFileSync(join(SOURCE, file), join(TARGET, file))
for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css']) copyFileSync(join(SWAGGER, file), join(TARGET, 'reference', file))
writeFileSync(
  join(TARGET, 'reference', 'start.js'),
  "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null })\n",
)
writeFileSync(
  join(TARGET, 'reference', 'index.html'),
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Whetstone API</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="swagger-ui.css"><div id="reference"></div><script src="swagger-ui-bundle.js"></script><script src="start.js"></script></html>\n',
)
