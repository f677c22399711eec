import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import { expect, it } from 'vitest'
import type { Question } from '../../src/core/bank/topic/topic.ts'
import { randomOf } from '../../src/core/learning/random.ts'
import { TERMINAL } from '../../src/training/actor.ts'
import { appeal } from '../../src/training/appeal/appeal.ts'
import { decideAppeal } from '../../src/training/appeal/decide-appeal.ts'
import { regrade } from '../../src/training/appeal/regrade.ts'
import { countedAttempts } from '../../src/training/drill/counted-attempts.ts'
import { reportDrill } from '../../src/training/drill/report-drill.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { changeSettings } from '../../src/training/learner/change-settings.ts'
import { listReviews } from '../../src/training/learner/list-reviews.ts'
import { showProgress } from '../../src/training/learner/show-progress.ts'
import type { Attempt, Store } from '../../src/training/ports.ts'
import { Refusal } from '../../src/training/refusal.ts'
import { bank, scriptCell, TOPIC } from './scripted-cell.ts'

const topic = bank.find(TOPIC)!.topic
const junior = topic.questions.filter((question) => question.level === 'junior')
const START = Date.parse('2026-02-20T00:30:00.000Z')
const DAY = 24 * 60 * 60 * 1000

/** Half past seven in the evening in New York, where the clocks change in these weeks; from day 30 on in Tokyo. */
const zoneOn = (day: number): string => (day < 30 ? 'America/New_York' : 'Asia/Tokyo')
const dayIn = (at: string, timeZone: string): string => new Date(at).toLocaleDateString('sv-SE', { timeZone })

/** Everything a report on memory says, worked out from the attempts alone, by other means than the code under test. */
function recompute(attempts: readonly Attempt[]) {
  const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })
  const due = new Map<string, string>()
  for (const { id } of junior) {
    const turns = [...new Set(attempts.filter(({ questionId }) => questionId === id).map(({ turnId }) => turnId))]
    let card = createEmptyCard(new Date(START))
    for (const turn of turns) {
      const said = attempts.filter(({ turnId }) => turnId === turn)
      const last = said.at(-1)!
      const isFlagged = last.grade.redFlags.some(({ state }) => state === 'asserted')
      const isHelped = said.length > 1 || last.hints > 0
      const rating = isFlagged || last.grade.score < 0.5 ? Rating.Again : isHelped || last.grade.score < 0.8 ? Rating.Hard : Rating.Good
      const at = new Date(Math.max(Date.parse(last.createdAt), card.last_review?.getTime() ?? 0))
      card = scheduler.next(card, at, rating).card
    }
    if (turns.length > 0) due.set(id, card.due.toISOString())
  }
  const held = junior.flatMap(({ id, concepts }) =>
    concepts
      .filter((concept) => {
        let days: string[] = []
        for (const { grade, day, probe } of attempts.filter(({ questionId }) => questionId === id)) {
          const finding = grade.concepts.find((each) => each.id === concept.id)
          if (finding?.state === 'contradicted') days = []
          if (finding?.state === 'stated' && finding.evidence.length > 0 && !(probe?.form === 'blank' && probe.about === concept.id))
            days.push(day)
        }
        return new Set(days).size >= 2
      })
      .map((concept) => `${id}/${concept.id}`),
  )
  const openFlags = topic.red_flags.filter(({ id }) => {
    let isOpen = false
    for (const { grade } of attempts) {
      const state = grade.redFlags.find((finding) => finding.id === id)?.state
      if (state === 'asserted') isOpen = true
      else if (state === 'denied' || (state === 'absent' && (grade.verdict === 'solid' || grade.verdict === 'partial'))) isOpen = false
    }
    return isOpen
  })
  return { due, held, openFlags: openFlags.map(({ id }) => id) }
}

