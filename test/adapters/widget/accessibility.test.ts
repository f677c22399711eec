import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answerWith, begin, chatIn, picture, setStage, violations } from './browser.ts'

const MIXED = 'ExternalName proxies traffic. ClusterIP is reachable only inside the cluster.'
const inShadow = (page: Page, selector: string, read: string) =>
  page.evaluate(
    ([found, code]) =>
      new Function('all', `return ${code}`)([...(document.querySelector('whetstone-chat')?.shadowRoot?.querySelectorAll(found!) ?? [])]),
    [selector, read] as const,
  )

describe('the widget, for everyone', () => {
  const stage = setStage()
  it.each(['light', 'dark'] as const)(
    'has no accessibility violations in any state, %s',
    async (colorScheme) => {
      const { page } = await stage.open(stage.server, { colorScheme, reducedMotion: 'reduce' })
      const chat = chatIn(page)
      await chat.locator('.topic').first().waitFor()
      expect(await violations(page)).toEqual([])
      await begin(chat)
      expect(await violations(page)).toEqual([])
      await answerWith(chat, MIXED)
      expect(await violations(page)).toEqual([])
      await chat.locator('mark.good').focus()
      await chat.getByRole('tooltip').waitFor()
      expect(await violations(page)).toEqual([])
      await chat.locator('#answer').fill('x'.repeat(3001))
      await chat.locator('#answer').press('Enter')
      await chat.getByRole('alert').waitFor()
      expect(await violations(page)).toEqual([])
      await chat.locator('#answer').fill('')
      await page.route('**/answers', (route) => route.abort())
      await chat.locator('#answer').fill('NodePort opens a port on every node.')
      await chat.locator('#answer').press('Enter')
      await chat.locator('.pending').waitFor()
      expect(await violations(page)).toEqual([])
      await page.unroute('**/answers')
      await chat.getByRole('button', { name: 'Try now' }).click()
      await chat.locator('.pending').waitFor({ state: 'detached' })
      await chat.locator('.chip.stop').dblclick()
      await chat.getByRole('button', { name: 'Report' }).waitFor()
      expect(await violations(page)).toEqual([])
      await chat.getByRole('button', { name: 'Report' }).click()
      await chat.locator('.sheet blockquote').first().waitFor()
      expect(await violations(page)).toEqual([])
      await chat.locator('.tab', { hasText: 'Progress' }).click()
      await chat.getByText('Every key point').first().click()
      expect(await violations(page)).toEqual([])
      await page.goto(`${stage.server}/embed/`)
      await chatIn(page).locator('.topic').first().waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByLabel('Shown').selectOption('launcher')
      await chatIn(page).locator('.launcher').click()
      await chatIn(page).locator('.topic').first().waitFor()
      expect(await violations(page)).toEqual([])
      await page.close()
    },
    60_000,
  )
  it('is a log to a screen reader: polite, whole messages, each with its speaker; errors are an alert of their own', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    await answerWith(chat, MIXED)
    const tree = await chat.getByRole('log').ariaSnapshot()
    expect(tree).toMatch(/^- log "Conversation"/)
    expect(tree).toContain('Interviewer:')
    expect(tree).toContain('You:')
    expect(tree).toMatch(/button "proxies traffic/)
    expect(tree).toMatch(/Wrong: ExternalName proxies traffic/)
    expect(tree).toMatch(/Said: ClusterIP is reachable only from inside the cluster/)
    expect(await inShadow(page, '[role=log]', 'all.map((each) => [each.ariaLive, each.ariaBusy, each.tabIndex])')).toEqual([
      ['polite', null, 0],
    ])
    expect(await inShadow(page, '[role=log] [role=alert]', 'all.length')).toBe(0)
    const described = await inShadow(
      page,
      'mark',
      "all.map((each) => each.getRootNode().getElementById(each.getAttribute('aria-describedby')).textContent)",
    )
    expect(described).toHaveLength(2)
    await page.close()
  })
  it('marks evidence with more than colour, also in forced colours', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      const { page } = await stage.open(stage.server, { forcedColors })
      const chat = chatIn(page)
      await begin(chat)
      await answerWith(chat, MIXED)
      const looks = await inShadow(
        page,
        'mark',
        "all.map((each) => [each.className, getComputedStyle(each).borderBlockEndStyle, getComputedStyle(each, '::after').content[1]])",
      )
      expect(looks).toEqual([
        ['bad', 'dashed', '✗'],
        ['good', 'solid', '✓'],
      ])
      await page.close()
    }
  })
  it.each([320, 768, 1440])('fits %i px, with targets of 24 px or more', async (width) => {
    const { page } = await stage.open(stage.server, { viewport: { width, height: 800 } })
    const chat = chatIn(page)
    await begin(chat)
    await answerWith(chat, `${MIXED} ${'x'.repeat(300)}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await inShadow(page, '.log', 'all[0].scrollWidth - all[0].clientWidth')).toBe(0)
    const small = await inShadow(
      page,
      'button, select, textarea, summary',
      'all.filter((each) => each.checkVisibility()).map((each) => [each.textContent, each.getBoundingClientRect()]).filter(([, box]) => box.width < 24 || box.height < 24).map(([text]) => text)',
    )
    expect(small).toEqual([])
    expect(await inShadow(page, '#answer', 'parseFloat(getComputedStyle(all[0]).fontSize)')).toBeGreaterThanOrEqual(16)
    for (const path of ['/progress/', '/embed/']) {
      await page.goto(stage.server + path)
      await page.locator('whetstone-chat').waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.close()
  })
  it('moves nothing for those who ask for that', async () => {
    const { page } = await stage.open(stage.server, { reducedMotion: 'reduce' })
    const chat = chatIn(page)
    await begin(chat)
    await answerWith(chat, MIXED)
    const moving = await inShadow(
      page,
      '*',
      "all.filter((each) => getComputedStyle(each).animationName !== 'none' || getComputedStyle(each).scrollBehavior === 'smooth').length",
    )
    expect(moving).toBe(0)
    await page.close()
  })
  it('reads from right to left on such a page, and leaves English texts as they are', async () => {
    const address = await stage.host(
      `<!doctype html><html lang="ar" dir="rtl"><title>x</title><body><main><h1>صفحة</h1><script src="${stage.server}/widget/v1.js" data-topic="kubernetes/service-types" data-level="junior"></script></main></body></html>`,
    )
    const { page } = await stage.open(address)
    const chat = chatIn(page)
    await chat.locator('.question').waitFor()
    await answerWith(chat, MIXED)
    const [ours, mine] = await Promise.all([chat.locator('.ours').first().boundingBox(), chat.locator('.mine').first().boundingBox()])
    expect((ours?.x ?? 0) + (ours?.width ?? 0)).toBeGreaterThan((mine?.x ?? 0) + (mine?.width ?? 0))
    expect(await inShadow(page, '.question', 'all.map((each) => [each.lang, getComputedStyle(each).direction])')).toContainEqual([
      'en',
      'ltr',
    ])
    expect(await violations(page)).toEqual([])
    await page.close()
  })
  it('fits a phone: no zoom when typing, nothing to scroll sideways, the panel as high as what is seen', async () => {
    const host = await stage.host(
      `<!doctype html><meta name="viewport" content="width=device-width"><body><script src="${stage.server}/widget/v1.js" data-launcher data-open></script>`,
    )
    const { page } = await stage.open(host, { viewport: { width: 390, height: 664 }, isMobile: true, hasTouch: true })
    const chat = chatIn(page)
    await begin(chat)
    const input = chat.locator('#answer')
    expect(await input.evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize))).toBeGreaterThanOrEqual(16)
    const box = await input.boundingBox()
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(664)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.close()
  })
  it('does not pull away from a reader further up, but tells of new messages', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    for (let n = 0; n < 3; n++) await answerWith(chat, `${MIXED} ${'More of the same. '.repeat(20)}`)
    const log = chat.locator('.log')
    await page.route('**/answers', (route) => route.abort(), { times: 1 })
    await chat.locator('#answer').fill('NodePort opens a port on every node.')
    await chat.locator('#answer').press('Enter')
    await chat.locator('.pending').waitFor()
    await chat.getByText('New messages').waitFor({ state: 'hidden' })
    await log.evaluate((each: any) => each.scrollTo({ top: 0, behavior: 'instant' }))
    await chat.locator('.verdict').nth(3).waitFor()
    await chat.getByText('New messages').waitFor()
    expect(await log.evaluate((each: any) => each.scrollTop)).toBe(0)
    await chat.getByText('New messages').click()
    await chat.getByText('New messages').waitFor({ state: 'hidden' })
    await page.close()
  })
  it('prints the conversation and the report whole, without the controls', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    for (let n = 0; n < 3; n++) await answerWith(chat, `${MIXED} ${'More of the same. '.repeat(20)}`)
    await page.emulateMedia({ media: 'print' })
    expect(await chat.locator('.composer').isVisible()).toBe(false)
    expect(await page.locator('#topics').isVisible()).toBe(false)
    expect(await inShadow(page, '.log', 'all[0].scrollHeight - all[0].clientHeight')).toBe(0)
    const bottom = await chat.locator('.say').last().boundingBox()
    const box = await chat.boundingBox()
    expect((bottom?.y ?? 0) + (bottom?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 12)
    await page.close()
  })
  it.each(['light', 'dark'] as const)('has an API reference with a way back that everyone can read, %s', async (colorScheme) => {
    const { page, complaints } = await stage.open(`${stage.server}/reference/`, { colorScheme })
    await page.locator('.opblock').first().waitFor()
    expect(await violations(page)).toEqual([])
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(Number(paper.match(/\d+/)?.[0]) < 64).toBe(colorScheme === 'dark')
    await page.getByText('/v1/teams', { exact: true }).click()
    await page.locator('.opblock.is-open .responses-table').waitFor()
    expect(page.url()).toContain('#/Teams/')
    await picture(page, `reference-${colorScheme}`, false)
    await page.getByRole('link', { name: 'Drill' }).click()
    await chatIn(page).locator('.topic').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
})
