import { describe, expect, it } from 'vitest'
import { ADMIN_TOKEN, chatIn, picture, setStage, TOPIC, violations } from './browser.ts'

describe('what plans have to say, in the widget', () => {
  const stage = setStage()
  const call = async (method: string, path: string, token: string, body?: unknown): Promise<any> => {
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const headers = { authorization: `Bearer ${token}`, ...json.headers }
    const response = await fetch(stage.server + path, { method, ...json, headers })
    return response.status === 204 ? null : response.json()
  }
  /** A page of a team of its own whose guest is enrolled between the first visit and the next. */
  async function nextVisit(id: string, language: string) {
    const team = await call('POST', '/v1/teams', ADMIN_TOKEN, { id, name: id, allowed_origins: ['*'] })
    const address = await stage.host(
      `<!doctype html><html lang="${language}"><head><title>A page</title></head><body><main><h1>A page</h1><script src="${stage.server}/widget/v1.js" data-embed-key="${team.embed_key}" data-lang="${language}"></script></main></body></html>`,
    )
    const { page } = await stage.open('about:blank')
    const signedIn = page.waitForResponse('**/v1/guests')
    await page.goto(address)
    const { token } = (await (await signedIn).json()) as { token: string }
    await chatIn(page).locator('.topic').first().waitFor()
    const { plan } = await call('POST', '/v1/team/plans', team.api_key, {
      name: 'First week',
      counts: 'days',
      items: [{ topic: TOPIC, level: 'junior', opens: 1, due: 9 }],
    })
    const learner = JSON.parse(atob(token.split('.').at(1) ?? '')).sub
    await call('POST', `/v1/team/plans/${plan.id}/enrolments`, team.api_key, { people: [{ learner }] })
    const lrs = { url: 'http://127.0.0.1:9/xapi/', username: 'u', password: 'p', with_text: true }
    await call('PUT', '/v1/team/lrs', team.api_key, lrs)
    await page.reload()
    return { page, chat: chatIn(page), unseen: async () => (await call('GET', '/v1/me/notices', token)).notices.length }
  }

  it('stands above the chat until it is dismissed by the keyboard, and not at the visit after', async () => {
    const { page, chat, unseen } = await nextVisit('noticed', 'en')
    const note = chat.locator('.notices')
    await note.getByText('You are in the plan “First week”.').waitFor()
    await note.getByText("Your answers and their scores go to your team's learning record store").waitFor()
    expect(await note.getAttribute('role')).toBe('status')
    expect(await violations(page)).toEqual([])
    await note.getByRole('button', { name: 'Dismiss' }).focus()
    await page.keyboard.press('Enter')
    await note.waitFor({ state: 'hidden' })
    await expect.poll(unseen).toBe(0)
    await page.reload()
    await chat.locator('.topic').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await note.isVisible()).toBe(false)
    await page.close()
  })
  it('is folded to a line while a drill is shown, so that a phone has room for the talk', async () => {
    const { page, chat } = await nextVisit('folded', 'en')
    await page.setViewportSize({ width: 380, height: 740 })
    const note = chat.locator('.notices')
    const line = note.getByText('You are in the plan')
    await line.waitFor()
    await picture(page, 'notice', false)
    await chat.locator('.topic').first().click()
    await chat.locator('.question').first().waitFor()
    expect(await line.isVisible()).toBe(false)
    expect((await note.boundingBox())?.height).toBeLessThan(50)
    expect((await chat.locator('.log').boundingBox())?.height).toBeGreaterThan(200)
    await picture(page, 'notice-folded', false)
    await note.getByText('From your plan').click()
    expect(await line.isVisible()).toBe(true)
    await page.reload()
    await chat.locator('.question').first().waitFor()
    await note.waitFor()
    expect(await line.isVisible()).toBe(false)
    expect(await violations(page)).toEqual([])
    await page.close()
  })
  it('has a button that starts the drill, in German too', async () => {
    const { page, chat, unseen } = await nextVisit('begun', 'de')
    const note = chat.locator('.notices')
    await note.getByText('Du bist im Plan „First week“.').waitFor()
    expect(await note.locator('[lang=en]').textContent()).toContain('Your answers and their scores go to')
    const posts: string[] = []
    page.on('request', (request) => request.method() === 'POST' && posts.push(new URL(request.url()).pathname))
    await note.getByRole('button', { name: 'Starten: Kubernetes Service types' }).click()
    await chat.locator('.question').first().waitFor()
    // Else the drill would tell again what was read here.
    expect(posts).toEqual(['/v1/me/notices/seen', '/v1/drills'])
    await note.waitFor({ state: 'hidden' })
    await expect.poll(unseen).toBe(0)
    await page.close()
  })
})