/** A learner who starts with little, gets better, slips twice, travels, and whose clock once goes backwards. */
export function sixtyDays(within: (test: (store: Store) => Promise<void>) => Promise<void>): void {
  it('sixty days: reviews when FSRS says, mastery that rises and falls, readiness reached, every figure from the attempts', () =>
    within(async (store) => {
      const { cell, learner, at, wait } = scriptCell(store, new Date(START).toISOString())
      const random = randomOf('sixty days')
      const seen = new Map<string, number>()
      const readyOn: boolean[] = []
      const heldOn: number[] = []
      const appealed = new Set<number>()
      const attempts = (): readonly Attempt[] => countedAttempts(store, { learnerId: learner })

      const answerTo = (question: Question, day: number): string => {
        const times = seen.get(question.id) ?? 0
        seen.set(question.id, times + 1)
        if (day === 40) return 'ClusterIP is not the default Service type. ExternalName proxies traffic.'
        if (times === 0 && random() < 0.5) return "I don't know"
        return random() < 0.55 + 0.1 * times ? question.answer! : `${question.concepts[0]!.statement}.`
      }
      const drill = (input: unknown, day: number): string | null => {
        let started: ReturnType<typeof startDrill>
        try {
          started = startDrill(cell, learner, input)
        } catch (error) {
          if (error instanceof Refusal && error.code === 'nothing_due') return null
          throw error
        }
        let { turn } = started
        while (turn !== null) {
          wait(1)
          const { question: asked, ask } = turn
          const question = topic.questions.find(({ id }) => id === asked.id)!
          const text =
            ask.form === 'question'
              ? answerTo(question, day)
              : ask.form === 'challenge'
                ? 'Yes, I am sure.'
                : random() < 0.5
                  ? 'no idea'
                  : question.answer!
          const before = turn
          const { outcome } = say(
            cell,
            { learnerId: learner, drillId: started.drill.id, key: undefined },
            { text, turn: turn.id, step: turn.step },
          )
          turn = outcome.turn
          // Once in ten days, while the question is open, so that the next answer goes on from what was decided.
          if (day > 0 && !appealed.has(Math.floor(day / 10)) && outcome.attempt !== null && turn?.id === before.id) {
            decideAppeal(cell, TERMINAL, appeal(cell, learner, { attempt: outcome.attempt }).id, { accept: true })
            appealed.add(Math.floor(day / 10))
          }
        }
        return started.drill.id
      }

      for (let day = 0; day < 60; day++) {
        at(new Date(START + day * DAY - (day === 20 ? 2.5 * DAY : 0)).toISOString())
        if (day === 0 || day === 30) changeSettings(cell, learner, { time_zone: zoneOn(day), daily_cap: null })
        const today = dayIn(cell.now(), zoneOn(day))
        const before = recompute(attempts())
        const expected = [...before.due].filter(([, due]) => dayIn(due, zoneOn(day)) <= today).map(([id]) => id)
        expect({
          day,
          due: listReviews(cell, learner)
            .due.map(({ question }) => question)
            .sort(),
        }).toEqual({ day, due: expected.sort() })
        const drills = [
          drill({ mode: 'review' }, day),
          day < 3 || day === 40 ? drill({ topic: TOPIC, level: 'junior', length: Math.min(6, 2 + day * 2) }, day) : null,
        ]
        for (const id of drills) if (id !== null) checkReport(id)

        const { held, openFlags } = recompute(attempts())
        const [level] = showProgress(cell, learner).topics[0]!.levels
        expect(level!.concepts.filter(({ state }) => state === 'held').map(({ question, id }) => `${question}/${id}`)).toEqual(held)
        expect(level!.red_flags.filter(({ corrected }) => !corrected).map(({ id }) => id)).toEqual(openFlags)
        const needed = junior.flatMap(({ id, concepts }) =>
          concepts.filter(({ essential }) => essential).map((concept) => `${id}/${concept.id}`),
        )
        expect(level!.ready).toBe(openFlags.length === 0 && needed.every((concept) => held.includes(concept)))
        readyOn.push(level!.ready)
        heldOn.push(held.length)
      }

      function checkReport(id: string): void {
        const { figures, questions } = reportDrill(cell, learner, id)
        const own = attempts().filter(({ drillId }) => drillId === id)
        const last = [...new Set(own.map(({ turnId }) => turnId))].map((turn) => own.findLast(({ turnId }) => turnId === turn)!.grade)
        const stated = last.flatMap(({ concepts }) => concepts.filter(({ state }) => state === 'stated'))
        expect(figures).toMatchObject({
          asked: last.length,
          answered: last.length,
          skipped: 0,
          solid: last.filter(({ verdict }) => verdict === 'solid').length,
          concepts_said: stated.length,
          concepts: last.flatMap(({ concepts }) => concepts).length,
        })
        expect(figures.score).toBeCloseTo(last.reduce((sum, { score }) => sum + score, 0) / last.length, 3)
        expect(questions.flatMap(({ answers }) => answers.map(({ text }) => text))).toEqual(own.map(({ text }) => text))
      }

      const turns = new Set(attempts().map(({ turnId }) => turnId)).size
      expect(turns).toBeGreaterThan(25)
      expect(appealed.size).toBeGreaterThan(1)
      expect(readyOn[2]).toBe(false)
      expect(readyOn.indexOf(true)).toBeGreaterThan(3)
      const slip = heldOn.findIndex((held, day) => held < (heldOn[day - 1] ?? 0))
      expect(slip).toBeGreaterThanOrEqual(40)
      expect(readyOn[slip]).toBe(false)
      expect(readyOn.at(-1)).toBe(true)

      const kept = store.memoriesOf(learner)
      expect((await regrade(cell, TERMINAL, {})).changed).toEqual([])
      expect(store.memoriesOf(learner)).toEqual(kept)
      store.forgetMemories(learner)
      expect(showProgress(cell, learner).topics[0]!.levels[0]!.ready).toBe(true)
    }))
}
