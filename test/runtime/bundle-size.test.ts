import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const LIMIT_WORKER = 350 * 1024
const LIMIT_PAGE = 25 * 1024
const sizeOf = async (entry: string): Promise<number> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external: ['cloudflare:workers', 'node:*'],
    loader: { '.sql': 'text' },
    conditions: ['workerd', 'worker', 'browser'],
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length
}

describe('bundles', () => {
  it('keeps the worker, bank included, within 350 kB gzip', async () => {
    const size = await sizeOf('src/runtime/worker.ts')
    expect(size).toBeGreaterThan(50_000)
    expect(size).toBeLessThan(LIMIT_WORKER)
  })
  it("keeps the page's script within 25 kB gzip", async () => {
    expect(await sizeOf('src/adapters/widget/page.ts')).toBeLessThan(LIMIT_PAGE)
  })
})
