import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { readNodeConfig } from '../../../src/runtime/config.ts'
import { type Running, startNode } from '../../../src/runtime/start-node.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const ADMIN_TOKEN = 'test-admin-0123456789-0123456789-01234'
export const TOPIC = 'kubernetes/service-types'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function launch(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`Cannot test the widget: no browser at "${CHROMIUM}"; install Debian's chromium or set CHROMIUM`)
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--host-resolver-rules=MAP no-tls.test 127.0.0.1',
    ],
  })
}

export interface Stage {
  readonly server: string
  readonly browser: Browser
  /** Opens a page and collects what the console complains of and every violation of its policy. */
  open(url: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>
  /** Serves a page of someone else's, at an origin of its own, with headers; gives its address. */
  host(html: string, headers?: Record<string, string>): Promise<string>
}

/** A server on Node over loopback and a real browser, for one test file. */
export function setStage(): Stage {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-widget-'))
  const hosts: ReturnType<typeof createServer>[] = []
  let browser: Browser
  let running: Running
  beforeAll(async () => {
    running = await startNode(readNodeConfig({ PORT: '0', DATA_DIR: directory, ADMIN_TOKEN }), process.cwd(), () => {})
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    for (const host of hosts) host.close()
    await running?.stop()
    rmSync(directory, { recursive: true })
  })
  return {
    get server() {
      return running.address
    },
    get browser() {
      return browser
    },
    async open(url, options = {}) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options })
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) => console.error(`violates ${event.violatedDirective}`)),
      )
      await page.goto(url)
      return { page, complaints }
    },
    async host(html, headers = {}) {
      const host = createServer((_, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html),
      )
      hosts.push(host)
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
      return `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
    },
  }
}

/** axe reads the page through the debugger, past the page's own policy. A page in the dark differs from the same in the light by its colours alone. */
export async function violations(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const rules = matchMedia('(prefers-color-scheme: dark)').matches ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}
    const { violations } = await (globalThis as any).axe.run({ resultTypes: ['violations'], ...rules })
    return violations.flatMap((found: any) => found.nodes.map((node: any) => `${found.id}: ${node.html}`))
  })
}

/** The widget, or one of several. */
export const chatIn = (page: Page, nth = 0): Locator => page.locator('whetstone-chat').nth(nth)

/** Where pictures of the pages go, to be looked at; without it none are taken. */
const PICTURES = process.env.PICTURES
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  if (PICTURES === undefined) return
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage })
}

/** Picks the topic at a level and waits for the first question. */
export async function begin(chat: Locator, level = 'Junior'): Promise<void> {
  await chat.getByText(level, { exact: true }).click()
  await chat.locator('.topic', { hasText: 'Kubernetes Service types' }).click()
  await chat.locator('.question').first().waitFor()
}

export async function answerWith(chat: Locator, text: string): Promise<void> {
  const before = await chat.locator('.verdict').count()
  await chat.locator('#answer').fill(text)
  await chat.locator('#answer').press('Enter')
  await chat.locator('.verdict').nth(before).waitFor()
}

/** Skips what is left, by the button. */
export async function skipToTheEnd(chat: Locator): Promise<void> {
  const done = chat.locator('.meter-text')
  while (await chat.locator('.composer').isVisible()) {
    const before = await done.textContent()
    await chat.locator('.chip.skip').click()
    await chat
      .page()
      .waitForFunction(
        ([text]) =>
          [...document.querySelectorAll('whetstone-chat')].every(
            (each) => each.shadowRoot?.querySelector('.meter-text')?.textContent !== text,
          ),
        [before],
      )
  }
}
