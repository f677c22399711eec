import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { answerWith, begin, chatIn, setStage, skipToTheEnd } from './browser.ts'

const MIXED = 'ExternalName proxies traffic.\n<img src=x onerror=alert(1)> ClusterIP is reachable only inside the cluster.'

/** What the rubric accepts and watches for in other words than those that learners are shown. */
function secretPhrases(): string[] {
  const { questions, red_flags } = parse(readFileSync('question-bank/kubernetes/service-types.yaml', 'utf8'))
  const shown = JSON.stringify([
    questions.map(({ prompt, hints, answer, concepts }: any) => [
      prompt,
      hints,
      answer,
      concepts.map(({ statement, probe }: any) => [statement, probe]),
    ]),
    red_flags.map(({ claim, correction }: any) => [claim, correction]),
    MIXED,
  ])
  const hidden: string[] = [...questions.flatMap(({ concepts }: any) => concepts), ...red_flags].flatMap((each: any) =>
    [each.accept, each.near, each.also, each.patterns].flatMap((list) => list ?? []),
  )
  const phrases = hidden.filter((phrase) => typeof phrase === 'string' && phrase.length > 12 && !shown.includes(phrase))
  expect(phrases.length).toBeGreaterThan(200)
  return phrases
}

describe('a drill in the widget', () => {
  const stage = setStage()
  it('goes to the end by mouse: evidence explained, an appeal, a hint, the report, progress', async () => {
    const { page, complaints } = await stage.open(stage.server)
    const chat = chatIn(page)
    const bodies: Promise<string>[] = []
    page.on('response', (response) => response.url().includes('/v1/') && bodies.push(response.text()))
    await begin(chat)
    await answerWith(chat, MIXED)
    expect(await chat.locator('mark.bad').textContent()).toContain('proxies traffic')
    expect(await chat.locator('mark.good').textContent()).toContain('inside the cluster')
    expect(await chat.locator('.mine img').count()).toBe(0)
    await chat.locator('mark.good').hover()
    const tip = chat.getByRole('tooltip')
    expect(await tip.textContent()).toBe('Key point: ClusterIP is reachable only from inside the cluster')
    await page.mouse.move(0, 0)
    await tip.waitFor({ state: 'hidden' })
    const appeal = chat.locator('.findings button').first()
    await appeal.click()
    await chat.getByText('Noted: a reviewer will look at it.').waitFor()
    expect(await appeal.getAttribute('aria-disabled')).toBe('true')
    await chat.locator('.chip.hint').click()
    await chat.locator('.mine', { hasText: 'A hint, please' }).waitFor()
    await skipToTheEnd(chat)
    expect(await chat.locator('.log').textContent()).toContain('1 answered')
    await chat.getByRole('button', { name: 'Report' }).click()
    await chat.getByRole('heading', { name: 'What to study' }).waitFor()
    expect(await chat.locator('.sheet').textContent()).toContain('no hiring verdict')
    await chat.locator('.tab', { hasText: 'Progress' }).click()
    await chat.locator('.map .dot.flagged').first().waitFor()
    await chat.getByText('Every key point').first().click()
    expect(await chat.locator('table').first().textContent()).toContain('Red flag to set right')
    const sent = (await Promise.all(bodies)).join('\n')
    expect(sent.length).toBeGreaterThan(10_000)
    expect(secretPhrases().filter((phrase) => sent.includes(phrase))).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })
  it('shows the model answer with the grade, and the next question while the grade is read; stopped, it tells how much was done', async () => {
    const { page } = await stage.open(stage.server, { viewport: { width: 1000, height: 800 } })
    const chat = chatIn(page)
    await begin(chat)
    await chat.locator('#answer').fill('hello')
    await chat.locator('#answer').press('Enter')
    await chat.getByText('Hello! Whenever you are ready.').waitFor()
    expect(await chat.locator('.chip.why').isVisible()).toBe(false)
    for (const text of ['foo', 'bar', 'baz']) await answerWith(chat, text)
    expect(await chat.locator('.log').textContent()).toContain('Here is how I would put it:')
    const next = chat.locator('.jump')
    const prompt = (await chat.locator('.question').last().textContent()) ?? ''
    expect(await next.textContent()).toBe(`Question 2: ${prompt}↓`)
    const [log, bar] = await Promise.all([chat.locator('.log').boundingBox(), next.boundingBox()])
    expect((log?.y ?? 0) + (log?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
    await next.click()
    await next.waitFor({ state: 'hidden' })
    await chat.locator('.chip.stop').click()
    expect(await chat.locator('.composer').isVisible()).toBe(true)
    await chat.getByRole('button', { name: 'Really end?' }).click()
    await chat.getByRole('button', { name: 'Report' }).waitFor()
    expect(await chat.locator('.meter-text').textContent()).toMatch(/^1 of \d+$/)
    expect(await chat.locator('progress').evaluate((bar: any) => bar.value)).toBe(1)
    await page.close()
  })
  it('goes to the end by keyboard alone, the focus always in a sensible place', async () => {
    const { page, complaints } = await stage.open(stage.server)
    const chat = chatIn(page)
    await chat.locator('.topic').first().waitFor()
    const focused = () =>
      page.evaluate(() => {
        const inside = document.querySelector('whetstone-chat')?.shadowRoot?.activeElement
        return inside === null || inside === undefined ? document.activeElement?.tagName : inside.id || inside.className
      })
    const tabTo = async (wanted: string | RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        const at = await focused()
        if (typeof wanted === 'string' ? at === wanted : wanted.test(at ?? '')) return
      }
      throw new Error(`Cannot reach "${wanted}" by Tab`)
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    const radio = () =>
      page.evaluate(() => (document.querySelector('whetstone-chat')?.shadowRoot?.activeElement as HTMLInputElement | null)?.value)
    for (let presses = 0; presses < 20 && (await radio()) !== 'all'; presses++) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    expect(await radio()).toBe('junior')
    for (let n = 0; n < 3; n++) await tabTo('topic')
    await page.keyboard.press('Enter')
    await chat.locator('.question').first().waitFor()
    expect(await focused()).toBe('answer')
    await page.keyboard.type('ClusterIP is reachable only inside the cluster.')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('ExternalName proxies traffic.')
    await page.keyboard.press('Enter')
    await chat.locator('.verdict').waitFor()
    expect(await focused()).toBe('answer')
    for (let presses = 0; presses < 30 && (await focused()) !== 'bad'; presses++) await page.keyboard.press('Shift+Tab')
    await chat.getByRole('tooltip').waitFor()
    await page.keyboard.press('Escape')
    await chat.getByRole('tooltip').waitFor({ state: 'hidden' })
    await tabTo('answer')
    for (let n = 0; n < 12 && (await chat.locator('.composer').isVisible()); n++) {
      const before = await chat.locator('.say').count()
      await page.keyboard.type('skip')
      await page.keyboard.press('Enter')
      await chat
        .locator('.say')
        .nth(before + 1)
        .waitFor()
    }
    await chat.locator('.drill > .after').waitFor()
    expect(await focused()).toContain('primary')
    expect(complaints).toEqual([])
    await page.close()
  })
  it('comes back after a reload and on another page of the site, with marks, follow-up and draft', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    await answerWith(chat, MIXED)
    await chat.locator('#answer').fill('half a thou')
    await page.reload()
    await chat.locator('.verdict').waitFor()
    expect(await chat.locator('mark.bad').count()).toBe(1)
    expect(await chat.locator('.log').textContent()).toContain('Do you stand by that?')
    expect(await chat.locator('#answer').inputValue()).toBe('half a thou')
    await page.goto(`${stage.server}/progress/`)
    await chat.locator('.map').first().waitFor()
    await chat.locator('.tab', { hasText: 'Topics' }).click()
    await chat.getByRole('button', { name: 'Go on' }).click()
    await chat.locator('mark.bad').waitFor()
    await page.close()
  })
  it('joins the history of another channel by the address it gave, once', async () => {
    const ask = async (path: string, token: string, body?: object): Promise<any> =>
      (
        await fetch(`${stage.server}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
          body: JSON.stringify(body ?? {}),
        })
      ).json()
    const { token, learner } = await ask('/v1/guests', '', { embed_key: 'demo' })
    const { code } = await ask('/v1/link-codes', token)
    const { page, complaints } = await stage.open(`${stage.server}/#link=${code}`)
    await begin(chatIn(page))
    const kept = await page.evaluate(() => Object.entries(localStorage).find(([name]) => name.endsWith(':token'))?.[1] ?? '')
    expect(Buffer.from(kept.split('.')[1] ?? '', 'base64url').toString()).toContain(learner.id)
    expect(page.url()).not.toContain('link=')
    expect(complaints).toEqual([])
    await page.close()
  })
  it('lets whoever comes by an address that was cut off begin all the same', async () => {
    const { page } = await stage.open(`${stage.server}/#link=demo.%`)
    await begin(chatIn(page))
    expect(page.url()).not.toContain('link=')
    await page.close()
  })
  it('begins anew, without a word, when the sign-in of the last visit has ended', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage))
        if (name.endsWith(':token')) localStorage.setItem(name, 'eyJhbGciOiJIUzI1NiJ9.eyJ0ZWFtIjoiZGVtbyJ9.x')
    })
    await page.reload()
    await chat.locator('.topic').first().waitFor()
    expect(await chat.getByRole('alert').count()).toBe(0)
    await begin(chat)
    await page.close()
  })
  it('tells how many reviews are due and starts them', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await chat.locator('.topic').first().waitFor()
    expect(await chat.getByText('Due for review today').count()).toBe(0)
    await page.route('**/v1/reviews', async (route) => {
      const response = await route.fetch()
      const due = { topic: 'kubernetes/service-types', question: 'x', prompt: 'x', due: '2026-01-01', overdue: 0, reason: 'due' }
      await route.fulfill({ response, json: { ...(await response.json()), due: [due, due] } })
    })
    await page.reload()
    await chat.getByText('Due for review today: 2').waitFor()
    const asked = page.waitForRequest((request) => request.url().endsWith('/v1/drills'))
    await chat.getByRole('button', { name: 'Review now' }).click()
    expect((await asked).postDataJSON()).toEqual({ mode: 'review' })
    await chat.getByRole('alert').filter({ hasText: 'Nothing is due today.' }).waitFor()
    await page.close()
  })
  it('starts over only when asked twice', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    await answerWith(chat, MIXED)
    await chat.getByRole('button', { name: 'Start over' }).click()
    expect(await chat.locator('.verdict').count()).toBe(1)
    await chat.getByRole('button', { name: 'Really start over?' }).click()
    await chat.locator('.verdict').waitFor({ state: 'detached' })
    expect(await chat.locator('.question').count()).toBe(1)
    await page.close()
  })
  it('keeps an answer while there is no connection, even over a reload, and sends it once', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    const keys: string[] = []
    let isDown = true
    await page.route('**/answers', async (route) => {
      keys.push(route.request().headers()['idempotency-key'] ?? '')
      // The first time the server hears it but its answer is lost; afterwards nothing gets through.
      if (keys.length === 1) await route.fetch()
      return isDown ? route.abort() : route.continue()
    })
    await chat.locator('#answer').fill('ClusterIP is reachable only inside the cluster.')
    await chat.locator('#answer').press('Enter')
    await chat.getByRole('alert').filter({ hasText: 'No connection' }).waitFor()
    expect(await chat.locator('.pending').textContent()).toContain('inside the cluster')
    await page.reload()
    await chat.getByRole('alert').filter({ hasText: 'No connection' }).waitFor()
    isDown = false
    await chat.getByRole('button', { name: 'Try now' }).click()
    await chat.locator('.pending').waitFor({ state: 'detached' })
    await chat.locator('.verdict').waitFor()
    expect(await chat.locator('.mine').count()).toBe(1)
    expect(await chat.locator('.verdict').count()).toBe(1)
    expect(new Set(keys).size).toBe(1)
    await answerWith(chat, 'NodePort opens a port on every node.')
    expect(await chat.locator('.mine').count()).toBe(2)
    await page.close()
  })
  it('takes an answer for delivered that the server has, also when the talk cannot be read afterwards', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    let isDown = true
    await page.route('**/answers', async (route) => {
      if (!isDown) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await chat.locator('#answer').fill('ClusterIP is reachable only inside the cluster.')
    await chat.locator('#answer').press('Enter')
    await chat.getByRole('alert').filter({ hasText: 'No connection' }).waitFor()
    await page.reload()
    await chat.getByRole('alert').filter({ hasText: 'No connection' }).waitFor()
    isDown = false
    await page.route('**/v1/drills/*', (route) => route.abort())
    await chat.getByRole('button', { name: 'Try now' }).click()
    await chat.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor()
    expect(await chat.locator('.mine').count()).toBe(1)
    expect(await chat.locator('#answer').inputValue()).toBe('')
    await page.unroute('**/v1/drills/*')
    await answerWith(chat, 'NodePort opens a port on every node.')
    expect(await chat.locator('.mine').count()).toBe(2)
    await page.close()
  })
  it('waits 15 seconds for a server that takes an answer and is silent, then says so and keeps it', async () => {
    const page = await stage.browser.newPage()
    await page.addInitScript(() => {
      const timeout = AbortSignal.timeout.bind(AbortSignal)
      AbortSignal.timeout = (ms) => timeout(ms === 15_000 ? 1500 : 600_000)
    })
    await page.goto(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    await page.route('**/answers', () => {})
    await chat.locator('#answer').fill('ClusterIP is reachable only inside the cluster.')
    await chat.locator('#answer').press('Enter')
    await chat.getByRole('alert').filter({ hasText: 'No connection' }).waitFor()
    await page.unroute('**/answers')
    await chat.getByRole('button', { name: 'Try now' }).click()
    await chat.locator('.verdict').waitFor()
    expect(await chat.locator('.mine').count()).toBe(1)
    await page.close()
  })
  it('sends what was typed offline as soon as the browser is back', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    await page.context().setOffline(true)
    await chat.locator('#answer').fill('ClusterIP is reachable only inside the cluster.')
    await chat.locator('#answer').press('Enter')
    await chat.locator('.pending').waitFor()
    await page.context().setOffline(false)
    await chat.locator('.verdict').waitFor()
    expect(await chat.locator('.mine').count()).toBe(1)
    expect(await chat.getByRole('alert').count()).toBe(0)
    await page.close()
  })
  it('tells one of two tabs that the other was first, shows where it stands, and keeps what was typed', async () => {
    const context = await stage.browser.newContext()
    const page = await context.newPage()
    await page.goto(stage.server)
    await begin(chatIn(page))
    const other = await context.newPage()
    await other.goto(stage.server)
    await answerWith(chatIn(other), 'ClusterIP is reachable only inside the cluster.')
    await chatIn(page).locator('#answer').fill('NodePort opens a port on every node.')
    await chatIn(page).locator('#answer').press('Enter')
    await chatIn(page)
      .getByRole('alert')
      .filter({ hasText: 'another window. Here is where it stands; your text is still in the field.' })
      .waitFor()
    expect(await chatIn(page).locator('.log').textContent()).toContain('only inside the cluster.')
    expect(await chatIn(page).locator('#answer').inputValue()).toBe('NodePort opens a port on every node.')
    await context.close()
  })
  it('takes an answer of 3,000 characters, and cuts off nothing of a longer one', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await begin(chat)
    const long = `ClusterIP is reachable only inside the cluster. ${'x'.repeat(2952)}`
    expect(long.length).toBe(3000)
    await chat.locator('#answer').fill(`${long}!!`)
    await chat.locator('#answer').press('Enter')
    await chat.getByRole('alert').filter({ hasText: '2 characters too many' }).waitFor()
    expect(await chat.locator('#answer').inputValue()).toBe(`${long}!!`)
    await answerWith(chat, long)
    expect(await chat.locator('.mine p').textContent()).toBe(long)
    await page.close()
  })
  it('shows no feedback in an interview before its end, then the report', async () => {
    const { page } = await stage.open(stage.server)
    const chat = chatIn(page)
    await chat.locator('.topic').first().waitFor()
    await chat.locator('select').selectOption('interview')
    await begin(chat)
    await chat.locator('#answer').fill('ExternalName proxies traffic.')
    await chat.locator('#answer').press('Enter')
    await chat.locator('.mine').waitFor()
    await chat.locator('.ours').nth(1).waitFor()
    expect(await chat.locator('.verdict, mark').count()).toBe(0)
    expect(await chat.locator('.chip:visible').allTextContents()).toEqual(['Skip', 'End drill'])
    await chat.locator('.chip.stop').dblclick()
    await chat.getByRole('button', { name: 'Report' }).click()
    await chat.locator('.sheet blockquote').first().waitFor()
    expect(await chat.locator('.sheet').textContent()).toContain('ExternalName proxies traffic')
    await page.close()
  })
})
