import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { startNode } from '../../src/runtime/start-node.ts'
import { launch } from '../adapters/widget/browser.ts'

const RUNS = 15
interface Peer {
  readonly name: string
  readonly script: string
  readonly body: string
  /** What is put on the script tag that the page makes. */
  readonly attributes: Record<string, string>
  /** Finds the element to type into, in the browser. */
  readonly input: string
}
interface Times {
  readonly run: number
  readonly input: number
  /** Ours alone: signed in, drill started, question on the screen. */
  readonly question: number
}

/** The widget beside deep-chat's bundle: bytes, the time its script runs, and how long after the load one can type. */
export async function benchWidget(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-bench-widget-'))
  const server = await startNode(readNodeConfig({ PORT: '0', DATA_DIR: directory, RATE_LIMITS: 'off' }), process.cwd(), () => {})
  const peers: Peer[] = [
    {
      name: 'whetstone-chat',
      script: 'dist/site/widget/v1.js',
      body: '',
      attributes: { 'data-server': server.address, 'data-topic': 'kubernetes/service-types', 'data-level': 'junior' },
      input: "root => root.querySelector('#answer')",
    },
    {
      name: 'deep-chat 2.4.2',
      script: 'node_modules/deep-chat/dist/deepChat.bundle.js',
      body: '<deep-chat demo="true"></deep-chat>',
      attributes: { type: 'module' },
      input: "root => root.querySelector('#text-input')",
    },
  ]
  const files = createServer((request, response) => {
    const peer = peers[Number(/\d/.exec(request.url ?? '')?.[0] ?? 0)]
    const isScript = request.url?.endsWith('.js') === true
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html', 'cache-control': 'no-store' })
    response.end(isScript ? readFileSync(peer?.script ?? '') : `<!doctype html><meta charset="utf-8"><title>bench</title>${peer?.body}`)
  })
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(files.address() as AddressInfo).port}`
  const browser = await launch()
  try {
    const times = peers.map((): Times[] => [])
    for (let n = -1; n < RUNS; n++)
      for (const [index, peer] of peers.entries()) {
        const found = await measure(browser, `${address}/${index}`, peer)
        if (n >= 0) times[index]?.push(found)
      }
    console.log('\nThe widget beside deep-chat, same page, same run, ms after the script has loaded (p50 / p95)')
    for (const [index, { name, script }] of peers.entries()) {
      const bytes = readFileSync(script)
      const of = (read: (time: Times) => number, share: number): string => {
        const sorted = (times[index] ?? []).map(read).sort((a, b) => a - b)
        return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0).padStart(4)
      }
      const size = `${(bytes.length / 1000).toFixed(0).padStart(4)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1).padStart(5)} gzip`
      const both = (read: (time: Times) => number): string => `${of(read, 0.5)} / ${of(read, 0.95)}`
      const question = name === 'whetstone-chat' ? `   first question ${both((time) => time.question)}` : ''
      console.log(`  ${name.padEnd(16)} ${size}   script run ${both(({ run }) => run)}   input ${both(({ input }) => input)}${question}`)
    }
  } finally {
    await browser.close()
    files.close()
    await server.stop()
    rmSync(directory, { recursive: true })
  }
}

async function measure(browser: Browser, address: string, { attributes, input }: Peer): Promise<Times> {
  const page = await browser.newPage()
  // tsx names the functions that it compiles, also those that run in the page.
  await page.addInitScript('globalThis.__name = (work) => work')
  await page.goto(address)
  const times = await page.evaluate(
    ([source, given, code]) =>
      new Promise<Times>((resolve) => {
        const find = new Function(`return ${code}`)() as (root: ShadowRoot) => HTMLElement | null
        const script = document.createElement('script')
        for (const [name, value] of Object.entries(given)) script.setAttribute(name, value)
        script.src = source
        let ran = 0
        let typed = 0
        script.onload = () => {
          ran = performance.now()
        }
        const look = (): void => {
          const root = document.querySelector('whetstone-chat, deep-chat')?.shadowRoot
          const found = root === null || root === undefined ? null : find(root)
          const arrived = performance.getEntriesByName(script.src)[0] as PerformanceResourceTiming | undefined
          if (found?.checkVisibility() === true) typed ||= performance.now()
          const isDone = typed > 0 && ran > 0 && (root?.host.localName === 'deep-chat' || root?.querySelector('.question') !== null)
          if (!isDone || arrived === undefined) requestAnimationFrame(look)
          else
            resolve({
              run: ran - arrived.responseEnd,
              input: typed - arrived.responseEnd,
              question: performance.now() - arrived.responseEnd,
            })
        }
        document.body.append(script)
        look()
      }),
    [`${address}.js`, attributes, input] as const,
  )
  await page.close()
  return times
}
