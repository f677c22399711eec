import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createStore } from '../../src/adapters/store/cell-store.ts'
import { wordlessGrade } from '../../src/core/learning/dialogue/wordless.ts'
import { openDatabase } from '../../src/runtime/open-database.ts'
import { TERMINAL } from '../../src/training/actor.ts'
import { appeal } from '../../src/training/appeal/appeal.ts'
import { decideAppeal } from '../../src/training/appeal/decide-appeal.ts'
import { regrade } from '../../src/training/appeal/regrade.ts'
import { reportDrill } from '../../src/training/drill/report-drill.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { applyRetention } from '../../src/training/learner/apply-retention.ts'
import { exportLearner } from '../../src/training/learner/export-learner.ts'
import { showProgress } from '../../src/training/learner/show-progress.ts'
import { scriptCell, TOPIC } from './scripted-cell.ts'

const MARK = 'Unmistakable'
const FLAGGED = `${MARK}: ExternalName proxies the ${MARK} traffic through the cluster`
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

function setUp(start = '2026-03-02T09:00:00.000Z') {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-retention-'))
  const { db, close } = openDatabase(join(directory, 'cell.sqlite'), 'migrations/cell')
  const store = createStore(db)
  const scripted = scriptCell(store, start)
  const { cell, learner } = scripted
  let isOpen = true
  const end = (): void => {
    if (isOpen) close()
    isOpen = false
  }
  closing.push(() => {
    end()
    rmSync(directory, { recursive: true })
  })
  /** All that stands in the files of the database, also what is only unlinked. */
  const bytes = (): string => {
    end()
    return readdirSync(directory)
      .map((name) => readFileSync(join(directory, name), 'latin1'))
      .join()
  }
  const begin = (question = 'external-name') => startDrill(cell, learner, { topic: TOPIC, question }).drill.id
  const tell = (drillId: string, text: string, key?: string) => say(cell, { learnerId: learner, drillId, key }, { text }).outcome
  const stop = (drillId: string) => say(cell, { learnerId: learner, drillId, key: undefined }, { move: 'stop' })
  const keep = (retentionDays: number | null) => store.saveOptions({ ...store.options(), retentionDays })
  const texts = () => store.attemptsOf({ learnerId: learner }).map(({ text }) => text)
  return { ...scripted, store, bytes, begin, tell, stop, keep, texts }
}

