import { beforeAll, describe, expect, it } from 'vitest'
import { ADMIN_TOKEN, type Deployment } from './suite.ts'

const TOPIC = 'kubernetes/service-types'
const TODAY = new Date().toISOString().slice(0, 10)

/** Plans and the people in them over HTTP, on any runtime. */
export function plansSuite(name: string, deploy: () => Promise<Deployment>): void {
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
      const made = await makeTeam('acme')
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
  })
}
