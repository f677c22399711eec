import { listAppeals } from '../appeal/appeal.ts'
import { readDrill } from '../drill/read-drill.ts'
import { shownMemories } from '../drill/silent-drills.ts'
import type { Cell } from '../ports.ts'
import { showSettings } from './change-settings.ts'
import { settingsOf } from './settings-of.ts'
import { showProgress } from './show-progress.ts'

/** Everything that is kept of a learner, in words they may see: how open interviews and placements go follows when they are over. */
export function exportLearner(cell: Cell, learnerId: string) {
  const learner = cell.store.learner(learnerId)
  return {
    exported_at: cell.now(),
    learner: learner === undefined ? null : { id: learner.id, name: learner.name, created_at: learner.createdAt },
    settings: showSettings(cell, learnerId),
    drills: cell.store
      .drillsOf(learnerId)
      .toReversed()
      .map(({ id, startedAt, finishedAt }) => ({ ...readDrill(cell, learnerId, id), started_at: startedAt, finished_at: finishedAt })),
    reviews: shownMemories(cell.store, learnerId).map(({ topic, questionId, card, verdict, score }) => ({
      topic,
      question: questionId,
      ...card,
      verdict,
      score,
    })),
    progress: showProgress(cell, learnerId).topics,
    appeals: listAppeals(cell, learnerId),
    ...exportPlans(cell, learnerId),
    ...exportChannels(cell, learnerId),
  }
}

/** What the chat channels keep. */
function exportChannels({ store }: Cell, learnerId: string) {
  const profile = store.profile(learnerId)
  const reminder = store.reminder(learnerId)
  return {
    profile:
      profile === undefined
        ? null
        : {
            workspace: profile.workspace,
            user: profile.user,
            time_zone: profile.timeZone,
            leads: profile.isLead,
            read_at: profile.readAt,
          },
    reminder:
      reminder === undefined
        ? null
        : {
            workspace: reminder.workspace,
            user: reminder.user,
            at: reminder.at,
            weekdays_only: reminder.weekdaysOnly,
            quiet_from: reminder.quiet[0],
            quiet_to: reminder.quiet[1],
            sent_on: reminder.sentDay,
          },
    threads: store.threadsOf(learnerId).map(({ channel, thread, drillId }) => ({ channel, thread, drill: drillId })),
    team_answers: store.teamAnswersOf(learnerId).map(({ questionId, drillId }) => ({ question: questionId, drill: drillId })),
  }
}

function exportPlans({ store }: Cell, learnerId: string) {
  const member = store.member(learnerId)
  return {
    identities: store.identitiesOf(learnerId).map(({ channel, externalId }) => ({ channel, external_id: externalId })),
    role: member === undefined ? null : { role: member.role, since: member.since },
    ranked: settingsOf(store, learnerId).isRanked === true,
    plans: store.enrolments({ learnerId }).map(({ planId, cohort, firstDay, status, pausedOn, extraDays, enrolledAt }) => ({
      plan: planId,
      name: store.plan(planId)?.name ?? '',
      cohort,
      first_day: firstDay,
      status,
      paused_on: pausedOn,
      extra_days: extraDays,
      enrolled_at: enrolledAt,
    })),
    passes: store.passes({ learnerId }).map(({ planId, itemId, day, at }) => ({ plan: planId, item: itemId, day, at })),
    notices: store.noticesOf(learnerId).map(({ planId, about, day, text, createdAt, seenAt }) => ({
      plan: planId,
      about,
      day,
      text,
      created_at: createdAt,
      seen_at: seenAt,
    })),
    calendar_links: store.tickets().filter(({ grant }) => grant.kind === 'calendar' && grant.learnerId === learnerId).length,
  }
}
