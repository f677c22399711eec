import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { build, type Plugin, transform } from 'esbuild'

/** A style sheet imported by a script becomes its minified text: constructed sheets need no inline style. */
const cssAsText: Plugin = {
  name: 'css-as-text',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true })
      return { contents: code.trim(), loader: 'text' }
    }),
}

/** Bundles a browser script. `iife` for scripts that stand in a page of someone else's. */
export async function bundleScript(entry: string, format: 'iife' | 'esm'): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    legalComments: 'none',
    write: false,
    plugins: [cssAsText],
  })
  const [bundle] = outputFiles
  if (bundle === undefined) throw new Error(`Cannot bundle "${entry}": nothing came out`)
  return bundle.contents
}

/** For the attribute `integrity` of a script tag. */
export const integrityOf = (contents: Uint8Array): string => `sha384-${createHash('sha384').update(contents).digest('base64')}`
