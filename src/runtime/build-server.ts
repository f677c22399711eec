import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { hashOfCompiler } from './compile-cached.ts'

/** Bundles the command line and the server for Node; packages stay in node_modules. */
rmSync('dist/server', { recursive: true, force: true })
await build({
  entryPoints: ['src/runtime/cli.ts'],
  outdir: 'dist/server',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  define: { COMPILER: JSON.stringify(hashOfCompiler('.')) },
  sourcemap: 'linked',
  legalComments: 'none',
})
