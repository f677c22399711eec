import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, picture, violations } from '../widget/browser.ts'
import { startTeam, type TeamServer } from './team-stage.ts'

const PLAN = 'k8s-10'
const SLOW = 120_000

describe("the leads' page", { timeout: SLOW }, () => {
  let team: TeamServer
  let browser: Awaited<ReturnType<typeof launch>>
  beforeAll(async () => {
    team = await startTeam(16)
    browser = await launch()
  }, SLOW)
  afterAll(async () => {
    await browser?.close()
    await team?.stop()
  })
  const pages: Page[] = []
  /** Opens the page and collects what the console complains of, violations of the policy included. */
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    pages.push(page)
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && !/status of 4/.test(message.text()) && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) => console.error(`violates ${event.violatedDirective}`)),
    )
    await page.goto(team.running.address + path)
    return { page, complaints }
  }
  const enter = async (role: 'admin' | 'lead' = 'admin', options: BrowserContextOptions = {}) => {
    const opened = await open(`/team#code=${team.codes[role].pop()}`, options)
    await opened.page.getByRole('button', { name: 'Go on' }).click()
    await opened.page.locator('.tabs').waitFor()
    await go(opened.page, `#/plan/${PLAN}/overview`, '.figures')
    return opened
  }
  const go = async (page: Page, hash: string, until: string): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to
    }, hash)
    await page.locator(until).first().waitFor()
  }
  const api = async (page: Page, method: string, path: string, body?: unknown): Promise<any> => {
    const token = await page.evaluate(() => JSON.parse(sessionStorage.getItem('whetstone-team') ?? '{}').token)
    const response = await fetch(team.running.address + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return response.json()
  }
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close()
  })

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
  ] as const)('has no accessibility violation in any view and keeps to its policy, %s', async (name, options) => {
    const wide = name === 'on a phone' ? 360 : 1280
    const start = await open('/team', options)
    await start.page.locator('.gate h2').waitFor()
    expect(await violations(start.page)).toEqual([])
    const { page, complaints } = await enter('admin', options)
    const check = async (view: string): Promise<void> => {
      expect([view, await violations(page)]).toEqual([view, []])
      expect([view, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, wide])
    }
    await check('overview')
    await go(page, `#/plan/${PLAN}/people`, '.people tbody tr')
    await page.getByRole('button', { name: 'Amira Okafor' }).click()
    await page.locator('.detail').waitFor()
    await check('people')
    await go(page, `#/plan/${PLAN}/map`, '.signs td')
    await page.locator('summary').click()
    await check('map of people')
    await page.getByLabel('Across').selectOption('cohort')
    await page.locator('.shares td').first().waitFor()
    await check('map of cohorts')
    await go(page, `#/plan/${PLAN}/enrol`, '#list')
    await check('enrol')
    await go(page, `#/plan/${PLAN}/edit`, '.plan-items li')
    await page.getByLabel('Due day').first().fill('0')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.locator('[aria-invalid]').waitFor()
    await check('plan')
    await page.getByRole('button', { name: 'Discard changes' }).click()
    await go(page, '#/new', '.templates li')
    await check('new plan')
    await go(page, '#/appeals', '.appeal')
    await check('appeals')
    await go(page, '#/team', '#audit')
    await check('team')
    expect(complaints).toEqual([])
  })

  it('takes a one-time link once, and keeps the sign-in in this tab alone', async () => {
    const code = team.codes.lead.pop()
    const { page } = await open(`/team#code=${code}`, { timezoneId: 'Asia/Tokyo' })
    await page.getByText('A link to the team “demo”').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.locator('.figures').waitFor()
    expect(page.url()).not.toContain('code=')
    expect(await api(page, 'GET', '/v1/settings')).toMatchObject({ time_zone: 'Asia/Tokyo' })
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 1, ''])
    await page.reload()
    await page.locator('.figures').waitFor()
    const again = await open(`/team#code=${code}`)
    await again.page.getByRole('button', { name: 'Go on' }).click()
    await again.page.getByRole('alert').filter({ hasText: 'Cannot' }).waitFor()
    expect(await again.page.getByLabel('Or paste').isVisible()).toBe(true)
    expect(await again.page.locator('.gate pre').textContent()).toBe('npm run -s whetstone -- team sign-in --team demo')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are signed out').waitFor()
    expect(await page.locator('.gate pre').textContent()).toBe('npm run -s whetstone -- team sign-in --team demo')
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })

  it('says what is wrong where an address is cut off within a letter, and is never blank', async () => {
    const start = await open('/team#code=demo.%E0%A4')
    await start.page.getByRole('button', { name: 'Go on' }).click()
    await start.page.getByRole('alert').filter({ hasText: 'Cannot' }).waitFor()
    expect(await start.page.getByLabel('Or paste').isVisible()).toBe(true)
    const { page, complaints } = await enter()
    await go(page, '#/plan/%E0%A4/overview', 'h2:has-text("This plan is not there")')
    expect([...start.complaints, ...complaints]).toEqual([])
  })

  it('takes a pasted key, refuses a made-up one, and says so when the sign-in ends', async () => {
    const { page } = await enter()
    const { secret, key } = await api(page, 'POST', '/v1/team/keys', { kind: 'api', name: 'pasted' })
    const other = await open('/team')
    await other.page.getByLabel('Or paste').fill('demo.sk_madeupmadeupmadeupmadeup')
    await other.page.getByRole('button', { name: 'Sign in' }).click()
    await other.page.getByRole('alert').filter({ hasText: 'Cannot' }).waitFor()
    await other.page.getByLabel('Or paste').fill(secret)
    await other.page.getByLabel('Or paste').press('Enter')
    await other.page.locator('.figures').waitFor()
    await fetch(`${team.running.address}/v1/team/keys/${key.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${await page.evaluate(() => JSON.parse(sessionStorage.getItem('whetstone-team')!).token)}` },
    })
    await other.page.getByRole('link', { name: 'Map' }).click()
    await other.page.getByText('Your sign-in has ended').waitFor()
    expect(await other.page.locator('.gate pre').textContent()).toBe('npm run -s whetstone -- team sign-in --team demo')
  })

  it('shows the figures of the report, and leads from a figure to its people', async () => {
    const { page } = await enter('lead')
    const { counts, items } = await api(page, 'GET', `/v1/team/plans/${PLAN}/report`)
    const figures = await page.locator('.figures a').evaluateAll((all) => all.map((each) => each.textContent ?? ''))
    expect(figures.map((text) => Number(/\d+/.exec(text)?.[0]))).toEqual([
      counts.stuck,
      counts.overdue,
      counts.not_started,
      counts.on_track,
      counts.paused,
      counts.completed,
    ])
    expect(await page.locator('.crowd g').count()).toBe(counts.enrolled)
    expect(await page.locator('.items tbody tr').count()).toBe(items.length)
    await page.locator('.figures a').first().click()
    await page.locator('.people .state').first().waitFor()
    expect(await page.locator('.people .state').allTextContents()).toEqual(Array(counts.stuck).fill(' Stuck'))
  })

  it('finds, sorts and steers people', async () => {
    const { page } = await enter('lead')
    await go(page, `#/plan/${PLAN}/people`, '.people tbody tr')
    const names = () => page.locator('.people tbody th').allTextContents()
    await page.getByRole('button', { name: 'Name' }).click()
    await page.locator('th[aria-sort=ascending]', { hasText: 'Name' }).waitFor()
    await page.locator('.people tbody th').first().filter({ hasText: 'Amira' }).waitFor()
    await page.getByRole('button', { name: 'Name' }).click()
    await page.locator('.people tbody th').first().filter({ hasText: 'Tomás' }).waitFor()
    await page.getByLabel('Find a name').fill('hiro')
    await page.waitForFunction(() => document.querySelectorAll('.people tbody th').length === 1)
    expect((await names())[0]).toContain('Hiro Tanaka')
    await page.getByRole('button', { name: 'Hiro Tanaka' }).press('Enter')
    const people = page.getByRole('heading', { name: 'People' }).locator('..')
    const told = (words: string) => people.getByRole('status').filter({ hasText: words }).waitFor()
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.locator('.people .state.paused').waitFor()
    await told('Hiro Tanaka is paused')
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.locator('.people .state:not(.paused)').waitFor()
    await told('Hiro Tanaka has resumed')
    await page.getByLabel('Find a name').fill('nobody at all')
    await page.getByText('Nobody matches').waitFor()
  })

  it('moves a plan back and forward again, asks first, and says what was done', async () => {
    const { page } = await enter('lead')
    const items = [
      { topic: 'kubernetes/services', level: 'junior', opens: 1, due: 5 },
      { topic: 'kubernetes/services', level: 'middle', opens: 9, due: 12 },
    ]
    const { plan } = await api(page, 'POST', '/v1/team/plans', { name: 'Moved', counts: 'days', items })
    await api(page, 'POST', `/v1/team/plans/${plan.id}/enrolments`, {
      people: [{ external_id: 'moved', name: 'Ada', first_day: new Date(Date.now() - 172_800_000).toISOString().slice(0, 10) }],
    })
    await page.reload()
    await go(page, `#/plan/${plan.id}/people`, '.people tbody tr')
    await page.getByText('1 person · 2 items').waitFor()
    await page.getByRole('button', { name: 'Ada' }).click()
    const told = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()
    const states = () => page.locator('.person-items > li').allTextContents()
    const before = await states()
    await page.getByRole('button', { name: 'Catch up' }).click()
    await told('Nothing was overdue for Ada, so nothing was moved.')
    await page.getByRole('button', { name: 'Extend' }).click()
    await page.getByRole('button', { name: 'Really move all that is left back by 5 plan days?' }).click()
    await told('To undo, move by -5')
    await expect.poll(states).not.toEqual(before)
    expect((await states())[0]).toContain('open, due')
    await page.getByLabel('Move back by').fill('-5')
    await page.getByRole('button', { name: 'Extend' }).click()
    await page.getByRole('button', { name: 'forward by 5 plan days?' }).click()
    await told('moved forward by 5 plan days')
    await expect.poll(states).toEqual(before)
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByText('paused, was due').waitFor()
    await page.getByRole('button', { name: 'Take out' }).click()
    await page.getByRole('button', { name: 'Really take out?' }).click()
    await told('Ada is taken out')
    await page.getByText('0 people · 2 items').waitFor()
  })

  it('tells the items of a person apart by what they are asked as', async () => {
    const { page } = await enter()
    const item = { topic: 'kubernetes/services', level: 'middle', opens: 1, due: 5 }
    const { plan } = await api(page, 'POST', '/v1/team/plans', { name: 'Twice', items: [item, { ...item, mode: 'interview' }] })
    await api(page, 'POST', `/v1/team/plans/${plan.id}/enrolments`, { people: [{ external_id: 'twice', name: 'Twice Asked' }] })
    await page.reload()
    await go(page, `#/plan/${plan.id}/people`, '.people tbody tr')
    await page.getByRole('button', { name: 'Twice Asked' }).click()
    expect(await page.locator('.person-items small:first-of-type').allTextContents()).toEqual(
      expect.arrayContaining(['middle', 'middle, interview']),
    )
    expect(await page.title()).toMatch(/^.+ · Whetstone Team$/)
    await page.getByRole('button', { name: 'Catch up' }).click()
    await page.getByText('Nothing was overdue').waitFor()
    await page.locator('.plan-head').getByText('1 person').waitFor()
    await page.getByRole('button', { name: 'Take out' }).click()
    await page.getByRole('button', { name: 'Really take out' }).click()
    await page.locator('.plan-head').getByText('0 people').waitFor()
    await api(page, 'POST', `/v1/team/plans/${plan.id}/enrolments`, { people: [{ external_id: 'twice' }] })
    await page.reload()
    await page.getByRole('button', { name: 'Twice Asked' }).click()
    await picture(page, 'person-items', false)
  })

  it('draws what the map says, and can be read by the arrow keys', async () => {
    const { page } = await enter('lead')
    await go(page, `#/plan/${PLAN}/map`, '.signs td')
    const { learners, concepts } = await api(page, 'GET', `/v1/team/plans/${PLAN}/map?by=learner&limit=30`)
    const words: Record<string, string> = { h: 'held', s: 'shaky', m: 'missing', x: 'misconception', '.': 'not answered yet' }
    const cells = await page
      .locator('.signs tbody tr:not(.question)')
      .evaluateAll((rows) => rows.map((row: any) => [...row.querySelectorAll('td')].map((cell: any) => cell.textContent)))
    expect(cells).toEqual(concepts.map((_: unknown, row: number) => learners.map(({ signs }: any) => words[signs[row]])))
    expect(await page.locator('.signs td[tabindex="0"]').count()).toBe(1)
    await page.locator('.signs td[tabindex="0"]').focus()
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    expect(await page.locator('.told').textContent()).toBe(`${learners[1].name}: ${words[learners[1].signs[2]]}. ${concepts[2].statement}`)
    await page.keyboard.press('End')
    expect(await page.locator('.told').textContent()).toContain(learners.at(-1).name)
    await page.getByLabel('Cohort', { exact: true }).selectOption('Lisbon')
    const { cohorts } = await api(page, 'GET', `/v1/team/plans/${PLAN}/map`)
    const lisbon = cohorts.find(({ cohort }: any) => cohort === 'Lisbon')
    await expect.poll(() => page.locator('.signs thead th[scope=col]').count()).toBe(1 + lisbon.people)
    await page.getByLabel('Across').selectOption('cohort')
    await page.locator('.shares td').first().waitFor()
    const { counts, people } = cohorts[0]
    expect(await page.locator('.shares thead th[scope=col]').count()).toBe(1 + cohorts.length)
    expect(await page.locator('.shares td').first().textContent()).toContain(`${Math.round((counts[0].held / people) * 100)} %`)
  })

  it('makes a plan from a template, says at the field what is wrong, and keeps what is not saved', async () => {
    const { page } = await enter('lead')
    await go(page, '#/new', '.templates li')
    await page.getByRole('button', { name: 'Use it' }).first().click()
    await page.getByLabel('Name').fill('Spring joiners')
    await page.getByLabel('Due day').nth(2).fill('1')
    await page.getByRole('button', { name: 'Make the plan' }).click()
    const wrong = page.locator('[aria-invalid]')
    await wrong.waitFor()
    expect(await wrong.evaluate((field: any) => field === document.activeElement && field.value)).toBe('1')
    const error = await wrong.getAttribute('aria-describedby')
    expect(await page.locator(`#${CSS_escape(error ?? '')}`).textContent()).toContain('due before it opens')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.getByText('not saved yet').first().waitFor()
    expect(await page.getByLabel('Name').inputValue()).toBe('Spring joiners')
    await page.getByLabel('Due day').nth(2).fill('6')
    await page.getByRole('button', { name: 'Make the plan' }).click()
    await page.locator('#link').waitFor()
    expect(await page.locator('h1').textContent()).toBe('Spring joiners')
  })

  it('tells when somebody else saved the plan meanwhile, and loses neither', async () => {
    const { page } = await enter('lead')
    await go(page, `#/plan/${PLAN}/edit`, '.plan-items li')
    const plan = await api(page, 'GET', `/v1/team/plans/${PLAN}`)
    await page.getByLabel('Name').fill('Mine')
    await api(page, 'PUT', `/v1/team/plans/${PLAN}`, { ...plan, name: 'Theirs' })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Somebody saved this plan').waitFor()
    expect(await page.getByLabel('Name').inputValue()).toBe('Mine')
    expect((await api(page, 'GET', `/v1/team/plans/${PLAN}`)).name).toBe('Theirs')
    await page.getByRole('button', { name: 'Save mine over theirs' }).click()
    await page.getByText('Saved.').waitFor()
    expect((await api(page, 'GET', `/v1/team/plans/${PLAN}`)).name).toBe('Mine')
  })

  it('enrols a list with its bad rows named, and makes a link to send', async () => {
    const { page } = await enter('admin', { permissions: ['clipboard-read', 'clipboard-write'] })
    const lrs = { url: 'http://127.0.0.1:9/xapi/', username: 'u', password: 'p', with_text: true }
    await api(page, 'PUT', '/v1/team/lrs', lrs)
    await go(page, `#/plan/${PLAN}/enrol`, '#list')
    expect(await page.locator('.told-once').textContent()).toContain('Your answers and their scores go to')
    await page.getByLabel('Or paste it').fill('external_id,name,first_day\nx1,Xavier,soon\nx2,Yara,\n,Zed,\nx2,Yara,2026-03-02\n')
    await page.getByRole('button', { name: 'Enrol', exact: true }).click()
    await page.getByText('Nobody was enrolled yet').waitFor()
    expect(await page.locator('.scroll.short tbody td.number').allTextContents()).toEqual(['2', '4'])
    await page.getByRole('button', { name: 'Enrol the others' }).click()
    await page.getByText('1 person enrolled.').waitFor()
    await page.getByText('the first row counts, not 5').waitFor()
    await page.getByLabel('Or paste it').fill('external_id,name,cohort,department\nx2,Yara Li,Autumn,x\n')
    await page.getByRole('button', { name: 'Enrol', exact: true }).click()
    await page.getByText('What rows say otherwise of them was not changed: 2 (name, cohort).').waitFor()
    await page.getByText('Passed over, as none of the columns above: “department”.').waitFor()
    await picture(page, 'enrolled-again', false)
    await page.getByLabel('Cohort (optional)').fill('Autumn')
    await page.getByRole('button', { name: 'Make a link' }).click()
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied.').waitFor()
    const link = await page.getByLabel('Join link').inputValue()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    const code = link.split('#code=')[1]
    expect(await (await fetch(`${team.running.address}/v1/joins/${code}`)).json()).toMatchObject({ team: { id: 'demo' } })
  })

  it('decides an appeal with a word, once', async () => {
    const { page } = await enter('lead')
    await go(page, '#/appeals', '.appeal')
    await page.getByLabel('A word').fill('Well seen.')
    await page.getByRole('button', { name: 'They were right' }).click()
    await page.getByText('Accepted').waitFor()
    await page.getByText('Nothing to review').waitFor()
    const { appeals } = await api(page, 'GET', '/v1/team/appeals?status=accepted')
    expect(appeals.map(({ word }: any) => word)).toEqual(['Well seen.'])
  })

  it('changes settings, and says at the field what is wrong', async () => {
    const { page } = await enter('admin')
    await go(page, '#/team', '#settings')
    await page.getByLabel('Pages that may embed').fill('nonsense')
    await page.getByRole('button', { name: 'Save settings' }).click()
    await page.locator('textarea[aria-invalid]').waitFor()
    await page.getByLabel('Pages that may embed').fill('https://one.example\nhttps://two.example')
    await page.getByLabel('Days that words').fill('90')
    await page.getByRole('button', { name: 'Save settings' }).click()
    await page.getByText('Saved.').waitFor()
    await page.getByLabel('Days that words').fill('30 days')
    await page.getByRole('button', { name: 'Save settings' }).click()
    await page.getByText('a whole number of days is needed', { exact: true }).waitFor()
    expect(await api(page, 'GET', '/v1/team')).toMatchObject({
      allowed_origins: ['https://one.example', 'https://two.example'],
      retention_days: 90,
    })
  })

  it('makes a key and shows it once', async () => {
    const { page } = await enter('admin')
    await go(page, '#/team', '#keys')
    await page.getByRole('button', { name: 'New embed key' }).click()
    expect(await page.getByLabel('The new key').inputValue()).toMatch(/^demo\.pk_/)
  })

  it('tells all that is wrong with a plan, each at its field', async () => {
    const { page } = await enter('lead')
    await go(page, `#/plan/${PLAN}/edit`, '.plan-items')
    await page.getByLabel('Name').first().fill('')
    await page.getByLabel('From day').first().fill('soon')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.locator('[aria-invalid]').nth(1).waitFor()
    expect(await page.locator('.field .error').allTextContents()).toEqual([
      'a name is needed',
      'a day of the plan is a whole number, from 1',
    ])
  })

  it('shows a lead no keys and no audit', async () => {
    const { page } = await enter('lead')
    await go(page, '#/team', '#members')
    await page.getByText('shown to admins').waitFor()
    expect(await page.locator('#keys, #audit').count()).toBe(0)
  })

  it('prints the figures without the controls', async () => {
    const { page } = await enter('lead')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.tools, .tabs, .bar').evaluateAll((all) => all.map((each: any) => each.checkVisibility()))).not.toContain(
      true,
    )
    expect(await page.locator('.figures').isVisible()).toBe(true)
  })

  it('saves the progress as a file', async () => {
    const { page } = await enter('lead')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Progress as CSV' }).click()])
    expect(file.suggestedFilename()).toBe('progress.csv')
  })

  it('says what to do where there is no plan yet', async () => {
    const empty = await startTeam(1, false)
    const page = await browser.newPage()
    await page.goto(`${empty.running.address}/team#code=${empty.codes.lead[0]}`)
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('link', { name: 'Make a plan' }).click()
    await page.locator('.templates li').first().waitFor()
    await page.close()
    await empty.stop()
  })
})

const CSS_escape = (id: string): string => id.replace(/[^\w-]/g, '\\$&')
