import { SUBSTITUTES_A_B } from './a-b.ts'
import { SUBSTITUTES_C } from './c.ts'
import { SUBSTITUTES_D_E } from './d-e.ts'
import { SUBSTITUTES_F_H } from './f-h.ts'
import { SUBSTITUTES_I_L } from './i-l.ts'
import { SUBSTITUTES_M_O } from './m-o.ts'
import { SUBSTITUTES_P_Q } from './p-q.ts'
import { SUBSTITUTES_R } from './r.ts'
import { SUBSTITUTES_S } from './s.ts'
import { SUBSTITUTES_T_Z } from './t-z.ts'

/**
 * What learners say instead of a rubric's word, one headword a line: `separate: apart, own | second, elsewhere ! shared`.
 * Before the bar what an examiner takes for the same, after it what often says so in context, after the mark its opposites.
 */
export const SUBSTITUTES = [
  SUBSTITUTES_A_B,
  SUBSTITUTES_C,
  SUBSTITUTES_D_E,
  SUBSTITUTES_F_H,
  SUBSTITUTES_I_L,
  SUBSTITUTES_M_O,
  SUBSTITUTES_P_Q,
  SUBSTITUTES_R,
  SUBSTITUTES_S,
  SUBSTITUTES_T_Z,
].join('\n')
