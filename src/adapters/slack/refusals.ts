import type { Refusal, RefusalCode } from '../../training/refusal.ts'

/** What a refusal means to someone in Slack; null: its own words. */
const WORDS = {
  invalid_input: null,
  unauthorized: 'You are not known here.',
  forbidden: 'Only leads of the team can do that.',
  forbidden_origin: null,
  topic_not_found: 'There is no such topic. Type /drill to choose one.',
  question_not_found: 'There is no such question. Type /drill to choose a topic.',
  drill_not_found: 'That drill is gone. Type /drill to start one.',
  plan_not_found: 'There is no such plan.',
  enrolment_not_found: 'They are not enrolled in this plan.',
  learner_not_found: null,
  key_not_found: null,
  delivery_not_found: null,
  code_unknown: 'That code is not known: it was used already, or is too old.',
  team_exists: null,
  plan_changed: null,
  plan_archived: 'This plan is closed.',
  last_admin: null,
  drill_finished: 'That drill is finished. Type /drill to start another.',
  drill_open: 'That drill is still open; the report comes at its end.',
  turn_closed: 'The talk has moved on meanwhile. Your words were not graded; the latest question is below.',
  question_gone: 'That question was taken out of the bank. Type /drill to go on.',
  nothing_due: 'Nothing is due today.',
  team_question_closed: 'That question is closed; the next one comes soon.',
  link_code_unknown: 'That code is not known: it was used already, or is older than 15 minutes.',
  attempt_not_found: null,
  appeal_not_found: null,
  appeal_exists: null,
  appeal_decided: null,
  answer_empty: 'The answer is empty.',
  answer_too_long: 'The answer is too long: 3,000 characters are the limit. Please shorten it and send it again.',
  idempotency_mismatch: 'An answer from this form was taken already.',
} as const satisfies Record<RefusalCode, string | null>

export const wordsOf = (refusal: Refusal): string => WORDS[refusal.code] ?? refusal.message
