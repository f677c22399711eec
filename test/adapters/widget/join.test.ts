import { beforeAll, describe, expect, it } from 'vitest'
import { ADMIN_TOKEN, chatIn, picture, setStage, TOPIC, violations } from './browser.ts'

describe('the page for joiners', () => {
  const stage = setStage()
  let key = ''
  let plan = ''
  const post = async (path: string, body: unknown, token = key): Promise<any> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    return (await fetch(stage.server + path, { method: 'POST', headers, body: JSON.stringify(body) })).json()
  }
  const get = async (path: string): Promise<any> =>
    (await fetch(stage.server + path, { headers: { authorization: `Bearer ${key}` } })).json()
  const link = async (): Promise<string> => (await post(`/v1/team/plans/${plan}/join-links`, { cohort: 'spring' })).url
  beforeAll(async () => {
    key = (await post('/v1/teams', { id: 'acme', name: 'Acme Platform' }, ADMIN_TOKEN)).api_key
    const { templates } = await get('/v1/team/plan-templates')
    // Of weekdays alone nothing would be open at a weekend.
    plan = (await post('/v1/team/plans', { ...templates[0].plan, counts: 'days' })).plan.id
  })

  it.each(['light', 'dark'] as const)(
    'shows team, plan and what a lead sees, without accessibility violations, %s',
    async (colorScheme) => {
      const { page, complaints } = await stage.open(await link(), { colorScheme })
      await page.getByRole('heading', { name: 'Acme Platform invites you' }).waitFor()
      expect(await page.locator('#items li').count()).toBe(7)
      expect(await page.getByText('Your answers stay yours').isVisible()).toBe(true)
      expect(await violations(page)).toEqual([])
      await picture(page, `join-${colorScheme}`)
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      await picture(page, `join-${colorScheme}-phone`)
      await page.getByLabel('Your name').fill('Ada')
      await page.getByLabel('Your name').press('Enter')
      await page.getByRole('heading', { name: 'You are in, Ada' }).waitFor()
      expect(await violations(page)).toEqual([])
      await picture(page, `joined-${colorScheme}-phone`)
      expect(complaints).toEqual([])
      await page.close()
    },
    60_000,
  )

  it('begins what the address asks for, also where the script of the page comes after the chat, and brings it into view', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 380, height: 740 } })
    const chat = chatIn(page)
    await page.route('**/home.js', async (route) => {
      await chat.locator('.topic').first().waitFor()
      await route.continue()
    })
    await page.goto(`${stage.server}/#topic=${encodeURIComponent(TOPIC)}&level=junior`)
    await chat.locator('.question').waitFor()
    await picture(page, 'joined-question', false)
    const [question, box] = await Promise.all([chat.locator('.question').boundingBox(), chat.locator('#answer').boundingBox()])
    expect(question?.y).toBeGreaterThan(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(740)
    await page.close()
  })

  it('takes somebody by keyboard alone from the link into the first question, and knows them afterwards', async () => {
    const url = await link()
    const { page, complaints } = await stage.open(url, { timezoneId: 'Asia/Kolkata' })
    await page.getByLabel('Your name').waitFor()
    await page.locator('#title').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.type('Grace Hopper')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'You are in, Grace Hopper' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('title')
    await picture(page, 'joined')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Begin with Kubernetes Service types, junior')
    await page.keyboard.press('Enter')
    await chatIn(page).locator('.question').first().waitFor()
    await picture(page, 'begun')
    expect(new URL(page.url()).hash).toBe('')
    const token = await page.evaluate(() => localStorage.getItem(`whetstone:${location.origin}:demo:token`))
    const settings = await (await fetch(`${stage.server}/v1/settings`, { headers: { authorization: `Bearer ${token}` } })).json()
    expect(settings.time_zone).toMatch(/^Asia\/(?:Kolkata|Calcutta)$/)
    await page.goto(url)
    await page.getByText('You have drilled with this team').waitFor()
    expect(await page.getByLabel('Your name').isVisible()).toBe(false)
    const before = (await get(`/v1/team/plans/${plan}/enrolments`)).total
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('heading', { name: 'You are in, Grace Hopper' }).waitFor()
    expect((await get(`/v1/team/plans/${plan}/enrolments`)).total).toBe(before)
    expect(complaints).toEqual([])
  }, 60_000)

  it('tells a guest of another team what becomes of that', async () => {
    const { page } = await stage.open(stage.server)
    await chatIn(page).locator('.topic').first().waitFor()
    await page.goto(await link())
    await page.getByText('This browser has drilled with another team').waitFor()
    await page.getByLabel('Your name').fill('Linus')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('heading', { name: 'You are in, Linus' }).waitFor()
    await page.close()
  }, 60_000)

  it('keeps what it knows of one team while the chat is about another', async () => {
    const globex = (await post('/v1/teams', { id: 'globex', name: 'Globex' }, ADMIN_TOKEN)).api_key
    const items = [{ topic: TOPIC, level: 'junior', opens: 1, due: 9 }]
    const other = (await post('/v1/team/plans', { name: 'Week', items }, globex)).plan.id
    const url = await link()
    const { page } = await stage.open(url)
    const enrolled = async () => (await get(`/v1/team/plans/${plan}/enrolments`)).total
    await page.getByLabel('Your name').fill('Dan')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('heading', { name: 'You are in, Dan' }).waitFor()
    const before = await enrolled()
    await page.goto('about:blank')
    await page.goto((await post(`/v1/team/plans/${other}/join-links`, {}, globex)).url)
    await page.getByLabel('Your name').fill('Dan at Globex')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('heading', { name: 'You are in, Dan at Globex' }).waitFor()
    await page.goto('about:blank')
    await page.goto(url)
    await page.getByText('You have drilled with this team').waitFor()
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('heading', { name: 'You are in, Dan', exact: true }).waitFor()
    expect(await enrolled()).toBe(before)
    await page.close()
  }, 60_000)

  it('lets somebody join anew whose history was deleted', async () => {
    const url = await link()
    const { page } = await stage.open(url)
    await page.getByLabel('Your name').fill('Gone')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('heading', { name: 'You are in, Gone' }).waitFor()
    const token = await page.evaluate(() => localStorage.getItem(`whetstone:${location.origin}:demo:token`))
    await fetch(`${stage.server}/v1/me`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } })
    await page.goto('about:blank')
    await page.goto(url)
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByLabel('Your name').fill('Back')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'You are in, Back' }).waitFor()
    await page.close()
  }, 60_000)

  it.each(['#code=acme.0123456789abcdef0123456789abcdef', '#code=ghost.x', '#code=%', ''])(
    'says of %j that it does not work any more',
    async (hash) => {
      const { page } = await stage.open(`${stage.server}/join${hash}`)
      await page.getByRole('heading', { name: 'does not work any more' }).waitFor()
      expect(await page.getByRole('alert').textContent()).toContain('Ask whoever sent it')
      await page.close()
    },
    60_000,
  )
})
