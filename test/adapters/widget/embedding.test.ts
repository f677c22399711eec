import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ADMIN_TOKEN, answerWith, chatIn, picture, setStage, skipToTheEnd, TOPIC } from './browser.ts'

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`
const preset = `data-topic="${TOPIC}" data-level="junior"`

describe('the widget on pages of others', () => {
  const stage = setStage()
  const post = async (path: string, token: string, body?: unknown): Promise<any> => {
    const response = await fetch(stage.server + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return response.json()
  }
  const makeTeam = (id: string, origins: string[]): Promise<any> =>
    post('/v1/teams', ADMIN_TOKEN, { id, name: id, allowed_origins: origins })

  it("works from the README's line, copied into a bare file at another origin", async () => {
    const line = /<script src="http:\/\/localhost:8787\/widget\/v1\.js".*<\/script>/.exec(readFileSync('README.md', 'utf8'))?.[0] ?? ''
    expect(line).not.toBe('')
    const address = await stage.host(line.replace('http://localhost:8787', stage.server))
    const { page: bare, complaints } = await stage.open(address, { timezoneId: 'Asia/Tokyo' })
    const chat = chatIn(bare)
    await chat.locator('.question').waitFor()
    const token = await bare.evaluate(() => Object.entries(localStorage).find(([name]) => name.endsWith(':token'))?.[1])
    const settings = await fetch(`${stage.server}/v1/settings`, { headers: { authorization: `Bearer ${token}` } })
    expect(await settings.json()).toMatchObject({ time_zone: 'Asia/Tokyo' })
    await answerWith(chat, 'ClusterIP is reachable only inside the cluster.')
    expect(complaints.filter((each) => !each.includes('favicon'))).toEqual([])
    const file = join(mkdtempSync(join(tmpdir(), 'whetstone-file-')), 'page.html')
    writeFileSync(file, line.replace('http://localhost:8787', stage.server))
    await bare.goto(`file://${file}`)
    await chat.locator('.question').waitFor()
    await bare.close()
    rmSync(dirname(file), { recursive: true })
  })
  it('runs a whole drill under the strictest policy that lets it in, pinned and with integrity, without one violation', async () => {
    const { pinned, integrity } = (await (await fetch(`${stage.server}/widget/v1.json`)).json()) as { pinned: string; integrity: string }
    const script = await fetch(stage.server + pinned)
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(integrity).toBe(
      `sha384-${createHash('sha384')
        .update(Buffer.from(await script.arrayBuffer()))
        .digest('base64')}`,
    )
    const address = await stage.host(
      page(`<script src="${stage.server}${pinned}" integrity="${integrity}" crossorigin="anonymous" ${preset}></script>`),
      {
        'content-security-policy': `default-src 'none'; script-src ${stage.server}; connect-src ${stage.server}; require-trusted-types-for 'script'`,
      },
    )
    const { page: strict, complaints } = await stage.open(address)
    const chat = chatIn(strict)
    await chat.locator('.question').waitFor()
    await answerWith(chat, 'ClusterIP is reachable only inside the cluster. ExternalName proxies traffic.')
    await chat.locator('mark.bad').focus()
    await chat.getByRole('tooltip').waitFor()
    await skipToTheEnd(chat)
    await chat.getByRole('button', { name: 'Report' }).click()
    await chat.locator('.sheet blockquote').first().waitFor()
    await chat.locator('.tab', { hasText: 'Progress' }).click()
    await chat.locator('.map').first().waitFor()
    expect(complaints.filter((each) => !each.includes('favicon'))).toEqual([])
    await strict.close()
  })
  it('is let in only where the team allows the origin', async () => {
    const tag = (key: string): string => page(`<script src="${stage.server}/widget/v1.js" data-embed-key="${key}" ${preset}></script>`)
    let key = ''
    const first = await stage.host(page(''))
    const team = await makeTeam('acme', [first])
    key = team.embed_key
    const inside = await stage.open(first)
    await inside.page.setContent(tag(key))
    await chatIn(inside.page).locator('.question').waitFor()
    await inside.page.close()
    const outside = await stage.open(await stage.host(tag(key)))
    await chatIn(outside.page).getByRole('alert').filter({ hasText: 'does not allow this page' }).waitFor()
    expect(await chatIn(outside.page).locator('.composer').isVisible()).toBe(false)
    expect(await chatIn(outside.page).getByText('Loading').isVisible()).toBe(false)
    await chatIn(outside.page).getByRole('button', { name: 'Try now' }).waitFor()
    await outside.page.close()
  })
  it('lets people choose where a review is set and nothing is due', async () => {
    const { page: host } = await stage.open(
      await stage.host(page(`<script src="${stage.server}/widget/v1.js" ${preset} data-mode="review"></script>`)),
    )
    const chat = chatIn(host)
    await chat.locator('.topic').first().waitFor()
    await chat.getByRole('alert').filter({ hasText: 'Nothing is due today.' }).waitFor()
    expect(await chat.locator('.composer').isVisible()).toBe(false)
    await picture(host, 'nothing-due')
    await chat.locator('.topic').first().click()
    await chat.locator('.question').waitFor()
    await host.close()
  })
  it.each([
    ['data-embed-key="demo.pk_0123456789012345678901234567"', preset],
    ['data-embed-key="nobody.pk_0123456789012345678901234567"', preset],
    ['data-token="nonsense"', ''],
  ])('says that it cannot sign in, to people and to the page: %s', async (wrong, start) => {
    const heard = 'document.querySelector("whetstone-chat").addEventListener("error", (event) => (globalThis.heard = event.detail.code))'
    const { page: host } = await stage.open(
      await stage.host(page(`<script src="${stage.server}/widget/v1.js" ${wrong} ${start}></script><script>${heard}</script>`)),
    )
    await chatIn(host).getByRole('alert').filter({ hasText: 'its embed key or token is not valid' }).waitFor()
    expect(await chatIn(host).getByText('Loading').isVisible()).toBe(false)
    expect(await host.evaluate(() => (globalThis as any).heard)).toBe('unauthorized')
    await host.close()
  })
  it.each(['data-topic="no/such"', 'data-topic="no/such" data-level="junior"'])(
    'shows the topics there are where the one set is unknown: %s',
    async (wrong) => {
      const { page: host } = await stage.open(await stage.host(page(`<script src="${stage.server}/widget/v1.js" ${wrong}></script>`)))
      await chatIn(host).getByRole('alert').filter({ hasText: 'There is no such topic here.' }).waitFor()
      expect(await chatIn(host).locator('.topic').count()).toBeGreaterThan(1)
      await host.close()
    },
  )
  it('lets people choose where a level or mode is set that there is not, and tells whoever made the page', async () => {
    const { page: host } = await stage.open(await stage.host(page('')))
    const warned: string[] = []
    host.on('console', (message) => message.text().startsWith('whetstone-chat') && warned.push(message.text()))
    await host.setContent(
      page(`<script src="${stage.server}/widget/v1.js" data-topic="${TOPIC}" data-level="guru" data-mode="exam"></script>`),
    )
    await chatIn(host).locator('.topic').waitFor()
    expect(await chatIn(host).getByRole('alert').count()).toBe(0)
    expect(warned).toEqual([
      'whetstone-chat: level "guru" is none of junior, middle, senior',
      'whetstone-chat: mode "exam" is none of practice, interview, placement, review',
    ])
    warned.length = 0
    await host.setContent(
      page(
        `<script src="${stage.server}/widget/v1.js" data-topic="${TOPIC}" data-theme="pink" data-persist="x" data-length="abc" data-lang="fr"></script>`,
      ),
    )
    await chatIn(host).locator('.prompt, .topic, .line').first().waitFor()
    expect(warned).toEqual([
      'whetstone-chat: theme "pink" is none of auto, light, dark',
      'whetstone-chat: persist "x" is none of local, session, none',
      'whetstone-chat: length "abc" is no whole number from 1 to 100',
      'whetstone-chat: lang "fr" is none of en, de',
    ])
    await host.close()
  })
  it("knows the host's own user by a token from its server, fetches a new one when it ends, and mixes no two users", async () => {
    const team = await makeTeam('hosted', ['*'])
    const tokenOf = async (user: string): Promise<string> => (await post(`/v1/learners/${user}/tokens`, team.api_key)).token
    const address = await stage.host(page(`<script src="${stage.server}/widget/v1.js"></script>`))
    const { page: host } = await stage.open(address)
    const show = (token: string, fresh: string) =>
      host.evaluate(
        ([old, renewed, topic]) => {
          const chat = document.createElement('whetstone-chat')
          chat.setAttribute('token', old!)
          chat.setAttribute('topic', topic!)
          chat.setAttribute('level', 'junior')
          Object.assign(chat, { getToken: async () => renewed })
          document.body.replaceChildren(chat)
        },
        [token, fresh, TOPIC],
      )
    const ann = await tokenOf('ann')
    await show(`${ann.slice(0, -8)}AAAAAAAA`, ann)
    await chatIn(host).locator('.question').waitFor()
    await answerWith(chatIn(host), 'ClusterIP is reachable only inside the cluster.')
    await chatIn(host).locator('#answer').fill('a secret of Ann')
    const bob = await tokenOf('bob')
    await show(bob, bob)
    await chatIn(host).locator('.question').waitFor()
    expect(await chatIn(host).locator('.verdict').count()).toBe(0)
    expect(await chatIn(host).locator('#answer').inputValue()).toBe('')
    await show(ann, ann)
    await chatIn(host).locator('.verdict').waitFor()
    expect(await chatIn(host).locator('#answer').inputValue()).toBe('a secret of Ann')
    await host.close()
  })
  it('stands several times on a page, each with its own talk, all of one guest', async () => {
    const address = await stage.host(
      page(
        `<script src="${stage.server}/widget/v1.js" ${preset}></script><script src="${stage.server}/widget/v1.js" data-topic="${TOPIC}" data-level="senior" data-id="two" data-lang="de"></script>`,
      ),
    )
    const { page: both } = await stage.open(address)
    for (const nth of [0, 1]) await chatIn(both, nth).locator('.question').waitFor()
    let guests = 0
    both.on('request', (request) => request.url().endsWith('/v1/guests') && request.method() === 'POST' && guests++)
    await both.evaluate(() => localStorage.clear())
    await both.reload()
    for (const nth of [0, 1]) await chatIn(both, nth).locator('.question').waitFor()
    expect(guests).toBe(1)
    await answerWith(chatIn(both, 0), 'ClusterIP is reachable only inside the cluster.')
    expect(await chatIn(both, 1).locator('.verdict').count()).toBe(0)
    expect(await chatIn(both, 0).locator('.drill-title').textContent()).toContain('Junior')
    expect(await chatIn(both, 1).locator('.drill-title').textContent()).toContain('Senior')
    expect(await chatIn(both, 1).locator('.row .primary').textContent()).toBe('Senden')
    await both.close()
  })
  it('takes answers on a page that is no secure context', async () => {
    const address = await stage.host(page(`<script src="${stage.server}/widget/v1.js" ${preset}></script>`))
    const { page: host } = await stage.open(address.replace('127.0.0.1', 'no-tls.test'))
    expect(await host.evaluate(() => isSecureContext)).toBe(false)
    const chat = chatIn(host)
    await chat.locator('.question').waitFor()
    await answerWith(chat, 'A ClusterIP is reachable only inside the cluster.')
    expect(await chat.locator('mark.good').count()).toBeGreaterThan(0)
    await host.close()
  })
  it('takes text before the question is there, and sends none of it', async () => {
    const host = await stage.browser.newPage()
    let letThrough = (): void => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await host.route('**/v1/drills', (route) => held.then(() => route.continue()))
    await host.goto(await stage.host(page(`<script src="${stage.server}/widget/v1.js" ${preset}></script>`)))
    const chat = chatIn(host)
    await chat.locator('#answer').fill('A ClusterIP is reachable only inside the cluster.')
    await chat.locator('#answer').press('Enter')
    const alert = chat.getByRole('alert').filter({ hasText: 'still on its way' })
    await alert.waitFor()
    await chat.locator('#answer').fill('A ClusterIP is reachable only inside the cluster.')
    await alert.waitFor({ state: 'hidden' })
    await chat.locator('.chip.hint').click()
    await alert.waitFor()
    letThrough()
    await chat.locator('.question').waitFor()
    expect(await chat.getByRole('alert').count()).toBe(0)
    await chat.locator('#answer').press('Enter')
    await chat.locator('mark.good').first().waitFor()
    await host.close()
  })
  it('opens from a launcher, closes on Escape with the focus given back, and signs nobody in before', async () => {
    const address = await stage.host(
      page('<p>Text</p>', `<script src="${stage.server}/widget/v1.js" ${preset} data-launcher defer></script>`),
    )
    const { page: host } = await stage.open(address)
    const chat = chatIn(host)
    let requests = 0
    host.on('request', () => requests++)
    const launcher = chat.getByRole('button', { name: 'Practise for your interview' })
    await launcher.waitFor()
    expect(await launcher.getAttribute('aria-expanded')).toBe('false')
    expect(requests).toBe(0)
    await launcher.focus()
    await host.keyboard.press('Enter')
    await chat.getByRole('dialog', { name: 'Interview drills' }).waitFor()
    await chat.locator('.question').waitFor()
    const focused = () => host.evaluate(() => document.querySelector('whetstone-chat')?.shadowRoot?.activeElement?.className)
    expect(await host.evaluate(() => document.querySelector('whetstone-chat')?.shadowRoot?.activeElement?.id)).toBe('answer')
    await host.keyboard.press('Escape')
    await chat.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await focused()).toBe('launcher')
    await host.setViewportSize({ width: 320, height: 600 })
    await launcher.click()
    expect(await chat.locator('.panel').boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 600 })
    await host.close()
  })
  it('tells its page what happens, and does what the page asks', async () => {
    const { page: host } = await stage.open(
      await stage.host(page(`<whetstone-chat persist="none"></whetstone-chat><script src="${stage.server}/widget/v1.js"></script>`)),
    )
    await host.evaluate(() => {
      const heard: unknown[] = []
      Object.assign(globalThis, { heard })
      const chat = document.querySelector('whetstone-chat')
      for (const name of ['ready', 'answered', 'graded', 'completed', 'error'] as const)
        chat?.addEventListener(name, (event: Event) => heard.push([name, (event as CustomEvent).detail]))
    })
    const chat = chatIn(host)
    await chat.locator('.topic').first().waitFor()
    await host.evaluate((topic) => document.querySelector('whetstone-chat')?.start({ topic, level: 'junior', length: 1 }), TOPIC)
    await chat.locator('.question').waitFor()
    await answerWith(chat, 'ClusterIP is reachable only inside the cluster.')
    await chat.locator('.chip.skip').click()
    await chat.locator('.drill > .after').waitFor()
    const heard = (await host.evaluate(() => (globalThis as any).heard)) as [string, any][]
    const names = heard.map(([name]) => name)
    expect(names).toEqual(['ready', 'answered', 'graded', 'answered', 'completed'])
    expect(heard[2]?.[1]).toMatchObject({ verdict: expect.any(String), score: expect.any(Number), question: expect.any(String) })
    await host.evaluate(() => document.querySelector('whetstone-chat')?.reset())
    await chat.locator('.topic').first().waitFor()
    expect(await host.evaluate(() => Object.keys(localStorage))).toEqual([])
    await host.close()
  })
  it('takes its colours from the page and its own words from a table', async () => {
    const { page: host } = await stage.open(
      await stage.host(
        page(
          `<whetstone-chat></whetstone-chat><script src="${stage.server}/widget/v1.js"></script>`,
          '<style>html { color-scheme: dark } whetstone-chat { --whetstone-accent: rgb(255, 200, 0) } whetstone-chat::part(title) { text-transform: uppercase }</style>',
        ),
      ),
    )
    await host.evaluate(() => {
      const chat = document.createElement('whetstone-chat')
      chat.strings = { title: 'Train here' }
      document.querySelector('whetstone-chat')?.replaceWith(chat)
    })
    const chat = chatIn(host)
    await chat.locator('.topic').first().waitFor()
    const looks = await host.evaluate(() => {
      const root = document.querySelector('whetstone-chat')?.shadowRoot
      const styleOf = (selector: string) => getComputedStyle(root?.querySelector(selector) ?? document.body)
      return [
        styleOf('.title').textTransform,
        root?.querySelector('.title')?.textContent,
        styleOf('.panel').backgroundColor,
        styleOf('.levels input:checked + span').backgroundColor,
      ]
    })
    expect(looks).toEqual(['uppercase', 'Train here', 'rgb(21, 27, 26)', 'rgb(255, 200, 0)'])
    await host.close()
  })
  it('shows text of others as text, wherever it comes from', async () => {
    const nasty = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>\u202e{{x}}'
    const { page: host } = await stage.open(await stage.host(page('')))
    const swap = (value: unknown): unknown =>
      typeof value === 'string' &&
      !/^(?:[0-9a-f-]{36}|open|finished|junior|middle|senior|answer|practice|solid|partial|off|red_flag|no_answer|stated|absent|held|shaky|missing|unasked|answered|skipped|at_once|when_asked|not_said|ey.*|kubernetes\/.*|demo\.pk.*|\d{4}-.*)$/.test(
        value,
      )
        ? nasty
        : Array.isArray(value)
          ? value.map(swap)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value).map(([name, each]) => [
                  name,
                  name === 'kind' || name === 'state' || name === 'form' ? each : swap(each),
                ]),
              )
            : value
    await host.route(/\/v1\/(?!guests)/, async (route) => {
      if (route.request().method() === 'OPTIONS') return route.continue()
      const response = await route.fetch()
      await route.fulfill({ response, json: swap(await response.json()) })
    })
    await host.setContent(page(`<script src="${stage.server}/widget/v1.js" data-view="topics"></script>`))
    const chat = chatIn(host)
    await chat.locator('.topic').first().click()
    await chat.locator('.question').first().waitFor()
    await answerWith(chat, nasty)
    await chat.locator('.chip.stop').dblclick()
    await chat.getByRole('button', { name: 'Report' }).click()
    await chat.locator('.sheet blockquote').first().waitFor()
    await chat.locator('.tab', { hasText: 'Progress' }).click()
    await chat.locator('.map').first().waitFor()
    expect(
      await host.evaluate(() => [
        (globalThis as any).hit,
        document.querySelector('whetstone-chat')?.shadowRoot?.querySelectorAll('img, script').length,
      ]),
    ).toEqual([undefined, 0])
    await host.close()
  })
  it('says in the chat when it is too fast, waits as long as the server asks, and sends the answer', async () => {
    const { page: host } = await stage.open(stage.server)
    const chat = chatIn(host)
    await chat.getByText('Junior', { exact: true }).click()
    await chat.locator('.topic').first().click()
    await chat.locator('.question').first().waitFor()
    await host.route(
      '**/answers',
      (route) =>
        route.fulfill({
          status: 429,
          headers: { 'retry-after': '1' },
          contentType: 'application/problem+json',
          body: '{"code":"rate_limited","detail":"x"}',
        }),
      { times: 1 },
    )
    await chat.locator('#answer').fill('ClusterIP is reachable only inside the cluster.')
    await chat.locator('#answer').press('Enter')
    await chat.getByRole('alert').filter({ hasText: 'I go on in 1 s; your answer is kept' }).waitFor()
    await chat.locator('.verdict').waitFor()
    await host.close()
  })
  it('has a page that gives the line to copy, with a preview that follows', async () => {
    const { page: host, complaints } = await stage.open(`${stage.server}/embed/`)
    await chatIn(host).locator('.topic').first().waitFor()
    await host.locator('[name=topic]').selectOption(TOPIC)
    await host.locator('[name=level]').selectOption('senior')
    await host.getByLabel('Language').selectOption('de')
    await host.getByLabel(/Pin this version/).check()
    const code = (await host.locator('#code').textContent()) ?? ''
    expect(code).toMatch(
      /^<script src="http:\/\/localhost:\d+\/widget\/v[\d.]+-[0-9a-f]{12}\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous" data-topic="kubernetes\/service-types" data-level="senior" data-lang="de"><\/script>$/,
    )
    await chatIn(host).getByText('Senden').waitFor()
    const { page: other } = await stage.open(await stage.host(page(code)))
    await chatIn(other).getByText('Senden').waitFor()
    expect(complaints).toEqual([])
    await other.close()
    await host.close()
  })
})