describe('retention', () => {
  it('leaves no old word in any file, and every verdict, score and finding', async () => {
    const { cell, learner, store, at, begin, tell, stop, keep, texts, bytes } = setUp()
    const drill = begin()
    tell(drill, FLAGGED, 'key')
    expect(tell(drill, 'repeat the question').heard).toBe('repeat')
    const second = tell(drill, `I stand by the ${MARK} proxy`)
    stop(drill)
    const declined = appeal(cell, learner, { attempt: second.attempt, note: `My ${MARK} note` })
    decideAppeal(cell, TERMINAL, declined.id, { accept: true, phrase: `${MARK} phrase` })
    await regrade(cell, TERMINAL, {})
    const said = store.turnsOf(drill).flatMap(({ dialogue }) => dialogue.said.flatMap(({ reply }) => reply.map(({ text }) => text)))
    expect(said.filter((text) => text.includes(MARK)).length).toBeGreaterThan(1)
    const outline = () => ({
      progress: showProgress(cell, learner),
      figures: reportDrill(cell, learner, drill).figures,
      grades: store
        .attemptsOf({ learnerId: learner })
        .map(({ grade }) => [
          grade.verdict,
          grade.score,
          ...grade.concepts.map(({ id, state, evidence }) => [id, state, evidence.map(({ start, end: until }) => [start, until])]),
          ...grade.redFlags.map(({ id, state }) => [id, state]),
        ]),
    })
    const before = outline()
    keep(30)
    at('2026-04-01T23:59:00.000Z')
    expect(applyRetention(cell)).toBe('2026-04-02T00:00:00.000Z')
    expect(texts().join()).toContain(MARK)
    at('2026-04-02T00:00:00.000Z')
    expect(applyRetention(cell)).toBe('2026-04-03T00:00:00.000Z')
    expect(new Set(texts())).toEqual(new Set(['']))
    expect(outline()).toEqual(before)
    expect(JSON.stringify([exportLearner(cell, learner), reportDrill(cell, learner, drill)])).not.toContain(MARK)
    expect(reportDrill(cell, learner, drill).questions[0]?.red_flags.flatMap(({ evidence }) => evidence)).toEqual([])

    const again = await regrade(cell, TERMINAL, {})
    expect([again.changed, again.gone]).toEqual([[], again.attempts])
    expect(outline()).toEqual(before)
    expect(() => appeal(cell, learner, { attempt: second.attempt })).toThrow('its words were removed')
    expect(bytes()).not.toContain(MARK)
  })

  it('keeps what is young, also of a talk that began long ago', () => {
    const { cell, at, begin, tell, keep, texts } = setUp()
    const drill = begin()
    tell(drill, 'something old')
    at('2026-03-20T09:00:00.000Z')
    tell(drill, 'something new')
    keep(7)
    at('2026-03-21T09:00:00.000Z')
    applyRetention(cell)
    expect(texts()).toEqual(['', 'something new'])
    at('2026-03-28T09:00:00.000Z')
    applyRetention(cell)
    expect(texts()).toEqual(['', ''])
  })

  it('waits with the words of an open appeal until it is decided', () => {
    const { cell, learner, store, at, begin, tell, stop, keep, texts } = setUp()
    const drill = begin()
    const { attempt } = tell(drill, FLAGGED)
    stop(drill)
    const { id } = appeal(cell, learner, { attempt, note: 'I meant it so' })
    keep(7)
    at('2026-03-20T09:00:00.000Z')
    applyRetention(cell)
    expect([texts(), store.appeal(id)?.note]).toEqual([[FLAGGED], 'I meant it so'])
    decideAppeal(cell, TERMINAL, id, { accept: false })
    at('2026-03-21T09:00:00.000Z')
    applyRetention(cell)
    expect([texts(), store.appeal(id)?.note]).toEqual([[''], ''])
  })

  it('goes through any number of drills, a bounded piece at a time, none left out', () => {
    const { cell, store, begin, tell, stop, wait, at, keep, texts } = setUp()
    for (let n = 0; n < 450; n++) {
      const drill = begin()
      tell(drill, "I don't know")
      stop(drill)
      if (n % 7 !== 0) wait(0.01)
    }
    keep(7)
    at('2026-03-20T09:00:00.000Z')
    const left: number[] = []
    for (let next: string | undefined = cell.now(); next === cell.now() && left.length < 9; ) {
      next = applyRetention(cell)
      left.push(texts().filter((text) => text !== '').length)
    }
    expect(left.length).toBe(3)
    expect(left.every((count, at) => count < (left[at - 1] ?? 450) && (left[at - 1] ?? 450) - count < 260)).toBe(true)
    expect(left.at(-1)).toBe(0)
    expect(store.options().wordsRemovedUntil).toBe('2026-03-13T00:00:00.000Z')
  })

  it('goes as boundedly through talks that nobody ended, and each day only through those with words left', () => {
    const { cell, store, at, keep } = setUp()
    const guests = Array.from({ length: 450 }, () => cell.newId())
    for (const [number, id] of guests.entries()) {
      store.addLearner({ id, name: 'Guest', createdAt: cell.now() }, { channel: 'guest', externalId: id })
      const { drill } = startDrill(cell, id, { topic: TOPIC, question: 'external-name' })
      const text = number % 2 === 0 ? FLAGGED : 'repeat the question'
      say(cell, { learnerId: id, drillId: drill.id, key: 'key' }, { text })
    }
    const wordy = () =>
      guests.filter(
        (id) =>
          JSON.stringify([store.drillsOf(id).map((drill) => store.turnsOf(drill.id)), store.attemptsOf({ learnerId: id })]).includes(
            MARK,
          ) || store.receipt(id, 'key') !== undefined,
      ).length
    keep(7)
    const pieces: number[] = []
    at('2026-03-20T09:00:00.000Z')
    for (let next: string | undefined = cell.now(); next === cell.now() && pieces.length < 9; pieces.push(wordy()))
      next = applyRetention(cell)
    expect(pieces).toEqual([250, 50, 0])
    at('2026-03-21T09:00:00.000Z')
    expect(applyRetention(cell)).toBe('2026-03-22T00:00:00.000Z')
  })
  it('touches nothing where the team keeps everything', () => {
    const { cell, at, begin, tell, texts } = setUp()
    tell(begin(), 'something old')
    at('2036-03-20T09:00:00.000Z')
    expect(applyRetention(cell)).toBeUndefined()
    expect(texts()).toEqual(['something old'])
  })
  it('takes the words of cues too', () => {
    const cue = { start: 0, end: 5, text: MARK }
    const reason = { matched: 'a phrase of the rubric', score: 1, cue }
    const finding = { id: 'c', evidence: [cue], reason }
    const grade = wordlessGrade({
      verdict: 'partial',
      score: 0.5,
      concepts: [{ ...finding, state: 'uncertain' }],
      redFlags: [{ ...finding, state: 'denied' }],
    })
    expect(JSON.stringify(grade)).not.toContain(MARK)
    expect(grade.redFlags[0]).toMatchObject({ state: 'denied', reason: { matched: reason.matched, cue: { start: 0, end: 5 } } })
  })
})
