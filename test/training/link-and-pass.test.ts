import { afterEach, describe, expect, it } from 'vitest'
import { TERMINAL } from '../../src/training/actor.ts'
import { appeal } from '../../src/training/appeal/appeal.ts'
import { decideAppeal } from '../../src/training/appeal/decide-appeal.ts'
import { regrade } from '../../src/training/appeal/regrade.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { linkLearner, makeLinkCode } from '../../src/training/learner/link-learner.ts'
import { enrolmentOf, planItem, planOf } from './plan-notices.ts'
import { openScratchStore } from './scratch-store.ts'
import { bank, scriptCell, TOPIC } from './scripted-cell.ts'
import { smallBank } from './small-bank.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})
function setUp(topics = bank) {
  const scratch = openScratchStore()
  closing.push(scratch.close)
  const { store } = scratch
  const made = scriptCell(store, '2026-03-02T09:00:00.000Z', topics)
  const add = (id: string, role?: 'lead' | 'admin'): string => {
    store.addLearner({ id, name: id, createdAt: made.cell.now() }, { channel: 'web', externalId: id })
    if (role !== undefined) store.saveMember({ learnerId: id, role, since: made.cell.now() })
    return id
  }
  return { ...made, store, add }
}
const codeOf = (cell: Parameters<typeof makeLinkCode>[0], learnerId: string): string =>
  makeLinkCode(cell, learnerId, null, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])).code

describe('a link between two histories', () => {
  it("never hands an admin's role to whoever made them type a code, and leaves the code for its maker", () => {
    const { cell, store, add } = setUp()
    const admin = add('admin', 'admin')
    const lead = add('lead', 'lead')
    const code = codeOf(cell, lead)
    expect(() => linkLearner(cell, admin, code)).toThrow(expect.objectContaining({ code: 'forbidden' }))
    expect([store.member(lead)?.role, store.member(admin)?.role]).toEqual(['lead', 'admin'])
    expect(linkLearner(cell, add('phone'), code).learnerId).toBe(lead)
  })
  it('brings a history to the member who made the code', () => {
    const { cell, store, add } = setUp()
    const admin = add('admin', 'admin')
    expect(linkLearner(cell, add('lead', 'lead'), codeOf(cell, admin)).learnerId).toBe(admin)
    expect(store.members()).toMatchObject([{ learnerId: admin, role: 'admin' }])
  })
})

describe('what changes a grade later', () => {
  it('passes the items that it makes ready', () => {
    const { cell, store, learner, wait } = setUp()
    const junior = bank.find(TOPIC)!.topic.questions.filter(({ level }) => level === 'junior')
    store.savePlan(planOf('p', { items: [planItem('one', 1, 3, { topic: TOPIC, level: 'junior' })], reminders: null }))
    store.saveEnrolment(enrolmentOf('p', learner))
    const answerAll = (without: string | null): string[] => {
      const { drill, turn: first } = startDrill(cell, learner, { topic: TOPIC, level: 'junior' })
      const kept: string[] = []
      for (let turn = first; turn !== null; ) {
        const question = junior.find(({ id }) => id === turn?.question.id)!
        const isLeft = question.id === without && turn.ask.form === 'question'
        const text = isLeft ? 'Ports are numbered from one.' : question.concepts.map(({ statement }) => `${statement}.`).join(' ')
        const { outcome } = say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { text })
        if (isLeft && outcome.attempt !== null) {
          kept.push(outcome.attempt)
          turn = say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { move: 'skip' }).outcome.turn
        } else turn = outcome.turn
      }
      return kept
    }
    answerAll(null)
    wait(24 * 60)
    const last = junior.at(-1)!
    const [attempt] = answerAll(last.id)
    expect(store.passes({ learnerId: learner })).toEqual([])
    const needed = last.concepts.filter(({ essential }) => essential)
    expect(needed.length).toBeGreaterThan(0)
    for (const { id } of needed) {
      const made = appeal(cell, learner, { attempt, kind: 'concept', finding: id })
      decideAppeal(cell, TERMINAL, made.id, { accept: true })
    }
    expect(store.passes({ learnerId: learner }).map(({ itemId }) => itemId)).toEqual(['one'])
  })
  it('counts on in the question that is still open', async () => {
    const { cell, store, learner } = setUp(smallBank())
    const { drill } = startDrill(cell, learner, { topic: 'web/caching' })
    const answer = (text: string) => say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { text }).outcome
    const { attempt, grade } = answer('It lets you revalidate something you hold')
    expect(grade?.verdict).not.toBe('solid')
    const made = appeal(cell, learner, { attempt, kind: 'concept', finding: 'point' })
    decideAppeal(cell, TERMINAL, made.id, { accept: true })
    expect(answer('what did I miss?').reply.map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/still current/))
    expect(answer('The server computes a hash over the body').grade?.verdict).toBe('solid')
    expect(store.memory(learner, 'web/caching', 'etag')?.verdict).toBe('solid')
    expect((await regrade(cell, TERMINAL, { dry_run: true })).changed).toEqual([])
  })
  it('holds a claim that was no red flag against nobody who says it again', async () => {
    const { cell, store, learner } = setUp(smallBank({ claim: 'an ETag encrypts the resource' }))
    const { drill } = startDrill(cell, learner, { topic: 'web/caching' })
    const answer = (text: string) => say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { text }).outcome
    const { attempt } = answer('An ETag encrypts the resource')
    const made = appeal(cell, learner, { attempt, kind: 'red_flag', finding: 'flag' })
    decideAppeal(cell, TERMINAL, made.id, { accept: true })
    expect(answer('As I said, an ETag encrypts the resource').grade?.red_flags).toEqual([])
    expect(store.memory(learner, 'web/caching', 'etag')?.flags).toEqual({})
    expect((await regrade(cell, TERMINAL, { dry_run: true })).changed).toEqual([])
  })
})
