import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { type Running, startNode } from '../../src/runtime/start-node.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const directory = mkdtempSync(join(tmpdir(), 'whetstone-page-'))
let browser: Browser
let running: Running
beforeAll(async () => {
  if (!existsSync(CHROMIUM)) throw new Error(`Cannot test the page: no browser at "${CHROMIUM}"; install Debian's chromium or set CHROMIUM`)
  running = await startNode(readNodeConfig({ PORT: '0', DATA_DIR: directory }), process.cwd(), () => {})
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  rmSync(directory, { recursive: true })
})

async function openPage(options: Parameters<Browser['newPage']>[0] = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options })
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(running.address)
  await page.waitForSelector('.card')
  return { page, complaints }
}
/** axe reads the page through the debugger, past the page's own policy. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () =>
    (await (globalThis as any).axe.run()).violations.map((found: any) => `${found.id}: ${found.nodes[0].html}`),
  )
}
const juniorButton = (page: Page) =>
  page
    .locator('.card')
    .filter({ hasText: 'Kubernetes Service types' })
    .getByRole('button', { name: /junior/ })
const answerWith = async (page: Page, text: string): Promise<void> => {
  const before = await page.locator('.verdict').count()
  await page.locator('#answer').fill(text)
  await page.keyboard.press('Enter')
  await page.locator('.verdict').nth(before).waitFor()
}

describe('the page', () => {
  it('drills to the end by keyboard, marks the evidence, comes back after a reload, and shows progress', async () => {
    const { page, complaints } = await openPage()
    await juniorButton(page).focus()
    await page.keyboard.press('Enter')
    await page.locator('.question').first().waitFor()
    await answerWith(page, 'ExternalName proxies traffic.\n<img src=x onerror=alert(1)> ClusterIP is internal only.')
    expect(await page.locator('mark.bad').textContent()).toContain('proxies traffic')
    expect(await page.locator('mark.good').textContent()).toContain('internal only')
    expect(await page.locator('.from-you img').count()).toBe(0)
    await page.reload()
    await page.locator('.verdict').waitFor()
    expect(await page.locator('mark.bad').count()).toBe(1)
    expect(await page.locator('#log').textContent()).toContain('Do you stand by that?')
    await page.locator('#hint').click()
    await page.getByText('There are four types.').waitFor()
    for (let n = 1; n < 6; n++) {
      await page.getByText(`Question ${n}`, { exact: false }).last().waitFor()
      await page.locator('#skip').click()
    }
    await page.getByText('Question 6', { exact: false }).waitFor()
    while (await page.locator('#composer').isVisible()) await answerWith(page, 'It is only reachable inside the cluster.')
    await page.locator('#after').waitFor()
    expect(await page.locator('#log').textContent()).toContain('2 answered')
    await page.locator('#to-report').click()
    await page.getByRole('heading', { name: 'What to study' }).waitFor()
    expect(await page.locator('#report-body').textContent()).toContain('no hiring verdict')
    await page.locator('#show-progress').click()
    await page.locator('img.map').first().waitFor()
    expect(await page.locator('img.map').evaluate((image: any) => image.complete && image.naturalWidth > 0)).toBe(true)
    expect(await page.locator('#progress-body').textContent()).toContain('Red flag.')
    expect(complaints).toEqual([])
    await page.close()
  })
  it.each(['light', 'dark'] as const)('has no accessibility violations in %s', async (colorScheme) => {
    const { page } = await openPage({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page)).toEqual([])
    await juniorButton(page).click()
    await page.locator('.question').first().waitFor()
    await answerWith(page, 'ExternalName proxies traffic. ClusterIP is internal only.')
    expect(await violations(page)).toEqual([])
    await page.locator('#show-progress').click()
    await page.locator('img.map').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.close()
  })
  it('tells one of two tabs that the other was first, shows where it stands, and keeps what was typed', async () => {
    const { page: first } = await openPage()
    const context = await browser.newContext({ storageState: await first.context().storageState() })
    const page = await context.newPage()
    await page.goto(running.address)
    await juniorButton(page).click()
    await page.locator('.question').first().waitFor()
    const other = await context.newPage()
    await other.goto(running.address)
    await other.locator('.question').first().waitFor()
    await answerWith(other, 'ClusterIP is internal only.')
    await page.locator('#answer').fill('NodePort opens a port on every node.')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'moved on' }).waitFor()
    expect(await page.locator('#log').textContent()).toContain('ClusterIP is internal only.')
    expect(await page.locator('#answer').inputValue()).toBe('NodePort opens a port on every node.')
    await context.close()
    await first.close()
  })
  it('fits a narrow phone', async () => {
    const { page } = await openPage({ viewport: { width: 320, height: 640 } })
    await juniorButton(page).click()
    await page.locator('.question').first().waitFor()
    await answerWith(page, `ClusterIP is internal only. ${'x'.repeat(300)}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.close()
  })
  it('keeps what was typed when the server cannot be reached, and sends it once', async () => {
    const { page } = await openPage()
    await juniorButton(page).click()
    await page.locator('.question').first().waitFor()
    await page.context().setOffline(true)
    await page.locator('#answer').fill('ClusterIP is internal only.')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor()
    expect(await page.locator('#answer').inputValue()).toBe('ClusterIP is internal only.')
    await page.context().setOffline(false)
    await page.locator('#send').click()
    await page.locator('.verdict').waitFor()
    expect(await page.locator('#meter-text').textContent()).toBe('0 of 6')
    expect(await page.locator('.from-you').count()).toBe(1)
    await page.close()
  })
})
