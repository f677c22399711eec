import { beforeAll, describe, expect, it } from 'vitest'
import { ADMIN_TOKEN, type Deployment } from './suite.ts'

const TOPIC = 'kubernetes/service-types'
const TODAY = new Date().toISOString().slice(0, 10)

/** Plans and the people in them over HTTP, on any runtime. `busy`: seconds of work so far, where that can be told. */
export function plansSuite(name: string, deploy: () => Promise<Deployment>, busy = (): number => 0): void {
  describe(`plans, ${name}`, () => {
    let server: Deployment
    let key: string
    let embedKey: string
    type Answer = { status: number; body: any }
    const call = async (method: string, path: string, as: string | null, body?: unknown): Promise<Answer> => {
      const response = await server.fetch(path, {
        method,
        headers: {
          ...(as === null ? {} : { authorization: `Bearer ${as}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? null : JSON.parse(text) }
    }
    const get = async (path: string, as: string | null = key) => (await call('GET', path, as)).body
    const post = async (path: string, body?: unknown, as: string | null = key) => (await call('POST', path, as, body)).body
    const makeTeam = async (id: string) => (await call('POST', '/v1/teams', ADMIN_TOKEN, { id, name: `Team ${id}` })).body
    const tokenOf = async (externalId: string): Promise<string> => (await post(`/v1/learners/${externalId}/tokens`)).token
    const item = (change: Record<string, unknown> = {}) => ({ topic: TOPIC, level: 'junior', opens: 1, due: 3, ...change })
    const makePlan = async (change: Record<string, unknown> = {}): Promise<any> =>
      (await post('/v1/team/plans', { name: 'First week', counts: 'days', items: [item()], ...change })).plan
    beforeAll(async () => {
      server = await deploy()
      const made = await makeTeam('planner')
      key = made.api_key
      embedKey = made.embed_key
    })

    it('makes a plan of a template, enrols somebody, and tells them what to do', async () => {
      const { templates } = await get('/v1/team/plan-templates')
      const { status, body } = await call('POST', '/v1/team/plans', key, templates[0].plan)
      expect([status, body.warnings]).toEqual([201, []])
      expect(body.plan).toMatchObject({ name: 'Kubernetes networking in 10 working days', version: 1, learners: 0, archived_at: null })
      expect(body.plan.items).toEqual(templates[0].plan.items)
      const people = [{ external_id: 'ada', name: 'Ada', cohort: 'spring', first_day: TODAY }]
      const enrolled = await post(`/v1/team/plans/${body.plan.id}/enrolments`, { people })
      expect(enrolled).toMatchObject({ applied: true, enrolled: [{ line: 1, name: 'Ada' }], already: [], bad: [], warnings: [] })
      const mine = await get('/v1/me/plans', await tokenOf('ada'))
      expect(mine.plans).toMatchObject([{ name: 'Kubernetes networking in 10 working days', state: 'active', complete: false }])
      expect(mine.plans[0].items[0]).toMatchObject({ title: 'Kubernetes Service types', passed_on: null })
      expect(mine.note).toContain('Your answers stay yours')
      const { total, enrolments } = await get(`/v1/team/plans/${body.plan.id}/enrolments?cohort=spring`)
      expect([total, enrolments[0]]).toMatchObject([1, { learner: { name: 'Ada' }, items: 7, passed: 0, state: 'active' }])
      expect((await get('/v1/team/plans')).plans.find((plan: any) => plan.id === body.plan.id).learners).toBe(1)
    })

    it.each([
      [
        'an unknown topic',
        { items: [item({ topic: 'kubernetes/servise-types' })] },
        '/items/0/topic',
        'did you mean "kubernetes/service-types"',
      ],
      ['words for a topic', { items: [item(), item({ topic: 'ingress' })] }, '/items/1/topic', 'did you mean "kubernetes/ingress"'],
      ['an unknown level', { items: [item({ level: 'guru' })] }, '/items/0/level', 'junior, middle, senior'],
      ['due before it opens', { items: [item({ opens: 4, due: 3 })] }, '/items/0/due', 'due before it opens'],
      ['a day before the first', { items: [item({ opens: 0 })] }, '/items/0/opens', 'the first day is 1'],
      ['half a day', { items: [item({ due: 3.5 })] }, '/items/0/due', 'whole number'],
      ['the same id twice', { items: [item({ id: 'a' }), item({ id: 'a', level: 'middle' })] }, '/items/1/id', 'id "a" of item 1'],
      ['the same item twice', { items: [item(), item()] }, '/items/1/id', 'service-types-junior'],
      ['an id that is none', { items: [item({ id: 'A b' })] }, '/items/0/id', 'lower-case'],
      ['no items', { items: [] }, '/items', 'at least one item'],
      ['101 items', { items: Array.from({ length: 101 }, (_, n) => item({ id: `i${n}` })) }, '/items', 'at most 100'],
      ['a time that is none', { reminders: { at: '9:00' } }, '/reminders/at', '09:00'],
      ['a time that no clock shows', { reminders: { at: '24:00' } }, '/reminders/at', '09:00'],
      ['reminders in the quiet hours', { reminders: { at: '22:00' } }, '/reminders/at', 'quiet hours'],
      ['a day that is none', { start: '2026-02-30' }, '/start', '2026-01-31'],
      ['a start long ago', { start: '2020-01-01' }, '/start', 'more than a year ago'],
      ['a start in a far future', { start: '2206-01-01' }, '/start', 'two years ahead'],
      ['no name', { name: '  ' }, '/name', 'a name is needed'],
      ['a score of nothing', { items: [item({ pass: { kind: 'score', least: 0 } })] }, '/items/0/pass/least', 'at least 0.1'],
    ])('refuses a plan with %s, and says where', async (_, change, pointer, words) => {
      const { status, body } = await call('POST', '/v1/team/plans', key, { name: 'X', items: [item()], ...change })
      expect([status, body.code, body.pointer]).toEqual([400, 'invalid_input', pointer])
      expect(body.detail).toContain(words)
    })

    it('changes a plan only as it was read, and keeps ids for what they stood for', async () => {
      const { id, learners, created_at, archived_at, ...plan } = await makePlan()
      const path = `/v1/team/plans/${id}`
      const put = (change: Record<string, unknown>) => call('PUT', path, key, { ...plan, ...change })
      expect((await put({ name: 'Second' })).body.plan).toMatchObject({ name: 'Second', version: 2 })
      expect(await put({ name: 'Third' })).toMatchObject({ status: 409, body: { code: 'plan_changed', pointer: '/version' } })
      const another = [item({ id: plan.items[0].id, level: 'senior' })]
      expect(await put({ version: 2, items: another })).toMatchObject({ status: 400, body: { pointer: '/items/0/id' } })
      expect((await put({ version: 2, items: [item({ id: 'new', topic: 'kubernetes/ingress' })] })).status).toBe(200)
      expect(await put({ version: 3, items: another })).toMatchObject({ status: 400, body: { pointer: '/items/0/id' } })
      expect((await put({ version: 3 })).body.plan).toMatchObject({ version: 4, items: plan.items })
      expect((await post(`${path}/archive`)).archived_at).toMatch(/^20/)
      expect(await put({ version: 5 })).toMatchObject({ status: 409, body: { code: 'plan_archived' } })
      expect((await get('/v1/team/plans')).plans.some((each: any) => each.id === id)).toBe(false)
      expect((await get('/v1/team/plans?archived=true')).plans.some((each: any) => each.id === id)).toBe(true)
    })

    it('is for leads, and for their own team', async () => {
      const plan = await makePlan()
      const learner = await tokenOf('curious')
      const other = (await makeTeam('other-planner')).api_key
      const paths = [
        ['GET', `/v1/team/plans/${plan.id}`],
        ['PUT', `/v1/team/plans/${plan.id}`, { name: 'X', items: [item()], version: 1 }],
        ['POST', `/v1/team/plans/${plan.id}/archive`],
        ['GET', `/v1/team/plans/${plan.id}/enrolments`],
        ['POST', `/v1/team/plans/${plan.id}/enrolments`, { people: [{ external_id: 'x' }] }],
        ['POST', `/v1/team/plans/${plan.id}/enrolments/csv`, { csv: 'external_id\nx' }],
        ['POST', `/v1/team/plans/${plan.id}/enrolments/x/pause`],
        ['POST', `/v1/team/plans/${plan.id}/enrolments/x/extend`, { days: 1 }],
        ['GET', `/v1/team/plans/${plan.id}/join-links`],
        ['POST', `/v1/team/plans/${plan.id}/join-links`, {}],
      ] as const
      for (const [method, path, body] of paths) {
        expect({ path, ...(await call(method, path, learner, body)) }).toMatchObject({ path, status: 403, body: { code: 'forbidden' } })
        expect({ path, ...(await call(method, path, other, body)) }).toMatchObject({ path, status: 404, body: { code: 'plan_not_found' } })
        expect({ path, ...(await call(method, path, null, body)) }).toMatchObject({ path, status: 401 })
      }
      for (const path of ['/v1/team/plans', '/v1/team/plan-templates']) expect((await call('GET', path, learner)).status).toBe(403)
      expect(await call('POST', `/v1/me/plans/${plan.id}/pause`, learner)).toMatchObject({
        status: 404,
        body: { code: 'enrolment_not_found' },
      })
    })

    it('reports outcomes to leads alone, of their own team alone', async () => {
      const plan = await makePlan()
      await post(`/v1/team/plans/${plan.id}/enrolments`, { people: [{ external_id: 'reported', name: 'Rae', cohort: 'spring' }] })
      const token = await tokenOf('reported')
      const { drill } = await post('/v1/drills', { topic: TOPIC, level: 'junior' }, token)
      await post(`/v1/drills/${drill.id}/answers`, { text: 'Unmistakable: a ClusterIP is reachable only inside the cluster.' }, token)
      const report = await get(`/v1/team/plans/${plan.id}/report?cohort=spring&sort=-last_day&limit=5`)
      expect(report).toMatchObject({ counts: { enrolled: 1, on_track: 1, ready: 0 }, total: 1, pending: 0, cohorts: ['spring'] })
      expect(report.learners).toMatchObject([{ name: 'Rae', state: 'on_track', items: [{ state: 'open', passed_on: null }] }])
      expect(report.learners[0].last_day).not.toBeNull()
      const map = await get(`/v1/team/plans/${plan.id}/map?by=learner`)
      expect(map.learners).toHaveLength(1)
      expect(map.learners[0].signs).toMatch(/^[hsmx.]+$/)
      expect(map.learners[0].signs).toHaveLength(map.concepts.length)
      expect((await get(`/v1/team/plans/${plan.id}/map?by=cohort`)).cohorts).toMatchObject([{ cohort: 'spring', people: 1 }])
      expect(JSON.stringify([report, map])).not.toContain('Unmistakable')
      const other = (await makeTeam('umbrella')).api_key
      for (const view of ['report', 'map']) {
        const path = `/v1/team/plans/${plan.id}/${view}`
        expect((await call('GET', path, other)).body.code).toBe('plan_not_found')
        expect((await call('GET', path, token)).status).toBe(403)
        expect((await call('GET', path, null)).status).toBe(401)
      }
      expect((await call('GET', `/v1/team/plans/${plan.id}/report?sort=height`, key)).body).toMatchObject({
        code: 'invalid_input',
        pointer: '/sort',
      })
    })

    it('enrols by external id, Slack user and learner, each once', async () => {
      const plan = await makePlan()
      const path = `/v1/team/plans/${plan.id}/enrolments`
      const me = (await post('/v1/learners/grace/tokens')).learner
      const people = [
        { learner: me.id },
        { external_id: 'grace' },
        { slack_user: 'T1:U1', name: 'Linus' },
        { slack_user: 'T1/U1' },
        { slack_user: 'T2:U1', cohort: 'x' },
        { external_id: 'both', slack_user: 'T1:U9' },
        { slack_user: 'T1:U9' },
      ]
      const done = await post(path, { people })
      expect(done.enrolled.map((each: any) => each.line)).toEqual([1, 3, 5, 6])
      expect(done.already.map((each: any) => each.line)).toEqual([2, 4, 7])
      expect(done.enrolled[0]).toEqual({ line: 1, learner: me.id, name: 'grace' })
      expect(await post(path, { people })).toMatchObject({ applied: true, enrolled: [], already: { length: 7 } })
      const { enrolments } = await get(path)
      expect(enrolments.map((each: any) => each.learner.external_id)).toEqual(['grace', null, null, 'both'])
      const bad = [{ learner: 'nobody' }, { external_id: 'new-one' }, { external_id: 'grace', slack_user: 'T1:U1' }]
      const refused = await post(path, { people: bad })
      expect([refused.applied, refused.enrolled, refused.bad.map((each: any) => each.line)]).toEqual([false, [], [1, 3]])
      expect(refused.bad[1].reason).toContain('two learners')
      expect(await post(path, { people: bad, on_error: 'skip' })).toMatchObject({
        applied: true,
        enrolled: [{ line: 2 }],
        bad: { length: 2 },
      })
      for (const [person, pointer] of [
        [{}, '/people/0'],
        [{ external_id: 'x', learner: me.id }, '/people/0'],
        [{ slack_user: 'U1' }, '/people/0/slack_user'],
        [{ external_id: 'x', first_day: 'monday' }, '/people/0/first_day'],
      ] as const)
        expect(await call('POST', path, key, { people: [person] })).toMatchObject({ status: 400, body: { pointer } })
      const old = { people: [{ external_id: 'x', first_day: '2020-01-01' }] }
      expect((await post(path, old)).bad).toMatchObject([{ line: 1, reason: expect.stringContaining('a year ago') }])
    })

    it('tells of other plans that ask the same of the same people', async () => {
      const [one, two] = [await makePlan({ name: 'One' }), await makePlan({ name: 'Two' })]
      await post(`/v1/team/plans/${one.id}/enrolments`, { people: [{ external_id: 'busy' }] })
      const { warnings } = await post(`/v1/team/plans/${two.id}/enrolments`, { people: [{ external_id: 'busy' }, { external_id: 'calm' }] })
      const overlap = { plan: { id: one.id, name: 'One' }, topic: TOPIC, level: 'junior', learners: 1 }
      expect(warnings).toEqual([overlap])
      const { id, learners, ...rest } = two
      expect((await call('PUT', `/v1/team/plans/${id}`, key, rest)).body.warnings).toEqual([overlap])
    })

    it('counts what was learned before, for people and items that are new, and keeps it whatever becomes of the plan', async () => {
      const me = await tokenOf('knows-it')
      const drill = async (length: number, answers: number): Promise<void> => {
        const begun = await post('/v1/drills', { topic: TOPIC, level: 'junior', length }, me)
        const say = async (words: string) => (await post(`/v1/drills/${begun.drill.id}/answers`, { text: words }, me)).turn
        let { turn } = begun
        for (let said = 0; turn !== null && said < answers; said++) turn = await say(text)
        if (turn !== null) await post(`/v1/drills/${begun.drill.id}/finish`, {}, me)
      }
      const text =
        'ClusterIP is reachable only inside the cluster, NodePort opens a port on every node, LoadBalancer gives an external address, and ExternalName is a DNS alias.'
      const easy = { kind: 'score', least: 0.1 }
      const plan = await makePlan({ items: [item({ id: 'one', pass: easy })] })
      const people = [{ external_id: 'knows-it' }]
      const { enrolled } = await post(`/v1/team/plans/${plan.id}/enrolments`, { people })
      const states = async () =>
        (await get('/v1/me/plans', me)).plans.find((each: any) => each.id === plan.id)?.items.map((each: any) => [each.id, each.state])
      // Neither a drill of one question nor one that was left after it shows a level.
      await drill(1, 99)
      await drill(6, 1)
      expect(await states()).toEqual([['one', 'open']])
      await drill(4, 99)
      expect(await states()).toEqual([['one', 'passed']])
      const put = (version: number, items: unknown[]) => call('PUT', `/v1/team/plans/${plan.id}`, key, { ...plan, version, items })
      expect((await put(1, [item({ id: 'two' }), item({ id: 'three', pass: easy })])).status).toBe(200)
      expect(await states()).toEqual([
        ['two', 'open'],
        ['three', 'passed'],
      ])
      await post(`/v1/team/plans/${plan.id}/enrolments/${enrolled[0].learner}/leave`)
      expect(await states()).toBeUndefined()
      expect(await call('POST', `/v1/team/plans/${plan.id}/enrolments/${enrolled[0].learner}/pause`, key)).toMatchObject({ status: 404 })
      expect((await put(2, [item({ id: 'one', pass: easy }), item({ id: 'two' })])).status).toBe(200)
      expect(await post(`/v1/team/plans/${plan.id}/enrolments`, { people })).toMatchObject({ enrolled: [], returned: [{ line: 1 }] })
      expect(await states()).toEqual([
        ['one', 'passed'],
        ['two', 'open'],
      ])
    })

    it('moves those who began on the day of a plan with it', async () => {
      const [monday, tuesday] = ['2026-01-05', '2026-01-06'].map((day) => `${new Date().getUTCFullYear()}${day.slice(4)}`)
      const plan = await makePlan({ start: monday })
      const path = `/v1/team/plans/${plan.id}`
      await post(`${path}/enrolments`, { people: [{ external_id: 'with-all' }, { external_id: 'own-day', first_day: TODAY }] })
      expect((await call('PUT', path, key, { ...plan, start: tuesday })).status).toBe(200)
      const { enrolments } = await get(`${path}/enrolments`)
      expect(enrolments.map((each: any) => each.first_day)).toEqual([tuesday, TODAY])
    })

    it('pauses, resumes, extends, lets people catch up and leave; learners do for themselves', async () => {
      const plan = await makePlan()
      const ago = new Date(Date.now() - 10 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
      const { enrolled } = await post(`/v1/team/plans/${plan.id}/enrolments`, { people: [{ external_id: 'away', first_day: ago }] })
      const path = `/v1/team/plans/${plan.id}/enrolments/${enrolled[0].learner}`
      expect(await post(`${path}/pause`)).toMatchObject({ state: 'paused', paused_on: TODAY, overdue: 1 })
      expect(await post(`${path}/resume`)).toMatchObject({ state: 'active', paused_on: null, extra_days: 0 })
      expect(await post(`${path}/extend`, { days: 2 })).toMatchObject({ extra_days: 2, overdue: 1 })
      expect(await post(`${path}/catch-up`)).toMatchObject({ extra_days: 8, overdue: 0, last_day: TODAY })
      expect(await post(`${path}/extend`, { days: -6 })).toMatchObject({ extra_days: 2, overdue: 1 })
      expect(await call('POST', `${path}/extend`, key, { days: -3 })).toMatchObject({ status: 400, body: { pointer: '/days' } })
      expect(await post(`${path}/catch-up`)).toMatchObject({ extra_days: 8 })
      expect(await call('POST', `${path}/extend`, key, { days: 0 })).toMatchObject({ status: 400, body: { pointer: '/days' } })
      expect((await call('POST', `${path}/dance`, key)).status).toBe(400)
      const me = await tokenOf('away')
      const mine = (deed: string) => call('POST', `/v1/me/plans/${plan.id}/${deed}`, me)
      expect((await mine('pause')).body.plans[0]).toMatchObject({ state: 'paused', next: null })
      expect((await mine('catch-up')).body.plans[0]).toMatchObject({
        state: 'active',
        next: { topic: TOPIC, level: 'junior', mode: 'practice' },
      })
      expect((await mine('leave')).status).toBe(400)
      expect(await post(`${path}/leave`)).toMatchObject({ state: 'left' })
      expect((await get(`/v1/team/plans/${plan.id}/enrolments`)).total).toBe(0)
      expect((await get(`/v1/team/plans/${plan.id}/enrolments?state=left`)).total).toBe(1)
    })

    it('lets whoever has the link join, known or new, until it is taken back', async () => {
      const plan = await makePlan()
      const path = `/v1/team/plans/${plan.id}/join-links`
      const { status, body: link } = await call('POST', path, key, { cohort: 'spring' })
      expect(status).toBe(201)
      expect(link.code).toMatch(/^planner\.[a-z0-9]{20,}$/)
      expect(link.url.endsWith(`/join#code=${link.code}`)).toBe(true)
      const shown = await get(`/v1/joins/${link.code}`, null)
      expect(shown).toMatchObject({
        team: { id: 'planner', name: 'Team planner' },
        plan: { name: 'First week', items: [{ topic: TOPIC, due: 3 }] },
      })
      expect(shown.note).toContain('Your lead sees')
      expect(await call('POST', '/v1/joins', null, { code: link.code })).toMatchObject({ status: 400, body: { pointer: '/name' } })
      const joined = await call('POST', '/v1/joins', null, { code: link.code, name: 'Newcomer' })
      expect(joined).toMatchObject({ status: 201, body: { learner: { name: 'Newcomer' }, plan: plan.id } })
      expect((await get('/v1/me/plans', joined.body.token)).plans).toMatchObject([{ id: plan.id, state: 'active' }])
      const again = await post('/v1/joins', { code: link.code }, joined.body.token)
      expect(again.learner.id).toBe(joined.body.learner.id)
      const { token: guest } = await post('/v1/guests', { embed_key: embedKey }, null)
      await post('/v1/joins', { code: link.code }, guest)
      const { total, enrolments } = await get(`/v1/team/plans/${plan.id}/enrolments`)
      expect([total, enrolments.map((each: any) => each.cohort)]).toEqual([2, ['spring', 'spring']])
      const { links } = await get(path)
      expect(links).toMatchObject([{ cohort: 'spring' }])
      expect(JSON.stringify(links)).not.toContain(link.code.split('.')[1])
      expect((await call('DELETE', `${path}/${links[0].id}`, key)).status).toBe(204)
      for (const found of [
        await call('GET', `/v1/joins/${link.code}`, null),
        await call('POST', '/v1/joins', null, { code: link.code, name: 'X' }),
      ])
        expect(found).toMatchObject({ status: 404, body: { code: 'code_unknown' } })
      expect((await call('DELETE', `${path}/${links[0].id}`, key)).status).toBe(404)
      expect((await call('GET', '/v1/joins/ghost.abcdef', null)).status).toBe(401)
    })

    it.each([
      ['a header that is none', 'ada,Ada\n', 'has to name the columns'],
      ['a slip in the header', 'external_id,first_dya\nx,\n', 'did you mean "first_day"'],
      [
        'columns by other names',
        'External ID,Full Name,start date\nx,y,2026-03-02\n',
        '"Full Name" — did you mean "name"?, "start date" — did you mean "first_day"?',
      ],
      ['a column twice', 'external_id,name,name\nx,y,z\n', 'names "name" twice'],
      ['nobody in it', 'external_id,name\n\n', 'there is nobody in it'],
      ['too many in it', `external_id\n${'x\n\n'.repeat(10_001)}`, 'more than 10000 people; split it before line 20002'],
      ['a quote that is never closed', 'external_id,name\na,"b\nc,d\n', 'line 2 opens is never closed'],
      ['nothing', '', 'the file is empty'],
    ])('refuses a CSV file with %s', async (_, csv, words) => {
      const plan = await makePlan()
      const { status, body } = await call('POST', `/v1/team/plans/${plan.id}/enrolments/csv`, key, { csv })
      expect([status, body.pointer]).toEqual([400, '/csv'])
      expect(body.detail).toContain(words)
    })

    it('reads CSV as spreadsheets write it, and names bad lines where they begin', async () => {
      const plan = await makePlan()
      const csv = [
        'slack_user;Name;first day;department',
        'T1:U70;"Two',
        'lines; and ""quotes""";;x',
        ';;;',
        'U71;No team;;x',
        'T1:U72;Ünïcödé;;x',
        'T1:U73;cells;missing',
        'T1:U70;again;;x',
        'T1:U74;old;2019-01-01;x',
        ';nobody;;x',
        'U75;No team; soon;x',
      ].join('\r\n')
      const done = await post(`/v1/team/plans/${plan.id}/enrolments/csv`, { csv, on_error: 'skip' })
      expect(done.enrolled.map((each: any) => [each.line, each.name])).toEqual([
        [2, 'Two\r\nlines; and "quotes"'],
        [6, 'Ünïcödé'],
      ])
      expect(done.already).toEqual([{ line: 8, name: 'Two\r\nlines; and "quotes"', same_as: 2, differs: [] }])
      expect(done.ignored).toEqual(['department'])
      expect(done.bad.map((each: any) => each.line)).toEqual([5, 7, 9, 10, 11])
      expect(done.bad[4].reason).toBe('slack_user: write workspace and user, such as T123:U456; first_day: write a day, such as 2026-01-31')
    })

    it('tells what enrolling somebody again does not change', async () => {
      const plan = await makePlan()
      const path = `/v1/team/plans/${plan.id}/enrolments`
      await post(path, { people: [{ external_id: 'ada', name: 'Ada', cohort: 'spring', first_day: TODAY }] })
      const csv = `external_id,name,cohort,first_day,E-mail\nada,Ada,spring,${TODAY},x\n`
      const same = await post(`${path}/csv`, { csv })
      expect([same.already, same.ignored]).toEqual([[{ line: 2, name: 'Ada', same_as: null, differs: [] }], ['E-mail']])
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
      const other = { external_id: 'ada', name: 'Ada Lovelace', cohort: 'autumn', first_day: tomorrow }
      expect((await post(path, { people: [other] })).already).toEqual([
        { line: 1, name: 'Ada', same_as: null, differs: ['name', 'cohort', 'first_day'] },
      ])
    })

    it('enrols 10,000 people of a CSV file but for 37 bad lines, which it lists, or nobody', async () => {
      const plan = await makePlan()
      const path = `/v1/team/plans/${plan.id}/enrolments/csv`
      const isBad = (n: number): boolean => n % 270 === 269
      const csvOf = (people: number, id: string): string => {
        const lines = Array.from(
          { length: people },
          (_, n) => `"Person ${n}, ""the ${n}th""",${isBad(n) ? '2026-02-30' : TODAY},${id}${n},autumn`,
        )
        return `\ufeffName,first_day,External ID,cohort\r\n${lines.join('\r\n')}\r\n`
      }
      const csv = csvOf(10_000, 'p')
      const refused = await post(path, { csv, on_error: 'refuse' })
      expect([refused.applied, refused.enrolled.length, refused.bad.length]).toEqual([false, 0, 37])
      expect((await get(`/v1/team/plans/${plan.id}`)).learners).toBe(0)
      const smaller = await makePlan()
      const begun = busy()
      await post(`/v1/team/plans/${smaller.id}/enrolments/csv`, { csv: csvOf(1000, 'q'), on_error: 'skip' })
      const started = busy()
      const done = await post(path, { csv, on_error: 'skip' })
      const seconds = busy() - started
      expect([done.applied, done.enrolled.length, done.already, done.bad.length]).toEqual([true, 9_963, [], 37])
      expect(done.bad[0]).toEqual({ line: 271, reason: 'first_day: write a day, such as 2026-01-31' })
      expect(done.enrolled[0]).toMatchObject({ line: 2, name: 'Person 0, "the 0th"' })
      expect((await get(`/v1/team/plans/${plan.id}`)).learners).toBe(9_963)
      // Ten times the people: a quadratic step would take a hundred times as long.
      expect(seconds).toBeLessThan(30 * (started - begun) + 0.1)
      const again = await post(path, { csv, on_error: 'skip' })
      expect([again.enrolled.length, again.already.length, again.bad.length]).toEqual([0, 9_963, 37])
    })

    it('takes long lists here alone, and none that is too long', async () => {
      const plan = await makePlan()
      const path = `/v1/team/plans/${plan.id}/enrolments`
      expect((await call('POST', `${path}/csv`, key, { csv: 'x'.repeat(2_100_000) })).status).toBe(413)
      expect((await call('POST', path, key, { people: [{ external_id: 'x'.repeat(70_000) }] })).status).toBe(413)
    })
  })
}
