import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, it } from 'vitest'
import * as cellSchema from '../../src/adapters/store/cell-schema.ts'
import * as planSchema from '../../src/adapters/store/plan-schema.ts'
import { DEFAULT_SETTINGS } from '../../src/core/learning/memory/schedule.ts'
import { UNMOVED } from '../../src/core/learning/plan/plan.ts'
import { appeal } from '../../src/training/appeal/appeal.ts'
import { say } from '../../src/training/drill/say.ts'
import { startDrill } from '../../src/training/drill/start-drill.ts'
import { exportLearner } from '../../src/training/learner/export-learner.ts'
import { openScratchStore } from './scratch-store.ts'
import { scriptCell } from './scripted-cell.ts'
import { COHORT_PLAN } from './seed-cohort.ts'
import { smallBank } from './small-bank.ts'

/** Where the export shows what a table keeps of a learner; null: what is made of the rest, hashes, and messages on their way. */
const SHOWN: Record<string, string | null> = {
  ...{ identities: 'identities', settings: 'settings', members: 'role' },
  ...{ drills: 'drills', attempts: 'drills', regrades: 'drills', memories: 'reviews', appeals: 'appeals' },
  ...{ profiles: 'profile', reminders: 'reminder', threads: 'threads', team_answers: 'team_answers' },
  ...{ enrolments: 'plans', passes: 'passes', notices: 'notices' },
  ...{ standings: null, receipts: null, link_codes: null, outbox: null, dead_letters: null },
}

it('an export shows everything that is kept of a learner', () => {
  const tables = [...Object.values(cellSchema), ...Object.values(planSchema)].filter((each) => is(each, SQLiteTable))
  const ofLearners = tables.filter((table) => 'learnerId' in getTableColumns(table)).map(getTableName)
  expect(Object.keys(SHOWN).toSorted()).toEqual(ofLearners.toSorted())

  const { store, close } = openScratchStore()
  const { cell, learner } = scriptCell(store, undefined, smallBank())
  const at = cell.now()
  const { drill } = startDrill(cell, learner, { topic: 'web/caching' })
  const { attempt } = say(cell, { learnerId: learner, drillId: drill.id, key: undefined }, { text: 'It makes the page blue.' }).outcome
  appeal(cell, learner, { attempt })
  const address = { learnerId: learner, workspace: 'T1', user: 'U1' }
  store.saveSettings(learner, { ...DEFAULT_SETTINGS, dailyCap: 5 })
  store.saveMember({ learnerId: learner, role: 'lead', since: at })
  store.saveProfile({ ...address, timeZone: 'Asia/Tokyo', isLead: true, readAt: at })
  store.saveReminder({ ...address, at: '09:00', weekdaysOnly: true, quiet: ['20:00', '08:00'], sentDay: null })
  store.saveThread({ channel: 'C1', thread: '1.2', learnerId: learner, drillId: drill.id })
  store.addTeamAnswer({ questionId: 'q1', learnerId: learner, drillId: drill.id })
  store.savePlan({ ...COHORT_PLAN, id: 'p1' })
  const enrolment = {
    planId: 'p1',
    cohort: '',
    firstDay: '2026-03-02',
    ...UNMOVED,
    enrolledAt: at,
  }
  store.saveEnrolment({ ...enrolment, learnerId: learner, status: 'active' })
  store.addPass({ planId: 'p1', learnerId: learner, itemId: 'i1', day: '2026-03-02', at })
  store.takeNotice({ id: 'n1', learnerId: learner, planId: 'p1', about: 'i1', day: '2026-03-02', text: '', createdAt: at, seenAt: null })
  const all: Record<string, unknown> = exportLearner(cell, learner)
  for (const key of Object.values(SHOWN)) if (key !== null) expect([[], null, undefined], key).not.toContainEqual(all[key])
  expect(all).toMatchObject({
    profile: { workspace: 'T1', user: 'U1', time_zone: 'Asia/Tokyo', leads: true, read_at: at },
    reminder: { at: '09:00', weekdays_only: true, quiet_from: '20:00', quiet_to: '08:00', sent_on: null },
    threads: [{ channel: 'C1', thread: '1.2', drill: drill.id }],
    team_answers: [{ question: 'q1', drill: drill.id }],
  })
  close()
})
