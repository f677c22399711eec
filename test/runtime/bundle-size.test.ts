import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { bundleScript } from '../../src/runtime/bundle-widget.ts'

const BANK = 'dist/site/bank'
const LIMIT_WORKER = 350_000
const LIMIT_LIST = 55_000
/** Of any topic; beside it what was measured, and a little room. */
const LIMIT_ANY = 140_000
const LIMIT_TOPIC: Record<string, number> = {
  'kubernetes/ingress.json': 128_000,
  'kubernetes/overview.json': 122_000,
  'kubernetes/service-types.json': 146_000,
  'kubernetes/services.json': 127_000,
}
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
  it('keeps the whole script of the worker within 350 kB gzip', async () => {
    const size = await sizeOf('src/runtime/worker.ts')
    expect(size).toBeGreaterThan(150_000)
    expect(size).toBeLessThan(LIMIT_WORKER)
  })
  it('keeps each topic a file of its own, within what was measured', () => {
    const topics = readdirSync(BANK, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'))
    expect(topics).toEqual(expect.arrayContaining(Object.keys(LIMIT_TOPIC)))
    for (const name of topics) {
      const size = gzipSync(readFileSync(join(BANK, name))).length
      expect(size, name).toBeLessThan(LIMIT_TOPIC[name] ?? LIMIT_ANY)
      expect(size, name).toBeGreaterThan(name in LIMIT_TOPIC ? 20_000 : 500)
    }
    expect(gzipSync(readFileSync(join(BANK, 'topics.json'))).length).toBeLessThan(LIMIT_LIST)
  })
  it('keeps the widget, style and both languages included, within 25 kB gzip', async () => {
    const size = gzipSync(await bundleScript('src/adapters/widget/whetstone-chat.ts', 'iife')).length
    expect(size).toBeGreaterThan(10_000)
    expect(size).toBeLessThan(LIMIT_WIDGET)
  })
})
