import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { bundleScript } from '../../src/runtime/bundle-widget.ts'

/** Cloudflare takes 3 MB gzip on its free plan. */
const LIMIT_CODE = 350 * 1024
const LIMIT_WHOLE = 1024 * 1024
const LIMIT_WIDGET = 25 * 1024
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
  it('keeps the code of the worker within 350 kB gzip, and all of it within 1 MB', async () => {
    const bank = readFileSync('dist/bank.json')
    const ofBank = gzipSync(bank).length
    const whole = await sizeOf('src/runtime/worker.ts')
    expect(whole - ofBank).toBeGreaterThan(50_000)
    expect(whole - ofBank).toBeLessThan(LIMIT_CODE)
    expect(whole).toBeLessThan(LIMIT_WHOLE)
  })
  it('keeps the widget, style and both languages included, within 25 kB gzip', async () => {
    const size = gzipSync(await bundleScript('src/adapters/widget/whetstone-chat.ts', 'iife')).length
    expect(size).toBeGreaterThan(10_000)
    expect(size).toBeLessThan(LIMIT_WIDGET)
  })
})
