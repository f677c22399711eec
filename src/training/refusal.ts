/** Every way in which a verb can say no. Each channel maps the codes once, exhaustively. */
export type RefusalCode =
  | 'invalid_input'
  | 'unauthorized'
  | 'forbidden'
  | 'forbidden_origin'
  | 'topic_not_found'
  | 'question_not_found'
  | 'drill_not_found'
  | 'plan_not_found'
  | 'enrolment_not_found'
  | 'learner_not_found'
  | 'key_not_found'
  | 'delivery_not_found'
  | 'code_unknown'
  | 'team_exists'
  | 'plan_changed'
  | 'plan_archived'
  | 'last_admin'
  | 'drill_finished'
  | 'drill_open'
  | 'turn_closed'
  | 'question_gone'
  | 'nothing_due'
  | 'team_question_closed'
  | 'link_code_unknown'
  | 'attempt_not_found'
  | 'appeal_not_found'
  | 'appeal_exists'
  | 'appeal_decided'
  | 'answer_empty'
  | 'answer_too_long'
  | 'idempotency_mismatch'

/** One thing that is wrong in an input. `pointer` is a JSON pointer to it, empty for the whole. */
export interface Fault {
  readonly pointer: string
  readonly detail: string
}

/** An expected "no" of a verb; anything else that is thrown is a bug. `pointer` is a JSON pointer into the input; `faults` is what is wrong there, up to 20 of it. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly pointer: string | undefined
  readonly faults: readonly Fault[] | undefined

  constructor(code: RefusalCode, message: string, pointer?: string, faults?: readonly Fault[]) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.pointer = pointer
    this.faults = faults
  }
}
